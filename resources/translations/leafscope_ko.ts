<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>AnySizeField</name>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>배율</translation>
    </message>
    <message>
        <source>Width in {0}</source>
        <translation>너비({0})</translation>
    </message>
    <message>
        <source>Height in {0}</source>
        <translation>높이({0})</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Scale {0}×</source>
        <translation>배율 {0}×</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message>
        <source>Export several photos</source>
        <translation>여러 사진 내보내기</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>사진</translation>
    </message>
    <message>
        <source> ppi</source>
        <translation> ppi</translation>
    </message>
    <message>
        <source>Same as the photo</source>
        <translation>사진과 같게</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation>사진 추가…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>폴더 추가…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>찾아보기…</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>프리셋</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>해상도</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Stored in the files. Print sizes use {0} ppi if no resolution is set.</source>
        <translation>파일에 저장됩니다. 해상도를 설정하지 않으면 인쇄 크기에 {0} ppi를 사용합니다.</translation>
    </message>
    <message>
        <source>{name}: photo name; {scale}: size; {model}: model; {index}: number (1, 2…)</source>
        <translation>{name}: 사진 이름, {scale}: 크기, {model}: 모델, {index}: 번호(1, 2…)</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>파일 이름</translation>
    </message>
    <message>
        <source>{0} photos</source>
        <translation>사진 {0}장</translation>
    </message>
    <message>
        <source>Example: {0} becomes {1}</source>
        <translation>예: {0} → {1}</translation>
    </message>
    <message>
        <source>{0} of these files already exist.</source>
        <translation>이 중 {0}개 파일이 이미 있습니다.</translation>
    </message>
    <message>
        <source>Photos ({0});;All files (*)</source>
        <translation>사진 ({0});;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>사진 추가</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>폴더 추가</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>내보낼 위치</translation>
    </message>
    <message>
        <source>{0} of {1} files already exist.</source>
        <translation>파일 {1}개 중 {0}개가 이미 있습니다.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Skip these photos</source>
        <translation>이 사진 건너뛰기</translation>
    </message>
</context>
<context>
    <name>BatchPlanner</name>
    <message>
        <source>The photos couldn&apos;t be listed. See the log for details.</source>
        <translation>사진 목록을 만들 수 없습니다. 자세한 내용은 로그를 참고하십시오.</translation>
    </message>
</context>
<context>
    <name>BookmarkDialog</name>
    <message>
        <source>Bookmark this view</source>
        <translation>이 보기를 북마크에 추가</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>This photo isn&apos;t saved as a file. Its bookmarks last until you open another photo.</source>
        <translation>이 사진은 파일로 저장되어 있지 않습니다. 북마크는 다른 사진을 열 때까지만 유지됩니다.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>A bookmark with this name exists and will be replaced.</source>
        <translation>같은 이름의 북마크가 있으며 새 북마크로 바뀝니다.</translation>
    </message>
</context>
<context>
    <name>Bookmarks</name>
    <message>
        <source>A bookmark needs a name.</source>
        <translation>북마크에는 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>A photo can have at most {0} bookmarks. Remove one first.</source>
        <translation>사진 하나에 북마크는 최대 {0}개입니다. 먼저 하나를 삭제하십시오.</translation>
    </message>
</context>
<context>
    <name>BookmarksMenu</name>
    <message>
        <source>Bookmarks</source>
        <translation>북마크</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Whole photo</source>
        <translation>사진 전체</translation>
    </message>
    <message>
        <source>{0} at {1}, {2}</source>
        <translation>{0}, 위치 {1}, {2}</translation>
    </message>
    <message>
        <source>No bookmarks yet</source>
        <translation>아직 북마크 없음</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Picture</source>
        <translation>이미지</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>All commands</source>
        <translation>모든 명령</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>명령 검색</translation>
    </message>
    <message>
        <source>Matching commands</source>
        <translation>일치하는 명령</translation>
    </message>
    <message>
        <source>No matching commands</source>
        <translation>일치하는 명령 없음</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Open sample photo</source>
        <translation>예제 사진 열기</translation>
    </message>
    <message>
        <source>Open sample document</source>
        <translation>예제 문서 열기</translation>
    </message>
    <message>
        <source>Export several photos…</source>
        <translation>여러 사진 내보내기…</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>불러오기 취소</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>편집</translation>
    </message>
    <message>
        <source>Copy view</source>
        <translation>보기 복사</translation>
    </message>
    <message>
        <source>View</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Fit to window</source>
        <translation>창에 맞추기</translation>
    </message>
    <message>
        <source>Zoom to {0}×</source>
        <translation>{0}×로 확대</translation>
    </message>
    <message>
        <source>Enter zoom level</source>
        <translation>배율 입력</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>다음 사진</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>이전 사진</translation>
    </message>
    <message>
        <source>First photo</source>
        <translation>첫 사진</translation>
    </message>
    <message>
        <source>Last photo</source>
        <translation>마지막 사진</translation>
    </message>
    <message>
        <source>Previous view</source>
        <translation>이전 보기</translation>
    </message>
    <message>
        <source>Next detail</source>
        <translation>다음 세부</translation>
    </message>
    <message>
        <source>Previous detail</source>
        <translation>이전 세부</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Single view</source>
        <translation>단일 보기</translation>
    </message>
    <message>
        <source>Next comparison mode</source>
        <translation>다음 비교 방식</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>좌우 바꾸기</translation>
    </message>
    <message>
        <source>Show deviations from the original</source>
        <translation>원본과의 편차 표시</translation>
    </message>
    <message>
        <source>Keep added detail true to the original</source>
        <translation>추가한 세부를 원본에 충실하게 유지</translation>
    </message>
    <message>
        <source>Compare with reference…</source>
        <translation>참조 사진과 비교…</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>패널</translation>
    </message>
    <message>
        <source>Filmstrip</source>
        <translation>필름 스트립</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>프로그램</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>Copy diagnostic report</source>
        <translation>진단 보고서 복사</translation>
    </message>
    <message>
        <source>Show render tiles</source>
        <translation>렌더링 블록 표시</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>열기…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>붙여넣기</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Select region</source>
        <translation>영역 선택</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>확대</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>축소</translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation>100 %로 보기</translation>
    </message>
    <message>
        <source>Keep view for the next photo</source>
        <translation>다음 사진에도 보기 유지</translation>
    </message>
    <message>
        <source>Next view</source>
        <translation>다음 보기</translation>
    </message>
    <message>
        <source>Bookmark this view…</source>
        <translation>이 보기를 북마크에 추가…</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>북마크</translation>
    </message>
    <message>
        <source>Pixel grid</source>
        <translation>픽셀 격자</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>전체 화면</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>분할</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>나란히</translation>
    </message>
    <message>
        <source>Two by two</source>
        <translation>2×2</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>깜박임</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>Keep detail setting for the next photo</source>
        <translation>다음 사진에도 세부 설정 유지</translation>
    </message>
    <message>
        <source>Navigator</source>
        <translation>탐색기</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>검사기</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>내보내기 목록</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>메뉴</translation>
    </message>
    <message>
        <source>All commands…</source>
        <translation>모든 명령…</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>환경설정…</translation>
    </message>
    <message>
        <source>“{0}” isn&apos;t a valid shortcut.</source>
        <translation>“{0}”은(는) 올바른 단축키가 아닙니다.</translation>
    </message>
    <message>
        <source>{0} is already used by “{1}”. Choose another shortcut.</source>
        <translation>{0}: 이미 “{1}” 명령에 쓰이고 있습니다. 다른 단축키를 선택하십시오.</translation>
    </message>
    <message>
        <source>Selected {0} × {1} pixels. Export with {2}.</source>
        <translation>{0} × {1} 픽셀 선택됨. 내보내기는 {2}.</translation>
    </message>
    <message>
        <source>The view is still rendering. Copy it when it&apos;s done.</source>
        <translation>보기를 아직 렌더링하는 중입니다. 끝난 뒤 복사하세요.</translation>
    </message>
    <message>
        <source>View copied to the clipboard</source>
        <translation>보기를 클립보드에 복사함</translation>
    </message>
    <message>
        <source>Report copied to the clipboard</source>
        <translation>보고서를 클립보드에 복사함</translation>
    </message>
</context>
<context>
    <name>CompareOptions</name>
    <message>
        <source>Comparison</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Choose a larger photo of the same scene</source>
        <translation>같은 장면의 더 큰 사진 선택</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>좌우 바꾸기</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>편차</translation>
    </message>
    <message>
        <source>Show where the result, scaled back down, deviates from the original</source>
        <translation>결과를 원래 크기로 축소했을 때 원본과 다른 곳 표시</translation>
    </message>
    <message>
        <source>Amplify 10×</source>
        <translation>10× 증폭</translation>
    </message>
    <message>
        <source>Make small deviations visible</source>
        <translation>작은 편차를 보이게 하기</translation>
    </message>
    <message>
        <source>Stop measuring against the reference photo</source>
        <translation>참조 사진 기준 측정 중지</translation>
    </message>
    <message>
        <source>Blink rate</source>
        <translation>깜박임 속도</translation>
    </message>
    <message>
        <source>Blink automatically</source>
        <translation>자동으로 깜박이기</translation>
    </message>
    <message>
        <source>Difference gain</source>
        <translation>차이 증폭</translation>
    </message>
    <message>
        <source>Factor that amplifies the difference</source>
        <translation>차이를 증폭하는 배수</translation>
    </message>
    <message>
        <source>Reference…</source>
        <translation>참조…</translation>
    </message>
    <message>
        <source>Measure against a larger photo of the same scene</source>
        <translation>같은 장면의 더 큰 사진을 기준으로 측정</translation>
    </message>
    <message>
        <source>Remove reference</source>
        <translation>참조 제거</translation>
    </message>
    <message>
        <source> Hz</source>
        <translation> Hz</translation>
    </message>
    <message>
        <source>Number of picture changes per second</source>
        <translation>초당 이미지 전환 횟수</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>깜박임</translation>
    </message>
    <message>
        <source>Other picture</source>
        <translation>다른 이미지</translation>
    </message>
    <message>
        <source>Show the other picture now</source>
        <translation>지금 다른 이미지 표시</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>증폭</translation>
    </message>
</context>
<context>
    <name>DetailBar</name>
    <message>
        <source>Detail</source>
        <translation>세부</translation>
    </message>
    <message>
        <source>Left: true to the photo. Right: more detail, partly invented. Double-click to reset.</source>
        <translation>왼쪽: 사진에 충실함. 오른쪽: 더 세밀하지만 일부는 지어낸 것. 두 번 클릭하면 초기화됩니다.</translation>
    </message>
    <message>
        <source>Model that adds detail: {0}</source>
        <translation>세부를 추가하는 모델: {0}</translation>
    </message>
</context>
<context>
    <name>DeviationLegend</name>
    <message>
        <source>Scaled back down, the result is</source>
        <translation>다시 축소했을 때 결과가</translation>
    </message>
    <message>
        <source>darker</source>
        <translation>더 어두움</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>같음</translation>
    </message>
    <message>
        <source>brighter</source>
        <translation>더 밝음</translation>
    </message>
    <message>
        <source>Levels out of 255</source>
        <translation>255단계 기준</translation>
    </message>
    <message>
        <source>No visible difference</source>
        <translation>보이는 차이 없음</translation>
    </message>
    <message>
        <source>No visible difference. Use Amplify to look for small ones.</source>
        <translation>보이는 차이가 없습니다. 작은 차이는 “증폭”으로 찾아보십시오.</translation>
    </message>
