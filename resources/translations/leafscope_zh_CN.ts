<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AnySizeField</name>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>缩放比例</translation>
    </message>
    <message>
        <source>Width in {0}</source>
        <translation>宽度（{0}）</translation>
    </message>
    <message>
        <source>Height in {0}</source>
        <translation>高度（{0}）</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Scale {0}×</source>
        <translation>缩放比例 {0}×</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message>
        <source>Export several photos</source>
        <translation>导出多张照片</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source> ppi</source>
        <translation> ppi</translation>
    </message>
    <message>
        <source>Same as the photo</source>
        <translation>与照片相同</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation>添加照片…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Stored in the files. Print sizes use {0} ppi if no resolution is set.</source>
        <translation>保存在文件中。如未设置分辨率，打印尺寸按 {0} ppi 计算。</translation>
    </message>
    <message>
        <source>{name}: photo name; {scale}: size; {model}: model; {index}: number (1, 2…)</source>
        <translation>{name}：照片名称；{scale}：尺寸；{model}：模型；{index}：序号（1、2…）</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>{0} photos</source>
        <translation>{0} 张照片</translation>
    </message>
    <message>
        <source>Example: {0} becomes {1}</source>
        <translation>示例：{0} 变为 {1}</translation>
    </message>
    <message>
        <source>{0} of these files already exist.</source>
        <translation>其中 {0} 个文件已存在。</translation>
    </message>
    <message>
        <source>Photos ({0});;All files (*)</source>
        <translation>照片 ({0});;所有文件 (*)</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>添加照片</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>添加文件夹</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>导出到</translation>
    </message>
    <message>
        <source>{0} of {1} files already exist.</source>
        <translation>{1} 个文件中有 {0} 个已存在。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Skip these photos</source>
        <translation>跳过这些照片</translation>
    </message>
</context>
<context>
    <name>BatchPlanner</name>
    <message>
        <source>The photos couldn&apos;t be listed. See the log for details.</source>
        <translation>无法列出照片。详情请查看日志。</translation>
    </message>
</context>
<context>
    <name>BookmarkDialog</name>
    <message>
        <source>Bookmark this view</source>
        <translation>将此视图加入书签</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>This photo isn&apos;t saved as a file. Its bookmarks last until you open another photo.</source>
        <translation>此照片未保存为文件。其书签只保留到您打开另一张照片为止。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>A bookmark with this name exists and will be replaced.</source>
        <translation>已有同名书签，将被替换。</translation>
    </message>
</context>
<context>
    <name>Bookmarks</name>
    <message>
        <source>A bookmark needs a name.</source>
        <translation>书签需要一个名称。</translation>
    </message>
    <message>
        <source>A photo can have at most {0} bookmarks. Remove one first.</source>
        <translation>一张照片最多可有 {0} 个书签。请先删除一个。</translation>
    </message>
</context>
<context>
    <name>BookmarksMenu</name>
    <message>
        <source>Bookmarks</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Whole photo</source>
        <translation>整张照片</translation>
    </message>
    <message>
        <source>{0} at {1}, {2}</source>
        <translation>{0}，位于 {1}, {2}</translation>
    </message>
    <message>
        <source>No bookmarks yet</source>
        <translation>尚无书签</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Picture</source>
        <translation>画面</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>All commands</source>
        <translation>所有命令</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>搜索命令</translation>
    </message>
    <message>
        <source>Matching commands</source>
        <translation>匹配的命令</translation>
    </message>
    <message>
        <source>No matching commands</source>
        <translation>没有匹配的命令</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Open sample photo</source>
        <translation>打开示例照片</translation>
    </message>
    <message>
        <source>Open sample document</source>
        <translation>打开示例文档</translation>
    </message>
    <message>
        <source>Export several photos…</source>
        <translation>导出多张照片…</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>取消加载</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Copy view</source>
        <translation>复制视图</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Fit to window</source>
        <translation>适合窗口</translation>
    </message>
    <message>
        <source>Zoom to {0}×</source>
        <translation>缩放到 {0}×</translation>
    </message>
    <message>
        <source>Enter zoom level</source>
        <translation>输入缩放比例</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>下一张照片</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>上一张照片</translation>
    </message>
    <message>
        <source>First photo</source>
        <translation>第一张照片</translation>
    </message>
    <message>
        <source>Last photo</source>
        <translation>最后一张照片</translation>
    </message>
    <message>
        <source>Previous view</source>
        <translation>上一个视图</translation>
    </message>
    <message>
        <source>Next detail</source>
        <translation>下一处细节</translation>
    </message>
    <message>
        <source>Previous detail</source>
        <translation>上一处细节</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Single view</source>
        <translation>单视图</translation>
    </message>
    <message>
        <source>Next comparison mode</source>
        <translation>下一种对比模式</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>左右互换</translation>
    </message>
    <message>
        <source>Show deviations from the original</source>
        <translation>显示与原片的偏差</translation>
    </message>
    <message>
        <source>Keep added detail true to the original</source>
        <translation>让添加的细节忠于原片</translation>
    </message>
    <message>
        <source>Compare with reference…</source>
        <translation>与参考照片对比…</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Filmstrip</source>
        <translation>胶片条</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Copy diagnostic report</source>
        <translation>复制诊断报告</translation>
    </message>
    <message>
        <source>Show render tiles</source>
        <translation>显示渲染分块</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Select region</source>
        <translation>选择区域</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation>缩放到 100 %</translation>
    </message>
    <message>
        <source>Keep view for the next photo</source>
        <translation>为下一张照片保持视图</translation>
    </message>
    <message>
        <source>Next view</source>
        <translation>下一个视图</translation>
    </message>
    <message>
        <source>Bookmark this view…</source>
        <translation>将此视图加入书签…</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>Pixel grid</source>
        <translation>像素网格</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Two by two</source>
        <translation>四格</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>闪烁</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Keep detail setting for the next photo</source>
        <translation>为下一张照片保持细节设置</translation>
    </message>
    <message>
        <source>Navigator</source>
        <translation>导航器</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>导出任务</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>All commands…</source>
        <translation>所有命令…</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>首选项…</translation>
    </message>
    <message>
        <source>“{0}” isn&apos;t a valid shortcut.</source>
        <translation>“{0}”不是有效的快捷键。</translation>
    </message>
    <message>
        <source>{0} is already used by “{1}”. Choose another shortcut.</source>
        <translation>{0} 已用于“{1}”。请选择其他快捷键。</translation>
    </message>
    <message>
        <source>Selected {0} × {1} pixels. Export with {2}.</source>
        <translation>已选择 {0} × {1} 像素。按 {2} 导出。</translation>
    </message>
    <message>
        <source>The view is still rendering. Copy it when it&apos;s done.</source>
        <translation>视图仍在渲染。请在完成后复制。</translation>
    </message>
    <message>
        <source>View copied to the clipboard</source>
        <translation>视图已复制到剪贴板</translation>
    </message>
    <message>
        <source>Report copied to the clipboard</source>
        <translation>报告已复制到剪贴板</translation>
    </message>
</context>
<context>
    <name>CompareOptions</name>
    <message>
        <source>Comparison</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Choose a larger photo of the same scene</source>
        <translation>选择同一场景的更大照片</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>互换</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>左右互换</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>Show where the result, scaled back down, deviates from the original</source>
        <translation>显示结果缩小回原尺寸后与原片有偏差之处</translation>
    </message>
    <message>
        <source>Amplify 10×</source>
        <translation>放大差异 10×</translation>
    </message>
    <message>
        <source>Make small deviations visible</source>
        <translation>让细小偏差可见</translation>
    </message>
    <message>
        <source>Stop measuring against the reference photo</source>
        <translation>停止以参考照片为基准测量</translation>
    </message>
    <message>
        <source>Blink rate</source>
        <translation>闪烁频率</translation>
    </message>
    <message>
        <source>Blink automatically</source>
        <translation>自动闪烁</translation>
    </message>
    <message>
        <source>Difference gain</source>
        <translation>差异增益</translation>
    </message>
    <message>
        <source>Factor that amplifies the difference</source>
        <translation>放大差异的倍数</translation>
    </message>
    <message>
        <source>Reference…</source>
        <translation>参考…</translation>
    </message>
    <message>
        <source>Measure against a larger photo of the same scene</source>
        <translation>以同一场景的更大照片为基准测量</translation>
    </message>
    <message>
        <source>Remove reference</source>
        <translation>移除参考</translation>
    </message>
    <message>
        <source> Hz</source>
        <translation> Hz</translation>
    </message>
    <message>
        <source>Number of picture changes per second</source>
        <translation>每秒切换画面的次数</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>闪烁</translation>
    </message>
    <message>
        <source>Other picture</source>
        <translation>另一画面</translation>
    </message>
    <message>
        <source>Show the other picture now</source>
        <translation>立即显示另一画面</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>增益</translation>
    </message>
</context>
<context>
    <name>DetailBar</name>
    <message>
        <source>Detail</source>
        <translation>细节</translation>
    </message>
    <message>
        <source>Left: true to the photo. Right: more detail, partly invented. Double-click to reset.</source>
        <translation>左：忠于照片。右：细节更多，但部分为虚构。双击可重置。</translation>
    </message>
    <message>
        <source>Model that adds detail: {0}</source>
        <translation>添加细节的模型：{0}</translation>
    </message>
</context>
<context>
    <name>DeviationLegend</name>
    <message>
        <source>Scaled back down, the result is</source>
        <translation>缩小回原尺寸后，结果</translation>
    </message>
    <message>
        <source>darker</source>
        <translation>更暗</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>brighter</source>
        <translation>更亮</translation>
    </message>
    <message>
        <source>Levels out of 255</source>
        <translation>以 255 级计</translation>
    </message>
    <message>
        <source>No visible difference</source>
        <translation>无可见差异</translation>
    </message>
    <message>
        <source>No visible difference. Use Amplify to look for small ones.</source>
        <translation>无可见差异。可用“放大差异”查找细小差异。</translation>
    </message>
