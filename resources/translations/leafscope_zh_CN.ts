<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AgreementLegend</name>
    <message>
        <source>Reduced to the photo&apos;s pixels, the picture is</source>
        <translation>缩小到照片像素后，画面</translation>
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
        <source>in levels of 255</source>
        <translation>以 255 级计</translation>
    </message>
</context>
<context>
    <name>AutoModel</name>
    <message>
        <source>This photo was stored as JPEG, so {0} shows it, which smooths the traces.</source>
        <translation>这张照片曾存为 JPEG，因此用 {0} 显示，它会抚平痕迹。</translation>
    </message>
    <message>
        <source>This photo is noisy, so {0} shows it, which smooths the noise.</source>
        <translation>这张照片有噪点，因此用 {0} 显示，它会抚平噪点。</translation>
    </message>
    <message>
        <source>Show by {0}</source>
        <translation>用 {0} 显示</translation>
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
        <source>This photo is in no file: its bookmarks last until another photo is opened.</source>
        <translation>此照片不在任何文件中：其书签只保留到打开另一张照片为止。</translation>
    </message>
    <message>
        <source>This replaces the bookmark of that name.</source>
        <translation>这会替换同名书签。</translation>
    </message>
</context>
<context>
    <name>Bookmarks</name>
    <message>
        <source>A bookmark needs a name.</source>
        <translation>书签需要一个名称。</translation>
    </message>
    <message>
        <source>A photo has at most {0} bookmarks: remove one first.</source>
        <translation>一张照片最多有 {0} 个书签：请先删除一个。</translation>
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
        <source>Type a few letters of a command</source>
        <translation>输入命令中的几个字</translation>
    </message>
    <message>
        <source>Search for a command</source>
        <translation>搜索命令</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>找到的命令</translation>
    </message>
    <message>
        <source>No command is called so.</source>
        <translation>没有这样的命令。</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Zoom to {0} times</source>
        <translation>缩放到 {0} 倍</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>Open the sample page</source>
        <translation>打开示例页面</translation>
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
        <source>Stop opening</source>
        <translation>停止打开</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Copy the view</source>
        <translation>复制视图</translation>
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
        <source>Whole photo</source>
        <translation>整张照片</translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation>缩放到 100 %</translation>
    </message>
    <message>
        <source>Type a scale</source>
        <translation>输入缩放比例</translation>
    </message>
    <message>
        <source>Last view</source>
        <translation>上一个视图</translation>
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
        <source>One picture</source>
        <translation>单图</translation>
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
        <source>Next comparison</source>
        <translation>下一种对比</translation>
    </message>
    <message>
        <source>Swap the sides</source>
        <translation>左右互换</translation>
    </message>
    <message>
        <source>Where it strays from the photo</source>
        <translation>与照片不符之处</translation>
    </message>
    <message>
        <source>Keep detail consistent with the photo</source>
        <translation>让细节与照片保持一致</translation>
    </message>
    <message>
        <source>Compare with a reference…</source>
        <translation>与参考照片对比…</translation>
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
        <source>Keys and mouse</source>
        <translation>键盘与鼠标</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Show blocks</source>
        <translation>显示分块</translation>
    </message>
    <message>
        <source>{0} isn&apos;t a key.</source>
        <translation>“{0}”不是有效按键。</translation>
    </message>
    <message>
        <source>{0} is already taken by “{1}”.</source>
        <translation>{0} 已用于“{1}”。</translation>
    </message>
    <message>
        <source>{0} × {1} photo pixels selected; {2} exports them</source>
        <translation>已选择 {0} × {1} 个照片像素；按 {2} 导出</translation>
    </message>
    <message>
        <source>The view isn&apos;t exact yet; copy it when it is.</source>
        <translation>视图尚未精确；请在精确后复制。</translation>
    </message>
    <message>
        <source>The view is on the clipboard.</source>
        <translation>视图已复制到剪贴板。</translation>
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
        <source>Let left and right change places</source>
        <translation>左右两侧互换位置</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致性</translation>
    </message>
    <message>
        <source>Colour where the picture, reduced to the photo&apos;s pixels, strays from them</source>
        <translation>用颜色标出画面缩小到照片像素后与照片不符之处</translation>
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
        <source>Measure against no reference</source>
        <translation>不以任何参考测量</translation>
    </message>
    <message>
        <source> Hz</source>
        <translation> Hz</translation>
    </message>
    <message>
        <source>Rate of blinking</source>
        <translation>闪烁频率</translation>
    </message>
    <message>
        <source>Changes of picture in a second</source>
        <translation>每秒切换画面的次数</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>闪烁</translation>
    </message>
    <message>
        <source>Let the pictures change by themselves</source>
        <translation>让画面自动切换</translation>
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
        <source>Gain of the difference</source>
        <translation>差异增益</translation>
    </message>
    <message>
        <source>How many times the difference is shown</source>
        <translation>差异放大显示的倍数</translation>
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
        <source>Left: faithful to the photo. Right: detailed, and partly invented.</source>
        <translation>左：忠于照片。右：细节丰富，但部分为虚构。</translation>
    </message>
    <message>
        <source>Detail is taken from {0}</source>
        <translation>细节取自 {0}</translation>
    </message>
</context>
<context>
    <name>Divider</name>
    <message>
        <source>Divider between the left and the right method</source>
        <translation>左右两种方法之间的分隔线</translation>
    </message>
    <message>
        <source>In percent of the picture&apos;s width, from the left</source>
        <translation>从左侧起，占画面宽度的百分比</translation>
    </message>
    <message>
        <source>Drag, or press Tab, then the arrow keys, Home or End</source>
        <translation>拖动，或按 Tab 后使用方向键、Home 或 End</translation>
    </message>
</context>
<context>
    <name>Dropped</name>
    <message>
        <source>That isn&apos;t a file: drop a photo from a folder.</source>
        <translation>这不是文件：请从文件夹中拖入一张照片。</translation>
    </message>
    <message>
        <source>Those are {0} files: drop one photo.</source>
        <translation>这是 {0} 个文件：请拖入一张照片。</translation>
    </message>
    <message>
        <source>{0} isn&apos;t a file of this computer: save it first.</source>
        <translation>{0} 不是这台电脑上的文件：请先保存。</translation>
    </message>