</context>
<context>
    <name>Divider</name>
    <message>
        <source>Divider between the left and right methods</source>
        <translation>왼쪽 방식과 오른쪽 방식의 구분선</translation>
    </message>
    <message>
        <source>Percentage of the picture&apos;s width, from the left</source>
        <translation>왼쪽 기준, 이미지 너비의 퍼센트</translation>
    </message>
    <message>
        <source>Drag, or press Tab and then the arrow keys, Home or End</source>
        <translation>끌거나, Tab 키를 누른 뒤 화살표 키, Home, End 키를 누르세요</translation>
    </message>
</context>
<context>
    <name>DownloadWorker</name>
    <message>
        <source>{0} couldn&apos;t be downloaded. See the log for details.</source>
        <translation>{0}: 내려받을 수 없습니다. 자세한 내용은 로그를 참고하십시오.</translation>
    </message>
</context>
<context>
    <name>Dropped</name>
    <message>
        <source>This can&apos;t be opened. Drop a photo from your file manager.</source>
        <translation>열 수 없는 항목입니다. 파일 관리자에서 사진을 끌어다 놓으십시오.</translation>
    </message>
    <message>
        <source>{0} isn&apos;t on this computer. Save it first, then open it.</source>
        <translation>{0}: 이 컴퓨터에 없습니다. 먼저 저장한 뒤 여십시오.</translation>
    </message>
</context>
<context>
    <name>EstimateWorker</name>
    <message>
        <source>The export couldn&apos;t be estimated. See the log for details.</source>
        <translation>내보내기에 필요한 시간과 용량을 예상할 수 없습니다. 자세한 내용은 로그를 참고하십시오.</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <source>photo</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Keep exporting</source>
        <translation>계속 내보내기</translation>
    </message>
    <message>
        <source>Quit and cancel exports</source>
        <translation>내보내기를 취소하고 종료</translation>
    </message>
    <message>
        <source>An export isn&apos;t finished. Quit anyway?</source>
        <translation>끝나지 않은 내보내기가 있습니다. 그래도 종료하시겠습니까?</translation>
    </message>
    <message>
        <source>{0} exports aren&apos;t finished. Quit anyway?</source>
        <translation>끝나지 않은 내보내기가 {0}개 있습니다. 그래도 종료하시겠습니까?</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>Movie that zooms in on the region</source>
        <translation>영역을 확대해 들어가는 동영상</translation>
    </message>
    <message>
        <source>Side-by-side comparison</source>
        <translation>나란히 비교</translation>
    </message>
    <message>
        <source>Split comparison</source>
        <translation>분할 비교</translation>
    </message>
    <message>
        <source>Comparison with a moving divider</source>
        <translation>움직이는 구분선 비교</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>내보낼 대상</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>찾아보기…</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>프리셋</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>영역</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>File options</source>
        <translation>파일 옵션</translation>
    </message>
    <message>
        <source>Supported files ({0})</source>
        <translation>지원되는 파일 ({0})</translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation>약 {0}</translation>
    </message>
    <message>
        <source>{0} × {1} pixels, {2} ({4} free)</source>
        <translation>{0} × {1} 픽셀, {2} (여유 공간 {4})</translation>
    </message>
    <message>
        <source>{0} × {1} pixels, {2}, {3} ({4} free)</source>
        <translation>{0} × {1} 픽셀, {2}, {3} (여유 공간 {4})</translation>
    </message>
    <message>
        <source>{0} already exists.</source>
        <translation>{0}: 이미 있는 파일입니다.</translation>
    </message>
    <message>
        <source>{0} already exists. Replace it?</source>
        <translation>{0}: 이미 있는 파일입니다. 바꾸시겠습니까?</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>미리보기</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>내보낼 위치</translation>
    </message>
    <message>
        <source>Choose a region for the movie to zoom in on.</source>
        <translation>동영상에서 확대할 영역을 선택하십시오.</translation>
    </message>
    <message>
        <source>{0} × {1} pixels</source>
        <translation>{0} × {1} 픽셀</translation>
    </message>
    <message>
        <source>The disk may run out of space. Choose another folder or a smaller size.</source>
        <translation>디스크 공간이 부족할 수 있습니다. 다른 폴더나 더 작은 크기를 선택하십시오.</translation>
    </message>
    <message>
        <source>Another export is going to save {0}. Replace its file?</source>
        <translation>{0}: 다른 내보내기에서 저장할 파일입니다. 그 파일을 바꾸시겠습니까?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>바꾸기</translation>
    </message>
</context>
<context>
    <name>ExportNotifier</name>
    <message>
        <source>Saved {0} of {1} exports. {2}</source>
        <translation>내보내기 {1}개 중 {0}개를 저장했습니다. {2}</translation>
    </message>
    <message>
        <source>{0} exports failed. {1}</source>
        <translation>내보내기 {0}개가 실패했습니다. {1}</translation>
    </message>
    <message>
        <source>Saved {0} exports.</source>
        <translation>내보내기 {0}개를 저장했습니다.</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>{0}: 저장했습니다.</translation>
    </message>
    <message>
        <source>Couldn&apos;t open the folder {0}.</source>
        <translation>{0}: 폴더를 열 수 없습니다.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>폴더에서 보기</translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <source>Hold to show {0}</source>
        <translation>누르고 있는 동안 {0} 표시</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>미리보기</translation>
    </message>
    <message>
        <source>Drag or press the arrow keys to move; hold Shift to move by a page</source>
        <translation>끌거나 화살표 키를 눌러 이동하세요. Shift 키를 함께 누르면 한 페이지씩 이동합니다</translation>
    </message>
    <message>
        <source>Last frame, position {0}, {1} in an image of {2} × {3} pixels</source>
        <translation>마지막 프레임, {2} × {3} 픽셀 이미지에서 위치 {0}, {1}</translation>
    </message>
    <message>
        <source>Right picture, position {0}, {1} in an image of {2} × {3} pixels</source>
        <translation>오른쪽 이미지, {2} × {3} 픽셀 이미지에서 위치 {0}, {1}</translation>
    </message>
    <message>
        <source>Position {0}, {1} in an image of {2} × {3} pixels</source>
        <translation>{2} × {3} 픽셀 이미지에서 위치 {0}, {1}</translation>
    </message>
    <message>
        <source>Rendering…</source>
        <translation>렌더링 중…</translation>
    </message>
</context>
<context>
    <name>ExportRow</name>
    <message>
        <source>Progress of {0}</source>
        <translation>{0} 진행률</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>폴더에서 보기</translation>
    </message>
    <message>
        <source>Cancel exporting {0}</source>
        <translation>{0} 내보내기 취소</translation>
    </message>
    <message>
        <source>Export {0} again</source>
        <translation>{0} 다시 내보내기</translation>
    </message>
    <message>
        <source>Show {0} in folder</source>
        <translation>폴더에서 {0} 보기</translation>
    </message>
    <message>
        <source>Resume {0}</source>
        <translation>{0} 계속하기</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>취소하는 중…</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>{0} 열기</translation>
    </message>
    <message>
        <source>Pause {0}</source>
        <translation>{0} 일시 중지</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>{0} %, {1} left</source>
        <translation>{0} %, {1} 남음</translation>
    </message>
    <message>
        <source>Paused at {0} %</source>
        <translation>{0} %에서 일시 중지됨</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>저장됨</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>취소됨</translation>
    </message>
</context>
<context>
    <name>ExportWorker</name>
    <message>
        <source>Exporting {0} failed. See the log for details.</source>
        <translation>{0}: 내보내지 못했습니다. 자세한 내용은 로그를 참고하십시오.</translation>
    </message>
    <message>
        <source>{0} doesn&apos;t fit in this computer&apos;s memory.</source>
        <translation>{0}: 이 컴퓨터의 메모리로 열기에는 너무 큽니다.</translation>
    </message>
</context>
<context>
    <name>ExportsPanel</name>
    <message>
        <source>Exports</source>
        <translation>내보내기 목록</translation>
    </message>
    <message>
        <source>Exports run here while you keep working.</source>
        <translation>내보내기는 여기에서 진행되며, 그동안 계속 작업할 수 있습니다.</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>모두 취소</translation>
    </message>
    <message>
        <source>Cancel all exports that aren&apos;t finished</source>
        <translation>끝나지 않은 내보내기 모두 취소</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>목록 지우기</translation>
    </message>
    <message>
        <source>Remove finished exports from this list and keep their files</source>
        <translation>끝난 내보내기를 목록에서 지우고 파일은 그대로 둡니다</translation>
    </message>
    <message>
        <source>Saved {0} of {1}</source>
        <translation>{1}개 중 {0}개 저장함</translation>
    </message>
    <message>
        <source>Saved {0} of {1}, {2} failed</source>
        <translation>{1}개 중 {0}개 저장함, {2}개 실패</translation>
    </message>
    <message>
        <source>{0}. Only {1} are listed.</source>
        <translation>{0}. {1}개만 목록에 표시됩니다.</translation>
    </message>
    <message>
        <source>No application can open {0}.</source>
        <translation>{0}: 이 파일을 열 수 있는 프로그램이 없습니다.</translation>
    </message>
    <message>
        <source>Couldn&apos;t open the folder {0}.</source>
        <translation>{0}: 폴더를 열 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Filmstrip</source>
        <translation>필름 스트립</translation>
    </message>