</context>
<context>
    <name>Divider</name>
    <message>
        <source>Divider between the left and right methods</source>
        <translation>左右两种方法之间的分隔线</translation>
    </message>
    <message>
        <source>Percentage of the picture&apos;s width, from the left</source>
        <translation>从左侧起，占画面宽度的百分比</translation>
    </message>
    <message>
        <source>Drag, or press Tab and then the arrow keys, Home or End</source>
        <translation>拖动，或按 Tab 后使用方向键、Home 或 End</translation>
    </message>
</context>
<context>
    <name>DownloadWorker</name>
    <message>
        <source>{0} couldn&apos;t be downloaded. See the log for details.</source>
        <translation>无法下载 {0}。详情请查看日志。</translation>
    </message>
</context>
<context>
    <name>Dropped</name>
    <message>
        <source>This can&apos;t be opened. Drop a photo from your file manager.</source>
        <translation>无法打开此内容。请从文件管理器拖入一张照片。</translation>
    </message>
    <message>
        <source>{0} isn&apos;t on this computer. Save it first, then open it.</source>
        <translation>{0} 不在这台电脑上。请先保存，再打开。</translation>
    </message>
</context>
<context>
    <name>EstimateWorker</name>
    <message>
        <source>The export couldn&apos;t be estimated. See the log for details.</source>
        <translation>无法估算此次导出。详情请查看日志。</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <source>photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Keep exporting</source>
        <translation>继续导出</translation>
    </message>
    <message>
        <source>Quit and cancel exports</source>
        <translation>退出并取消导出</translation>
    </message>
    <message>
        <source>An export isn&apos;t finished. Quit anyway?</source>
        <translation>有一项导出尚未完成。仍要退出吗？</translation>
    </message>
    <message>
        <source>{0} exports aren&apos;t finished. Quit anyway?</source>
        <translation>有 {0} 项导出尚未完成。仍要退出吗？</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Movie that zooms in on the region</source>
        <translation>推近区域的缩放影片</translation>
    </message>
    <message>
        <source>Side-by-side comparison</source>
        <translation>并排对比</translation>
    </message>
    <message>
        <source>Split comparison</source>
        <translation>分割对比</translation>
    </message>
    <message>
        <source>Comparison with a moving divider</source>
        <translation>移动分隔线的对比</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>导出内容</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>File options</source>
        <translation>文件选项</translation>
    </message>
    <message>
        <source>Supported files ({0})</source>
        <translation>支持的文件 ({0})</translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation>约 {0}</translation>
    </message>
    <message>
        <source>{0} × {1} pixels, {2} ({4} free)</source>
        <translation>{0} × {1} 像素，{2}（可用空间 {4}）</translation>
    </message>
    <message>
        <source>{0} × {1} pixels, {2}, {3} ({4} free)</source>
        <translation>{0} × {1} 像素，{2}，{3}（可用空间 {4}）</translation>
    </message>
    <message>
        <source>{0} already exists.</source>
        <translation>{0} 已存在。</translation>
    </message>
    <message>
        <source>{0} already exists. Replace it?</source>
        <translation>{0} 已存在。要替换吗？</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>导出到</translation>
    </message>
    <message>
        <source>Choose a region for the movie to zoom in on.</source>
        <translation>请选择影片要放大的区域。</translation>
    </message>
    <message>
        <source>{0} × {1} pixels</source>
        <translation>{0} × {1} 像素</translation>
    </message>
    <message>
        <source>The disk may run out of space. Choose another folder or a smaller size.</source>
        <translation>磁盘空间可能不足。请选择其他文件夹或更小的尺寸。</translation>
    </message>
    <message>
        <source>Another export is going to save {0}. Replace its file?</source>
        <translation>另一项导出将保存 {0}。要替换它的文件吗？</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
</context>
<context>
    <name>ExportNotifier</name>
    <message>
        <source>Saved {0} of {1} exports. {2}</source>
        <translation>{1} 项导出中已保存 {0} 项。{2}</translation>
    </message>
    <message>
        <source>{0} exports failed. {1}</source>
        <translation>{0} 项导出失败。{1}</translation>
    </message>
    <message>
        <source>Saved {0} exports.</source>
        <translation>已保存 {0} 项导出。</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>已保存 {0}。</translation>
    </message>
    <message>
        <source>Couldn&apos;t open the folder {0}.</source>
        <translation>无法打开文件夹 {0}。</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <source>Hold to show {0}</source>
        <translation>按住显示 {0}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Drag or press the arrow keys to move; hold Shift to move by a page</source>
        <translation>拖动或按方向键移动；按住 Shift 按页移动</translation>
    </message>
    <message>
        <source>Last frame, position {0}, {1} in an image of {2} × {3} pixels</source>
        <translation>最后一帧，{2} × {3} 像素图像中的位置 {0}, {1}</translation>
    </message>
    <message>
        <source>Right picture, position {0}, {1} in an image of {2} × {3} pixels</source>
        <translation>右侧画面，{2} × {3} 像素图像中的位置 {0}, {1}</translation>
    </message>
    <message>
        <source>Position {0}, {1} in an image of {2} × {3} pixels</source>
        <translation>{2} × {3} 像素图像中的位置 {0}, {1}</translation>
    </message>
    <message>
        <source>Rendering…</source>
        <translation>正在渲染…</translation>
    </message>
</context>
<context>
    <name>ExportRow</name>
    <message>
        <source>Progress of {0}</source>
        <translation>{0} 的进度</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Cancel exporting {0}</source>
        <translation>取消导出 {0}</translation>
    </message>
    <message>
        <source>Export {0} again</source>
        <translation>重新导出 {0}</translation>
    </message>
    <message>
        <source>Show {0} in folder</source>
        <translation>在文件夹中显示 {0}</translation>
    </message>
    <message>
        <source>Resume {0}</source>
        <translation>继续导出 {0}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>正在等待</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>打开 {0}</translation>
    </message>
    <message>
        <source>Pause {0}</source>
        <translation>暂停导出 {0}</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>{0} %, {1} left</source>
        <translation>{0} %，剩余 {1}</translation>
    </message>
    <message>
        <source>Paused at {0} %</source>
        <translation>已暂停于 {0} %</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
</context>
<context>
    <name>ExportWorker</name>
    <message>
        <source>Exporting {0} failed. See the log for details.</source>
        <translation>导出 {0} 失败。详情请查看日志。</translation>
    </message>
    <message>
        <source>{0} doesn&apos;t fit in this computer&apos;s memory.</source>
        <translation>{0} 过大，超出本机内存。</translation>
    </message>
</context>
<context>
    <name>ExportsPanel</name>
    <message>
        <source>Exports</source>
        <translation>导出任务</translation>
    </message>
    <message>
        <source>Exports run here while you keep working.</source>
        <translation>导出任务在此运行，您可以继续工作。</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>全部取消</translation>
    </message>
    <message>
        <source>Cancel all exports that aren&apos;t finished</source>
        <translation>取消所有未完成的导出</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>清空列表</translation>
    </message>
    <message>
        <source>Remove finished exports from this list and keep their files</source>
        <translation>从列表中移除已完成的导出，保留其文件</translation>
    </message>
    <message>
        <source>Saved {0} of {1}</source>
        <translation>已保存 {0}/{1}</translation>
    </message>
    <message>
        <source>Saved {0} of {1}, {2} failed</source>
        <translation>已保存 {0}/{1}，{2} 项失败</translation>
    </message>
    <message>
        <source>{0}. Only {1} are listed.</source>
        <translation>{0}。仅列出 {1} 项。</translation>
    </message>
    <message>
        <source>No application can open {0}.</source>
        <translation>没有可打开 {0} 的应用程序。</translation>
    </message>
    <message>
        <source>Couldn&apos;t open the folder {0}.</source>
        <translation>无法打开文件夹 {0}。</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Filmstrip</source>
        <translation>胶片条</translation>
    </message>