</context>
<context>
    <name>EstimateWorker</name>
    <message>
        <source>What this export takes can&apos;t be told; the log says why.</source>
        <translation>无法估算此次导出的开销；原因见日志。</translation>
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
        <source>Comparison, side by side</source>
        <translation>对比，并排</translation>
    </message>
    <message>
        <source>Comparison, split</source>
        <translation>对比，分割</translation>
    </message>
    <message>
        <source>Comparison, moving wipe</source>
        <translation>对比，移动划像</translation>
    </message>
    <message>
        <source>Movie that zooms in on the region</source>
        <translation>推近区域的缩放影片</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>照片</translation>
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
        <source>Stored as</source>
        <translation>存储为</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Files of this kind ({0})</source>
        <translation>此类文件 ({0})</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>导出到</translation>
    </message>
    <message>
        <source>{0} × {1} pixels</source>
        <translation>{0} × {1} 像素</translation>
    </message>
    <message>
        <source>{0} × {1} pixels; it may take {2}; {4} are free</source>
        <translation>{0} × {1} 像素；可能需要 {2}；可用空间 {4}</translation>
    </message>
    <message>
        <source>{0} × {1} pixels; it may take {2}, and {3} of {4} that are free</source>
        <translation>{0} × {1} 像素；可能需要 {2}，并占用 {4} 可用空间中的 {3}</translation>
    </message>
    <message>
        <source>The disk may not have room for this file.</source>
        <translation>磁盘空间可能不足以存放此文件。</translation>
    </message>
    <message>
        <source>{0} is there already.</source>
        <translation>{0} 已存在。</translation>
    </message>
    <message>
        <source>{0} is there already. Replace it?</source>
        <translation>{0} 已存在。要替换吗？</translation>
    </message>
    <message>
        <source>Another export is about to write {0}. Replace it then?</source>
        <translation>另一项导出即将写入 {0}。届时要替换它吗？</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <source>Hold to see {0}</source>
        <translation>按住查看 {0}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Drag or press the arrow keys to move, with Shift by all that is visible</source>
        <translation>拖动或按方向键移动，加 Shift 则按整个可见范围移动</translation>
    </message>
    <message>
        <source>Rendering…</source>
        <translation>正在渲染…</translation>
    </message>
    <message>
        <source>Last frame, at {0}, {1} of {2} × {3} pixels</source>
        <translation>最后一帧，{2} × {3} 像素中的 {0}, {1} 处</translation>
    </message>
    <message>
        <source>Picture on the right, at {0}, {1} of {2} × {3} pixels</source>
        <translation>右侧画面，{2} × {3} 像素中的 {0}, {1} 处</translation>
    </message>
    <message>
        <source>At {0}, {1} of {2} × {3} pixels</source>
        <translation>{2} × {3} 像素中的 {0}, {1} 处</translation>
    </message>
</context>
<context>
    <name>ExportRow</name>
    <message>
        <source>Progress of {0}</source>
        <translation>{0} 的进度</translation>
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
        <source>Cancel the export of {0}</source>
        <translation>取消导出 {0}</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>打开 {0}</translation>
    </message>
    <message>
        <source>Show {0} in its folder</source>
        <translation>在文件夹中显示 {0}</translation>
    </message>
    <message>
        <source>Go on with {0}</source>
        <translation>继续导出 {0}</translation>
    </message>
    <message>
        <source>Pause {0}</source>
        <translation>暂停导出 {0}</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>正在排队</translation>
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
        <source>Stopping …</source>
        <translation>正在停止 …</translation>
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
    <name>ExportTask</name>
    <message>
        <source>A movie zooms in on a region: choose one.</source>
        <translation>影片会放大到一个区域：请选择一个。</translation>
    </message>
</context>
<context>
    <name>ExportWorker</name>
    <message>
        <source>{0} could not be written; the log says more.</source>
        <translation>无法写入 {0}；详情见日志。</translation>
    </message>
    <message>
        <source>{0} has come to be there meanwhile; it was not replaced.</source>
        <translation>{0} 在此期间已存在；未将其替换。</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>An export isn&apos;t finished. Leave anyway?</source>
        <translation>有一项导出尚未完成。仍要退出吗？</translation>
    </message>
    <message>
        <source>{0} exports aren&apos;t finished. Leave anyway?</source>
        <translation>有 {0} 项导出尚未完成。仍要退出吗？</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Keep exporting</source>
        <translation>继续导出</translation>
    </message>
    <message>
        <source>Leave, without them</source>
        <translation>退出，放弃导出</translation>
    </message>
</context>
<context>
    <name>ExportsPanel</name>
    <message>
        <source>Exports</source>
        <translation>导出任务</translation>
    </message>
    <message>
        <source>What you export is listed here, one after the other, while you look on.</source>
        <translation>导出的内容会列在这里并逐项处理，其间可继续查看照片。</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>清空列表</translation>
    </message>
    <message>
        <source>Forget the exports that have ended; files stay</source>
        <translation>清除已结束的导出记录；文件保留</translation>
    </message>
    <message>
        <source>Nothing here opens {0}.</source>
        <translation>本机没有可打开 {0} 的程序。</translation>
    </message>
    <message>
        <source>The folder could not be shown: {0}</source>
        <translation>无法显示文件夹：{0}</translation>
    </message>
</context>
<context>
    <name>FetchWorker</name>
    <message>
        <source>{0} can&apos;t be fetched; the log says why.</source>
        <translation>无法获取 {0}；原因见日志。</translation>
    </message>