</context>
<context>
    <name>FormatFields</name>
    <message>
        <source>8 bits</source>
        <translation>8비트</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16비트</translation>
    </message>
    <message>
        <source>Lossless</source>
        <translation>무손실</translation>
    </message>
    <message>
        <source>Full (4:4:4)</source>
        <translation>전체 (4:4:4)</translation>
    </message>
    <message>
        <source>Half, for smaller files (4:2:0)</source>
        <translation>절반, 더 작은 파일 (4:2:0)</translation>
    </message>
    <message>
        <source>Same as the photo</source>
        <translation>사진과 같게</translation>
    </message>
    <message>
        <source>All</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>All except location (GPS)</source>
        <translation>위치(GPS)를 뺀 모두</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>길이</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>품질</translation>
    </message>
    <message>
        <source>Colour detail</source>
        <translation>색상 세부</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>비트 심도</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>메타데이터</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>File formats</source>
        <translation>파일 형식</translation>
    </message>
    <message>
        <source>Colours and metadata</source>
        <translation>색상과 메타데이터</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>포인터 위치에서 확대/축소</translation>
    </message>
    <message>
        <source>Scroll, or pinch</source>
        <translation>스크롤 또는 두 손가락 벌리기/오므리기</translation>
    </message>
    <message>
        <source>Zoom in small steps</source>
        <translation>조금씩 확대/축소</translation>
    </message>
    <message>
        <source>Ctrl + scroll</source>
        <translation>Ctrl + 스크롤</translation>
    </message>
    <message>
        <source>Pan sideways</source>
        <translation>좌우로 이동</translation>
    </message>
    <message>
        <source>Shift + scroll</source>
        <translation>Shift + 스크롤</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>이동</translation>
    </message>
    <message>
        <source>Drag, or arrow keys</source>
        <translation>끌기 또는 화살표 키</translation>
    </message>
    <message>
        <source>Switch between 100 % and the whole photo</source>
        <translation>100 %와 사진 전체 사이 전환</translation>
    </message>
    <message>
        <source>Double-click</source>
        <translation>두 번 클릭</translation>
    </message>
    <message>
        <source>Show bicubic only</source>
        <translation>바이큐빅만 표시</translation>
    </message>
    <message>
        <source>Hold Space</source>
        <translation>Space 키 누르고 있기</translation>
    </message>
    <message>
        <source>Resize the selection</source>
        <translation>선택 영역 크기 조절</translation>
    </message>
    <message>
        <source>Drag an edge; Shift keeps the shape</source>
        <translation>가장자리 끌기, Shift 키로 비율 유지</translation>
    </message>
    <message>
        <source>Move the selection</source>
        <translation>선택 영역 이동</translation>
    </message>
    <message>
        <source>Drag the cross in the middle</source>
        <translation>가운데 십자 끌기</translation>
    </message>
    <message>
        <source>Change the selection with the keyboard</source>
        <translation>키보드로 선택 영역 바꾸기</translation>
    </message>
    <message>
        <source>Arrows to move, Shift + arrows to resize; add Ctrl for 10-pixel steps</source>
        <translation>화살표 키로 이동, Shift + 화살표 키로 크기 조절, Ctrl을 함께 누르면 10픽셀씩</translation>
    </message>
    <message>
        <source>Select region, then Enter</source>
        <translation>“영역 선택” 후 Enter</translation>
    </message>
    <message>
        <source>Start a selection with the keyboard</source>
        <translation>키보드로 선택 시작</translation>
    </message>
    <message>
        <source>Cancel selection, leave full screen or dismiss a message</source>
        <translation>선택 취소, 전체 화면 나가기 또는 메시지 닫기</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Click while the Inspector is open</source>
        <translation>검사기가 열린 상태에서 클릭</translation>
    </message>
    <message>
        <source>Mouse and touch</source>
        <translation>마우스와 터치</translation>
    </message>
    <message>
        <source>Explain a pixel</source>
        <translation>픽셀 설명</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Explanation saved as {0}</source>
        <translation>설명을 저장함: {0}</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation>검사기</translation>
    </message>
    <message>
        <source>Explain centre pixel</source>
        <translation>중앙 픽셀 설명</translation>
    </message>
    <message>
        <source>Click a pixel of the enlarged picture to see how it was computed.</source>
        <translation>확대된 이미지의 픽셀을 클릭하면 어떻게 계산되었는지 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>The photo, with a frame around the area that the model saw</source>
        <translation>사진, 테두리는 모델이 본 영역</translation>
    </message>
    <message>
        <source>What the model saw. Press the arrow keys to go to the next pixel.</source>
        <translation>모델이 본 부분. 화살표 키를 누르면 옆 픽셀로 이동합니다.</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>출력</translation>
    </message>
    <message>
        <source>Save explanation…</source>
        <translation>설명 저장…</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Papers and code</source>
        <translation>논문과 코드</translation>
    </message>
    <message>
        <source>From the photo to this view</source>
        <translation>사진에서 이 보기까지</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>자세히</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>웹 페이지 (*.html)</translation>
    </message>
    <message>
        <source>What the model noticed</source>
        <translation>모델이 알아본 것</translation>
    </message>
    <message>
        <source>Grey means that nothing was added.</source>
        <translation>회색은 추가한 것이 없다는 뜻입니다.</translation>
    </message>
    <message>
        <source>{0} features for each source pixel. Red, green and blue are their first three principal components, which explain {1} of the variance.</source>
        <translation>원본 픽셀마다 특징이 {0}개 있습니다. 빨강, 초록, 파랑은 처음 세 주성분이며 분산의 {1}을(를) 설명합니다.</translation>
    </message>
    <message>
        <source>The view shows {0}. This explanation is for {1}.</source>
        <translation>보기에는 {0}이(가) 표시됩니다. 이 설명은 {1}에 대한 것입니다.</translation>
    </message>
    <message>
        <source>Only these {0} × {1} source pixels ({2} of the photo) affect this pixel.</source>
        <translation>이 {0} × {1} 원본 픽셀(사진의 {2})만 이 픽셀에 영향을 줍니다.</translation>
    </message>
    <message>
        <source>The model adds waves around each source pixel to the bicubic image (d is the distance from its centre). The table lists the waves that change this pixel most, in levels out of 255. The coefficients are those of the nearest source pixel, in the colour where they are largest.</source>
        <translation>모델은 바이큐빅 이미지에 각 원본 픽셀 주변의 파동을 더합니다(d는 원본 픽셀 중심까지의 거리). 표에는 이 픽셀을 가장 크게 바꾸는 파동이 255단계 기준으로 나와 있습니다. 계수는 가장 가까운 원본 픽셀의 것으로, 값이 가장 큰 색의 계수입니다.</translation>
    </message>
    <message>
        <source>Pixel {0}, {1} of the enlarged photo, at {2}, {3} in the original: red {4}, green {5}, blue {6}</source>
        <translation>확대된 사진의 픽셀 {0}, {1}, 원본의 {2}, {3} 위치: 빨강 {4}, 초록 {5}, 파랑 {6}</translation>
    </message>
    <message>
        <source>The four codes behind this pixel</source>
        <translation>이 픽셀을 만드는 네 코드</translation>
    </message>
    <message>
        <source>Each source pixel has a code. The model predicts this pixel&apos;s colour from each of the four nearest codes and blends the predictions by distance.</source>
        <translation>원본 픽셀마다 코드가 하나씩 있습니다. 모델은 가장 가까운 네 코드에서 각각 이 픽셀의 색을 예측하고, 거리에 따라 예측값을 섞습니다.</translation>
    </message>
    <message>
        <source>Detail the model added</source>
        <translation>모델이 추가한 세부</translation>
    </message>
    <message>
        <source>The features as a picture</source>
        <translation>이미지로 나타낸 특징</translation>
    </message>
</context>
<context>
    <name>InspectorWorker</name>
    <message>
        <source>This picture is interpolated. Choose a model to see how it works.</source>
        <translation>이 이미지는 보간된 것입니다. 작동 방식을 보려면 모델을 선택하세요.</translation>
    </message>
    <message>
        <source>This pixel can&apos;t be explained. See the log for details.</source>
        <translation>이 픽셀을 설명할 수 없습니다. 자세한 내용은 로그를 참고하십시오.</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Commands and shortcuts</source>
        <translation>명령과 단축키</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Press the new shortcut</source>
        <translation>새 단축키를 누르세요</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Clear shortcut</source>
        <translation>단축키 지우기</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>초기화</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>모두 초기화</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Menu</source>
        <translation>메뉴</translation>
    </message>
    <message>
        <source>Zoom to</source>
        <translation>확대 배율</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Navigator</source>
        <translation>탐색기</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Filmstrip</source>
        <translation>필름 스트립</translation>
    </message>
    <message>
        <source>The settings file couldn&apos;t be read, so the defaults are used. The old file was kept as {0}.</source>
        <translation>설정 파일을 읽을 수 없어 기본값을 사용합니다. 이전 파일은 {0}(으)로 보관했습니다.</translation>
    </message>
    <message>
        <source>{0} seems to be damaged. Parts of it may look wrong.</source>
        <translation>{0}: 손상된 것 같습니다. 일부가 잘못 보일 수 있습니다.</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>검사기</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>내보내기 목록</translation>
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
        <translation>편차 또는 PSNR을 측정할 수 없습니다. 자세한 내용은 로그를 참고하십시오.</translation>
    </message>
</context>
<context>
    <name>Measurements</name>
    <message>
        <source>Only PSNR is measured. Install scikit-image to measure SSIM too.</source>
        <translation>PSNR만 측정합니다. SSIM도 측정하려면 scikit-image를 설치하십시오.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Dismiss message</source>
        <translation>메시지 닫기</translation>
    </message>
</context>
<context>
    <name>MethodChoice</name>
    <message>
        <source>Nearest</source>
        <translation>최근접</translation>
    </message>
    <message>
        <source>Bicubic</source>
        <translation>바이큐빅</translation>
    </message>
    <message>
        <source>Lanczos</source>
        <translation>란초스</translation>
    </message>
    <message>
        <source>The photo&apos;s pixels as squares, without a model</source>
        <translation>사진의 픽셀을 사각형으로, 모델 없음</translation>
    </message>
    <message>
        <source>Smooth, without a model</source>
        <translation>부드러움, 모델 없음</translation>
    </message>
    <message>
        <source>Slightly sharper than bicubic, without a model</source>
        <translation>바이큐빅보다 약간 선명, 모델 없음</translation>
    </message>
    <message>
        <source>JPEG photo: using {0} to reduce compression artifacts.</source>
        <translation>JPEG 사진: {0}(으)로 압축 아티팩트를 줄입니다.</translation>
    </message>
    <message>
        <source>Noisy photo: using {0} to reduce noise.</source>
        <translation>노이즈가 있는 사진: {0}(으)로 노이즈를 줄입니다.</translation>
    </message>
    <message>
        <source>Use {0}</source>
        <translation>{0} 사용</translation>
    </message>
</context>
<context>
    <name>MethodFields</name>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>Added detail</source>
        <translation>추가한 세부</translation>
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
        <translation>설치된 모델이 없어 바이큐빅으로 표시합니다. 설치 방법: {0}.</translation>
    </message>
    <message>
        <source>{0} with {1} % {2}</source>
        <translation>{0} + {2} {1}%</translation>
    </message>
    <message>
        <source>{0}, true to the original</source>
        <translation>{0}, 원본에 충실</translation>
    </message>
    <message>
        <source>{0} after {1}</source>
        <translation>{1} 후 {0}</translation>
    </message>
    <message>
        <source>{0} s per megapixel on this machine</source>
        <translation>이 컴퓨터에서 메가픽셀당 {0}초</translation>
    </message>
</context>
<context>
    <name>ModelCardWorker</name>
    <message>
        <source>This is an interpolation. It isn&apos;t trained and adds no detail.</source>
        <translation>이것은 보간입니다. 학습하지 않으며 세부를 추가하지 않습니다.</translation>
    </message>
    <message>
        <source>This model can&apos;t be described. See the log for details.</source>
        <translation>이 모델을 설명할 수 없습니다. 자세한 내용은 로그를 참고하십시오.</translation>
    </message>
</context>
<context>
    <name>ModelDelegate</name>
    <message>
        <source>About {0} for this view</source>
        <translation>이 보기에 약 {0}</translation>
    </message>