</context>
<context>
    <name>FormatFields</name>
    <message>
        <source>8 bits</source>
        <translation>8 位</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16 位</translation>
    </message>
    <message>
        <source>Lossless</source>
        <translation>无损</translation>
    </message>
    <message>
        <source>Full (4:4:4)</source>
        <translation>完整 (4:4:4)</translation>
    </message>
    <message>
        <source>Half, for smaller files (4:2:0)</source>
        <translation>减半，文件更小 (4:2:0)</translation>
    </message>
    <message>
        <source>Same as the photo</source>
        <translation>与照片相同</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All except location (GPS)</source>
        <translation>除位置 (GPS) 外的全部</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Colour detail</source>
        <translation>色彩细节</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>位深</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>元数据</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>File formats</source>
        <translation>文件格式</translation>
    </message>
    <message>
        <source>Colours and metadata</source>
        <translation>颜色与元数据</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>以指针处为中心缩放</translation>
    </message>
    <message>
        <source>Scroll, or pinch</source>
        <translation>滚动，或双指捏合</translation>
    </message>
    <message>
        <source>Zoom in small steps</source>
        <translation>小步缩放</translation>
    </message>
    <message>
        <source>Ctrl + scroll</source>
        <translation>Ctrl + 滚动</translation>
    </message>
    <message>
        <source>Pan sideways</source>
        <translation>横向平移</translation>
    </message>
    <message>
        <source>Shift + scroll</source>
        <translation>Shift + 滚动</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>平移</translation>
    </message>
    <message>
        <source>Drag, or arrow keys</source>
        <translation>拖动，或方向键</translation>
    </message>
    <message>
        <source>Switch between 100 % and the whole photo</source>
        <translation>在 100 % 与整张照片之间切换</translation>
    </message>
    <message>
        <source>Double-click</source>
        <translation>双击</translation>
    </message>
    <message>
        <source>Show bicubic only</source>
        <translation>仅显示双三次图像</translation>
    </message>
    <message>
        <source>Hold Space</source>
        <translation>按住空格键</translation>
    </message>
    <message>
        <source>Resize the selection</source>
        <translation>调整选区大小</translation>
    </message>
    <message>
        <source>Drag an edge; Shift keeps the shape</source>
        <translation>拖动边缘；按住 Shift 保持形状</translation>
    </message>
    <message>
        <source>Move the selection</source>
        <translation>移动选区</translation>
    </message>
    <message>
        <source>Drag the cross in the middle</source>
        <translation>拖动中心的十字</translation>
    </message>
    <message>
        <source>Change the selection with the keyboard</source>
        <translation>用键盘更改选区</translation>
    </message>
    <message>
        <source>Arrows to move, Shift + arrows to resize; add Ctrl for 10-pixel steps</source>
        <translation>方向键移动，Shift + 方向键调整大小；同时按住 Ctrl 每次 10 像素</translation>
    </message>
    <message>
        <source>Select region, then Enter</source>
        <translation>“选择区域”，然后按 Enter</translation>
    </message>
    <message>
        <source>Start a selection with the keyboard</source>
        <translation>用键盘开始选择</translation>
    </message>
    <message>
        <source>Cancel selection, leave full screen or dismiss a message</source>
        <translation>取消选区、退出全屏或关闭消息</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Click while the Inspector is open</source>
        <translation>检查器打开时单击</translation>
    </message>
    <message>
        <source>Mouse and touch</source>
        <translation>鼠标与触摸</translation>
    </message>
    <message>
        <source>Explain a pixel</source>
        <translation>解释像素</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Explanation saved as {0}</source>
        <translation>说明已保存为 {0}</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Explain centre pixel</source>
        <translation>解释中心像素</translation>
    </message>
    <message>
        <source>Click a pixel of the enlarged picture to see how it was computed.</source>
        <translation>单击放大画面中的像素，查看它是如何计算出来的。</translation>
    </message>
    <message>
        <source>The photo, with a frame around the area that the model saw</source>
        <translation>照片，框出模型所见的区域</translation>
    </message>
    <message>
        <source>What the model saw. Press the arrow keys to go to the next pixel.</source>
        <translation>模型所见。按方向键移到相邻像素。</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Save explanation…</source>
        <translation>保存说明…</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Papers and code</source>
        <translation>论文与代码</translation>
    </message>
    <message>
        <source>From the photo to this view</source>
        <translation>从照片到此视图</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>What the model noticed</source>
        <translation>模型注意到的内容</translation>
    </message>
    <message>
        <source>Grey means that nothing was added.</source>
        <translation>灰色表示未添加任何内容。</translation>
    </message>
    <message>
        <source>{0} features for each source pixel. Red, green and blue are their first three principal components, which explain {1} of the variance.</source>
        <translation>每个源像素有 {0} 个特征。红、绿、蓝为其前三个主成分，可解释 {1} 的方差。</translation>
    </message>
    <message>
        <source>The view shows {0}. This explanation is for {1}.</source>
        <translation>视图显示的是 {0}。此说明针对的是 {1}。</translation>
    </message>
    <message>
        <source>Only these {0} × {1} source pixels ({2} of the photo) affect this pixel.</source>
        <translation>只有这 {0} × {1} 个源像素（占照片的 {2}）会影响此像素。</translation>
    </message>
    <message>
        <source>The model adds waves around each source pixel to the bicubic image (d is the distance from its centre). The table lists the waves that change this pixel most, in levels out of 255. The coefficients are those of the nearest source pixel, in the colour where they are largest.</source>
        <translation>模型在双三次图像上叠加每个源像素周围的波（d 为到其中心的距离）。表中列出对此像素改变最大的波，以 255 级计。系数取自最近的源像素，并取其值最大的颜色。</translation>
    </message>
    <message>
        <source>Pixel {0}, {1} of the enlarged photo, at {2}, {3} in the original: red {4}, green {5}, blue {6}</source>
        <translation>放大后照片的像素 {0}, {1}，位于原片的 {2}, {3}：红 {4}，绿 {5}，蓝 {6}</translation>
    </message>
    <message>
        <source>The four codes behind this pixel</source>
        <translation>此像素背后的四个编码</translation>
    </message>
    <message>
        <source>Each source pixel has a code. The model predicts this pixel&apos;s colour from each of the four nearest codes and blends the predictions by distance.</source>
        <translation>每个源像素都有一个编码。模型用最近的四个编码分别预测此像素的颜色，再按距离混合这些预测。</translation>
    </message>
    <message>
        <source>Detail the model added</source>
        <translation>模型添加的细节</translation>
    </message>
    <message>
        <source>The features as a picture</source>
        <translation>以图像呈现的特征</translation>
    </message>
</context>
<context>
    <name>InspectorWorker</name>
    <message>
        <source>This picture is interpolated. Choose a model to see how it works.</source>
        <translation>此画面由插值得出。选择一个模型，查看其工作原理。</translation>
    </message>
    <message>
        <source>This pixel can&apos;t be explained. See the log for details.</source>
        <translation>无法解释此像素。详情请查看日志。</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Commands and shortcuts</source>
        <translation>命令与快捷键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Press the new shortcut</source>
        <translation>按下新的快捷键</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Clear shortcut</source>
        <translation>清除快捷键</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Zoom to</source>
        <translation>缩放到</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Navigator</source>
        <translation>导航器</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Filmstrip</source>
        <translation>胶片条</translation>
    </message>
    <message>
        <source>The settings file couldn&apos;t be read, so the defaults are used. The old file was kept as {0}.</source>
        <translation>无法读取设置文件，因此使用默认设置。旧文件已保留为 {0}。</translation>
    </message>
    <message>
        <source>{0} seems to be damaged. Parts of it may look wrong.</source>
        <translation>{0} 似乎已损坏。某些部分可能显示不正确。</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>导出任务</translation>
    </message>
    <message>
        <source>{0} — Leafscope</source>
        <translation>{0} — Leafscope</translation>
    </message>
</context>
<context>
    <name>MeasureWorker</name>
    <message>
        <source>Measuring the deviation or PSNR failed. See the log for details.</source>
        <translation>无法测量偏差或 PSNR。详情请查看日志。</translation>
    </message>
</context>
<context>
    <name>Measurements</name>
    <message>
        <source>Only PSNR is measured. Install scikit-image to measure SSIM too.</source>
        <translation>仅测量 PSNR。安装 scikit-image 后还可测量 SSIM。</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Dismiss message</source>
        <translation>关闭消息</translation>
    </message>
</context>
<context>
    <name>MethodChoice</name>
    <message>
        <source>Nearest</source>
        <translation>最近邻</translation>
    </message>
    <message>
        <source>Bicubic</source>
        <translation>双三次</translation>
    </message>
    <message>
        <source>Lanczos</source>
        <translation>Lanczos</translation>
    </message>
    <message>
        <source>The photo&apos;s pixels as squares, without a model</source>
        <translation>照片的像素显示为方块，不使用模型</translation>
    </message>
    <message>
        <source>Smooth, without a model</source>
        <translation>平滑，不使用模型</translation>
    </message>
    <message>
        <source>Slightly sharper than bicubic, without a model</source>
        <translation>比双三次略清晰，不使用模型</translation>
    </message>
    <message>
        <source>JPEG photo: using {0} to reduce compression artifacts.</source>
        <translation>JPEG 照片：使用 {0} 减少压缩伪影。</translation>
    </message>
    <message>
        <source>Noisy photo: using {0} to reduce noise.</source>
        <translation>有噪点的照片：使用 {0} 减少噪点。</translation>
    </message>
    <message>
        <source>Use {0}</source>
        <translation>使用 {0}</translation>
    </message>
</context>
<context>
    <name>MethodFields</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Added detail</source>
        <translation>添加的细节</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
</context>
<context>
    <name>Methods</name>
    <message>
        <source>No model is installed, so the view is bicubic: {0}.</source>
        <translation>尚未安装模型，因此视图为双三次插值：{0}。</translation>
    </message>
    <message>
        <source>{0} with {1} % {2}</source>
        <translation>{0} + {1}% {2}</translation>
    </message>
    <message>
        <source>{0}, true to the original</source>
        <translation>{0}，忠于原片</translation>
    </message>
    <message>
        <source>{0} after {1}</source>
        <translation>{1} 之后 {0}</translation>
    </message>
    <message>
        <source>{0} s per megapixel on this machine</source>
        <translation>本机每百万像素 {0} 秒</translation>
    </message>
</context>
<context>
    <name>ModelCardWorker</name>
    <message>
        <source>This is an interpolation. It isn&apos;t trained and adds no detail.</source>
        <translation>这是插值。它未经训练，也不添加细节。</translation>
    </message>
    <message>
        <source>This model can&apos;t be described. See the log for details.</source>
        <translation>无法描述此模型。详情请查看日志。</translation>
    </message>
</context>
<context>
    <name>ModelDelegate</name>
    <message>
        <source>About {0} for this view</source>
        <translation>此视图约需 {0}</translation>
    </message>
</context>
<context>
    <name>ModelDownloader</name>
    <message>
        <source>Downloading {0}. You can keep working.</source>
        <translation>正在下载 {0}。您可以继续工作。</translation>
    </message>
    <message>
        <source>Download {0} from {1}?</source>
        <translation>要从 {1} 下载 {0} 吗？</translation>
    </message>
    <message>
        <source>Size: {0}. Licence: {1}.</source>
        <translation>大小：{0}。许可证：{1}。</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Downloading {0}: {1} %. You can keep working.</source>
        <translation>正在下载 {0}：{1} %。您可以继续工作。</translation>
    </message>