</context>
<context>
    <name>FormatFields</name>
    <message>
        <source>Without loss</source>
        <translation>无损</translation>
    </message>
    <message>
        <source>full (4:4:4)</source>
        <translation>完整 (4:4:4)</translation>
    </message>
    <message>
        <source>half, for smaller files (4:2:0)</source>
        <translation>减半，文件更小 (4:2:0)</translation>
    </message>
    <message>
        <source>as the photo</source>
        <translation>与照片相同</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8 位</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16 位</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>all but the place (GPS)</source>
        <translation>除位置 (GPS) 外的全部</translation>
    </message>
    <message>
        <source>none</source>
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
        <source>Keys and mouse</source>
        <translation>键盘与鼠标</translation>
    </message>
    <message>
        <source>Zoom where the pointer is</source>
        <translation>以指针处为中心缩放</translation>
    </message>
    <message>
        <source>wheel, or two fingers</source>
        <translation>滚轮，或双指</translation>
    </message>
    <message>
        <source>Zoom finely</source>
        <translation>精细缩放</translation>
    </message>
    <message>
        <source>Ctrl and wheel</source>
        <translation>Ctrl 加滚轮</translation>
    </message>
    <message>
        <source>Move sideways</source>
        <translation>横向移动</translation>
    </message>
    <message>
        <source>Shift and wheel</source>
        <translation>Shift 加滚轮</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>drag, or arrow keys</source>
        <translation>拖动，或方向键</translation>
    </message>
    <message>
        <source>100 % here, or the whole photo</source>
        <translation>此处 100 %，或整张照片</translation>
    </message>
    <message>
        <source>double click</source>
        <translation>双击</translation>
    </message>
    <message>
        <source>hold Space</source>
        <translation>按住空格键</translation>
    </message>
    <message>
        <source>See bicubic alone</source>
        <translation>仅查看双三次图像</translation>
    </message>
    <message>
        <source>Resize the region</source>
        <translation>调整区域大小</translation>
    </message>
    <message>
        <source>drag its sides; Shift keeps its shape</source>
        <translation>拖动其边缘；按住 Shift 保持形状</translation>
    </message>
    <message>
        <source>Move the region</source>
        <translation>移动区域</translation>
    </message>
    <message>
        <source>drag the cross in its middle</source>
        <translation>拖动其中心的十字</translation>
    </message>
    <message>
        <source>The same by keys, while Select region is on</source>
        <translation>用按键进行同样操作（“选择区域”开启时）</translation>
    </message>
    <message>
        <source>arrow keys, with Shift to resize, with Ctrl for 10 pixels</source>
        <translation>方向键，加 Shift 调整大小，加 Ctrl 每次 10 像素</translation>
    </message>
    <message>
        <source>Begin a region by keys</source>
        <translation>用按键开始选择区域</translation>
    </message>
    <message>
        <source>Select region, then Enter</source>
        <translation>“选择区域”，然后按 Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Give up the region; leave the full screen, or a message</source>
        <translation>放弃区域；退出全屏或关闭消息</translation>
    </message>
    <message>
        <source>Explain a pixel</source>
        <translation>解释像素</translation>
    </message>
    <message>
        <source>click, with the Inspector open</source>
        <translation>打开检查器后单击</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>鼠标与手势</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Explain the middle of the view</source>
        <translation>解释视图中心</translation>
    </message>
    <message>
        <source>Click a pixel of the enlarged picture to see what made it.</source>
        <translation>单击放大画面中的像素，查看它由什么生成。</translation>
    </message>
    <message>
        <source>The photo, framed what the model saw</source>
        <translation>照片，框出模型所见的部分</translation>
    </message>
    <message>
        <source>What the model saw; arrow keys go to the next pixel</source>
        <translation>模型所见；方向键移到相邻像素</translation>
    </message>
    <message>
        <source>The features as a picture</source>
        <translation>以图像呈现的特征</translation>
    </message>
    <message>
        <source>What it saw</source>
        <translation>模型所见</translation>
    </message>
    <message>
        <source>What the encoder made of that</source>
        <translation>编码器由此得出的结果</translation>
    </message>
    <message>
        <source>The way from the photo to this view</source>
        <translation>从照片到此视图的过程</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>The idea: {0}, code: {1}</source>
        <translation>思路：{0}，代码：{1}</translation>
    </message>
    <message>
        <source>The view shows {0}. Explained is what {1} makes of it.</source>
        <translation>视图显示的是 {0}。此处解释的是 {1} 所生成的部分。</translation>
    </message>
    <message>
        <source>Pixel {0}, {1} of the enlarged photo, at {2}, {3} of the photo: red {4}, green {5}, blue {6}</source>
        <translation>放大后照片的像素 {0}, {1}，位于照片的 {2}, {3}：红 {4}，绿 {5}，蓝 {6}</translation>
    </message>
    <message>
        <source>{0} × {1} source pixels, {2} of the photo. Nothing else changes it.</source>
        <translation>{0} × {1} 个源像素，占照片的 {2}。除此之外，没有什么会改变它。</translation>
    </message>
    <message>
        <source>The four codes that make it</source>
        <translation>生成它的四个编码</translation>
    </message>
    <message>
        <source>Each source pixel around has a code. Asked for the colour at this place, each gives its own; they are blended by the area opposite to each.</source>
        <translation>周围的每个源像素都有一个编码。询问此处的颜色时，每个编码各给出一种；再按各自对角的面积加权混合。</translation>
    </message>
    <message>
        <source>The waves that make it</source>
        <translation>生成它的波</translation>
    </message>
    <message>
        <source>To the bicubic image the model adds waves around each source pixel (d: distance from its middle). Those that change this pixel most, in levels of 255, with the nearest source pixel&apos;s largest coefficient:</source>
        <translation>模型在双三次图像上叠加各源像素周围的波（d：到源像素中心的距离）。以下是对此像素改变最大的波，以 255 级计，并附最近源像素的最大系数：</translation>
    </message>
    <message>
        <source>{0} features for each source pixel; red, green and blue are their first three principal components, which hold {1} of the variance.</source>
        <translation>每个源像素有 {0} 个特征；红、绿、蓝为其前三个主成分，占方差的 {1}。</translation>
    </message>
    <message>
        <source>{0} learnt from photos that were reduced {1} to {2} times.</source>
        <translation>{0} 学习自缩小 {1} 到 {2} 倍的照片。</translation>
    </message>
    <message>
        <source>⚠ {0} times is beyond what it learnt ({1} to {2} times): it goes on as it did there, and nothing says that the scene looked so.</source>
        <translation>⚠ {0} 倍超出了它学过的范围（{1} 到 {2} 倍）：它会照学过的方式继续，但无法保证场景真是如此。</translation>
    </message>
</context>
<context>
    <name>InspectorWorker</name>
    <message>
        <source>This picture is interpolated: choose a model to see how it works.</source>
        <translation>此画面由插值得出：选择一个模型，查看其工作原理。</translation>
    </message>
    <message>
        <source>This pixel can&apos;t be explained; the log says why.</source>
        <translation>无法解释此像素；原因见日志。</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Commands and their keys</source>
        <translation>命令及其按键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Press the keys that are to start the command</source>
        <translation>按下用于启动该命令的按键</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>无按键</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>All as at first</source>
        <translation>全部恢复默认</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
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
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>导出任务</translation>
    </message>
    <message>
        <source>The settings could not be read; they are kept as {0}, and begin anew.</source>
        <translation>无法读取设置；已另存为 {0}，并重新开始。</translation>
    </message>
    <message>
        <source>{0} — Leafscope</source>
        <translation>{0} — Leafscope</translation>
    </message>
    <message>
        <source>{0} seems to be damaged: parts of the picture may be wrong.</source>
        <translation>{0} 似乎已损坏：图像的某些部分可能不正确。</translation>
    </message>