</context>
<context>
    <name>ModelDownloader</name>
    <message>
        <source>Downloading {0}. You can keep working.</source>
        <translation>{0} 내려받는 중. 계속 작업할 수 있습니다.</translation>
    </message>
    <message>
        <source>Download {0} from {1}?</source>
        <translation>{1}에서 {0}을(를) 내려받으시겠습니까?</translation>
    </message>
    <message>
        <source>Size: {0}. Licence: {1}.</source>
        <translation>크기: {0}. 라이선스: {1}.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>내려받기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Downloading {0}: {1} %. You can keep working.</source>
        <translation>{0} 내려받는 중: {1} %. 계속 작업할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>ModelPanel</name>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Runs on: {0}</source>
        <translation>실행 장치: {0}</translation>
    </message>
    <message>
        <source>Repairs a photo at its original size. Another model then enlarges it.</source>
        <translation>사진을 원래 크기에서 보정합니다. 그런 다음 다른 모델이 확대합니다.</translation>
    </message>
    <message>
        <source>Enlarges the photo by the model&apos;s fixed factor. The result is then resampled to the scale of the view.</source>
        <translation>사진을 모델의 고정 배수로 확대합니다. 그다음 결과를 보기의 배율로 리샘플링합니다.</translation>
    </message>
    <message>
        <source>Encodes the photo once as waves around each source pixel. Adding the waves up is fast and works at any scale.</source>
        <translation>사진을 한 번 인코딩하여 각 원본 픽셀 주변의 파동으로 바꿉니다. 파동을 더하는 일은 빠르고 어떤 배율에서든 가능합니다.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>인코더</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>학습 데이터</translation>
    </message>
    <message>
        <source>{0} multiply-adds</source>
        <translation>곱셈-덧셈 {0}회</translation>
    </message>
    <message>
        <source>Encodes the photo once. A small network then predicts the colour of each pixel at any scale (LIIF).</source>
        <translation>사진을 한 번 인코딩합니다. 그다음 작은 신경망이 어떤 배율에서든 각 픽셀의 색을 예측합니다(LIIF).</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>매개변수</translation>
    </message>
    <message>
        <source>Trained scales</source>
        <translation>학습 배율</translation>
    </message>
    <message>
        <source>{0}× to {1}×</source>
        <translation>{0}×~{1}×</translation>
    </message>
    <message>
        <source>Receptive field</source>
        <translation>수용 영역</translation>
    </message>
    <message>
        <source>{0} pixels on every side</source>
        <translation>각 방향 {0}픽셀</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>채널</translation>
    </message>
    <message>
        <source>{0} s per megapixel on this machine</source>
        <translation>이 컴퓨터에서 메가픽셀당 {0}초</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>속도</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>참고</translation>
    </message>
    <message>
        <source>Cost per source pixel</source>
        <translation>원본 픽셀당 연산량</translation>
    </message>
    <message>
        <source>Cost per output pixel</source>
        <translation>출력 픽셀당 연산량</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>논문</translation>
    </message>
    <message>
        <source>PSNR on {0}, dB</source>
        <translation>PSNR ({0}), dB</translation>
    </message>
    <message>
        <source>Bicubic</source>
        <translation>바이큐빅</translation>
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
        <translation>탐색기</translation>
    </message>
    <message>
        <source>Drag the frame, click, or press the arrow keys</source>
        <translation>테두리를 끌거나, 클릭하거나, 화살표 키를 누르세요</translation>
    </message>
    <message>
        <source>View centre: {0} % across, {1} % down</source>
        <translation>보기 중앙: 가로 {0} %, 세로 {1} %</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>{0} billion</source>
        <translation>{0}십억</translation>
    </message>
    <message>
        <source>{0} million</source>
        <translation>{0}백만</translation>
    </message>
    <message>
        <source>{0} thousand</source>
        <translation>{0}천</translation>
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
        <translation>페이지</translation>
    </message>
    <message>
        <source>of {0} (reduced version)</source>
        <translation>/ {0} (축소판)</translation>
    </message>
    <message>
        <source>of {0} (mask)</source>
        <translation>/ {0} (마스크)</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>/ {0}</translation>
    </message>
</context>
<context>
    <name>PageWriter</name>
    <message>
        <source>{0} couldn&apos;t be written. See the log for details.</source>
        <translation>{0}: 저장할 수 없습니다. 자세한 내용은 로그를 참고하십시오.</translation>
    </message>
</context>
<context>
    <name>PaneLabels</name>
    <message>
        <source>{0} (works above 100 %)</source>
        <translation>{0} (100 % 초과에서 작동)</translation>
    </message>
    <message>
        <source>Difference of {0} and {1}, gain {2}</source>
        <translation>{0} 및 {1}의 차이, 증폭 {2}</translation>
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
        <translation>편차 {0}/255</translation>
    </message>
</context>
<context>
    <name>Pasted</name>
    <message>
        <source>Clipboard</source>
        <translation>클립보드</translation>
    </message>
    <message>
        <source>There is no photo on the clipboard.</source>
        <translation>클립보드에 사진이 없습니다.</translation>
    </message>
</context>
<context>
    <name>PhotoBrowser</name>
    <message>
        <source>There are no photos in {0}.</source>
        <translation>{0}: 사진이 없습니다.</translation>
    </message>
    <message>
        <source>{0} It was skipped.</source>
        <translation>{0} 건너뛰었습니다.</translation>
    </message>
    <message>
        <source>{0} files can&apos;t be opened and were skipped: {1}</source>
        <translation>파일 {0}개를 열 수 없어 건너뛰었습니다: {1}</translation>
    </message>
</context>
<context>
    <name>PhotoLoader</name>
    <message>
        <source>{0} doesn&apos;t fit in this computer&apos;s memory.</source>
        <translation>{0}: 이 컴퓨터의 메모리로 열기에는 너무 큽니다.</translation>
    </message>
    <message>
        <source>{0} couldn&apos;t be opened. See the log for details.</source>
        <translation>{0}: 열 수 없습니다. 자세한 내용은 로그를 참고하십시오.</translation>
    </message>
</context>
<context>
    <name>PhotoOpener</name>
    <message>
        <source>Open photos</source>
        <translation>사진 열기</translation>
    </message>
    <message>
        <source>Photos ({0});;All files (*)</source>
        <translation>사진 ({0});;모든 파일 (*)</translation>
    </message>
    <message>
        <source>{0} has {1} megapixels. Opening it may take {2} GB of memory.</source>
        <translation>{0}: {1}메가픽셀 사진입니다. 열려면 메모리가 {2} GB 필요할 수 있습니다.</translation>
    </message>
    <message>
        <source>Open a very large photo?</source>
        <translation>매우 큰 사진을 여시겠습니까?</translation>
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
        <translation>세부 찾는 중…</translation>
    </message>
    <message>
        <source>The model adds no detail to this photo</source>
        <translation>모델이 이 사진에 추가하는 세부가 없습니다</translation>
    </message>
    <message>
        <source>Detail {0} of {1}</source>
        <translation>세부 {0}/{1}</translation>
    </message>
</context>
<context>
    <name>PixelTables</name>
    <message>
        <source>Source pixel</source>
        <translation>원본 픽셀</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>가중치</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>Wave (vertical × horizontal)</source>
        <translation>파동(세로 × 가로)</translation>
    </message>
    <message>
        <source>Coefficient</source>
        <translation>계수</translation>
    </message>
    <message>
        <source>Bicubic image</source>
        <translation>바이큐빅 이미지</translation>
    </message>
    <message>
        <source>{0} others</source>
        <translation>그 외 {0}개</translation>
    </message>
    <message>
        <source>Correction toward the original</source>
        <translation>원본에 맞춘 보정</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>채널</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>매개변수</translation>
    </message>
    <message>
        <source>Multiply-adds</source>
        <translation>곱셈-덧셈</translation>
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
        <translation>사진</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>인코더</translation>
    </message>
    <message>
        <source>Latent codes</source>
        <translation>잠재 코드</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>디코더</translation>
    </message>
    <message>
        <source>Output pixels</source>
        <translation>출력 픽셀</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>{0} per source pixel</source>
        <translation>원본 픽셀당 {0}</translation>
    </message>
    <message>
        <source>{0} per output pixel</source>
        <translation>출력 픽셀당 {0}</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>환경설정</translation>
    </message>
    <message>
        <source>General</source>
        <translation>일반</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source> megapixels</source>
        <translation> 메가픽셀</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Follow system</source>
        <translation>시스템 설정에 따름</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>움직임 줄이기</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>Language*</source>
        <translation>언어*</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>장치</translation>
    </message>
    <message>
        <source>Memory for models*</source>
        <translation>모델용 메모리*</translation>
    </message>
    <message>
        <source>Ask before opening more than</source>
        <translation>열기 전에 확인할 크기(초과)</translation>
    </message>
    <message>
        <source>* Takes effect after restart</source>
        <translation>* 다시 시작한 뒤 적용</translation>
    </message>
</context>
<context>
    <name>PresetField</name>
    <message>
        <source>Preset</source>
        <translation>프리셋</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>저장…</translation>
    </message>
    <message>
        <source>Save these settings as a preset</source>
        <translation>이 설정을 프리셋으로 저장</translation>
    </message>
    <message>
        <source>Delete the preset</source>
        <translation>프리셋 삭제</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>프리셋 저장</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
</context>
<context>
    <name>PresetWorker</name>
    <message>
        <source>The presets couldn&apos;t be saved. See the log for details.</source>
        <translation>프리셋을 저장할 수 없습니다. 자세한 내용은 로그를 참고하십시오.</translation>
    </message>
</context>
<context>
    <name>PreviewWorker</name>
    <message>
        <source>The preview failed. See the log for details.</source>
        <translation>미리보기를 표시할 수 없습니다. 자세한 내용은 로그를 참고하십시오.</translation>
    </message>
</context>
<context>
    <name>Quantities</name>
    <message>
        <source>less than a second</source>
        <translation>1초 미만</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0}초</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0}분</translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation>{0}시간</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Recent photos</source>
        <translation>최근 사진</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>목록 지우기</translation>
    </message>
</context>
<context>
    <name>RegionFields</name>
    <message>
        <source>Region</source>
        <translation>영역</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>선택 영역</translation>
    </message>
    <message>
        <source>View</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Whole photo</source>
        <translation>사진 전체</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>사용자 지정</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>자유</translation>
    </message>
    <message>
        <source>Same as last time</source>
        <translation>지난번과 같게</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>가로세로 비율</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>왼쪽 가장자리</translation>
    </message>
    <message>
        <source>Top edge</source>
        <translation>위쪽 가장자리</translation>
    </message>
    <message>
        <source>Width of the region</source>
        <translation>영역 너비</translation>
    </message>
    <message>
        <source>Height of the region</source>
        <translation>영역 높이</translation>
    </message>
    <message>
        <source>Left, top, width, height</source>
        <translation>왼쪽, 위쪽, 너비, 높이</translation>
    </message>
</context>
<context>
    <name>RegionTool</name>
    <message>
        <source>Region of {0} photo pixels</source>
        <translation>사진 픽셀 {0} 영역</translation>
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
        <translation>맞춤</translation>
    </message>
    <message>
        <source>“{0}” isn&apos;t a scale. Type a value such as 3.7, 370%, fit, w1200 or h900.</source>
        <translation>“{0}”은(는) 배율이 아닙니다. 3.7, 370%, fit, w1200 또는 h900과 같은 값을 입력하십시오.</translation>
    </message>
    <message>
        <source>The scale must be between {0} and {1}.</source>
        <translation>배율은 {0}에서 {1} 사이여야 합니다.</translation>
    </message>