</context>
<context>
    <name>ModelPanel</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Runs on: {0}</source>
        <translation>运行于：{0}</translation>
    </message>
    <message>
        <source>Repairs a photo at its original size. Another model then enlarges it.</source>
        <translation>按原始尺寸修复照片。然后由另一个模型放大。</translation>
    </message>
    <message>
        <source>Enlarges the photo by the model&apos;s fixed factor. The result is then resampled to the scale of the view.</source>
        <translation>以模型的固定倍数放大照片。然后将结果重采样到视图的缩放比例。</translation>
    </message>
    <message>
        <source>Encodes the photo once as waves around each source pixel. Adding the waves up is fast and works at any scale.</source>
        <translation>将照片编码一次，得到每个源像素周围的波。叠加这些波速度很快，适用于任意缩放比例。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>编码器</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>训练数据</translation>
    </message>
    <message>
        <source>{0} multiply-adds</source>
        <translation>{0} 次乘加</translation>
    </message>
    <message>
        <source>Encodes the photo once. A small network then predicts the colour of each pixel at any scale (LIIF).</source>
        <translation>将照片编码一次。然后由一个小型网络预测任意缩放比例下每个像素的颜色 (LIIF)。</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Trained scales</source>
        <translation>训练倍率</translation>
    </message>
    <message>
        <source>{0}× to {1}×</source>
        <translation>{0}× 到 {1}×</translation>
    </message>
    <message>
        <source>Receptive field</source>
        <translation>感受野</translation>
    </message>
    <message>
        <source>{0} pixels on every side</source>
        <translation>每侧 {0} 像素</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>{0} s per megapixel on this machine</source>
        <translation>本机每百万像素 {0} 秒</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Cost per source pixel</source>
        <translation>每个源像素的计算量</translation>
    </message>
    <message>
        <source>Cost per output pixel</source>
        <translation>每个输出像素的计算量</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>论文</translation>
    </message>
    <message>
        <source>PSNR on {0}, dB</source>
        <translation>{0} 上的 PSNR，dB</translation>
    </message>
    <message>
        <source>Bicubic</source>
        <translation>双三次</translation>
    </message>
    <message>
        <source>{0}×</source>
        <translation>{0}×</translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message>
        <source>Navigator</source>
        <translation>导航器</translation>
    </message>
    <message>
        <source>Drag the frame, click, or press the arrow keys</source>
        <translation>拖动方框、单击或按方向键</translation>
    </message>
    <message>
        <source>View centre: {0} % across, {1} % down</source>
        <translation>视图中心：横向 {0} %，纵向 {1} %</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>{0} billion</source>
        <translation>{0} 十亿</translation>
    </message>
    <message>
        <source>{0} million</source>
        <translation>{0} 百万</translation>
    </message>
    <message>
        <source>{0} thousand</source>
        <translation>{0} 千</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
</context>
<context>
    <name>PageChooser</name>
    <message>
        <source>Page</source>
        <translation>页</translation>
    </message>
    <message>
        <source>of {0} (reduced version)</source>
        <translation>共 {0} 页（缩小版）</translation>
    </message>
    <message>
        <source>of {0} (mask)</source>
        <translation>共 {0} 页（蒙版）</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>共 {0} 页</translation>
    </message>
</context>
<context>
    <name>PageWriter</name>
    <message>
        <source>{0} couldn&apos;t be written. See the log for details.</source>
        <translation>无法写入 {0}。详情请查看日志。</translation>
    </message>
</context>
<context>
    <name>PaneLabels</name>
    <message>
        <source>{0} (works above 100 %)</source>
        <translation>{0}（高于 100 % 时起作用）</translation>
    </message>
    <message>
        <source>Difference of {0} and {1}, gain {2}</source>
        <translation>{0} 与 {1} 的差异，增益 {2}</translation>
    </message>
    <message>
        <source>PSNR {0} dB</source>
        <translation>PSNR {0} dB</translation>
    </message>
    <message>
        <source>SSIM {0}</source>
        <translation>SSIM {0}</translation>
    </message>
    <message>
        <source>Deviation {0} of 255</source>
        <translation>偏差 {0}（共 255 级）</translation>
    </message>
</context>
<context>
    <name>Pasted</name>
    <message>
        <source>Clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>There is no photo on the clipboard.</source>
        <translation>剪贴板中没有照片。</translation>
    </message>
</context>
<context>
    <name>PhotoBrowser</name>
    <message>
        <source>There are no photos in {0}.</source>
        <translation>{0} 中没有照片。</translation>
    </message>
    <message>
        <source>{0} It was skipped.</source>
        <translation>{0} 已跳过。</translation>
    </message>
    <message>
        <source>{0} files can&apos;t be opened and were skipped: {1}</source>
        <translation>有 {0} 个文件无法打开，已跳过：{1}</translation>
    </message>
</context>
<context>
    <name>PhotoLoader</name>
    <message>
        <source>{0} doesn&apos;t fit in this computer&apos;s memory.</source>
        <translation>{0} 过大，超出本机内存。</translation>
    </message>
    <message>
        <source>{0} couldn&apos;t be opened. See the log for details.</source>
        <translation>无法打开 {0}。详情请查看日志。</translation>
    </message>
</context>
<context>
    <name>PhotoOpener</name>
    <message>
        <source>Open photos</source>
        <translation>打开照片</translation>
    </message>
    <message>
        <source>Photos ({0});;All files (*)</source>
        <translation>照片 ({0});;所有文件 (*)</translation>
    </message>
    <message>
        <source>{0} has {1} megapixels. Opening it may take {2} GB of memory.</source>
        <translation>{0} 有 {1} 百万像素。打开它可能占用 {2} GB 内存。</translation>
    </message>
    <message>
        <source>Open a very large photo?</source>
        <translation>打开超大照片？</translation>
    </message>
</context>
<context>
    <name>PhotoSet</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{0}/{1}</translation>
    </message>
</context>
<context>
    <name>PhotoSurvey</name>
    <message>
        <source>Looking for detail…</source>
        <translation>正在查找细节…</translation>
    </message>
    <message>
        <source>The model adds no detail to this photo</source>
        <translation>模型未给此照片添加细节</translation>
    </message>
    <message>
        <source>Detail {0} of {1}</source>
        <translation>第 {0} 处细节，共 {1} 处</translation>
    </message>
</context>
<context>
    <name>PixelTables</name>
    <message>
        <source>Source pixel</source>
        <translation>源像素</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Wave (vertical × horizontal)</source>
        <translation>波（纵 × 横）</translation>
    </message>
    <message>
        <source>Coefficient</source>
        <translation>系数</translation>
    </message>
    <message>
        <source>Bicubic image</source>
        <translation>双三次图像</translation>
    </message>
    <message>
        <source>{0} others</source>
        <translation>其余 {0} 个</translation>
    </message>
    <message>
        <source>Correction toward the original</source>
        <translation>向原片的校正</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Multiply-adds</source>
        <translation>乘加</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>编码器</translation>
    </message>
    <message>
        <source>Latent codes</source>
        <translation>潜在编码</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>解码器</translation>
    </message>
    <message>
        <source>Output pixels</source>
        <translation>输出像素</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>{0} per source pixel</source>
        <translation>每个源像素 {0}</translation>
    </message>
    <message>
        <source>{0} per output pixel</source>
        <translation>每个输出像素 {0}</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source> megapixels</source>
        <translation> 百万像素</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Follow system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>减少动态效果</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Language*</source>
        <translation>语言*</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Memory for models*</source>
        <translation>模型可用内存*</translation>
    </message>
    <message>
        <source>Ask before opening more than</source>
        <translation>打开超过此大小前询问</translation>
    </message>
    <message>
        <source>* Takes effect after restart</source>
        <translation>* 重启后生效</translation>
    </message>
</context>
<context>
    <name>PresetField</name>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save these settings as a preset</source>
        <translation>将这些设置保存为预设</translation>
    </message>
    <message>
        <source>Delete the preset</source>
        <translation>删除此预设</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>保存预设</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>PresetWorker</name>
    <message>
        <source>The presets couldn&apos;t be saved. See the log for details.</source>
        <translation>无法保存预设。详情请查看日志。</translation>
    </message>
</context>
<context>
    <name>PreviewWorker</name>
    <message>
        <source>The preview failed. See the log for details.</source>
        <translation>预览失败。详情请查看日志。</translation>
    </message>
</context>
<context>
    <name>Quantities</name>
    <message>
        <source>less than a second</source>
        <translation>不到一秒</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} 秒</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} 分钟</translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation>{0} 小时</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Recent photos</source>
        <translation>最近的照片</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>清空列表</translation>
    </message>
</context>
<context>
    <name>RegionFields</name>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>选区</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Whole photo</source>
        <translation>整张照片</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>自由</translation>
    </message>
    <message>
        <source>Same as last time</source>
        <translation>与上次相同</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>宽高比</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>左边缘</translation>
    </message>
    <message>
        <source>Top edge</source>
        <translation>上边缘</translation>
    </message>
    <message>
        <source>Width of the region</source>
        <translation>区域宽度</translation>
    </message>
    <message>
        <source>Height of the region</source>
        <translation>区域高度</translation>
    </message>
    <message>
        <source>Left, top, width, height</source>
        <translation>左、上、宽、高</translation>
    </message>
</context>
<context>
    <name>RegionTool</name>
    <message>
        <source>Region of {0} photo pixels</source>
        <translation>{0} 个照片像素的区域</translation>
    </message>
    <message>
        <source>{0} × {1}</source>
        <translation>{0} × {1}</translation>
    </message>
</context>
<context>
    <name>Scale</name>
    <message>
        <source>fit</source>
        <translation>适合</translation>
    </message>
    <message>
        <source>“{0}” isn&apos;t a scale. Type a value such as 3.7, 370%, fit, w1200 or h900.</source>
        <translation>“{0}”不是缩放比例。请输入 3.7、370%、fit、w1200 或 h900 这样的值。</translation>
    </message>
    <message>
        <source>The scale must be between {0} and {1}.</source>
        <translation>缩放比例必须在 {0} 到 {1} 之间。</translation>
    </message>
</context>
<context>
    <name>SetReader</name>
    <message>
        <source>{0} couldn&apos;t be read. See the log for details.</source>
        <translation>无法读取 {0}。详情请查看日志。</translation>
    </message>