</context>
<context>
    <name>MeasureWorker</name>
    <message>
        <source>This view couldn&apos;t be measured; the log says why.</source>
        <translation>无法测量此视图；原因见日志。</translation>
    </message>
</context>
<context>
    <name>Measurements</name>
    <message>
        <source>Only PSNR is measured: SSIM needs scikit-image, which isn&apos;t installed.</source>
        <translation>仅测量 PSNR：SSIM 需要 scikit-image，但尚未安装。</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>关闭消息</translation>
    </message>
</context>
<context>
    <name>MethodChoice</name>
    <message>
        <source>nearest</source>
        <translation>最近邻</translation>
    </message>
    <message>
        <source>bicubic</source>
        <translation>双三次</translation>
    </message>
    <message>
        <source>Lanczos</source>
        <translation>Lanczos</translation>
    </message>
</context>
<context>
    <name>Methods</name>
    <message>
        <source>No model is installed, so the picture is bicubic: {0}.</source>
        <translation>尚未安装模型，因此画面为双三次插值：{0}。</translation>
    </message>
    <message>
        <source>{0}, consistent</source>
        <translation>{0}，与照片一致</translation>
    </message>
    <message>
        <source>{0} with {1} % {2}</source>
        <translation>{0} + {1}% {2}</translation>
    </message>
</context>
<context>
    <name>ModelCardWorker</name>
    <message>
        <source>This is an interpolation: it learnt nothing, and invents nothing.</source>
        <translation>这是插值：它什么也没学过，也不会凭空生成内容。</translation>
    </message>
    <message>
        <source>This model can&apos;t be described; the log says why.</source>
        <translation>无法描述此模型；原因见日志。</translation>
    </message>
</context>
<context>
    <name>ModelFetching</name>
    <message>
        <source>{0} is being fetched; you may go on.</source>
        <translation>正在获取 {0}；您可以继续。</translation>
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
        <source>Encodes the photo once; then a small network is asked for every pixel&apos;s colour, at any scale (LIIF).</source>
        <translation>将照片编码一次；然后由一个小型网络给出每个像素的颜色，支持任意缩放比例 (LIIF)。</translation>
    </message>
    <message>
        <source>Encodes the photo once into waves around every source pixel; adding them up gives any scale at little cost.</source>
        <translation>将照片编码一次，得到每个源像素周围的波；将其相加，即可以很小的开销得到任意缩放比例。</translation>
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
        <source>Trained values</source>
        <translation>训练参数量</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>训练数据</translation>
    </message>
    <message>
        <source>Trained for</source>
        <translation>训练倍率</translation>
    </message>
    <message>
        <source>{0} to {1} times</source>
        <translation>{0} 到 {1} 倍</translation>
    </message>
    <message>
        <source>Sees</source>
        <translation>视野</translation>
    </message>
    <message>
        <source>{0} pixels around each</source>
        <translation>每个像素周围 {0} 像素</translation>
    </message>
    <message>
        <source>{0} multiply-adds</source>
        <translation>{0} 次乘加</translation>
    </message>
    <message>
        <source>Each source pixel, once</source>
        <translation>每个源像素，一次</translation>
    </message>
    <message>
        <source>Each pixel shown</source>
        <translation>每个显示像素</translation>
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
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>bicubic</source>
        <translation>双三次</translation>
    </message>
    <message>
        <source>{0} times</source>
        <translation>{0} 倍</translation>
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
        <source>The middle of the view is at {0} % across and {1} % down.</source>
        <translation>视图中心位于横向 {0} %、纵向 {1} % 处。</translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message>
        <source>{0} of {1} exports are saved. {2}</source>
        <translation>{1} 项导出中已保存 {0} 项。{2}</translation>
    </message>
    <message>
        <source>{0} exports failed. {1}</source>
        <translation>{0} 项导出失败。{1}</translation>
    </message>
    <message>
        <source>{0} exports are saved.</source>
        <translation>已保存 {0} 项导出。</translation>
    </message>
    <message>
        <source>{0} is saved.</source>
        <translation>已保存 {0}。</translation>
    </message>
    <message>
        <source>The folder could not be shown: {0}</source>
        <translation>无法显示文件夹：{0}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
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
        <source>of {0}</source>
        <translation>共 {0} 页</translation>
    </message>
</context>
<context>
    <name>PaneLabels</name>
    <message>
        <source>{0}, begins above 1×</source>
        <translation>{0}，高于 1× 时才起作用</translation>
    </message>
    <message>
        <source>Difference of {0} and {1}, {2} times</source>
        <translation>{0} 与 {1} 的差异，{2} 倍</translation>
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
        <source>strays by {0} of 255</source>
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
    <name>PhotoLoader</name>
    <message>
        <source>{0} is too large for this machine&apos;s memory.</source>
        <translation>{0} 过大，超出本机内存。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be opened; the log says why.</source>
        <translation>无法打开 {0}；原因见日志。</translation>
    </message>
</context>
<context>
    <name>PhotoOpening</name>
    <message>
        <source>Open a photo</source>
        <translation>打开照片</translation>
    </message>
    <message>
        <source>Photos ({0});;All files (*)</source>
        <translation>照片 ({0});;所有文件 (*)</translation>
    </message>
    <message>
        <source>{0} has {1} megapixels. Opening it may take {2} GB of memory. Open it?</source>
        <translation>{0} 有 {1} 百万像素。打开它可能占用 {2} GB 内存。要打开吗？</translation>
    </message>
    <message>
        <source>A very large photo</source>
        <translation>超大照片</translation>
    </message>
</context>
<context>
    <name>PixelWords</name>
    <message>
        <source>Code of the source pixel</source>
        <translation>源像素的编码</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>权重</translation>
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
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Wave down × across</source>
        <translation>波 纵 × 横</translation>
    </message>
    <message>
        <source>coefficient</source>
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
        <source>Brought back to the photo</source>
        <translation>校正回照片</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>values</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>trained</source>
        <translation>训练参数</translation>
    </message>
    <message>
        <source>multiply-adds</source>
        <translation>乘加</translation>
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
        <source>Field</source>
        <translation>场</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>解码器</translation>
    </message>
    <message>
        <source>Pixels shown</source>
        <translation>显示像素</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>{0} a source pixel</source>
        <translation>每个源像素 {0}</translation>
    </message>
    <message>
        <source>{0} a pixel shown</source>
        <translation>每个显示像素 {0}</translation>
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
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Less motion: pictures change without moving</source>
        <translation>减少动态效果：画面直接切换，不做移动</translation>
    </message>
    <message>
        <source>what suits this machine</source>
        <translation>适合本机的设置</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>a share of this machine&apos;s</source>
        <translation>本机内存的一部分</translation>
    </message>
    <message>
        <source> megapixels</source>
        <translation> 百万像素</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
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
        <source>* from the next start on</source>
        <translation>* 下次启动后生效</translation>
    </message>