</context>
<context>
    <name>SetReader</name>
    <message>
        <source>{0} couldn&apos;t be read. See the log for details.</source>
        <translation>{0}: 읽을 수 없습니다. 자세한 내용은 로그를 참고하십시오.</translation>
    </message>
</context>
<context>
    <name>SizeFields</name>
    <message>
        <source>px</source>
        <translation>픽셀</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
    <message>
        <source>in</source>
        <translation>인치</translation>
    </message>
    <message>
        <source>Keep proportions</source>
        <translation>비율 유지</translation>
    </message>
    <message>
        <source> ppi</source>
        <translation> ppi</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>배율</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>너비</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>높이</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>단위</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>해상도</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Red, green and blue under the pointer (sRGB, 0 to 255): photo → screen</source>
        <translation>포인터 위치의 빨강, 초록, 파랑(sRGB, 0~255): 사진 → 화면</translation>
    </message>
    <message>
        <source>Pixel of the photo under the pointer</source>
        <translation>포인터 위치의 사진 픽셀</translation>
    </message>
    <message>
        <source>Rendering time</source>
        <translation>렌더링 시간</translation>
    </message>
    <message>
        <source>Device that runs the model</source>
        <translation>모델을 실행하는 장치</translation>
    </message>
    <message>
        <source>Opening a photo</source>
        <translation>사진 여는 중</translation>
    </message>
    <message>
        <source>Opening {0}…</source>
        <translation>{0} 여는 중…</translation>
    </message>
    <message>
        <source>{0} · Rendering failed</source>
        <translation>{0} · 렌더링 실패</translation>
    </message>
    <message>
        <source>{0} · Rendering…</source>
        <translation>{0} · 렌더링 중…</translation>
    </message>
    <message>
        <source>x {0}, y {1}</source>
        <translation>x {0}, y {1}</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>투명</translation>
    </message>
    <message>
        <source>RGB {0} → {1}</source>
        <translation>RGB {0} → {1}</translation>
    </message>
    <message>
        <source>{0} · Refining, {1} left</source>
        <translation>{0} · 다듬는 중, {1} 남음</translation>
    </message>
    <message>
        <source>{0} · Refining, {1} %</source>
        <translation>{0} · 다듬는 중, {1} %</translation>
    </message>
    <message>
        <source>{0} · Done</source>
        <translation>{0} · 완료</translation>
    </message>
    <message>
        <source>{0} · Original pixels (models work above 100 %)</source>
        <translation>{0} · 원본 픽셀(모델은 100 % 초과에서 작동)</translation>
    </message>
    <message>
        <source>Rendered in {0}</source>
        <translation>렌더링 시간 {0}</translation>
    </message>
    <message>
        <source>Rendered in {0} ms</source>
        <translation>렌더링 시간 {0} ms</translation>
    </message>
</context>
<context>
    <name>SurveyWorker</name>
    <message>
        <source>The photo can&apos;t be searched for detail. See the log for details.</source>
        <translation>사진에서 세부를 찾을 수 없습니다. 자세한 내용은 로그를 참고하십시오.</translation>
    </message>
    <message>
        <source>There is no model to find detail with. Choose an installed model.</source>
        <translation>세부를 찾을 모델이 없습니다. 설치된 모델을 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Main</source>
        <translation>기본</translation>
    </message>
    <message>
        <source>Download {0} ({1})</source>
        <translation>{0} 내려받기 ({1})</translation>
    </message>
    <message>
        <source>No repair</source>
        <translation>보정 안 함</translation>
    </message>
    <message>
        <source>Repair first: {0}</source>
        <translation>먼저 보정: {0}</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>Auto: {0}</source>
        <translation>자동: {0}</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>끔</translation>
    </message>
    <message>
        <source>Chooses a model for each photo: clean, JPEG or noisy</source>
        <translation>사진마다 모델 선택: 깨끗함, JPEG, 노이즈</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>분할</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>나란히</translation>
    </message>
    <message>
        <source>Two by two</source>
        <translation>2×2</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>깜박임</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>불러오는 중…</translation>
    </message>
    <message>
        <source>Repair first</source>
        <translation>먼저 보정</translation>
    </message>
    <message>
        <source>Remove JPEG artifacts or noise before the photo is enlarged</source>
        <translation>사진을 확대하기 전에 JPEG 아티팩트나 노이즈 제거</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>장치</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>자동</translation>
    </message>
</context>
<context>
    <name>ViewWorker</name>
    <message>
        <source>Rendering failed. See the log for details.</source>
        <translation>렌더링하지 못했습니다. 자세한 내용은 로그를 참고하십시오.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Opening {0}…</source>
        <translation>{0} 여는 중…</translation>
    </message>
    <message>
        <source>Drop a photo here</source>
        <translation>여기에 사진을 놓으세요</translation>
    </message>
    <message>
        <source>Zoom into a photo, up to 64×. A neural network redraws what you see at any scale. Compare it with ordinary enlargement, and export the result.</source>
        <translation>사진을 최대 64×까지 확대하세요. 어떤 배율에서든 신경망이 보이는 부분을 다시 그립니다. 일반 확대와 비교하고 결과를 내보내세요.</translation>
    </message>
    <message>
        <source>Scroll to zoom, drag to pan. Compare with {0}, get help with {1}.</source>
        <translation>스크롤하여 확대하고, 끌어서 이동하세요. 비교는 {0}, 도움말은 {1}.</translation>
    </message>
    <message>
        <source>Recent photos</source>
        <translation>최근 사진</translation>
    </message>