</context>
<context>
    <name>SizeFields</name>
    <message>
        <source>px</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>厘米</translation>
    </message>
    <message>
        <source>in</source>
        <translation>英寸</translation>
    </message>
    <message>
        <source>Keep proportions</source>
        <translation>保持比例</translation>
    </message>
    <message>
        <source> ppi</source>
        <translation> ppi</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>缩放比例</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Red, green and blue under the pointer (sRGB, 0 to 255): photo → screen</source>
        <translation>指针处的红、绿、蓝（sRGB，0 到 255）：照片 → 屏幕</translation>
    </message>
    <message>
        <source>Pixel of the photo under the pointer</source>
        <translation>指针处的照片像素</translation>
    </message>
    <message>
        <source>Rendering time</source>
        <translation>渲染时间</translation>
    </message>
    <message>
        <source>Device that runs the model</source>
        <translation>运行模型的设备</translation>
    </message>
    <message>
        <source>Opening a photo</source>
        <translation>正在打开照片</translation>
    </message>
    <message>
        <source>Opening {0}…</source>
        <translation>正在打开 {0}…</translation>
    </message>
    <message>
        <source>{0} · Rendering failed</source>
        <translation>{0} · 渲染失败</translation>
    </message>
    <message>
        <source>{0} · Rendering…</source>
        <translation>{0} · 正在渲染…</translation>
    </message>
    <message>
        <source>x {0}, y {1}</source>
        <translation>x {0}, y {1}</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>透明</translation>
    </message>
    <message>
        <source>RGB {0} → {1}</source>
        <translation>RGB {0} → {1}</translation>
    </message>
    <message>
        <source>{0} · Refining, {1} left</source>
        <translation>{0} · 正在细化，剩余 {1}</translation>
    </message>
    <message>
        <source>{0} · Refining, {1} %</source>
        <translation>{0} · 正在细化，{1} %</translation>
    </message>
    <message>
        <source>{0} · Done</source>
        <translation>{0} · 完成</translation>
    </message>
    <message>
        <source>{0} · Original pixels (models work above 100 %)</source>
        <translation>{0} · 原始像素（模型在高于 100 % 时起作用）</translation>
    </message>
    <message>
        <source>Rendered in {0}</source>
        <translation>渲染用时 {0}</translation>
    </message>
    <message>
        <source>Rendered in {0} ms</source>
        <translation>渲染用时 {0} ms</translation>
    </message>
</context>
<context>
    <name>SurveyWorker</name>
    <message>
        <source>The photo can&apos;t be searched for detail. See the log for details.</source>
        <translation>无法在照片中查找细节。详情请查看日志。</translation>
    </message>
    <message>
        <source>There is no model to find detail with. Choose an installed model.</source>
        <translation>没有可用来查找细节的模型。请选择已安装的模型。</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Main</source>
        <translation>主工具栏</translation>
    </message>
    <message>
        <source>Download {0} ({1})</source>
        <translation>下载 {0}（{1}）</translation>
    </message>
    <message>
        <source>No repair</source>
        <translation>不修复</translation>
    </message>
    <message>
        <source>Repair first: {0}</source>
        <translation>先修复：{0}</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Auto: {0}</source>
        <translation>自动：{0}</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Chooses a model for each photo: clean, JPEG or noisy</source>
        <translation>为每张照片选择模型：干净、JPEG 或有噪点</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Two by two</source>
        <translation>四格</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>闪烁</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在载入…</translation>
    </message>
    <message>
        <source>Repair first</source>
        <translation>先修复</translation>
    </message>
    <message>
        <source>Remove JPEG artifacts or noise before the photo is enlarged</source>
        <translation>在放大照片之前去除 JPEG 伪影或噪点</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>自动</translation>
    </message>
</context>
<context>
    <name>ViewWorker</name>
    <message>
        <source>Rendering failed. See the log for details.</source>
        <translation>渲染失败。详情请查看日志。</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Opening {0}…</source>
        <translation>正在打开 {0}…</translation>
    </message>
    <message>
        <source>Drop a photo here</source>
        <translation>将照片拖放到此处</translation>
    </message>
    <message>
        <source>Zoom into a photo, up to 64×. A neural network redraws what you see at any scale. Compare it with ordinary enlargement, and export the result.</source>
        <translation>将照片放大到最多 64×。无论什么缩放比例，神经网络都会重新绘制所见画面。可与普通放大对比，并导出结果。</translation>
    </message>
    <message>
        <source>Scroll to zoom, drag to pan. Compare with {0}, get help with {1}.</source>
        <translation>滚动以缩放，拖动以平移。按 {0} 对比，按 {1} 查看帮助。</translation>
    </message>
    <message>
        <source>Recent photos</source>
        <translation>最近的照片</translation>
    </message>