</context>
<context>
    <name>PreviewWorker</name>
    <message>
        <source>There is no preview; the log says why.</source>
        <translation>无法预览；原因见日志。</translation>
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
        <source>Open recent</source>
        <translation>打开最近的文件</translation>
    </message>
    <message>
        <source>Forget these files</source>
        <translation>清除这些记录</translation>
    </message>
</context>
<context>
    <name>RegionFields</name>
    <message>
        <source>The selected region</source>
        <translation>所选区域</translation>
    </message>
    <message>
        <source>The view</source>
        <translation>当前视图</translation>
    </message>
    <message>
        <source>The whole photo</source>
        <translation>整张照片</translation>
    </message>
    <message>
        <source>As numbers say</source>
        <translation>按数值指定</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>as last time</source>
        <translation>与上次相同</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
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
    <name>Report</name>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>报告已复制到剪贴板。</translation>
    </message>
</context>
<context>
    <name>Scale</name>
    <message>
        <source>fit</source>
        <translation>适合</translation>
    </message>
    <message>
        <source>“{0}” isn&apos;t a scale: type 3.7, 370%, fit, w1200 or h900.</source>
        <translation>“{0}”不是缩放比例：请输入 3.7、370%、fit、w1200 或 h900。</translation>
    </message>
    <message>
        <source>The scale must be from {0} to {1}.</source>
        <translation>缩放比例必须在 {0} 到 {1} 之间。</translation>
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
        <source> per inch</source>
        <translation> 每英寸</translation>
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
        <source>Red, green and blue under the pointer, 0 to 255 in sRGB: in the photo → here</source>
        <translation>指针处的红、绿、蓝，sRGB 中的 0 到 255：照片中 → 此处</translation>
    </message>
    <message>
        <source>Where the model runs</source>
        <translation>模型的运行位置</translation>
    </message>
    <message>
        <source>Opening a photo</source>
        <translation>正在打开照片</translation>
    </message>
    <message>
        <source>Opening {0} …</source>
        <translation>正在打开 {0} …</translation>
    </message>
    <message>
        <source>{0} · could not be rendered</source>
        <translation>{0} · 无法渲染</translation>
    </message>
    <message>
        <source>{0} · rendering …</source>
        <translation>{0} · 正在渲染 …</translation>
    </message>
    <message>
        <source>{0} · exact</source>
        <translation>{0} · 精确</translation>
    </message>
    <message>
        <source>{0} · exact, models begin above 1×</source>
        <translation>{0} · 精确，模型在高于 1× 时才起作用</translation>
    </message>
    <message>
        <source>{0} ms</source>
        <translation>{0} ms</translation>
    </message>
    <message>
        <source>{0} · refining, {1} %</source>
        <translation>{0} · 正在细化，{1} %</translation>
    </message>
    <message>
        <source>Time until the view was exact</source>
        <translation>视图达到精确所用的时间</translation>
    </message>
    <message>
        <source>transparent</source>
        <translation>透明</translation>
    </message>
    <message>
        <source>{0} → {1}</source>
        <translation>{0} → {1}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Main</source>
        <translation>主工具栏</translation>
    </message>
    <message>
        <source>Get {0} ({1})</source>
        <translation>获取 {0}（{1}）</translation>
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
        <source>off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>two by two</source>
        <translation>四格</translation>
    </message>
    <message>
        <source>blink</source>
        <translation>闪烁</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>loading …</source>
        <translation>正在载入 …</translation>
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
        <source>This view couldn&apos;t be rendered; the log says why.</source>
        <translation>无法渲染此视图；原因见日志。</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Drop a photo here</source>
        <translation>将照片拖放到此处</translation>
    </message>
    <message>
        <source>Opening {0} …</source>
        <translation>正在打开 {0} …</translation>
    </message>
    <message>
        <source>Zoom into a photo up to 64 times: a neural network redraws what you see at any scale. Compare it with plain enlargement, and save what is shown.</source>
        <translation>将照片放大到最多 64 倍：无论什么倍率，神经网络都会重新绘制所见画面。可与普通放大比较，并按所见保存。</translation>
    </message>
    <message>
        <source>Turn the wheel to look closer, drag to move. {0} compares, {1} lists all keys.</source>
        <translation>转动滚轮即可凑近观看，拖动即可移动。{0} 用于比较，{1} 列出所有按键。</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>以前打开过</translation>
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
        <source>Type a scale: 3.7, 370%, fit, or a width or height: w1200, h900 (Z)</source>
        <translation>输入缩放比例：3.7、370%、fit，或宽度、高度：w1200、h900 (Z)</translation>
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
        <source>fit</source>
        <translation>适合</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>391 free photos, drawn text</source>
        <translation>391 张自由照片、绘制的文字</translation>
    </message>
    <message>
        <source>A blend has 0 to 100 per cent, not {percent}.</source>
        <translation>混合比例为 0 到 100，不能是 {percent}。</translation>
    </message>
    <message>
        <source>A channel has 8 or 16 bits, not {depth}.</source>
        <translation>每个通道为 8 位或 16 位，不能是 {depth} 位。</translation>
    </message>
    <message>
        <source>A gain of {gain:g} is out of range: it must be a number above 0.</source>
        <translation>增益 {gain:g} 超出范围：必须是大于 0 的数。</translation>
    </message>
    <message>
        <source>A movie of {seconds:g} s can&apos;t be had (up to {most:g} s).</source>
        <translation>无法制作 {seconds:g} 秒的影片（最长 {most:g} 秒）。</translation>
    </message>
    <message>
        <source>A quality of {quality} can&apos;t be had (1 to 100).</source>
        <translation>质量不能为 {quality}（1 到 100）。</translation>
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
        <source>An export needs either a scale or a size.</source>
        <translation>导出需要指定缩放比例或尺寸，二者取一。</translation>
    </message>
    <message>
        <source>An export needs the name of a file.</source>
        <translation>导出需要一个文件名。</translation>
    </message>
    <message>
        <source>An output needs a width or a height of at least a pixel.</source>
        <translation>输出的宽度或高度至少需要一个像素。</translation>
    </message>
    <message>
        <source>An output of {width} x {height} pixels is empty.</source>
        <translation>{width} × {height} 像素的输出是空的。</translation>
    </message>
    <message>
        <source>At 100 % and below the photo&apos;s own pixels are shown: no model runs.</source>
        <translation>在 100 % 及以下显示的是照片自身的像素：不运行任何模型。</translation>
    </message>
    <message>
        <source>Below 100 % nothing is enlarged, so there is nothing to compare.</source>
        <translation>低于 100 % 时没有放大，因此无可比较。</translation>
    </message>
    <message>
        <source>DIV2K (start), 391 free photos slightly blurred and stored as JPEG, drawn text</source>
        <translation>DIV2K（起步）、391 张略微模糊并存为 JPEG 的自由照片、绘制的文字</translation>
    </message>
    <message>
        <source>DIV2K (start), 391 free photos, drawn text</source>
        <translation>DIV2K（起步）、391 张自由照片、绘制的文字</translation>
    </message>
    <message>
        <source>DIV2K (start), pictures by Real-ESRGAN of 391 free photos as found on a disk, drawn text</source>
        <translation>DIV2K（起步）、Real-ESRGAN 对 391 张常见状态的自由照片生成的图像、绘制的文字</translation>
    </message>
    <message>
        <source>Leafscope can&apos;t fetch {title} by itself: {advice}.</source>
        <translation>Leafscope 无法自行获取 {title}：{advice}。</translation>
    </message>
    <message>
        <source>Leafscope opens files on this machine, and nothing from the network.</source>
        <translation>Leafscope 只打开本机上的文件，不打开网络上的内容。</translation>
    </message>
    <message>
        <source>Leafscope&apos;s own, see weights/leaf-d.md</source>
        <translation>Leafscope 自有，见 weights/leaf-d.md</translation>
    </message>
    <message>
        <source>Leafscope&apos;s own, see weights/leaf-m-jpeg.md</source>
        <translation>Leafscope 自有，见 weights/leaf-m-jpeg.md</translation>
    </message>
    <message>
        <source>Leafscope&apos;s own, see weights/leaf-m-mild.md</source>
        <translation>Leafscope 自有，见 weights/leaf-m-mild.md</translation>
    </message>
    <message>
        <source>Leafscope&apos;s own, see weights/leaf-m.md</source>
        <translation>Leafscope 自有，见 weights/leaf-m.md</translation>
    </message>
    <message>
        <source>Leafscope&apos;s own, see weights/leaf-s.md</source>
        <translation>Leafscope 自有，见 weights/leaf-s.md</translation>
    </message>
    <message>
        <source>MP4 isn&apos;t written here, for want of PyAV: choose WebP, or use Leafscope from a clone.</source>
        <translation>此处缺少 PyAV，无法写入 MP4：请选择 WebP，或使用从源代码克隆运行的 Leafscope。</translation>
    </message>
    <message>
        <source>The checkpoint</source>
        <translation>检查点</translation>
    </message>
    <message>
        <source>The checkpoint of {name} is of a family that isn&apos;t known here: {family!r}.</source>
        <translation>{name} 的检查点属于此处未知的模型系列：{family!r}。</translation>
    </message>
    <message>
        <source>The checkpoint of {name} lacks parts of its model.</source>
        <translation>{name} 的检查点缺少模型的一部分。</translation>
    </message>
    <message>
        <source>The checkpoint {path}</source>
        <translation>检查点 {path}</translation>
    </message>
    <message>
        <source>The checkpoint {path} doesn&apos;t say which model it is of.</source>
        <translation>检查点 {path} 未说明属于哪个模型。</translation>
    </message>
    <message>
        <source>The checkpoint {path} has damaged metadata.</source>
        <translation>检查点 {path} 的元数据已损坏。</translation>
    </message>
    <message>
        <source>The checkpoint {path} has damaged metadata: {error}.</source>
        <translation>检查点 {path} 的元数据已损坏：{error}。</translation>
    </message>
    <message>
        <source>The checkpoint {path} has weights that aren&apos;t tensors.</source>
        <translation>检查点 {path} 含有并非张量的权重。</translation>
    </message>
    <message>
        <source>The checkpoint {path} is damaged or holds more than plain tensors, so it is not loaded.</source>
        <translation>检查点 {path} 已损坏，或含有纯张量以外的内容，因此未加载。</translation>
    </message>
    <message>
        <source>The checkpoint {path} is damaged or not a PyTorch file.</source>
        <translation>检查点 {path} 已损坏，或不是 PyTorch 文件。</translation>
    </message>
    <message>
        <source>The checkpoint {path} is damaged: {error}.</source>
        <translation>检查点 {path} 已损坏：{error}。</translation>
    </message>
    <message>
        <source>The checkpoint {path} is of a model {name!r}, not of LIIF.</source>
        <translation>检查点 {path} 属于模型 {name!r}，而不是 LIIF。</translation>
    </message>
    <message>
        <source>The checkpoint {path} isn&apos;t a list of named tensors.</source>
        <translation>文件 {path} 不是带名称的张量列表。</translation>
    </message>
    <message>
        <source>The checkpoint&apos;s encoder is none of EDSR, RDN, RRDB and Compact.</source>
        <translation>该文件的编码器不是 EDSR、RDN、RRDB 或 Compact。</translation>
    </message>
    <message>
        <source>The disk is full, so {path} was not written.</source>
        <translation>磁盘已满，因此未写入 {path}。</translation>
    </message>
    <message>
        <source>The file {path} isn&apos;t in the official LIIF format (model: name, sd).</source>
        <translation>文件 {path} 不是官方 LIIF 格式 (model: name, sd)。</translation>
    </message>
    <message>
        <source>The film could not be encoded: {error}.</source>
        <translation>无法编码影片：{error}。</translation>
    </message>
    <message>
        <source>The list of models {path} can&apos;t be read: {error}.</source>
        <translation>无法读取模型列表 {path}：{error}。</translation>
    </message>
    <message>
        <source>The list of models {path} is damaged: {error!r}.</source>
        <translation>模型列表 {path} 已损坏：{error!r}。</translation>
    </message>
    <message>
        <source>The model {name} is not installed: {advice}.</source>
        <translation>模型 {name} 尚未安装：{advice}。</translation>
    </message>
    <message>
        <source>The package {package} is not the expected one: its hash differs.</source>
        <translation>软件包 {package} 与预期不符：哈希值不同。</translation>
    </message>
    <message>
        <source>The package {package} lacks parts: {error}.</source>
        <translation>软件包 {package} 不完整：{error}。</translation>
    </message>
    <message>
        <source>The photo&apos;s EXIF data are too long for JPEG; choose PNG or TIFF.</source>
        <translation>照片的 EXIF 数据过长，JPEG 无法容纳；请选择 PNG 或 TIFF。</translation>
    </message>
    <message>
        <source>The photo&apos;s XMP data are too long for JPEG; choose PNG or TIFF.</source>
        <translation>照片的 XMP 数据过长，JPEG 无法容纳；请选择 PNG 或 TIFF。</translation>
    </message>
    <message>
        <source>The position {x:g}, {y:g} lies beyond the photo.</source>
        <translation>位置 {x:g}, {y:g} 在照片之外。</translation>
    </message>
    <message>
        <source>The preview lies beyond the output.</source>
        <translation>预览位于输出之外。</translation>
    </message>
    <message>
        <source>The reference of {wide} x {high} pixels is of another shape than the photo of {width} x {height}, so it can&apos;t show the same scene.</source>
        <translation>{wide} × {high} 像素的参考图与 {width} × {height} 的照片形状不同，因此不可能是同一场景。</translation>
    </message>
    <message>
        <source>The reference of {wide} x {high} pixels isn&apos;t larger than the photo of {width} x {height}.</source>
        <translation>{wide} × {high} 像素的参考图并不大于 {width} × {height} 的照片。</translation>
    </message>
    <message>
        <source>The region is too small to be measured: show more of the photo.</source>
        <translation>区域太小，无法测量：请显示照片的更大部分。</translation>
    </message>
    <message>
        <source>The region {wide} x {high} at {left}, {top} isn&apos;t inside the photo of {width} x {height} pixels.</source>
        <translation>位于 {left}, {top} 的区域 {wide} × {high} 不在 {width} × {height} 像素的照片之内。</translation>
    </message>
    <message>
        <source>The view&apos;s position must be a finite number.</source>
        <translation>视图的位置必须是有限的数。</translation>
    </message>
    <message>
        <source>The weights can&apos;t be kept in {folder}: {error}.</source>
        <translation>无法将权重保存到 {folder}：{error}。</translation>
    </message>
    <message>
        <source>The weights {path} are damaged: delete them and get them again.</source>
        <translation>权重 {path} 已损坏：请删除后重新获取。</translation>
    </message>
    <message>
        <source>The weights {path} can&apos;t be verified: there is no hash beside them.</source>
        <translation>无法验证权重 {path}：旁边没有哈希文件。</translation>
    </message>
    <message>
        <source>There is a model called {name} already: choose another with --name.</source>
        <translation>已有名为 {name} 的模型：请用 --name 另选名称。</translation>
    </message>
    <message>
        <source>There is no checkpoint at {path}.</source>
        <translation>{path} 处没有检查点。</translation>
    </message>
    <message>
        <source>There is no device {device!r}: choose {devices}.</source>
        <translation>没有设备 {device!r}：请从 {devices} 中选择。</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>文件 {path} 不存在。</translation>
    </message>
    <message>
        <source>There is no folder {folder} to export to.</source>
        <translation>要导出到的文件夹 {folder} 不存在。</translation>
    </message>
    <message>
        <source>There is no model called {name!r}; there are {names}.</source>
        <translation>没有名为 {name!r} 的模型；现有 {names}。</translation>
    </message>
    <message>
        <source>There isn&apos;t enough memory to export {name}.</source>
        <translation>内存不足，无法导出 {name}。</translation>
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
        <source>This text isn&apos;t the path of a file.</source>
        <translation>这段文字不是文件路径。</translation>
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
        <source>install Leafscope again, its file {file} is missing</source>
        <translation>请重新安装 Leafscope，其文件 {file} 缺失</translation>
    </message>
    <message>
        <source>no ending</source>
        <translation>无</translation>
    </message>
    <message>
        <source>or run `leafscope-cli models import FILE --name {name}` on the authors&apos; file</source>
        <translation>或对作者提供的文件运行 `leafscope-cli models import FILE --name {name}`</translation>
    </message>
    <message>
        <source>pip gave no reason</source>
        <translation>pip 未说明原因</translation>
    </message>
    <message>
        <source>run `leafscope-cli models install {name}`</source>
        <translation>请运行 `leafscope-cli models install {name}`</translation>
    </message>
    <message>
        <source>{checkpoint} has a halo that is none.</source>
        <translation>{checkpoint} 的边距值无效。</translation>
    </message>
    <message>
        <source>{checkpoint} has a tensor {name} that the model doesn&apos;t know.</source>
        <translation>{checkpoint} 含有模型不认识的张量 {name}。</translation>
    </message>
    <message>
        <source>{checkpoint} has no tensor {name}.</source>
        <translation>{checkpoint} 缺少张量 {name}。</translation>
    </message>
    <message>
        <source>{checkpoint}: {name} has shape {found}, not {expected}.</source>
        <translation>{checkpoint}：{name} 的形状是 {found}，而不是 {expected}。</translation>
    </message>
    <message>
        <source>{checkpoint}: {name} holds values that aren&apos;t finite numbers.</source>
        <translation>{checkpoint}：{name} 含有并非有限数的值。</translation>
    </message>
    <message>
        <source>{file} in {package} has an unexpected size.</source>
        <translation>{package} 中的 {file} 大小与预期不符。</translation>
    </message>
    <message>
        <source>{file} in {package} is not the expected one.</source>
        <translation>{package} 中的 {file} 与预期不符。</translation>
    </message>
    <message>
        <source>{format} has to be held whole in the memory, so it ends at {megapixels} megapixels, and this would be {width} x {height}; choose PNG or TIFF, which are written as they are rendered.</source>
        <translation>{format} 必须整幅放入内存，因此上限为 {megapixels} 百万像素，而这里需要 {width} × {height}；请选择 PNG 或 TIFF，它们可边渲染边写入。</translation>
    </message>
    <message>
        <source>{format} holds 8 bits a channel; choose PNG or TIFF for 16.</source>
        <translation>{format} 每通道为 8 位；需要 16 位请选择 PNG 或 TIFF。</translation>
    </message>
    <message>
        <source>{format} holds at most {side} pixels a side; this would be {width} x {height}.</source>
        <translation>{format} 每边最多 {side} 像素；而这里需要 {width} × {height}。</translation>
    </message>
    <message>
        <source>{format} needs an even width and height; {width} x {height} isn&apos;t, {wide} x {high} would be.</source>
        <translation>{format} 的宽度和高度必须为偶数；{width} × {height} 不符合，{wide} × {high} 则可以。</translation>
    </message>
    <message>
        <source>{fps} frames a second can&apos;t be had (1 to {most}).</source>
        <translation>每秒不能有 {fps} 帧（1 到 {most}）。</translation>
    </message>
    <message>
        <source>{name!r} can&apos;t name a model: use small letters, digits, dots and hyphens.</source>
        <translation>{name!r} 不能用作模型名称：请使用小写字母、数字、点和连字符。</translation>
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
        <source>{name} claims {width} x {height} pixels, more than so small a file can hold.</source>
        <translation>{name} 声称有 {width} × {height} 像素，这么小的文件容纳不下。</translation>
    </message>
    <message>
        <source>{name} claims {width} x {height} pixels; Leafscope opens at most {megapixels} megapixels unless it is told to.</source>
        <translation>{name} 声称有 {width} × {height} 像素；除非另行要求，Leafscope 最多打开 {megapixels} 百万像素。</translation>
    </message>
    <message>
        <source>{name} has no pixels ({width} x {height}).</source>
        <translation>{name} 没有像素 ({width} × {height})。</translation>
    </message>
    <message>
        <source>{name} has {ending}, which is no format for a movie; there are webp and mp4.</source>
        <translation>{name} 的扩展名：{ending}。这不是影片格式；可用 webp 和 mp4。</translation>
    </message>
    <message>
        <source>{name} has {ending}, which is no format for a wipe; there are webp and gif.</source>
        <translation>{name} 的扩展名：{ending}。这不是移动划像的格式；可用 webp 和 gif。</translation>
    </message>
    <message>
        <source>{name} has {ending}, which is no format to export to; there are {choices}.</source>
        <translation>{name} 的扩展名：{ending}。这不是可导出的格式；可用 {choices}。</translation>
    </message>
    <message>
        <source>{name} has {pages} pages, and no page {page}.</source>
        <translation>{name} 有 {pages} 页，没有第 {page} 页。</translation>
    </message>
    <message>
        <source>{name} is a TIFF compressed in a way that Leafscope can&apos;t read ({kind}).</source>
        <translation>{name} 是 TIFF，但其压缩方式 Leafscope 无法读取（{kind}）。</translation>
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
        <source>{name} is a model of the program itself: choose another name.</source>
        <translation>{name} 是程序自带的模型：请另选名称。</translation>
    </message>
    <message>
        <source>{name} is another machine; Leafscope opens files here.</source>
        <translation>{name} 是另一台电脑；Leafscope 只打开本机的文件。</translation>
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
        <source>{name} is the photo itself; choose another name.</source>
        <translation>{name} 就是这张照片本身；请另选名称。</translation>
    </message>
    <message>
        <source>{name} is {format}, which isn&apos;t opened here: convert it to TIFF or JPEG, or use Leafscope from a clone.</source>
        <translation>{name} 的格式是 {format}，此处无法打开：请转换为 TIFF 或 JPEG，或使用从源代码克隆运行的 Leafscope。</translation>
    </message>
    <message>
        <source>{name} isn&apos;t a camera&apos;s RAW file, or is damaged.</source>
        <translation>{name} 不是相机的 RAW 文件，或已损坏。</translation>
    </message>
    <message>
        <source>{name} isn&apos;t an image that Leafscope can read.</source>
        <translation>{name} 不是 Leafscope 能读取的图像。</translation>
    </message>
    <message>
        <source>{name} isn&apos;t an ordinary file.</source>
        <translation>{name} 不是普通文件。</translation>
    </message>
    <message>
        <source>{package} can&apos;t be fetched without pip: install pip, {by_hand}.</source>
        <translation>没有 pip 无法获取 {package}：请安装 pip，{by_hand}。</translation>
    </message>
    <message>
        <source>{path} could not be written: no permission, or another program has it open.</source>
        <translation>无法写入 {path}：没有权限，或被其他程序打开。</translation>
    </message>
    <message>
        <source>{path} could not be written: {error}.</source>
        <translation>无法写入 {path}：{error}。</translation>
    </message>
    <message>
        <source>{path} has layers of a kind {kind!r}, which isn&apos;t known here.</source>
        <translation>{path} 含有未知类型 {kind!r} 的层。</translation>
    </message>
    <message>
        <source>{path} holds compressed weights, which can&apos;t be read here.</source>
        <translation>{path} 含有压缩的权重，此处无法读取。</translation>
    </message>
    <message>
        <source>{path} is a folder; give the name of a file.</source>
        <translation>{path} 是文件夹；请指定文件名。</translation>
    </message>
    <message>
        <source>{path} is damaged or cut short.</source>
        <translation>{path} 已损坏或不完整。</translation>
    </message>
    <message>
        <source>{path} is no network that is known here: RRDBNet (ESRGAN, Real-ESRGAN) and SRVGGNetCompact are.</source>
        <translation>{path} 不是此处已知的网络：支持 RRDBNet（ESRGAN、Real-ESRGAN）和 SRVGGNetCompact。</translation>
    </message>
    <message>
        <source>{path} isn&apos;t a network in ncnn&apos;s format.</source>
        <translation>{path} 不是 ncnn 格式的网络。</translation>
    </message>
    <message>
        <source>{path} isn&apos;t an ordinary file, so it was not replaced.</source>
        <translation>{path} 不是普通文件，因此未被替换。</translation>
    </message>
    <message>
        <source>{path} takes its pictures apart first, which isn&apos;t known here: of Real-ESRGAN the models that enlarge 4 times are.</source>
        <translation>{path} 会先拆分图像，此处不支持：Real-ESRGAN 中支持放大 4 倍的模型。</translation>
    </message>
    <message>
        <source>{title} could not be fetched ({reason}): connect to the network and try again, {by_hand}.</source>
        <translation>无法获取 {title}（{reason}）：请连接网络后重试，{by_hand}。</translation>
    </message>
    <message>
        <source>{width} x {height} pixels are too many for an animation ({format}: {megapixels} megapixels).</source>
        <translation>{width} × {height} 像素对动画来说太多（{format}：{megapixels} 百万像素）。</translation>
    </message>
</context>
</TS>