</context>
<context>
    <name>ZoomBar</name>
    <message>
        <source>Scale</source>
        <translation>배율</translation>
    </message>
    <message>
        <source>Scale, as a number</source>
        <translation>배율(숫자)</translation>
    </message>
    <message>
        <source>Type a scale (3.7, 370%, fit) or the enlarged size (w1200, h900) (Z)</source>
        <translation>배율(3.7, 370%, fit)이나 확대 크기(w1200, h900) 입력 (Z)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>축소 (-)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>확대 (+)</translation>
    </message>
    <message>
        <source>Zooming past {0} shows no new detail in this photo.</source>
        <translation>이 사진은 {0}보다 크게 확대해도 새로운 세부가 없습니다.</translation>
    </message>
    <message>
        <source>This photo is blurred or upscaled. Zooming past {0} shows no new detail.</source>
        <translation>이 사진은 흐리거나 이미 확대된 것입니다. {0}보다 크게 확대해도 새로운 세부가 없습니다.</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>맞춤</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>+ detail the model added, amplified {gain}×</source>
        <translation>+ 모델이 추가한 세부, {gain}× 증폭</translation>
    </message>
    <message>
        <source>= what you see</source>
        <translation>= 보이는 결과</translation>
    </message>
    <message>
        <source>A model called {name} already exists. Choose another name with --name.</source>
        <translation>{name}: 이미 있는 모델 이름입니다. --name으로 다른 이름을 지정하십시오.</translation>
    </message>
    <message>
        <source>A movie can last up to {most:g} s, not {seconds:g} s.</source>
        <translation>동영상은 최대 {most:g}초이며, {seconds:g}초는 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>A network draws the photo at one fixed scale. The result is then resized to the scale that you see.</source>
        <translation>신경망이 하나의 고정 배율로 사진을 그립니다. 그다음 결과의 크기를 보이는 배율로 조절합니다.</translation>
    </message>
    <message>
        <source>A scale of {scale:g} is out of range (1/4096 to {most:g}).</source>
        <translation>배율 {scale:g}: 범위를 벗어났습니다(1/4096~{most:g}).</translation>
    </message>
    <message>
        <source>A window of {width} x {height} pixels can&apos;t be shown (at most {most} a side).</source>
        <translation>{width} × {height} 픽셀 크기의 창은 표시할 수 없습니다(한 변 최대 {most}).</translation>
    </message>
    <message>
        <source>Added detail</source>
        <translation>추가한 세부</translation>
    </message>
    <message>
        <source>Almost as sharp, and several times faster</source>
        <translation>거의 같은 선명도, 몇 배 더 빠름</translation>
    </message>
    <message>
        <source>An export needs either a scale or a size.</source>
        <translation>내보내려면 배율과 크기 중 하나만 지정해야 합니다.</translation>
    </message>
    <message>
        <source>Animated {format} frames can have at most {megapixels} megapixels, and these would be {width} x {height}. Choose a smaller size.</source>
        <translation>{format} 애니메이션 프레임은 최대 {megapixels}메가픽셀인데, 이 프레임은 {width} × {height}입니다. 더 작은 크기를 선택하십시오.</translation>
    </message>
    <message>
        <source>Areas that look alike to the model have the same colour: edges, textures, flat parts.</source>
        <translation>모델에 비슷하게 보이는 영역은 색이 같습니다: 가장자리, 질감, 평평한 부분.</translation>
    </message>
    <message>
        <source>At 100 % and below the original pixels are shown and no model runs. Zoom in.</source>
        <translation>100 % 이하에서는 원본 픽셀이 표시되며 모델이 실행되지 않습니다. 확대하십시오.</translation>
    </message>
    <message>
        <source>Below 100 % nothing is upscaled. Zoom in to compare with the original.</source>
        <translation>100 % 미만에서는 확대되는 것이 없습니다. 원본과 비교하려면 확대하십시오.</translation>
    </message>
    <message>
        <source>Can&apos;t export to {ending}. Choose one of {choices}.</source>
        <translation>내보낼 수 없는 형식입니다({ending}). {choices} 중에서 선택하십시오.</translation>
    </message>
    <message>
        <source>Can&apos;t read the list of models {path}: {error}.</source>
        <translation>모델 목록 {path}: 읽을 수 없습니다({error}).</translation>
    </message>
    <message>
        <source>Can&apos;t save the weights in {folder}: {error}.</source>
        <translation>{folder}: 가중치를 저장할 수 없습니다({error}).</translation>
    </message>
    <message>
        <source>Can&apos;t verify the weights {path}: their .sha256 file is missing or damaged.</source>
        <translation>가중치 {path}: .sha256 파일이 없거나 손상되어 확인할 수 없습니다.</translation>
    </message>
    <message>
        <source>Couldn&apos;t write {path}: no permission, or another program has it open.</source>
        <translation>{path}: 저장할 수 없습니다. 권한이 없거나 다른 프로그램에서 열려 있습니다.</translation>
    </message>
    <message>
        <source>Couldn&apos;t write {path}: {error}.</source>
        <translation>{path}: 저장할 수 없습니다({error}).</translation>
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
        <translation>비트 심도는 채널당 8비트 또는 16비트여야 하며, {depth}비트는 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Detail must be between 0 and 100 per cent, not {percent}.</source>
        <translation>세부는 0에서 100퍼센트 사이여야 하며, {percent}은(는) 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>자세히</translation>
    </message>
    <message>
        <source>Every pixel of the photo gets a code. A small network reads the nearest codes at any position and predicts a colour (LIIF).</source>
        <translation>사진의 픽셀마다 코드가 하나씩 있습니다. 작은 신경망이 어느 위치에서든 가장 가까운 코드를 읽어 색을 예측합니다(LIIF).</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>빠름</translation>
    </message>
    <message>
        <source>Fast JPEG repair</source>
        <translation>빠른 JPEG 복원</translation>
    </message>
    <message>
        <source>Fast added detail</source>
        <translation>빠른 세부 추가</translation>
    </message>
    <message>
        <source>Features for each pixel</source>
        <translation>픽셀별 특징</translation>
    </message>
    <message>
        <source>Grey means that nothing was added.</source>
        <translation>회색은 추가한 것이 없다는 뜻입니다.</translation>
    </message>
    <message>
        <source>Images can&apos;t be written to standard output. Give -o a file, a folder or a pattern.</source>
        <translation>이미지는 표준 출력으로 내보낼 수 없습니다. -o로 파일, 폴더 또는 패턴을 지정하십시오.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>Invents plausible texture, several times faster; not true to the photo</source>
        <translation>그럴듯한 질감을 지어냄, 몇 배 더 빠름, 사진에 충실하지 않음</translation>
    </message>
    <message>
        <source>Invents plausible texture; not true to the photo</source>
        <translation>그럴듯한 질감을 지어냄, 사진에 충실하지 않음</translation>
    </message>
    <message>
        <source>JPEG repair</source>
        <translation>JPEG 복원</translation>
    </message>
    <message>
        <source>LIIF (EDSR), reference</source>
        <translation>LIIF (EDSR), 참조</translation>
    </message>
    <message>
        <source>LIIF (RDN), reference</source>
        <translation>LIIF (RDN), 참조</translation>
    </message>
    <message>
        <source>Leafscope opens local files only, nothing from the network.</source>
        <translation>Leafscope는 로컬 파일만 열며, 네트워크에서는 아무것도 열지 않습니다.</translation>
    </message>
    <message>
        <source>Leafscope, see weights/leaf-d.md</source>
        <translation>Leafscope, weights/leaf-d.md 참고</translation>
    </message>
    <message>
        <source>Leafscope, see weights/leaf-m-jpeg.md</source>
        <translation>Leafscope, weights/leaf-m-jpeg.md 참고</translation>
    </message>
    <message>
        <source>Leafscope, see weights/leaf-m-mild.md</source>
        <translation>Leafscope, weights/leaf-m-mild.md 참고</translation>
    </message>
    <message>
        <source>Leafscope, see weights/leaf-m.md</source>
        <translation>Leafscope, weights/leaf-m.md 참고</translation>
    </message>
    <message>
        <source>Leafscope, see weights/leaf-s-d.md</source>
        <translation>Leafscope, weights/leaf-s-d.md 참고</translation>
    </message>
    <message>
        <source>Leafscope, see weights/leaf-s-mild.md</source>
        <translation>Leafscope, weights/leaf-s-mild.md 참고</translation>
    </message>
    <message>
        <source>Leafscope, see weights/leaf-s.md</source>
        <translation>Leafscope, weights/leaf-s.md 참고</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>출력</translation>
    </message>
    <message>
        <source>Papers and code</source>
        <translation>논문과 코드</translation>
    </message>
    <message>
        <source>Pixel of the enlarged photo</source>
        <translation>확대된 사진의 픽셀</translation>
    </message>
    <message>
        <source>Position in the photo</source>
        <translation>사진에서의 위치</translation>
    </message>
    <message>
        <source>Quality must be between 1 and 100, not {quality}.</source>
        <translation>품질은 1에서 100 사이여야 하며, {quality}은(는) 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Real-ESRGAN, added detail</source>
        <translation>Real-ESRGAN, 세부 추가</translation>
    </message>
    <message>
        <source>Red, green, blue</source>
        <translation>빨강, 초록, 파랑</translation>
    </message>
    <message>
        <source>Removes light JPEG artifacts and noise</source>
        <translation>약한 JPEG 아티팩트와 노이즈 제거</translation>
    </message>
    <message>
        <source>Removes light JPEG artifacts and noise, several times faster</source>
        <translation>약한 JPEG 아티팩트와 노이즈 제거, 몇 배 더 빠름</translation>
    </message>
    <message>
        <source>Removes strong JPEG artifacts, and fine detail with them</source>
        <translation>강한 JPEG 아티팩트를 제거하지만 미세한 세부도 사라짐</translation>
    </message>
    <message>
        <source>Scaled back down, the result differs from your photo by {levels:.1f} of 255: consistent with your photo.</source>
        <translation>다시 축소했을 때 결과와 사진의 차이가 255단계 중 {levels:.1f}입니다. 사진과 일치합니다.</translation>
    </message>
    <message>
        <source>Scaled back down, the result differs from your photo by {levels:.1f} of 255: this part is a guess.</source>
        <translation>다시 축소했을 때 결과와 사진의 차이가 255단계 중 {levels:.1f}입니다. 이 부분은 추측입니다.</translation>
    </message>
    <message>
        <source>Sharp</source>
        <translation>선명함</translation>
    </message>
    <message>
        <source>Smooth enlargement</source>
        <translation>부드러운 확대</translation>
    </message>
    <message>
        <source>Strong JPEG repair</source>
        <translation>강한 JPEG 복원</translation>
    </message>
    <message>
        <source>The checkpoint of {name} belongs to the unknown model family {family!r}. Supported families: {names}.</source>
        <translation>{name}: 체크포인트가 알 수 없는 모델 계열({family!r})입니다. 지원되는 계열: {names}.</translation>
    </message>
    <message>
        <source>The checkpoint of {name} is incomplete.</source>
        <translation>{name}: 체크포인트가 완전하지 않습니다.</translation>
    </message>
    <message>
        <source>The checkpoint {path} contains a {name!r} model, not LIIF.</source>
        <translation>체크포인트 {path}: LIIF가 아니라 {name!r} 모델이 들어 있습니다.</translation>
    </message>
    <message>
        <source>The checkpoint {path} contains weights that aren&apos;t tensors.</source>
        <translation>체크포인트 {path}: 텐서가 아닌 가중치가 들어 있습니다.</translation>
    </message>
    <message>
        <source>The checkpoint {path} doesn&apos;t contain named tensors.</source>
        <translation>체크포인트 {path}: 이름 있는 텐서가 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>The checkpoint&apos;s encoder isn&apos;t supported. Supported encoders: {names}.</source>
        <translation>체크포인트의 인코더가 지원되지 않습니다. 지원되는 인코더: {names}.</translation>
    </message>
    <message>
        <source>The disk is full, so {path} was not written. Free some space and try again.</source>
        <translation>{path}: 디스크가 가득 차서 저장하지 못했습니다. 공간을 확보하고 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The export needs a file name.</source>
        <translation>내보내려면 파일 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>The file from {host} wasn&apos;t installed: {reason}</source>
        <translation>{host}에서 받은 파일을 설치하지 않았습니다: {reason}</translation>
    </message>
    <message>
        <source>The file is on another computer ({name}); Leafscope opens local files only.</source>
        <translation>파일이 다른 컴퓨터({name})에 있습니다. Leafscope는 로컬 파일만 엽니다.</translation>
    </message>
    <message>
        <source>The folder {folder} doesn&apos;t exist.</source>
        <translation>{folder}: 폴더가 없습니다.</translation>
    </message>
    <message>
        <source>The frame rate must be between 1 and {most} per second, not {fps}.</source>
        <translation>프레임 속도는 초당 1에서 {most} 사이여야 하며, {fps}은(는) 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>The gain must be a number above 0, not {gain:g}.</source>
        <translation>증폭은 0보다 큰 수여야 하며, {gain:g}은(는) 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>The list of models {path} is damaged ({error!r}). Reinstall Leafscope.</source>
        <translation>모델 목록 {path}: 손상되었습니다({error!r}). Leafscope를 다시 설치하십시오.</translation>
    </message>
    <message>
        <source>The movie could not be encoded: {error}.</source>
        <translation>동영상을 인코딩할 수 없습니다({error}).</translation>
    </message>
    <message>
        <source>The name pattern is empty. Enter one such as {example}.</source>
        <translation>이름 패턴이 비어 있습니다. {example} 같은 패턴을 입력하십시오.</translation>
    </message>
    <message>
        <source>The output name is empty. Give -o a file, a folder or a pattern.</source>
        <translation>출력 이름이 비어 있습니다. -o로 파일, 폴더 또는 패턴을 지정하십시오.</translation>
    </message>
    <message>
        <source>The output needs a width or a height of at least one pixel.</source>
        <translation>결과물의 너비나 높이는 1픽셀 이상이어야 합니다.</translation>
    </message>
    <message>
        <source>The package {package} has an unexpected hash.</source>
        <translation>패키지 {package}: 해시가 예상과 다릅니다.</translation>
    </message>
    <message>
        <source>The package {package} is incomplete: {error}.</source>
        <translation>패키지 {package}: 완전하지 않습니다({error}).</translation>
    </message>
    <message>
        <source>The photo&apos;s EXIF data are too long for JPEG. Choose PNG or TIFF.</source>
        <translation>사진의 EXIF 데이터가 JPEG에 담기에는 너무 깁니다. PNG나 TIFF를 선택하십시오.</translation>
    </message>
    <message>
        <source>The position {x:g}, {y:g} is outside the photo.</source>
        <translation>위치 {x:g}, {y:g}은(는) 사진 밖에 있습니다.</translation>
    </message>
    <message>
        <source>The preview lies outside the output.</source>
        <translation>미리보기가 결과물 밖에 있습니다.</translation>
    </message>
    <message>
        <source>The published large model; very slow</source>
        <translation>공개된 대형 모델, 매우 느림</translation>
    </message>
    <message>
        <source>The published model that Leafscope builds on; slow</source>
        <translation>Leafscope의 바탕이 된 공개 모델, 느림</translation>
    </message>
    <message>
        <source>The reference ({wide} x {high} pixels) has a different aspect ratio than the photo ({width} x {height}). Choose one of the same scene.</source>
        <translation>참조 사진({wide} × {high} 픽셀)의 가로세로 비율이 사진({width} × {height})과 다릅니다. 같은 장면의 사진을 선택하십시오.</translation>
    </message>
    <message>
        <source>The reference ({wide} x {high} pixels) isn&apos;t larger than the photo ({width} x {height}). Choose a larger one.</source>
        <translation>참조 사진({wide} × {high} 픽셀)이 사진({width} × {height})보다 크지 않습니다. 더 큰 사진을 선택하십시오.</translation>
    </message>
    <message>
        <source>The region is too small to measure. Show more of the photo.</source>
        <translation>영역이 너무 작아 측정할 수 없습니다. 사진을 더 넓게 표시하십시오.</translation>
    </message>
    <message>
        <source>The weights {path} are damaged. Delete them and install the model again.</source>
        <translation>가중치 {path}: 손상되었습니다. 삭제하고 모델을 다시 설치하십시오.</translation>
    </message>
    <message>
        <source>There is no page {page} in {name} (pages: {pages}).</source>
        <translation>{name}: {page}페이지가 없습니다(페이지 수: {pages}).</translation>
    </message>
    <message>
        <source>There isn&apos;t enough memory to export {name}. Choose PNG, TIFF or a smaller size.</source>
        <translation>{name}: 메모리가 부족하여 내보낼 수 없습니다. PNG, TIFF 또는 더 작은 크기를 선택하십시오.</translation>
    </message>
    <message>
        <source>This text isn&apos;t a file path.</source>
        <translation>이 텍스트는 파일 경로가 아닙니다.</translation>
    </message>
    <message>
        <source>To draw this spot, the model used {width} × {height} pixels of your photo and nothing else.</source>
        <translation>이 지점을 그리는 데 모델은 사진의 {width} × {height} 픽셀만 사용했습니다.</translation>
    </message>
    <message>
        <source>Unknown device {device!r}. Choose one of {devices}.</source>
        <translation>알 수 없는 장치 {device!r}. {devices} 중에서 선택하십시오.</translation>
    </message>
    <message>
        <source>Unknown model {name!r}. Choose one of {names}.</source>
        <translation>알 수 없는 모델 {name!r}. {names} 중에서 선택하십시오.</translation>
    </message>
    <message>
        <source>Unknown placeholder {placeholder} in {pattern}. Choose from {known}.</source>
        <translation>{pattern}에 알 수 없는 자리 표시자 {placeholder}이(가) 있습니다. {known} 중에서 선택하십시오.</translation>
    </message>
    <message>
        <source>Unknown preset {name!r}. Choose one of {choices}.</source>
        <translation>알 수 없는 프리셋 {name!r}. {choices} 중에서 선택하십시오.</translation>
    </message>
    <message>
        <source>Variance explained by the three colours</source>
        <translation>세 색상이 설명하는 분산</translation>
    </message>
    <message>
        <source>What the model noticed</source>
        <translation>모델이 알아본 것</translation>
    </message>
    <message>
        <source>What the model saw</source>
        <translation>모델이 본 것</translation>
    </message>
    <message>
        <source>a file without an extension</source>
        <translation>확장자 없는 파일</translation>
    </message>
    <message>
        <source>Most faithful, but slow</source>
        <translation>가장 충실하지만 느림</translation>
    </message>
    <message>
        <source>or import the authors&apos; file with `leafscope-cli models import FILE --name {name}`</source>
        <translation>또는 저자가 배포한 파일을 `leafscope-cli models import FILE --name {name}` 명령으로 가져오십시오</translation>
    </message>
    <message>
        <source>{checkpoint} has an invalid halo.</source>
        <translation>{checkpoint}의 여백 값이 잘못되었습니다.</translation>
    </message>
    <message>
        <source>{checkpoint} has an unexpected tensor {name}.</source>
        <translation>{checkpoint}: 예상하지 못한 텐서 {name}이(가) 있습니다.</translation>
    </message>
    <message>
        <source>{file} from {host} is a {family} model with a {encoder} encoder, not {title}.</source>
        <translation>{host}에서 받은 {file}은(는) {title}이(가) 아니라 {encoder} 인코더를 쓰는 {family} 모델입니다.</translation>
    </message>
    <message>
        <source>{file} from {host} isn&apos;t the file that was expected: its hash differs.</source>
        <translation>{host}에서 받은 {file}: 예상한 파일이 아닙니다. 해시가 다릅니다.</translation>
    </message>
    <message>
        <source>{file} in {package} has an unexpected hash.</source>
        <translation>{package} 안의 {file}: 해시가 예상과 다릅니다.</translation>
    </message>
    <message>
        <source>{first} and {second} would both be written to {path}. Use a pattern with {{index}}.</source>
        <translation>{first} 및 {second}이(가) 모두 {path}에 저장됩니다. {{index}}이(가) 들어간 패턴을 사용하십시오.</translation>
    </message>
    <message>
        <source>{format} has only 8 bits per channel. Choose PNG or TIFF for 16.</source>
        <translation>{format} 형식은 채널당 8비트만 지원합니다. 16비트가 필요하면 PNG나 TIFF를 선택하십시오.</translation>
    </message>
    <message>
        <source>{format} images can have at most {megapixels} megapixels, and this one would be {width} x {height}. Choose PNG or TIFF, which have no such limit.</source>
        <translation>{format} 이미지는 최대 {megapixels}메가픽셀인데, 이 이미지는 {width} × {height}입니다. 이런 제한이 없는 PNG나 TIFF를 선택하십시오.</translation>
    </message>
    <message>
        <source>{format} images can have at most {side} pixels a side, and this one would be {width} x {height}. Choose a smaller size.</source>
        <translation>{format} 이미지는 한 변이 최대 {side}픽셀인데, 이 이미지는 {width} × {height}입니다. 더 작은 크기를 선택하십시오.</translation>
    </message>
    <message>
        <source>{format} needs an even width and height. Use {wide} x {high} instead of {width} x {height}.</source>
        <translation>{format} 형식은 너비와 높이가 짝수여야 합니다. {width} × {height} 대신 {wide} × {high} 크기를 사용하십시오.</translation>
    </message>
    <message>
        <source>{host}: {reason}</source>
        <translation>{host}: {reason}</translation>
    </message>
    <message>
        <source>{name!r} isn&apos;t a valid model name. Use lowercase letters, digits, dots, hyphens and underscores.</source>
        <translation>{name!r}: 올바른 모델 이름이 아닙니다. 소문자, 숫자, 점, 하이픈, 밑줄을 사용하십시오.</translation>
    </message>
    <message>
        <source>{name} already exists and was not replaced.</source>
        <translation>{name}: 이미 있는 파일이므로 바꾸지 않았습니다.</translation>
    </message>
    <message>
        <source>{name} claims {width} x {height} pixels, more than a file of its size can hold.</source>
        <translation>{name}: {width} × {height} 픽셀이라고 되어 있지만, 이 크기의 파일에는 담길 수 없습니다.</translation>
    </message>
    <message>
        <source>{name} claims {width} x {height} pixels; Leafscope opens at most {megapixels} megapixels without confirmation.</source>
        <translation>{name}: {width} × {height} 픽셀이라고 되어 있습니다. Leafscope는 확인 없이는 최대 {megapixels}메가픽셀까지 엽니다.</translation>
    </message>
    <message>
        <source>{name} doesn&apos;t match the format {format}. Change one of them.</source>
        <translation>{name}: {format} 형식과 맞지 않습니다. 둘 중 하나를 바꾸십시오.</translation>
    </message>
    <message>
        <source>{name} enlarges photos, so it can&apos;t repair them. Choose a 1x network.</source>
        <translation>{name}: 사진을 확대하는 모델이므로 보정할 수 없습니다. 1x 신경망을 선택하십시오.</translation>
    </message>
    <message>
        <source>{name} has {millions:.2f} million parameters.</source>
        <translation>{name}: 매개변수 {millions:.2f}백만 개.</translation>
    </message>
    <message>
        <source>{name} is a TIFF with a compression that Leafscope can&apos;t read ({kind}).</source>
        <translation>{name}: Leafscope에서 읽을 수 없는 방식으로 압축된 TIFF입니다({kind}).</translation>
    </message>
    <message>
        <source>{name} is a {format} file, which this installation can&apos;t open. Convert it to TIFF or JPEG, or run Leafscope from source.</source>
        <translation>{name}: 현재 설치된 프로그램에서는 {format} 파일을 열 수 없습니다. TIFF나 JPEG로 변환하거나 소스에서 Leafscope를 실행하십시오.</translation>
    </message>
    <message>
        <source>{name} is the name of a bundled model. Choose another name.</source>
        <translation>{name}: 프로그램에 포함된 모델의 이름입니다. 다른 이름을 선택하십시오.</translation>
    </message>
    <message>
        <source>{name} is the photo itself. Choose another name.</source>
        <translation>{name}: 원본 사진 자체입니다. 다른 이름을 선택하십시오.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t a camera RAW file, or is damaged.</source>
        <translation>{name}: 카메라 RAW 파일이 아니거나 손상되었습니다.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t a regular file.</source>
        <translation>{name}: 일반 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t installed: {hint}.</source>
        <translation>{name}: 설치되어 있지 않습니다. 설치 방법: {hint}.</translation>
    </message>
    <message>
        <source>{out} is a single file, but there are {count} photos. Give a folder, or a pattern such as {{name}}{suffix}.</source>
        <translation>{out}: 파일은 하나인데 사진은 {count}장입니다. 폴더나 {{name}}{suffix} 같은 패턴을 지정하십시오.</translation>
    </message>
    <message>
        <source>{package} can&apos;t be downloaded without pip. Install pip, {alternative}.</source>
        <translation>{package}: pip 없이는 내려받을 수 없습니다. pip을 설치하십시오. {alternative}.</translation>
    </message>
    <message>
        <source>{path} contains compressed weights, which aren&apos;t supported.</source>
        <translation>{path}: 지원되지 않는 압축된 가중치가 들어 있습니다.</translation>
    </message>
    <message>
        <source>{path} contains layers of the unsupported kind {kind!r}.</source>
        <translation>{path}: 지원되지 않는 종류 {kind!r}의 층이 들어 있습니다.</translation>
    </message>
    <message>
        <source>{path} is a folder. Enter a file name.</source>
        <translation>{path}: 폴더입니다. 파일 이름을 입력하십시오.</translation>
    </message>
    <message>
        <source>{path} isn&apos;t a Leafscope checkpoint. Import it with `leafscope-cli models import`.</source>
        <translation>{path}: Leafscope 체크포인트가 아닙니다. `leafscope-cli models import` 명령으로 가져오십시오.</translation>
    </message>
    <message>
        <source>{path} isn&apos;t a regular file and was not replaced.</source>
        <translation>{path}: 일반 파일이 아니므로 바꾸지 않았습니다.</translation>
    </message>
    <message>
        <source>{path} isn&apos;t a supported ncnn network. Supported: RRDBNet (ESRGAN, Real-ESRGAN) and SRVGGNetCompact.</source>
        <translation>{path}: 지원되는 ncnn 신경망이 아닙니다. 지원: RRDBNet(ESRGAN, Real-ESRGAN), SRVGGNetCompact.</translation>
    </message>
    <message>
        <source>{path} isn&apos;t in the official LIIF format (model: name, sd).</source>
        <translation>{path}: 공식 LIIF 형식(model: name, sd)이 아닙니다.</translation>
    </message>
    <message>
        <source>{scale:.3g}× is within the range that the model was trained for ({first:g}× to {last:g}×).</source>
        <translation>{scale:.3g}×는 모델의 학습 범위({first:g}×~{last:g}×) 안에 있습니다.</translation>
    </message>
    <message>
        <source>{title} can&apos;t be downloaded automatically: {hint}.</source>
        <translation>{title}: 자동으로 내려받을 수 없습니다. 받는 방법: {hint}.</translation>
    </message>
    <message>
        <source>{title} could not be downloaded ({reason}). Check your network connection and try again, {alternative}.</source>
        <translation>{title}: 내려받을 수 없습니다({reason}). 네트워크 연결을 확인하고 다시 시도하십시오. {alternative}.</translation>
    </message>
    <message>
        <source>{title} could not be downloaded ({reason}). Run the command again to continue, or {alternative}.</source>
        <translation>{title}: 내려받을 수 없습니다({reason}). 계속하려면 명령을 다시 실행하십시오. 다른 방법: {alternative}.</translation>
    </message>
    <message>
        <source>{title} needs an optional package. Run `{command}` first.</source>
        <translation>{title}: 선택 패키지가 필요합니다. 먼저 `{command}` 명령을 실행하십시오.</translation>
    </message>
    <message>
        <source>⚠ {scale:.3g}× is beyond the trained range ({first:g}× to {last:g}×). Detail at this scale is a guess.</source>
        <translation>⚠ {scale:.3g}×는 학습 범위({first:g}×~{last:g}×)를 벗어납니다. 이 배율의 세부는 추측입니다.</translation>
    </message>
    <message>
        <source>An output of {width} x {height} pixels is empty.</source>
        <translation>{width} × {height} 픽셀 크기의 결과물은 비어 있습니다.</translation>
    </message>
    <message>
        <source>391 freely licensed photos that were slightly blurred and stored as JPEG, rendered text</source>
        <translation>약간 흐리게 하여 JPEG로 저장한 자유 라이선스 사진 391장, 렌더링한 글자</translation>
    </message>
    <message>
        <source>391 freely licensed photos, rendered text</source>
        <translation>자유 라이선스 사진 391장, 렌더링한 글자</translation>
    </message>
    <message>
        <source>DIV2K (initialization), 391 freely licensed photos that were slightly blurred and stored as JPEG, rendered text</source>
        <translation>DIV2K(초기화), 약간 흐리게 하여 JPEG로 저장한 자유 라이선스 사진 391장, 렌더링한 글자</translation>
    </message>
    <message>
        <source>DIV2K (initialization), 391 freely licensed photos, rendered text</source>
        <translation>DIV2K(초기화), 자유 라이선스 사진 391장, 렌더링한 글자</translation>
    </message>
    <message>
        <source>DIV2K (initialization), Real-ESRGAN&apos;s output for 391 freely licensed photos that were degraded, rendered text</source>
        <translation>DIV2K(초기화), 열화시킨 자유 라이선스 사진 391장에 대한 Real-ESRGAN의 출력, 렌더링한 글자</translation>
    </message>
    <message>
        <source>MP4 needs PyAV, which isn&apos;t installed. Choose WebP, or run Leafscope from source.</source>
        <translation>MP4에 필요한 PyAV가 설치되어 있지 않습니다. WebP를 선택하거나 소스에서 Leafscope를 실행하십시오.</translation>
    </message>
    <message>
        <source>Mean deviation (out of 255)</source>
        <translation>평균 편차(255단계 기준)</translation>
    </message>
    <message>
        <source>Repairs the photo and invents a lot of detail; slow</source>
        <translation>사진을 보정하고 많은 세부를 지어냄, 느림</translation>
    </message>
    <message>
        <source>The checkpoint</source>
        <translation>체크포인트</translation>
    </message>
    <message>
        <source>The checkpoint {path}</source>
        <translation>체크포인트 {path}</translation>
    </message>
    <message>
        <source>The checkpoint {path} has damaged metadata.</source>
        <translation>체크포인트 {path}: 메타데이터가 손상되었습니다.</translation>
    </message>
    <message>
        <source>The checkpoint {path} is damaged or not a PyTorch file.</source>
        <translation>체크포인트 {path}: 손상되었거나 PyTorch 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>The checkpoint {path} is damaged, or contains code and wasn&apos;t loaded.</source>
        <translation>체크포인트 {path}: 손상되었거나 코드가 들어 있어 불러오지 않았습니다.</translation>
    </message>
    <message>
        <source>The checkpoint {path} is damaged: {error}.</source>
        <translation>체크포인트 {path}: 손상되었습니다({error}).</translation>
    </message>
    <message>
        <source>The model predicts waves around every pixel of the photo. Added to the smooth enlargement, they give detail at any scale.</source>
        <translation>모델은 사진의 각 픽셀 주변의 파동을 예측합니다. 이 파동을 부드럽게 확대한 이미지에 더하면 어떤 배율에서든 세부가 나타납니다.</translation>
    </message>
    <message>
        <source>The photo, with a frame around the area that the model saw</source>
        <translation>사진, 테두리는 모델이 본 영역</translation>
    </message>
    <message>
        <source>The region {wide} x {high} at {left}, {top} isn&apos;t inside the photo of {width} x {height} pixels.</source>
        <translation>위치 {left}, {top}의 {wide} × {high} 영역이 {width} × {height} 픽셀의 사진 안에 있지 않습니다.</translation>
    </message>
    <message>
        <source>The sharpest result for clean photos</source>
        <translation>깨끗한 사진에서 가장 선명한 결과</translation>
    </message>
    <message>
        <source>The view&apos;s position must be a finite number.</source>
        <translation>보기의 위치는 유한한 수여야 합니다.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>{path}: 파일이 없습니다.</translation>
    </message>
    <message>
        <source>There isn&apos;t enough memory to open {name}.</source>
        <translation>{name}: 메모리가 부족하여 열 수 없습니다.</translation>
    </message>
    <message>
        <source>This machine has no {device} device that PyTorch can use.</source>
        <translation>이 컴퓨터에는 PyTorch에서 쓸 수 있는 {device} 장치가 없습니다.</translation>
    </message>
    <message>
        <source>camera RAW</source>
        <translation>카메라 RAW</translation>
    </message>
    <message>
        <source>download {file} from {page} and run `leafscope-cli models import {file} --name {name}`</source>
        <translation>{page}에서 {file} 파일을 내려받은 뒤 `leafscope-cli models import {file} --name {name}` 실행</translation>
    </message>
    <message>
        <source>leaf-d&apos;s output for 391 freely licensed photos, half of which were degraded, rendered text</source>
        <translation>자유 라이선스 사진 391장(절반은 열화됨)에 대한 leaf-d의 출력, 렌더링한 글자</translation>
    </message>
    <message>
        <source>pip gave no reason</source>
        <translation>pip에서 이유를 알려 주지 않음</translation>
    </message>
    <message>
        <source>reinstall Leafscope, its file {file} is missing</source>
        <translation>Leafscope 다시 설치({file} 파일이 없음)</translation>
    </message>
    <message>
        <source>run `leafscope-cli models install {name}`</source>
        <translation>`leafscope-cli models install {name}` 실행</translation>
    </message>
    <message>
        <source>{checkpoint} has no tensor {name}.</source>
        <translation>{checkpoint}: 텐서 {name}이(가) 없습니다.</translation>
    </message>
    <message>
        <source>{checkpoint} is a damaged {architecture} network: it can&apos;t enlarge an image.</source>
        <translation>{checkpoint}: 손상된 {architecture} 신경망이라 이미지를 확대할 수 없습니다.</translation>
    </message>
    <message>
        <source>{checkpoint} is a {architecture} network with {first} input and {second} output channels, which isn&apos;t supported.</source>
        <translation>{checkpoint}: 입력 채널 {first}개, 출력 채널 {second}개인 {architecture} 신경망이며, 지원되지 않습니다.</translation>
    </message>
    <message>
        <source>{checkpoint} is a {architecture} network, which is for {purpose}.</source>
        <translation>{checkpoint}: {architecture} 신경망이며, 용도는 {purpose}입니다.</translation>
    </message>
    <message>
        <source>{checkpoint} isn&apos;t a complete {architecture} network: its tensors don&apos;t fit together.</source>
        <translation>{checkpoint}: 완전한 {architecture} 신경망이 아닙니다. 텐서가 서로 맞지 않습니다.</translation>
    </message>
    <message>
        <source>{checkpoint} isn&apos;t a supported network. Supported: LIIF, RRDBNet (ESRGAN, Real-ESRGAN), SRVGGNetCompact, and the architectures of spandrel.</source>
        <translation>{checkpoint}: 지원되는 신경망이 아닙니다. 지원: LIIF, RRDBNet(ESRGAN, Real-ESRGAN), SRVGGNetCompact, spandrel의 아키텍처.</translation>
    </message>
    <message>
        <source>{checkpoint} isn&apos;t an RRDBNet, SRVGGNetCompact or LIIF network. For other architectures, run `{command}`.</source>
        <translation>{checkpoint}: RRDBNet, SRVGGNetCompact, LIIF 신경망이 아닙니다. 다른 아키텍처를 쓰려면 `{command}` 명령을 실행하십시오.</translation>
    </message>
    <message>
        <source>{checkpoint}: {name} contains infinite or NaN values.</source>
        <translation>{checkpoint}: {name}에 무한대 또는 NaN 값이 들어 있습니다.</translation>
    </message>
    <message>
        <source>{checkpoint}: {name} has shape {found}, not {expected}.</source>
        <translation>{checkpoint}: {name}의 형태가 {expected}이(가) 아니라 {found}입니다.</translation>
    </message>
    <message>
        <source>{file} in {package} has an unexpected size.</source>
        <translation>{package} 안의 {file}: 크기가 예상과 다릅니다.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be opened.</source>
        <translation>{name}을(를) 열 수 없습니다.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read: permission denied.</source>
        <translation>{name}: 접근 권한이 없어 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read: {error}.</source>
        <translation>{name}: 읽을 수 없습니다({error}).</translation>
    </message>
    <message>
        <source>{name} failed its test: at {scale}x it must be at least {least} dB better than bicubic, not {gain} dB.</source>
        <translation>{name}: 시험을 통과하지 못했습니다. {scale}x에서 바이큐빅보다 {least} dB 이상 나아야 하지만 {gain} dB입니다.</translation>
    </message>
    <message>
        <source>{name} has no pixels ({width} x {height}).</source>
        <translation>{name}: 픽셀이 없습니다({width} × {height}).</translation>
    </message>
    <message>
        <source>{name} has {millions:.2f} million parameters and was trained on {data}.</source>
        <translation>{name}: 매개변수 {millions:.2f}백만 개, 학습 데이터: {data}.</translation>
    </message>
    <message>
        <source>{name} is a folder, not an image.</source>
        <translation>{name}: 이미지가 아니라 폴더입니다.</translation>
    </message>
    <message>
        <source>{name} is a kind of TIFF that Leafscope can&apos;t read.</source>
        <translation>{name}: Leafscope에서 읽을 수 없는 종류의 TIFF입니다.</translation>
    </message>
    <message>
        <source>{name} is damaged or cut short.</source>
        <translation>{name}: 손상되었거나 중간에 잘린 파일입니다.</translation>
    </message>
    <message>
        <source>{name} is damaged, or of a kind that Leafscope can&apos;t read.</source>
        <translation>{name}: 손상되었거나 Leafscope에서 읽을 수 없는 종류의 파일입니다.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name}: 빈 파일입니다.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t an image that Leafscope can read.</source>
        <translation>{name}: Leafscope에서 읽을 수 있는 이미지가 아닙니다.</translation>
    </message>
    <message>
        <source>{name}, enlarged {scale}×: how the model drew this spot</source>
        <translation>{name}, {scale}× 확대: 모델이 이 지점을 그린 과정</translation>
    </message>
    <message>
        <source>{path} is damaged or cut short.</source>
        <translation>{path}이(가) 손상되었거나 잘렸습니다.</translation>
    </message>
    <message>
        <source>{path} is one of the input photos. Choose another output name.</source>
        <translation>{path}: 입력 사진 가운데 하나입니다. 다른 출력 이름을 선택하십시오.</translation>
    </message>
    <message>
        <source>{path} isn&apos;t a network in ncnn&apos;s format.</source>
        <translation>{path}은(는) ncnn 형식의 신경망이 아닙니다.</translation>
    </message>
</context>
</TS>