</context>
<context>
    <name>ZoomBar</name>
    <message>
        <source>Scale</source>
        <translation>缩放比例</translation>
    </message>
    <message>
        <source>Scale, as a number</source>
        <translation>缩放比例（数值）</translation>
    </message>
    <message>
        <source>Type a scale (3.7, 370%, fit) or the enlarged size (w1200, h900) (Z)</source>
        <translation>输入缩放比例（3.7、370%、fit）或放大后的尺寸（w1200、h900）(Z)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>缩小 (-)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>放大 (+)</translation>
    </message>
    <message>
        <source>Zooming past {0} shows no new detail in this photo.</source>
        <translation>放大到 {0} 以上时，此照片不会显示新的细节。</translation>
    </message>
    <message>
        <source>This photo is blurred or upscaled. Zooming past {0} shows no new detail.</source>
        <translation>此照片模糊或曾被放大。放大到 {0} 以上时不会显示新的细节。</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>适合</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>+ detail the model added, amplified {gain}×</source>
        <translation>+ 模型添加的细节，放大 {gain}×</translation>
    </message>
    <message>
        <source>= what you see</source>
        <translation>= 您看到的画面</translation>
    </message>
    <message>
        <source>A model called {name} already exists. Choose another name with --name.</source>
        <translation>已有名为 {name} 的模型。请用 --name 另选名称。</translation>
    </message>
    <message>
        <source>A movie can last up to {most:g} s, not {seconds:g} s.</source>
        <translation>影片最长 {most:g} 秒，不能为 {seconds:g} 秒。</translation>
    </message>
    <message>
        <source>A network draws the photo at one fixed scale. The result is then resized to the scale that you see.</source>
        <translation>网络以一个固定的缩放比例绘制照片。然后将结果缩放到您看到的比例。</translation>
    </message>
    <message>
        <source>A scale of {scale:g} is out of range (1/4096 to {most:g}).</source>
        <translation>缩放比例 {scale:g} 超出范围（1/4096 到 {most:g}）。</translation>
    </message>
    <message>
        <source>A window of {width} x {height} pixels can&apos;t be shown (at most {most} a side).</source>
        <translation>无法显示 {width} × {height} 像素的窗口（每边最多 {most}）。</translation>
    </message>
    <message>
        <source>Added detail</source>
        <translation>添加的细节</translation>
    </message>
    <message>
        <source>Almost as sharp, and several times faster</source>
        <translation>几乎同样清晰，速度快数倍</translation>
    </message>
    <message>
        <source>An export needs either a scale or a size.</source>
        <translation>导出需要指定缩放比例或尺寸，二者取一。</translation>
    </message>
    <message>
        <source>Animated {format} frames can have at most {megapixels} megapixels, and these would be {width} x {height}. Choose a smaller size.</source>
        <translation>{format} 动画帧最多 {megapixels} 百万像素，而这里需要 {width} × {height}。请选择更小的尺寸。</translation>
    </message>
    <message>
        <source>Areas that look alike to the model have the same colour: edges, textures, flat parts.</source>
        <translation>模型认为相似的区域颜色相同：边缘、纹理、平坦部分。</translation>
    </message>
    <message>
        <source>At 100 % and below the original pixels are shown and no model runs. Zoom in.</source>
        <translation>在 100 % 及以下显示的是原始像素，不运行任何模型。请放大。</translation>
    </message>
    <message>
        <source>Below 100 % nothing is upscaled. Zoom in to compare with the original.</source>
        <translation>低于 100 % 时没有放大。请放大后与原片对比。</translation>
    </message>
    <message>
        <source>Can&apos;t export to {ending}. Choose one of {choices}.</source>
        <translation>无法导出为 {ending}。请从 {choices} 中选择。</translation>
    </message>
    <message>
        <source>Can&apos;t read the list of models {path}: {error}.</source>
        <translation>无法读取模型列表 {path}：{error}。</translation>
    </message>
    <message>
        <source>Can&apos;t save the weights in {folder}: {error}.</source>
        <translation>无法将权重保存到 {folder}：{error}。</translation>
    </message>
    <message>
        <source>Can&apos;t verify the weights {path}: their .sha256 file is missing or damaged.</source>
        <translation>无法验证权重 {path}：其 .sha256 文件缺失或已损坏。</translation>
    </message>
    <message>
        <source>Couldn&apos;t write {path}: no permission, or another program has it open.</source>
        <translation>无法写入 {path}：没有权限，或被其他程序打开。</translation>
    </message>
    <message>
        <source>Couldn&apos;t write {path}: {error}.</source>
        <translation>无法写入 {path}：{error}。</translation>
    </message>
    <message>
        <source>DAT-light 2x</source>
        <translation>DAT-light 2x</translation>
    </message>
    <message>
        <source>DAT-light 3x</source>
        <translation>DAT-light 3x</translation>
    </message>
    <message>
        <source>DAT-light 4x</source>
        <translation>DAT-light 4x</translation>
    </message>
    <message>
        <source>Depth must be 8 or 16 bits per channel, not {depth}.</source>
        <translation>位深必须为每通道 8 位或 16 位，不能是 {depth}。</translation>
    </message>
    <message>
        <source>Detail must be between 0 and 100 per cent, not {percent}.</source>
        <translation>细节必须在百分之 0 到 100 之间，不能是 {percent}。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Every pixel of the photo gets a code. A small network reads the nearest codes at any position and predicts a colour (LIIF).</source>
        <translation>照片的每个像素都有一个编码。小型网络在任意位置读取最近的编码并预测颜色 (LIIF)。</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>快速</translation>
    </message>
    <message>
        <source>Fast JPEG repair</source>
        <translation>快速 JPEG 修复</translation>
    </message>
    <message>
        <source>Fast added detail</source>
        <translation>快速添加细节</translation>
    </message>
    <message>
        <source>Features for each pixel</source>
        <translation>每个像素的特征</translation>
    </message>
    <message>
        <source>Grey means that nothing was added.</source>
        <translation>灰色表示未添加任何内容。</translation>
    </message>
    <message>
        <source>Images can&apos;t be written to standard output. Give -o a file, a folder or a pattern.</source>
        <translation>无法将图像写入标准输出。请用 -o 指定文件、文件夹或模式。</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Invents plausible texture, several times faster; not true to the photo</source>
        <translation>虚构看似合理的纹理，速度快数倍；不忠于照片</translation>
    </message>
    <message>
        <source>Invents plausible texture; not true to the photo</source>
        <translation>虚构看似合理的纹理；不忠于照片</translation>
    </message>
    <message>
        <source>JPEG repair</source>
        <translation>JPEG 修复</translation>
    </message>
    <message>
        <source>LIIF (EDSR), reference</source>
        <translation>LIIF (EDSR)，参考</translation>
    </message>
    <message>
        <source>LIIF (RDN), reference</source>
        <translation>LIIF (RDN)，参考</translation>
    </message>
    <message>
        <source>Leafscope opens local files only, nothing from the network.</source>
        <translation>Leafscope 只打开本地文件，不打开网络上的内容。</translation>
    </message>
    <message>
        <source>Leafscope, see weights/leaf-d.md</source>
        <translation>Leafscope，见 weights/leaf-d.md</translation>
    </message>
    <message>
        <source>Leafscope, see weights/leaf-m-jpeg.md</source>
        <translation>Leafscope，见 weights/leaf-m-jpeg.md</translation>
    </message>
    <message>
        <source>Leafscope, see weights/leaf-m-mild.md</source>
        <translation>Leafscope，见 weights/leaf-m-mild.md</translation>
    </message>
    <message>
        <source>Leafscope, see weights/leaf-m.md</source>
        <translation>Leafscope，见 weights/leaf-m.md</translation>
    </message>
    <message>
        <source>Leafscope, see weights/leaf-s-d.md</source>
        <translation>Leafscope，见 weights/leaf-s-d.md</translation>
    </message>
    <message>
        <source>Leafscope, see weights/leaf-s-mild.md</source>
        <translation>Leafscope，见 weights/leaf-s-mild.md</translation>
    </message>
    <message>
        <source>Leafscope, see weights/leaf-s.md</source>
        <translation>Leafscope，见 weights/leaf-s.md</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Papers and code</source>
        <translation>论文与代码</translation>
    </message>
    <message>
        <source>Pixel of the enlarged photo</source>
        <translation>放大后照片的像素</translation>
    </message>
    <message>
        <source>Position in the photo</source>
        <translation>照片中的位置</translation>
    </message>
    <message>
        <source>Quality must be between 1 and 100, not {quality}.</source>
        <translation>质量必须在 1 到 100 之间，不能是 {quality}。</translation>
    </message>
    <message>
        <source>Real-ESRGAN, added detail</source>
        <translation>Real-ESRGAN，添加细节</translation>
    </message>
    <message>
        <source>Red, green, blue</source>
        <translation>红、绿、蓝</translation>
    </message>
    <message>
        <source>Removes light JPEG artifacts and noise</source>
        <translation>去除轻微的 JPEG 伪影和噪点</translation>
    </message>
    <message>
        <source>Removes light JPEG artifacts and noise, several times faster</source>
        <translation>去除轻微的 JPEG 伪影和噪点，速度快数倍</translation>
    </message>
    <message>
        <source>Removes strong JPEG artifacts, and fine detail with them</source>
        <translation>去除严重的 JPEG 伪影，同时会失去精细细节</translation>
    </message>
    <message>
        <source>Scaled back down, the result differs from your photo by {levels:.1f} of 255: consistent with your photo.</source>
        <translation>缩小回原尺寸后，结果与您的照片相差 {levels:.1f}（共 255 级）：与照片一致。</translation>
    </message>
    <message>
        <source>Scaled back down, the result differs from your photo by {levels:.1f} of 255: this part is a guess.</source>
        <translation>缩小回原尺寸后，结果与您的照片相差 {levels:.1f}（共 255 级）：这一部分是推测。</translation>
    </message>
    <message>
        <source>Sharp</source>
        <translation>清晰</translation>
    </message>
    <message>
        <source>Smooth enlargement</source>
        <translation>平滑放大</translation>
    </message>
    <message>
        <source>Strong JPEG repair</source>
        <translation>强力 JPEG 修复</translation>
    </message>
    <message>
        <source>The checkpoint of {name} belongs to the unknown model family {family!r}. Supported families: {names}.</source>
        <translation>{name} 的检查点属于未知的模型系列 {family!r}。支持的系列：{names}。</translation>
    </message>
    <message>
        <source>The checkpoint of {name} is incomplete.</source>
        <translation>{name} 的检查点不完整。</translation>
    </message>
    <message>
        <source>The checkpoint {path} contains a {name!r} model, not LIIF.</source>
        <translation>检查点 {path} 包含的是 {name!r} 模型，而不是 LIIF。</translation>
    </message>
    <message>
        <source>The checkpoint {path} contains weights that aren&apos;t tensors.</source>
        <translation>检查点 {path} 含有并非张量的权重。</translation>
    </message>
    <message>
        <source>The checkpoint {path} doesn&apos;t contain named tensors.</source>
        <translation>检查点 {path} 不包含带名称的张量。</translation>
    </message>
    <message>
        <source>The checkpoint&apos;s encoder isn&apos;t supported. Supported encoders: {names}.</source>
        <translation>不支持该检查点的编码器。支持的编码器：{names}。</translation>
    </message>
    <message>
        <source>The disk is full, so {path} was not written. Free some space and try again.</source>
        <translation>磁盘已满，因此未写入 {path}。请释放空间后重试。</translation>
    </message>
    <message>
        <source>The export needs a file name.</source>
        <translation>导出需要一个文件名。</translation>
    </message>
    <message>
        <source>The file from {host} wasn&apos;t installed: {reason}</source>
        <translation>未安装来自 {host} 的文件：{reason}</translation>
    </message>
    <message>
        <source>The file is on another computer ({name}); Leafscope opens local files only.</source>
        <translation>文件在另一台电脑上（{name}）；Leafscope 只打开本地文件。</translation>
    </message>
    <message>
        <source>The folder {folder} doesn&apos;t exist.</source>
        <translation>文件夹 {folder} 不存在。</translation>
    </message>
    <message>
        <source>The frame rate must be between 1 and {most} per second, not {fps}.</source>
        <translation>帧率必须在每秒 1 到 {most} 帧之间，不能是 {fps}。</translation>
    </message>
    <message>
        <source>The gain must be a number above 0, not {gain:g}.</source>
        <translation>增益必须是大于 0 的数，不能是 {gain:g}。</translation>
    </message>
    <message>
        <source>The list of models {path} is damaged ({error!r}). Reinstall Leafscope.</source>
        <translation>模型列表 {path} 已损坏（{error!r}）。请重新安装 Leafscope。</translation>
    </message>
    <message>
        <source>The movie could not be encoded: {error}.</source>
        <translation>无法编码影片：{error}。</translation>
    </message>
    <message>
        <source>The name pattern is empty. Enter one such as {example}.</source>
        <translation>名称模式为空。请输入如 {example} 的模式。</translation>
    </message>
    <message>
        <source>The output name is empty. Give -o a file, a folder or a pattern.</source>
        <translation>输出名称为空。请用 -o 指定文件、文件夹或模式。</translation>
    </message>
    <message>
        <source>The output needs a width or a height of at least one pixel.</source>
        <translation>输出的宽度或高度至少需要一个像素。</translation>
    </message>
    <message>
        <source>The package {package} has an unexpected hash.</source>
        <translation>软件包 {package} 的哈希值与预期不符。</translation>
    </message>
    <message>
        <source>The package {package} is incomplete: {error}.</source>
        <translation>软件包 {package} 不完整：{error}。</translation>
    </message>
    <message>
        <source>The photo&apos;s EXIF data are too long for JPEG. Choose PNG or TIFF.</source>
        <translation>照片的 EXIF 数据过长，JPEG 无法容纳。请选择 PNG 或 TIFF。</translation>
    </message>
    <message>
        <source>The position {x:g}, {y:g} is outside the photo.</source>
        <translation>位置 {x:g}, {y:g} 在照片之外。</translation>
    </message>
    <message>
        <source>The preview lies outside the output.</source>
        <translation>预览位于输出范围之外。</translation>
    </message>
    <message>
        <source>The published large model; very slow</source>
        <translation>已发布的大型模型；速度很慢</translation>
    </message>
    <message>
        <source>The published model that Leafscope builds on; slow</source>
        <translation>Leafscope 所基于的已发布模型；速度慢</translation>
    </message>
    <message>
        <source>The reference ({wide} x {high} pixels) has a different aspect ratio than the photo ({width} x {height}). Choose one of the same scene.</source>
        <translation>参考照片（{wide} × {high} 像素）与照片（{width} × {height}）的宽高比不同。请选择同一场景的参考照片。</translation>
    </message>
    <message>
        <source>The reference ({wide} x {high} pixels) isn&apos;t larger than the photo ({width} x {height}). Choose a larger one.</source>
        <translation>参考照片（{wide} × {high} 像素）并不大于照片（{width} × {height}）。请选择更大的参考照片。</translation>
    </message>
    <message>
        <source>The region is too small to measure. Show more of the photo.</source>
        <translation>区域太小，无法测量。请显示照片的更大部分。</translation>
    </message>
    <message>
        <source>The weights {path} are damaged. Delete them and install the model again.</source>
        <translation>权重 {path} 已损坏。请删除后重新安装模型。</translation>
    </message>
    <message>
        <source>There is no page {page} in {name} (pages: {pages}).</source>
        <translation>{name} 中没有第 {page} 页（页数：{pages}）。</translation>
    </message>
    <message>
        <source>There isn&apos;t enough memory to export {name}. Choose PNG, TIFF or a smaller size.</source>
        <translation>内存不足，无法导出 {name}。请选择 PNG、TIFF 或更小的尺寸。</translation>
    </message>
    <message>
        <source>This text isn&apos;t a file path.</source>
        <translation>这段文字不是文件路径。</translation>
    </message>
    <message>
        <source>To draw this spot, the model used {width} × {height} pixels of your photo and nothing else.</source>
        <translation>为了绘制此处，模型只使用了您照片中的 {width} × {height} 个像素。</translation>
    </message>
    <message>
        <source>Unknown device {device!r}. Choose one of {devices}.</source>
        <translation>未知设备 {device!r}。请从 {devices} 中选择。</translation>
    </message>
    <message>
        <source>Unknown model {name!r}. Choose one of {names}.</source>
        <translation>未知模型 {name!r}。请从 {names} 中选择。</translation>
    </message>
    <message>
        <source>Unknown placeholder {placeholder} in {pattern}. Choose from {known}.</source>
        <translation>{pattern} 中有未知的占位符 {placeholder}。请从 {known} 中选择。</translation>
    </message>
    <message>
        <source>Unknown preset {name!r}. Choose one of {choices}.</source>
        <translation>未知预设 {name!r}。请从 {choices} 中选择。</translation>
    </message>
    <message>
        <source>Variance explained by the three colours</source>
        <translation>三种颜色解释的方差</translation>
    </message>
    <message>
        <source>What the model noticed</source>
        <translation>模型注意到的内容</translation>
    </message>
    <message>
        <source>What the model saw</source>
        <translation>模型所见</translation>
    </message>
    <message>
        <source>a file without an extension</source>
        <translation>无扩展名的文件</translation>
    </message>
    <message>
        <source>Most faithful, but slow</source>
        <translation>最忠实，但速度慢</translation>
    </message>
    <message>
        <source>or import the authors&apos; file with `leafscope-cli models import FILE --name {name}`</source>
        <translation>或用 `leafscope-cli models import FILE --name {name}` 导入作者提供的文件</translation>
    </message>
    <message>
        <source>{checkpoint} has an invalid halo.</source>
        <translation>{checkpoint} 的边距值无效。</translation>
    </message>
    <message>
        <source>{checkpoint} has an unexpected tensor {name}.</source>
        <translation>{checkpoint} 含有意外的张量 {name}。</translation>
    </message>
    <message>
        <source>{file} from {host} is a {family} model with a {encoder} encoder, not {title}.</source>
        <translation>来自 {host} 的 {file} 是采用 {encoder} 编码器的 {family} 模型，而不是 {title}。</translation>
    </message>
    <message>
        <source>{file} from {host} isn&apos;t the file that was expected: its hash differs.</source>
        <translation>来自 {host} 的 {file} 与预期不符：哈希值不同。</translation>
    </message>
    <message>
        <source>{file} in {package} has an unexpected hash.</source>
        <translation>{package} 中的 {file} 哈希值与预期不符。</translation>
    </message>
    <message>
        <source>{first} and {second} would both be written to {path}. Use a pattern with {{index}}.</source>
        <translation>{first} 和 {second} 都会写入 {path}。请使用含 {{index}} 的模式。</translation>
    </message>
    <message>
        <source>{format} has only 8 bits per channel. Choose PNG or TIFF for 16.</source>
        <translation>{format} 每通道仅有 8 位。需要 16 位请选择 PNG 或 TIFF。</translation>
    </message>
    <message>
        <source>{format} images can have at most {megapixels} megapixels, and this one would be {width} x {height}. Choose PNG or TIFF, which have no such limit.</source>
        <translation>{format} 图像最多 {megapixels} 百万像素，而这里需要 {width} × {height}。请选择没有此限制的 PNG 或 TIFF。</translation>
    </message>
    <message>
        <source>{format} images can have at most {side} pixels a side, and this one would be {width} x {height}. Choose a smaller size.</source>
        <translation>{format} 图像每边最多 {side} 像素，而这里需要 {width} × {height}。请选择更小的尺寸。</translation>
    </message>
    <message>
        <source>{format} needs an even width and height. Use {wide} x {high} instead of {width} x {height}.</source>
        <translation>{format} 的宽度和高度必须为偶数。请用 {wide} × {high} 代替 {width} × {height}。</translation>
    </message>
    <message>
        <source>{host}: {reason}</source>
        <translation>{host}：{reason}</translation>
    </message>
    <message>
        <source>{name!r} isn&apos;t a valid model name. Use lowercase letters, digits, dots, hyphens and underscores.</source>
        <translation>{name!r} 不是有效的模型名称。请使用小写字母、数字、点、连字符和下划线。</translation>
    </message>
    <message>
        <source>{name} already exists and was not replaced.</source>
        <translation>{name} 已存在，未被替换。</translation>
    </message>
    <message>
        <source>{name} claims {width} x {height} pixels, more than a file of its size can hold.</source>
        <translation>{name} 声称有 {width} × {height} 像素，这种大小的文件容纳不下。</translation>
    </message>
    <message>
        <source>{name} claims {width} x {height} pixels; Leafscope opens at most {megapixels} megapixels without confirmation.</source>
        <translation>{name} 声称有 {width} × {height} 像素；未经确认，Leafscope 最多打开 {megapixels} 百万像素。</translation>
    </message>
    <message>
        <source>{name} doesn&apos;t match the format {format}. Change one of them.</source>
        <translation>{name} 与格式 {format} 不匹配。请更改其中之一。</translation>
    </message>
    <message>
        <source>{name} enlarges photos, so it can&apos;t repair them. Choose a 1x network.</source>
        <translation>{name} 用于放大照片，因此无法修复照片。请选择 1x 网络。</translation>
    </message>
    <message>
        <source>{name} has {millions:.2f} million parameters.</source>
        <translation>{name} 有 {millions:.2f} 百万个参数。</translation>
    </message>
    <message>
        <source>{name} is a TIFF with a compression that Leafscope can&apos;t read ({kind}).</source>
        <translation>{name} 是 TIFF，但其压缩方式 Leafscope 无法读取（{kind}）。</translation>
    </message>
    <message>
        <source>{name} is a {format} file, which this installation can&apos;t open. Convert it to TIFF or JPEG, or run Leafscope from source.</source>
        <translation>{name} 是 {format} 文件，当前安装无法打开。请转换为 TIFF 或 JPEG，或从源代码运行 Leafscope。</translation>
    </message>
    <message>
        <source>{name} is the name of a bundled model. Choose another name.</source>
        <translation>{name} 是自带模型的名称。请另选名称。</translation>
    </message>
    <message>
        <source>{name} is the photo itself. Choose another name.</source>
        <translation>{name} 就是这张照片本身。请另选名称。</translation>
    </message>
    <message>
        <source>{name} isn&apos;t a camera RAW file, or is damaged.</source>
        <translation>{name} 不是相机 RAW 文件，或已损坏。</translation>
    </message>
    <message>
        <source>{name} isn&apos;t a regular file.</source>
        <translation>{name} 不是普通文件。</translation>
    </message>
    <message>
        <source>{name} isn&apos;t installed: {hint}.</source>
        <translation>{name} 尚未安装：{hint}。</translation>
    </message>
    <message>
        <source>{out} is a single file, but there are {count} photos. Give a folder, or a pattern such as {{name}}{suffix}.</source>
        <translation>{out} 是单个文件，但有 {count} 张照片。请指定文件夹，或 {{name}}{suffix} 这样的模式。</translation>
    </message>
    <message>
        <source>{package} can&apos;t be downloaded without pip. Install pip, {alternative}.</source>
        <translation>没有 pip 无法下载 {package}。请安装 pip，{alternative}。</translation>
    </message>
    <message>
        <source>{path} contains compressed weights, which aren&apos;t supported.</source>
        <translation>{path} 含有压缩的权重，不受支持。</translation>
    </message>
    <message>
        <source>{path} contains layers of the unsupported kind {kind!r}.</source>
        <translation>{path} 含有不支持的类型 {kind!r} 的层。</translation>
    </message>
    <message>
        <source>{path} is a folder. Enter a file name.</source>
        <translation>{path} 是文件夹。请输入文件名。</translation>
    </message>
    <message>
        <source>{path} isn&apos;t a Leafscope checkpoint. Import it with `leafscope-cli models import`.</source>
        <translation>{path} 不是 Leafscope 检查点。请用 `leafscope-cli models import` 导入。</translation>
    </message>
    <message>
        <source>{path} isn&apos;t a regular file and was not replaced.</source>
        <translation>{path} 不是普通文件，未被替换。</translation>
    </message>
    <message>
        <source>{path} isn&apos;t a supported ncnn network. Supported: RRDBNet (ESRGAN, Real-ESRGAN) and SRVGGNetCompact.</source>
        <translation>{path} 不是受支持的 ncnn 网络。支持：RRDBNet（ESRGAN、Real-ESRGAN）和 SRVGGNetCompact。</translation>
    </message>
    <message>
        <source>{path} isn&apos;t in the official LIIF format (model: name, sd).</source>
        <translation>{path} 不是官方 LIIF 格式 (model: name, sd)。</translation>
    </message>
    <message>
        <source>{scale:.3g}× is within the range that the model was trained for ({first:g}× to {last:g}×).</source>
        <translation>{scale:.3g}× 在模型的训练范围内（{first:g}× 到 {last:g}×）。</translation>
    </message>
    <message>
        <source>{title} can&apos;t be downloaded automatically: {hint}.</source>
        <translation>无法自动下载 {title}：{hint}。</translation>
    </message>
    <message>
        <source>{title} could not be downloaded ({reason}). Check your network connection and try again, {alternative}.</source>
        <translation>无法下载 {title}（{reason}）。请检查网络连接后重试，{alternative}。</translation>
    </message>
    <message>
        <source>{title} could not be downloaded ({reason}). Run the command again to continue, or {alternative}.</source>
        <translation>无法下载 {title}（{reason}）。请重新运行命令以继续，或{alternative}。</translation>
    </message>
    <message>
        <source>{title} needs an optional package. Run `{command}` first.</source>
        <translation>{title} 需要一个可选软件包。请先运行 `{command}`。</translation>
    </message>
    <message>
        <source>⚠ {scale:.3g}× is beyond the trained range ({first:g}× to {last:g}×). Detail at this scale is a guess.</source>
        <translation>⚠ {scale:.3g}× 超出了训练范围（{first:g}× 到 {last:g}×）。此缩放比例下的细节是推测。</translation>
    </message>
    <message>
        <source>An output of {width} x {height} pixels is empty.</source>
        <translation>{width} × {height} 像素的输出是空的。</translation>
    </message>
    <message>
        <source>391 freely licensed photos that were slightly blurred and stored as JPEG, rendered text</source>
        <translation>391 张略微模糊并存为 JPEG 的自由许可照片、渲染的文字</translation>
    </message>
    <message>
        <source>391 freely licensed photos, rendered text</source>
        <translation>391 张自由许可的照片、渲染的文字</translation>
    </message>
    <message>
        <source>DIV2K (initialization), 391 freely licensed photos that were slightly blurred and stored as JPEG, rendered text</source>
        <translation>DIV2K（初始化）、391 张略微模糊并存为 JPEG 的自由许可照片、渲染的文字</translation>
    </message>
    <message>
        <source>DIV2K (initialization), 391 freely licensed photos, rendered text</source>
        <translation>DIV2K（初始化）、391 张自由许可的照片、渲染的文字</translation>
    </message>
    <message>
        <source>DIV2K (initialization), Real-ESRGAN&apos;s output for 391 freely licensed photos that were degraded, rendered text</source>
        <translation>DIV2K（初始化）、Real-ESRGAN 对 391 张经过退化的自由许可照片的输出、渲染的文字</translation>
    </message>
    <message>
        <source>MP4 needs PyAV, which isn&apos;t installed. Choose WebP, or run Leafscope from source.</source>
        <translation>MP4 需要 PyAV，但尚未安装。请选择 WebP，或从源代码运行 Leafscope。</translation>
    </message>
    <message>
        <source>Mean deviation (out of 255)</source>
        <translation>平均偏差（共 255 级）</translation>
    </message>
    <message>
        <source>Repairs the photo and invents a lot of detail; slow</source>
        <translation>修复照片并虚构大量细节；速度慢</translation>
    </message>
    <message>
        <source>The checkpoint</source>
        <translation>检查点</translation>
    </message>
    <message>
        <source>The checkpoint {path}</source>
        <translation>检查点 {path}</translation>
    </message>
    <message>
        <source>The checkpoint {path} has damaged metadata.</source>
        <translation>检查点 {path} 的元数据已损坏。</translation>
    </message>
    <message>
        <source>The checkpoint {path} is damaged or not a PyTorch file.</source>
        <translation>检查点 {path} 已损坏，或不是 PyTorch 文件。</translation>
    </message>
    <message>
        <source>The checkpoint {path} is damaged, or contains code and wasn&apos;t loaded.</source>
        <translation>检查点 {path} 已损坏或含有代码，未加载。</translation>
    </message>
    <message>
        <source>The checkpoint {path} is damaged: {error}.</source>
        <translation>检查点 {path} 已损坏：{error}。</translation>
    </message>
    <message>
        <source>The model predicts waves around every pixel of the photo. Added to the smooth enlargement, they give detail at any scale.</source>
        <translation>模型预测照片每个像素周围的波。将它们叠加到平滑放大的图像上，即可在任意缩放比例下得到细节。</translation>
    </message>
    <message>
        <source>The photo, with a frame around the area that the model saw</source>
        <translation>照片，框出模型所见的区域</translation>
    </message>
    <message>
        <source>The region {wide} x {high} at {left}, {top} isn&apos;t inside the photo of {width} x {height} pixels.</source>
        <translation>位于 {left}, {top} 的区域 {wide} × {high} 不在 {width} × {height} 像素的照片之内。</translation>
    </message>
    <message>
        <source>The sharpest result for clean photos</source>
        <translation>对干净的照片效果最清晰</translation>
    </message>
    <message>
        <source>The view&apos;s position must be a finite number.</source>
        <translation>视图的位置必须是有限的数。</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>文件 {path} 不存在。</translation>
    </message>
    <message>
        <source>There isn&apos;t enough memory to open {name}.</source>
        <translation>内存不足，无法打开 {name}。</translation>
    </message>
    <message>
        <source>This machine has no {device} device that PyTorch can use.</source>
        <translation>本机没有 PyTorch 可用的 {device} 设备。</translation>
    </message>
    <message>
        <source>camera RAW</source>
        <translation>相机 RAW</translation>
    </message>
    <message>
        <source>download {file} from {page} and run `leafscope-cli models import {file} --name {name}`</source>
        <translation>请从 {page} 下载 {file}，然后运行 `leafscope-cli models import {file} --name {name}`</translation>
    </message>
    <message>
        <source>leaf-d&apos;s output for 391 freely licensed photos, half of which were degraded, rendered text</source>
        <translation>leaf-d 对 391 张自由许可照片（其中一半经过退化）的输出、渲染的文字</translation>
    </message>
    <message>
        <source>pip gave no reason</source>
        <translation>pip 未说明原因</translation>
    </message>
    <message>
        <source>reinstall Leafscope, its file {file} is missing</source>
        <translation>请重新安装 Leafscope，其文件 {file} 缺失</translation>
    </message>
    <message>
        <source>run `leafscope-cli models install {name}`</source>
        <translation>请运行 `leafscope-cli models install {name}`</translation>
    </message>
    <message>
        <source>{checkpoint} has no tensor {name}.</source>
        <translation>{checkpoint} 缺少张量 {name}。</translation>
    </message>
    <message>
        <source>{checkpoint} is a damaged {architecture} network: it can&apos;t enlarge an image.</source>
        <translation>{checkpoint} 是已损坏的 {architecture} 网络：无法放大图像。</translation>
    </message>
    <message>
        <source>{checkpoint} is a {architecture} network with {first} input and {second} output channels, which isn&apos;t supported.</source>
        <translation>{checkpoint} 是有 {first} 个输入通道和 {second} 个输出通道的 {architecture} 网络，不受支持。</translation>
    </message>
    <message>
        <source>{checkpoint} is a {architecture} network, which is for {purpose}.</source>
        <translation>{checkpoint} 是 {architecture} 网络，用于{purpose}。</translation>
    </message>
    <message>
        <source>{checkpoint} isn&apos;t a complete {architecture} network: its tensors don&apos;t fit together.</source>
        <translation>{checkpoint} 不是完整的 {architecture} 网络：其张量互不匹配。</translation>
    </message>
    <message>
        <source>{checkpoint} isn&apos;t a supported network. Supported: LIIF, RRDBNet (ESRGAN, Real-ESRGAN), SRVGGNetCompact, and the architectures of spandrel.</source>
        <translation>{checkpoint} 不是受支持的网络。支持：LIIF、RRDBNet（ESRGAN、Real-ESRGAN）、SRVGGNetCompact 以及 spandrel 的架构。</translation>
    </message>
    <message>
        <source>{checkpoint} isn&apos;t an RRDBNet, SRVGGNetCompact or LIIF network. For other architectures, run `{command}`.</source>
        <translation>{checkpoint} 不是 RRDBNet、SRVGGNetCompact 或 LIIF 网络。如需其他架构，请运行 `{command}`。</translation>
    </message>
    <message>
        <source>{checkpoint}: {name} contains infinite or NaN values.</source>
        <translation>{checkpoint}：{name} 含有无穷大或 NaN 值。</translation>
    </message>
    <message>
        <source>{checkpoint}: {name} has shape {found}, not {expected}.</source>
        <translation>{checkpoint}：{name} 的形状是 {found}，而不是 {expected}。</translation>
    </message>
    <message>
        <source>{file} in {package} has an unexpected size.</source>
        <translation>{package} 中的 {file} 大小与预期不符。</translation>
    </message>
    <message>
        <source>{name} can&apos;t be opened.</source>
        <translation>无法打开 {name}。</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read: permission denied.</source>
        <translation>无法读取 {name}：权限不足。</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read: {error}.</source>
        <translation>无法读取 {name}：{error}。</translation>
    </message>
    <message>
        <source>{name} failed its test: at {scale}x it must be at least {least} dB better than bicubic, not {gain} dB.</source>
        <translation>{name} 未通过测试：在 {scale}x 下应比双三次至少好 {least} dB，实际为 {gain} dB。</translation>
    </message>
    <message>
        <source>{name} has no pixels ({width} x {height}).</source>
        <translation>{name} 没有像素 ({width} × {height})。</translation>
    </message>
    <message>
        <source>{name} has {millions:.2f} million parameters and was trained on {data}.</source>
        <translation>{name} 有 {millions:.2f} 百万个参数，训练数据：{data}。</translation>
    </message>
    <message>
        <source>{name} is a folder, not an image.</source>
        <translation>{name} 是文件夹，不是图像。</translation>
    </message>
    <message>
        <source>{name} is a kind of TIFF that Leafscope can&apos;t read.</source>
        <translation>{name} 是 Leafscope 无法读取的 TIFF 类型。</translation>
    </message>
    <message>
        <source>{name} is damaged or cut short.</source>
        <translation>{name} 已损坏或不完整。</translation>
    </message>
    <message>
        <source>{name} is damaged, or of a kind that Leafscope can&apos;t read.</source>
        <translation>{name} 已损坏，或属于 Leafscope 无法读取的类型。</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} 是空文件。</translation>
    </message>
    <message>
        <source>{name} isn&apos;t an image that Leafscope can read.</source>
        <translation>{name} 不是 Leafscope 能读取的图像。</translation>
    </message>
    <message>
        <source>{name}, enlarged {scale}×: how the model drew this spot</source>
        <translation>{name}，放大 {scale}×：模型是如何绘制此处的</translation>
    </message>
    <message>
        <source>{path} is damaged or cut short.</source>
        <translation>{path} 已损坏或不完整。</translation>
    </message>
    <message>
        <source>{path} is one of the input photos. Choose another output name.</source>
        <translation>{path} 是输入照片之一。请另选输出名称。</translation>
    </message>
    <message>
        <source>{path} isn&apos;t a network in ncnn&apos;s format.</source>
        <translation>{path} 不是 ncnn 格式的网络。</translation>
    </message>
</context>
</TS>
