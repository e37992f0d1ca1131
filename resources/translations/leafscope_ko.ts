<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>AgreementLegend</name>
    <message>
        <source>Reduced to the photo&apos;s pixels, the picture is</source>
        <translation>사진 픽셀로 축소했을 때 이미지가</translation>
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
        <source>in levels of 255</source>
        <translation>255단계 기준</translation>
    </message>
</context>
<context>
    <name>AutoModel</name>
    <message>
        <source>This photo was stored as JPEG, so {0} shows it, which smooths the traces.</source>
        <translation>이 사진은 JPEG로 저장된 것이어서 흔적을 매끄럽게 하는 {0}(으)로 보여 줍니다.</translation>
    </message>
    <message>
        <source>This photo is noisy, so {0} shows it, which smooths the noise.</source>
        <translation>이 사진에는 노이즈가 있어서 노이즈를 매끄럽게 하는 {0}(으)로 보여 줍니다.</translation>
    </message>
    <message>
        <source>Show by {0}</source>
        <translation>{0}(으)로 보기</translation>
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
        <source>This photo is in no file: its bookmarks last until another photo is opened.</source>
        <translation>이 사진은 파일로 저장되어 있지 않습니다. 북마크는 다른 사진을 열 때까지만 유지됩니다.</translation>
    </message>
    <message>
        <source>This replaces the bookmark of that name.</source>
        <translation>같은 이름의 기존 북마크를 바꿉니다.</translation>
    </message>
</context>
<context>
    <name>Bookmarks</name>
    <message>
        <source>A bookmark needs a name.</source>
        <translation>북마크에는 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>A photo has at most {0} bookmarks: remove one first.</source>
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
        <source>Type a few letters of a command</source>
        <translation>명령의 일부를 입력하세요</translation>
    </message>
    <message>
        <source>Search for a command</source>
        <translation>명령 검색</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>찾은 명령</translation>
    </message>
    <message>
        <source>No command is called so.</source>
        <translation>그런 이름의 명령이 없습니다.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>편집</translation>
    </message>
    <message>
        <source>View</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>패널</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>프로그램</translation>
    </message>
    <message>
        <source>Zoom to {0} times</source>
        <translation>{0}배로 확대</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>열기…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>예제 열기</translation>
    </message>
    <message>
        <source>Open the sample page</source>
        <translation>예제 페이지 열기</translation>
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
        <source>Stop opening</source>
        <translation>열기 중지</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Copy the view</source>
        <translation>보기 복사</translation>
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
        <source>Whole photo</source>
        <translation>사진 전체</translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation>100 %로 보기</translation>
    </message>
    <message>
        <source>Type a scale</source>
        <translation>배율 입력</translation>
    </message>
    <message>
        <source>Last view</source>
        <translation>이전 보기</translation>
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
        <source>One picture</source>
        <translation>한 이미지</translation>
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
        <source>Next comparison</source>
        <translation>다음 비교</translation>
    </message>
    <message>
        <source>Swap the sides</source>
        <translation>좌우 바꾸기</translation>
    </message>
    <message>
        <source>Where it strays from the photo</source>
        <translation>사진과 어긋난 곳</translation>
    </message>
    <message>
        <source>Keep detail consistent with the photo</source>
        <translation>세부를 사진과 일치하게 유지</translation>
    </message>
    <message>
        <source>Compare with a reference…</source>
        <translation>참조 사진과 비교…</translation>
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
        <source>Keys and mouse</source>
        <translation>키와 마우스</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>보고서 복사</translation>
    </message>
    <message>
        <source>Show blocks</source>
        <translation>블록 표시</translation>
    </message>
    <message>
        <source>{0} isn&apos;t a key.</source>
        <translation>{0}: 사용할 수 없는 키입니다.</translation>
    </message>
    <message>
        <source>{0} is already taken by “{1}”.</source>
        <translation>{0}: 이미 “{1}” 명령에 쓰이고 있습니다.</translation>
    </message>
    <message>
        <source>{0} × {1} photo pixels selected; {2} exports them</source>
        <translation>사진 픽셀 {0} × {1} 선택됨. {2}로 내보냅니다</translation>
    </message>
    <message>
        <source>The view isn&apos;t exact yet; copy it when it is.</source>
        <translation>보기가 아직 정확하지 않습니다. 정확해진 뒤 복사하세요.</translation>
    </message>
    <message>
        <source>The view is on the clipboard.</source>
        <translation>보기를 클립보드에 복사했습니다.</translation>
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
        <source>Let left and right change places</source>
        <translation>왼쪽과 오른쪽 바꾸기</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>일치도</translation>
    </message>
    <message>
        <source>Colour where the picture, reduced to the photo&apos;s pixels, strays from them</source>
        <translation>사진 픽셀로 축소한 이미지가 사진과 어긋나는 곳을 색으로 표시</translation>
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
        <source>Measure against no reference</source>
        <translation>참조 없이 보기</translation>
    </message>
    <message>
        <source> Hz</source>
        <translation> Hz</translation>
    </message>
    <message>
        <source>Rate of blinking</source>
        <translation>깜박임 속도</translation>
    </message>
    <message>
        <source>Changes of picture in a second</source>
        <translation>초당 이미지 전환 횟수</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>깜박임</translation>
    </message>
    <message>
        <source>Let the pictures change by themselves</source>
        <translation>이미지를 자동으로 전환</translation>
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
        <source>Gain of the difference</source>
        <translation>차이 증폭</translation>
    </message>
    <message>
        <source>How many times the difference is shown</source>
        <translation>차이를 몇 배로 표시할지 설정</translation>
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
        <source>Left: faithful to the photo. Right: detailed, and partly invented.</source>
        <translation>왼쪽: 사진에 충실함. 오른쪽: 세밀하지만 일부는 만들어 낸 것.</translation>
    </message>
    <message>
        <source>Detail is taken from {0}</source>
        <translation>세부는 {0}에서 가져옵니다</translation>
    </message>
</context>
<context>
    <name>Divider</name>
    <message>
        <source>Divider between the left and the right method</source>
        <translation>왼쪽 방식과 오른쪽 방식의 구분선</translation>
    </message>
    <message>
        <source>In percent of the picture&apos;s width, from the left</source>
        <translation>왼쪽 기준, 이미지 너비의 퍼센트</translation>
    </message>
    <message>
        <source>Drag, or press Tab, then the arrow keys, Home or End</source>
        <translation>끌거나, Tab 키를 누른 뒤 화살표 키, Home, End 키를 누르세요</translation>
    </message>
</context>
<context>
    <name>Dropped</name>
    <message>
        <source>That isn&apos;t a file: drop a photo from a folder.</source>
        <translation>파일이 아닙니다. 폴더에서 사진을 끌어다 놓으십시오.</translation>
    </message>
    <message>
        <source>Those are {0} files: drop one photo.</source>
        <translation>파일이 {0}개입니다. 사진 하나만 끌어다 놓으십시오.</translation>
    </message>
    <message>
        <source>{0} isn&apos;t a file of this computer: save it first.</source>
        <translation>{0}은(는) 이 컴퓨터의 파일이 아닙니다. 먼저 저장하십시오.</translation>
    </message>
</context>
<context>
    <name>EstimateWorker</name>
    <message>
        <source>What this export takes can&apos;t be told; the log says why.</source>
        <translation>내보내기에 필요한 자원을 알 수 없습니다. 이유는 로그에 있습니다.</translation>
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
        <source>Comparison, side by side</source>
        <translation>비교, 나란히</translation>
    </message>
    <message>
        <source>Comparison, split</source>
        <translation>비교, 분할</translation>
    </message>
    <message>
        <source>Comparison, moving wipe</source>
        <translation>비교, 움직이는 와이프</translation>
    </message>
    <message>
        <source>Movie that zooms in on the region</source>
        <translation>영역을 확대해 들어가는 동영상</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>사진</translation>
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
        <source>Stored as</source>
        <translation>저장 방식</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>미리보기</translation>
    </message>
    <message>
        <source>Files of this kind ({0})</source>
        <translation>이 형식의 파일 ({0})</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>내보낼 위치</translation>
    </message>
    <message>
        <source>{0} × {1} pixels</source>
        <translation>{0} × {1} 픽셀</translation>
    </message>
    <message>
        <source>{0} × {1} pixels; it may take {2}; {4} are free</source>
        <translation>{0} × {1} 픽셀, 예상 시간 {2}, 여유 공간 {4}</translation>
    </message>
    <message>
        <source>{0} × {1} pixels; it may take {2}, and {3} of {4} that are free</source>
        <translation>{0} × {1} 픽셀, 예상 시간 {2}, 예상 용량 {3} (여유 공간 {4})</translation>
    </message>
    <message>
        <source>The disk may not have room for this file.</source>
        <translation>디스크에 이 파일을 저장할 공간이 부족할 수 있습니다.</translation>
    </message>
    <message>
        <source>{0} is there already.</source>
        <translation>{0}: 이미 있는 파일입니다.</translation>
    </message>
    <message>
        <source>{0} is there already. Replace it?</source>
        <translation>{0}: 이미 있는 파일입니다. 바꾸시겠습니까?</translation>
    </message>
    <message>
        <source>Another export is about to write {0}. Replace it then?</source>
        <translation>{0}: 다른 내보내기에서 저장할 파일입니다. 저장된 뒤 바꾸시겠습니까?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>바꾸기</translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <source>Hold to see {0}</source>
        <translation>누르고 있는 동안 {0} 보기</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>미리보기</translation>
    </message>
    <message>
        <source>Drag or press the arrow keys to move, with Shift by all that is visible</source>
        <translation>끌거나 화살표 키를 눌러 이동하세요. Shift 키를 함께 누르면 보이는 범위만큼 이동합니다</translation>
    </message>
    <message>
        <source>Rendering…</source>
        <translation>렌더링 중…</translation>
    </message>
    <message>
        <source>Last frame, at {0}, {1} of {2} × {3} pixels</source>
        <translation>마지막 프레임, {2} × {3} 픽셀 중 {0}, {1} 위치</translation>
    </message>
    <message>
        <source>Picture on the right, at {0}, {1} of {2} × {3} pixels</source>
        <translation>오른쪽 이미지, {2} × {3} 픽셀 중 {0}, {1} 위치</translation>
    </message>
    <message>
        <source>At {0}, {1} of {2} × {3} pixels</source>
        <translation>{2} × {3} 픽셀 중 {0}, {1} 위치</translation>
    </message>
</context>
<context>
    <name>ExportRow</name>
    <message>
        <source>Progress of {0}</source>
        <translation>{0} 진행률</translation>
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
        <source>Cancel the export of {0}</source>
        <translation>{0} 내보내기 취소</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>{0} 열기</translation>
    </message>
    <message>
        <source>Show {0} in its folder</source>
        <translation>폴더에서 {0} 보기</translation>
    </message>
    <message>
        <source>Go on with {0}</source>
        <translation>{0} 계속하기</translation>
    </message>
    <message>
        <source>Pause {0}</source>
        <translation>{0} 일시 중지</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>차례를 기다리는 중</translation>
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
        <source>Stopping …</source>
        <translation>중지하는 중 …</translation>
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
    <name>ExportTask</name>
    <message>
        <source>A movie zooms in on a region: choose one.</source>
        <translation>동영상은 영역으로 확대합니다. 영역을 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>ExportWorker</name>
    <message>
        <source>{0} could not be written; the log says more.</source>
        <translation>{0}: 저장할 수 없습니다. 자세한 내용은 로그에 있습니다.</translation>
    </message>
    <message>
        <source>{0} has come to be there meanwhile; it was not replaced.</source>
        <translation>{0}: 그사이에 같은 이름의 파일이 생겨 바꾸지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>An export isn&apos;t finished. Leave anyway?</source>
        <translation>끝나지 않은 내보내기가 있습니다. 그래도 종료하시겠습니까?</translation>
    </message>
    <message>
        <source>{0} exports aren&apos;t finished. Leave anyway?</source>
        <translation>끝나지 않은 내보내기가 {0}개 있습니다. 그래도 종료하시겠습니까?</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Keep exporting</source>
        <translation>계속 내보내기</translation>
    </message>
    <message>
        <source>Leave, without them</source>
        <translation>내보내기를 중단하고 종료</translation>
    </message>
</context>
<context>
    <name>ExportsPanel</name>
    <message>
        <source>Exports</source>
        <translation>내보내기 목록</translation>
    </message>
    <message>
        <source>What you export is listed here, one after the other, while you look on.</source>
        <translation>내보내는 항목이 여기에 차례로 표시됩니다. 그동안 사진을 계속 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>목록 지우기</translation>
    </message>
    <message>
        <source>Forget the exports that have ended; files stay</source>
        <translation>끝난 내보내기를 목록에서 지웁니다. 파일은 그대로 남습니다</translation>
    </message>
    <message>
        <source>Nothing here opens {0}.</source>
        <translation>{0}: 이 컴퓨터에는 이 파일을 열 수 있는 프로그램이 없습니다.</translation>
    </message>
    <message>
        <source>The folder could not be shown: {0}</source>
        <translation>폴더를 표시할 수 없습니다: {0}</translation>
    </message>
</context>
<context>
    <name>FetchWorker</name>
    <message>
        <source>{0} can&apos;t be fetched; the log says why.</source>
        <translation>{0}을(를) 받을 수 없습니다. 이유는 로그에 있습니다.</translation>
    </message>
</context>
<context>
    <name>FormatFields</name>
    <message>
        <source>Without loss</source>
        <translation>무손실</translation>
    </message>
    <message>
        <source>full (4:4:4)</source>
        <translation>전체 (4:4:4)</translation>
    </message>
    <message>
        <source>half, for smaller files (4:2:0)</source>
        <translation>절반, 더 작은 파일 (4:2:0)</translation>
    </message>
    <message>
        <source>as the photo</source>
        <translation>사진과 같게</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8비트</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16비트</translation>
    </message>
    <message>
        <source>all</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>all but the place (GPS)</source>
        <translation>위치(GPS)를 뺀 모두</translation>
    </message>
    <message>
        <source>none</source>
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
        <source>Keys and mouse</source>
        <translation>키와 마우스</translation>
    </message>
    <message>
        <source>Zoom where the pointer is</source>
        <translation>포인터 위치에서 확대/축소</translation>
    </message>
    <message>
        <source>wheel, or two fingers</source>
        <translation>휠 또는 두 손가락</translation>
    </message>
    <message>
        <source>Zoom finely</source>
        <translation>세밀하게 확대/축소</translation>
    </message>
    <message>
        <source>Ctrl and wheel</source>
        <translation>Ctrl + 휠</translation>
    </message>
    <message>
        <source>Move sideways</source>
        <translation>좌우로 이동</translation>
    </message>
    <message>
        <source>Shift and wheel</source>
        <translation>Shift + 휠</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>이동</translation>
    </message>
    <message>
        <source>drag, or arrow keys</source>
        <translation>끌기 또는 화살표 키</translation>
    </message>
    <message>
        <source>100 % here, or the whole photo</source>
        <translation>이 위치를 100 %로, 또는 사진 전체</translation>
    </message>
    <message>
        <source>double click</source>
        <translation>두 번 클릭</translation>
    </message>
    <message>
        <source>hold Space</source>
        <translation>Space 키 누르고 있기</translation>
    </message>
    <message>
        <source>See bicubic alone</source>
        <translation>바이큐빅만 보기</translation>
    </message>
    <message>
        <source>Resize the region</source>
        <translation>영역 크기 조절</translation>
    </message>
    <message>
        <source>drag its sides; Shift keeps its shape</source>
        <translation>변 끌기, Shift 키로 비율 유지</translation>
    </message>
    <message>
        <source>Move the region</source>
        <translation>영역 이동</translation>
    </message>
    <message>
        <source>drag the cross in its middle</source>
        <translation>가운데 십자 끌기</translation>
    </message>
    <message>
        <source>The same by keys, while Select region is on</source>
        <translation>“영역 선택”이 켜져 있을 때 키로 조절·이동</translation>
    </message>
    <message>
        <source>arrow keys, with Shift to resize, with Ctrl for 10 pixels</source>
        <translation>화살표 키, Shift와 함께 크기 조절, Ctrl과 함께 10픽셀씩</translation>
    </message>
    <message>
        <source>Begin a region by keys</source>
        <translation>키로 영역 시작</translation>
    </message>
    <message>
        <source>Select region, then Enter</source>
        <translation>“영역 선택” 후 Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Give up the region; leave the full screen, or a message</source>
        <translation>영역 취소, 전체 화면이나 메시지 닫기</translation>
    </message>
    <message>
        <source>Explain a pixel</source>
        <translation>픽셀 설명</translation>
    </message>
    <message>
        <source>click, with the Inspector open</source>
        <translation>검사기가 열린 상태에서 클릭</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>손동작</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation>검사기</translation>
    </message>
    <message>
        <source>Explain the middle of the view</source>
        <translation>보기의 중앙 설명하기</translation>
    </message>
    <message>
        <source>Click a pixel of the enlarged picture to see what made it.</source>
        <translation>확대된 이미지의 픽셀을 클릭하면 무엇이 그 픽셀을 만들었는지 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>The photo, framed what the model saw</source>
        <translation>사진, 테두리는 모델이 본 부분</translation>
    </message>
    <message>
        <source>What the model saw; arrow keys go to the next pixel</source>
        <translation>모델이 본 부분. 화살표 키로 옆 픽셀로 이동합니다</translation>
    </message>
    <message>
        <source>The features as a picture</source>
        <translation>이미지로 나타낸 특징</translation>
    </message>
    <message>
        <source>What it saw</source>
        <translation>모델이 본 것</translation>
    </message>
    <message>
        <source>What the encoder made of that</source>
        <translation>인코더가 만들어 낸 것</translation>
    </message>
    <message>
        <source>The way from the photo to this view</source>
        <translation>사진에서 이 보기까지의 과정</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>The idea: {0}, code: {1}</source>
        <translation>아이디어: {0}, 코드: {1}</translation>
    </message>
    <message>
        <source>The view shows {0}. Explained is what {1} makes of it.</source>
        <translation>보기에는 {0}이(가) 표시됩니다. 설명은 {1}이(가) 만든 부분에 관한 것입니다.</translation>
    </message>
    <message>
        <source>Pixel {0}, {1} of the enlarged photo, at {2}, {3} of the photo: red {4}, green {5}, blue {6}</source>
        <translation>확대된 사진의 픽셀 {0}, {1}, 사진의 {2}, {3} 위치: 빨강 {4}, 초록 {5}, 파랑 {6}</translation>
    </message>
    <message>
        <source>{0} × {1} source pixels, {2} of the photo. Nothing else changes it.</source>
        <translation>{0} × {1} 원본 픽셀, 사진의 {2}. 그 밖의 것은 이 픽셀에 영향을 주지 않습니다.</translation>
    </message>
    <message>
        <source>The four codes that make it</source>
        <translation>픽셀을 만드는 네 코드</translation>
    </message>
    <message>
        <source>Each source pixel around has a code. Asked for the colour at this place, each gives its own; they are blended by the area opposite to each.</source>
        <translation>주변의 원본 픽셀마다 코드가 하나씩 있습니다. 이 위치의 색을 물으면 각 코드가 저마다의 색을 내놓고, 이 색들을 각각의 맞은편 넓이에 따라 섞습니다.</translation>
    </message>
    <message>
        <source>The waves that make it</source>
        <translation>픽셀을 만드는 파동</translation>
    </message>
    <message>
        <source>To the bicubic image the model adds waves around each source pixel (d: distance from its middle). Those that change this pixel most, in levels of 255, with the nearest source pixel&apos;s largest coefficient:</source>
        <translation>모델은 바이큐빅 이미지에 각 원본 픽셀 주변의 파동을 더합니다(d: 원본 픽셀 중심으로부터의 거리). 이 픽셀을 가장 크게 바꾸는 파동을 255단계 기준으로, 가장 가까운 원본 픽셀의 최대 계수와 함께 표시합니다:</translation>
    </message>
    <message>
        <source>{0} features for each source pixel; red, green and blue are their first three principal components, which hold {1} of the variance.</source>
        <translation>원본 픽셀마다 특징이 {0}개 있습니다. 빨강, 초록, 파랑은 처음 세 주성분이며 분산의 {1}에 해당합니다.</translation>
    </message>
    <message>
        <source>{0} learnt from photos that were reduced {1} to {2} times.</source>
        <translation>{0}: {1}~{2}배로 축소한 사진에서 학습했습니다.</translation>
    </message>
    <message>
        <source>⚠ {0} times is beyond what it learnt ({1} to {2} times): it goes on as it did there, and nothing says that the scene looked so.</source>
        <translation>⚠ {0}배는 학습 범위({1}~{2}배)를 벗어납니다. 그 범위에서 하던 대로 이어 가지만, 장면이 실제로 그렇게 보였다는 근거는 없습니다.</translation>
    </message>
</context>
<context>
    <name>InspectorWorker</name>
    <message>
        <source>This picture is interpolated: choose a model to see how it works.</source>
        <translation>이 이미지는 보간된 것입니다. 작동 방식을 보려면 모델을 선택하세요.</translation>
    </message>
    <message>
        <source>This pixel can&apos;t be explained; the log says why.</source>
        <translation>이 픽셀을 설명할 수 없습니다. 이유는 로그에 있습니다.</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Commands and their keys</source>
        <translation>명령과 키</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Press the keys that are to start the command</source>
        <translation>명령을 실행할 키를 누르세요</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>적용</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>키 없음</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>기본값으로</translation>
    </message>
    <message>
        <source>All as at first</source>
        <translation>모두 기본값으로</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Menu</source>
        <translation>메뉴</translation>
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
        <source>Inspector</source>
        <translation>검사기</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>내보내기 목록</translation>
    </message>
    <message>
        <source>The settings could not be read; they are kept as {0}, and begin anew.</source>
        <translation>설정을 읽을 수 없습니다. 기존 설정은 {0} 파일로 보관하고 새로 시작합니다.</translation>
    </message>
    <message>
        <source>{0} — Leafscope</source>
        <translation>{0} — Leafscope</translation>
    </message>
    <message>
        <source>{0} seems to be damaged: parts of the picture may be wrong.</source>
        <translation>{0}이(가) 손상된 것 같습니다. 그림의 일부가 잘못되었을 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>MeasureWorker</name>
    <message>
        <source>This view couldn&apos;t be measured; the log says why.</source>
        <translation>이 보기를 측정할 수 없습니다. 이유는 로그에 있습니다.</translation>
    </message>
</context>
<context>
    <name>Measurements</name>
    <message>
        <source>Only PSNR is measured: SSIM needs scikit-image, which isn&apos;t installed.</source>
        <translation>PSNR만 측정합니다. SSIM에 필요한 scikit-image가 설치되어 있지 않습니다.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>메시지 닫기</translation>
    </message>
</context>
<context>
    <name>MethodChoice</name>
    <message>
        <source>nearest</source>
        <translation>최근접</translation>
    </message>
    <message>
        <source>bicubic</source>
        <translation>바이큐빅</translation>
    </message>
    <message>
        <source>Lanczos</source>
        <translation>란초스</translation>
    </message>
</context>
<context>
    <name>Methods</name>
    <message>
        <source>No model is installed, so the picture is bicubic: {0}.</source>
        <translation>설치된 모델이 없어 바이큐빅 이미지를 표시합니다. 설치 방법: {0}.</translation>
    </message>
    <message>
        <source>{0}, consistent</source>
        <translation>{0}, 사진과 일치</translation>
    </message>
    <message>
        <source>{0} with {1} % {2}</source>
        <translation>{0} + {2} {1}%</translation>
    </message>
</context>
<context>
    <name>ModelCardWorker</name>
    <message>
        <source>This is an interpolation: it learnt nothing, and invents nothing.</source>
        <translation>이것은 보간입니다. 아무것도 학습하지 않았고, 아무것도 지어내지 않습니다.</translation>
    </message>
    <message>
        <source>This model can&apos;t be described; the log says why.</source>
        <translation>이 모델을 설명할 수 없습니다. 이유는 로그에 있습니다.</translation>
    </message>
</context>
<context>
    <name>ModelFetching</name>
    <message>
        <source>{0} is being fetched; you may go on.</source>
        <translation>{0}을(를) 받는 중입니다. 계속 작업하셔도 됩니다.</translation>
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
        <source>Encodes the photo once; then a small network is asked for every pixel&apos;s colour, at any scale (LIIF).</source>
        <translation>사진을 한 번 인코딩한 뒤, 작은 신경망에 모든 픽셀의 색을 어떤 배율로든 묻습니다(LIIF).</translation>
    </message>
    <message>
        <source>Encodes the photo once into waves around every source pixel; adding them up gives any scale at little cost.</source>
        <translation>사진을 한 번 인코딩하여 모든 원본 픽셀 주변의 파동으로 바꿉니다. 파동을 더하면 적은 비용으로 어떤 배율이든 얻습니다.</translation>
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
        <source>Trained values</source>
        <translation>학습된 값</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>학습 데이터</translation>
    </message>
    <message>
        <source>Trained for</source>
        <translation>학습 배율</translation>
    </message>
    <message>
        <source>{0} to {1} times</source>
        <translation>{0}~{1}배</translation>
    </message>
    <message>
        <source>Sees</source>
        <translation>보는 범위</translation>
    </message>
    <message>
        <source>{0} pixels around each</source>
        <translation>픽셀마다 주변 {0}픽셀</translation>
    </message>
    <message>
        <source>{0} multiply-adds</source>
        <translation>곱셈-덧셈 {0}회</translation>
    </message>
    <message>
        <source>Each source pixel, once</source>
        <translation>원본 픽셀마다 한 번</translation>
    </message>
    <message>
        <source>Each pixel shown</source>
        <translation>표시되는 픽셀마다</translation>
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
        <source>model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>bicubic</source>
        <translation>바이큐빅</translation>
    </message>
    <message>
        <source>{0} times</source>
        <translation>{0}배</translation>
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
        <source>The middle of the view is at {0} % across and {1} % down.</source>
        <translation>보기의 중앙은 가로 {0} %, 세로 {1} % 위치입니다.</translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message>
        <source>{0} of {1} exports are saved. {2}</source>
        <translation>내보내기 {1}개 중 {0}개를 저장했습니다. {2}</translation>
    </message>
    <message>
        <source>{0} exports failed. {1}</source>
        <translation>내보내기 {0}개가 실패했습니다. {1}</translation>
    </message>
    <message>
        <source>{0} exports are saved.</source>
        <translation>내보내기 {0}개를 저장했습니다.</translation>
    </message>
    <message>
        <source>{0} is saved.</source>
        <translation>{0}: 저장했습니다.</translation>
    </message>
    <message>
        <source>The folder could not be shown: {0}</source>
        <translation>폴더를 표시할 수 없습니다: {0}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>폴더에서 보기</translation>
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
        <source>of {0}</source>
        <translation>/ {0}</translation>
    </message>
</context>
<context>
    <name>PaneLabels</name>
    <message>
        <source>{0}, begins above 1×</source>
        <translation>{0}, 1× 초과부터 작동</translation>
    </message>
    <message>
        <source>Difference of {0} and {1}, {2} times</source>
        <translation>{0} 및 {1}의 차이, {2}배</translation>
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
    <name>PhotoLoader</name>
    <message>
        <source>{0} is too large for this machine&apos;s memory.</source>
        <translation>{0}: 이 컴퓨터의 메모리로 열기에는 너무 큽니다.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be opened; the log says why.</source>
        <translation>{0}: 열 수 없습니다. 이유는 로그에 있습니다.</translation>
    </message>
</context>
<context>
    <name>PhotoOpening</name>
    <message>
        <source>Open a photo</source>
        <translation>사진 열기</translation>
    </message>
    <message>
        <source>Photos ({0});;All files (*)</source>
        <translation>사진 ({0});;모든 파일 (*)</translation>
    </message>
    <message>
        <source>{0} has {1} megapixels. Opening it may take {2} GB of memory. Open it?</source>
        <translation>{0}: {1}메가픽셀 사진입니다. 열려면 메모리가 {2} GB 필요할 수 있습니다. 여시겠습니까?</translation>
    </message>
    <message>
        <source>A very large photo</source>
        <translation>매우 큰 사진</translation>
    </message>
</context>
<context>
    <name>PixelWords</name>
    <message>
        <source>Code of the source pixel</source>
        <translation>원본 픽셀의 코드</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>가중치</translation>
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
        <translation>합계</translation>
    </message>
    <message>
        <source>Wave down × across</source>
        <translation>파동 세로 × 가로</translation>
    </message>
    <message>
        <source>coefficient</source>
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
        <source>Brought back to the photo</source>
        <translation>사진에 맞춰 되돌림</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>values</source>
        <translation>값</translation>
    </message>
    <message>
        <source>trained</source>
        <translation>학습됨</translation>
    </message>
    <message>
        <source>multiply-adds</source>
        <translation>곱셈-덧셈</translation>
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
        <source>Field</source>
        <translation>필드</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>디코더</translation>
    </message>
    <message>
        <source>Pixels shown</source>
        <translation>표시되는 픽셀</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>{0} a source pixel</source>
        <translation>원본 픽셀당 {0}</translation>
    </message>
    <message>
        <source>{0} a pixel shown</source>
        <translation>표시 픽셀당 {0}</translation>
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
        <source>Keys</source>
        <translation>키</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>시스템 설정에 따름</translation>
    </message>
    <message>
        <source>light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Less motion: pictures change without moving</source>
        <translation>움직임 줄이기: 이미지가 움직임 없이 바뀝니다</translation>
    </message>
    <message>
        <source>what suits this machine</source>
        <translation>이 컴퓨터에 맞게</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>a share of this machine&apos;s</source>
        <translation>이 컴퓨터 메모리의 일부</translation>
    </message>
    <message>
        <source> megapixels</source>
        <translation> 메가픽셀</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>색상</translation>
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
        <source>* from the next start on</source>
        <translation>* 다음 시작부터 적용</translation>
    </message>
</context>
<context>
    <name>PreviewWorker</name>
    <message>
        <source>There is no preview; the log says why.</source>
        <translation>미리보기를 표시할 수 없습니다. 이유는 로그에 있습니다.</translation>
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
        <source>Open recent</source>
        <translation>최근 파일 열기</translation>
    </message>
    <message>
        <source>Forget these files</source>
        <translation>이 목록 지우기</translation>
    </message>
</context>
<context>
    <name>RegionFields</name>
    <message>
        <source>The selected region</source>
        <translation>선택한 영역</translation>
    </message>
    <message>
        <source>The view</source>
        <translation>현재 보기</translation>
    </message>
    <message>
        <source>The whole photo</source>
        <translation>사진 전체</translation>
    </message>
    <message>
        <source>As numbers say</source>
        <translation>숫자로 지정</translation>
    </message>
    <message>
        <source>any</source>
        <translation>자유</translation>
    </message>
    <message>
        <source>as last time</source>
        <translation>지난번과 같게</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>영역</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>비율</translation>
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
    <name>Report</name>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>보고서를 클립보드에 복사했습니다.</translation>
    </message>
</context>
<context>
    <name>Scale</name>
    <message>
        <source>fit</source>
        <translation>맞춤</translation>
    </message>
    <message>
        <source>“{0}” isn&apos;t a scale: type 3.7, 370%, fit, w1200 or h900.</source>
        <translation>“{0}”은(는) 배율이 아닙니다. 3.7, 370%, fit, w1200 또는 h900을 입력하십시오.</translation>
    </message>
    <message>
        <source>The scale must be from {0} to {1}.</source>
        <translation>배율은 {0}에서 {1} 사이여야 합니다.</translation>
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
        <source> per inch</source>
        <translation> /인치</translation>
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
        <source>Red, green and blue under the pointer, 0 to 255 in sRGB: in the photo → here</source>
        <translation>포인터 위치의 빨강, 초록, 파랑(sRGB 0~255): 사진 → 현재 화면</translation>
    </message>
    <message>
        <source>Where the model runs</source>
        <translation>모델이 실행되는 장치</translation>
    </message>
    <message>
        <source>Opening a photo</source>
        <translation>사진 여는 중</translation>
    </message>
    <message>
        <source>Opening {0} …</source>
        <translation>{0} 여는 중 …</translation>
    </message>
    <message>
        <source>{0} · could not be rendered</source>
        <translation>{0} · 렌더링할 수 없음</translation>
    </message>
    <message>
        <source>{0} · rendering …</source>
        <translation>{0} · 렌더링 중 …</translation>
    </message>
    <message>
        <source>{0} · exact</source>
        <translation>{0} · 정확함</translation>
    </message>
    <message>
        <source>{0} · exact, models begin above 1×</source>
        <translation>{0} · 정확함, 모델은 1× 초과부터 작동</translation>
    </message>
    <message>
        <source>{0} ms</source>
        <translation>{0} ms</translation>
    </message>
    <message>
        <source>{0} · refining, {1} %</source>
        <translation>{0} · 다듬는 중, {1} %</translation>
    </message>
    <message>
        <source>Time until the view was exact</source>
        <translation>보기가 정확해질 때까지 걸린 시간</translation>
    </message>
    <message>
        <source>transparent</source>
        <translation>투명</translation>
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
        <translation>기본</translation>
    </message>
    <message>
        <source>Get {0} ({1})</source>
        <translation>{0} 받기 ({1})</translation>
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
        <source>off</source>
        <translation>끔</translation>
    </message>
    <message>
        <source>split</source>
        <translation>분할</translation>
    </message>
    <message>
        <source>side by side</source>
        <translation>나란히</translation>
    </message>
    <message>
        <source>two by two</source>
        <translation>2×2</translation>
    </message>
    <message>
        <source>blink</source>
        <translation>깜박임</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>loading …</source>
        <translation>불러오는 중 …</translation>
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
        <source>This view couldn&apos;t be rendered; the log says why.</source>
        <translation>이 보기를 렌더링할 수 없습니다. 이유는 로그에 있습니다.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Drop a photo here</source>
        <translation>여기에 사진을 놓으세요</translation>
    </message>
    <message>
        <source>Opening {0} …</source>
        <translation>{0} 여는 중 …</translation>
    </message>
    <message>
        <source>Zoom into a photo up to 64 times: a neural network redraws what you see at any scale. Compare it with plain enlargement, and save what is shown.</source>
        <translation>사진을 최대 64배까지 확대하세요. 어떤 배율에서든 신경망이 보이는 부분을 다시 그립니다. 단순 확대와 비교하고, 보이는 그대로 저장하세요.</translation>
    </message>
    <message>
        <source>Turn the wheel to look closer, drag to move. {0} compares, {1} lists all keys.</source>
        <translation>휠을 돌려 더 가까이 보고, 끌어서 옮기세요. {0} 키는 비교, {1} 키는 모든 키 목록입니다.</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>이전에 연 사진</translation>
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
        <source>Type a scale: 3.7, 370%, fit, or a width or height: w1200, h900 (Z)</source>
        <translation>배율 입력: 3.7, 370%, fit, 또는 너비나 높이: w1200, h900 (Z)</translation>
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
        <source>fit</source>
        <translation>맞춤</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>391 free photos, drawn text</source>
        <translation>자유 사진 391장, 그려 넣은 글자</translation>
    </message>
    <message>
        <source>A blend has 0 to 100 per cent, not {percent}.</source>
        <translation>혼합은 0에서 100퍼센트까지이며 {percent}은(는) 안 됩니다.</translation>
    </message>
    <message>
        <source>A channel has 8 or 16 bits, not {depth}.</source>
        <translation>채널은 8비트 또는 16비트여야 하며, {depth}비트는 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>A gain of {gain:g} is out of range: it must be a number above 0.</source>
        <translation>증폭값 {gain:g}: 범위를 벗어났습니다. 0보다 큰 수여야 합니다.</translation>
    </message>
    <message>
        <source>A movie of {seconds:g} s can&apos;t be had (up to {most:g} s).</source>
        <translation>{seconds:g}초 길이의 동영상은 만들 수 없습니다(최대 {most:g}초).</translation>
    </message>
    <message>
        <source>A quality of {quality} can&apos;t be had (1 to 100).</source>
        <translation>품질 {quality}: 쓸 수 없는 값입니다(1~100).</translation>
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
        <source>An export needs either a scale or a size.</source>
        <translation>내보내려면 배율과 크기 중 하나만 지정해야 합니다.</translation>
    </message>
    <message>
        <source>An export needs the name of a file.</source>
        <translation>내보내려면 파일 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>An output needs a width or a height of at least a pixel.</source>
        <translation>결과물의 너비나 높이는 1픽셀 이상이어야 합니다.</translation>
    </message>
    <message>
        <source>An output of {width} x {height} pixels is empty.</source>
        <translation>{width} × {height} 픽셀 크기의 결과물은 비어 있습니다.</translation>
    </message>
    <message>
        <source>At 100 % and below the photo&apos;s own pixels are shown: no model runs.</source>
        <translation>100 % 이하에서는 사진 자체의 픽셀이 표시되며, 모델은 쓰이지 않습니다.</translation>
    </message>
    <message>
        <source>Below 100 % nothing is enlarged, so there is nothing to compare.</source>
        <translation>100 % 미만에서는 확대되는 것이 없으므로 비교할 것도 없습니다.</translation>
    </message>
    <message>
        <source>DIV2K (start), 391 free photos slightly blurred and stored as JPEG, drawn text</source>
        <translation>DIV2K(초기), 약간 흐리게 하여 JPEG로 저장한 자유 사진 391장, 그려 넣은 글자</translation>
    </message>
    <message>
        <source>DIV2K (start), 391 free photos, drawn text</source>
        <translation>DIV2K(초기), 자유 사진 391장, 그려 넣은 글자</translation>
    </message>
    <message>
        <source>DIV2K (start), pictures by Real-ESRGAN of 391 free photos as found on a disk, drawn text</source>
        <translation>DIV2K(초기), 흔히 보는 상태의 자유 사진 391장에 대한 Real-ESRGAN의 그림, 그려 넣은 글자</translation>
    </message>
    <message>
        <source>Leafscope can&apos;t fetch {title} by itself: {advice}.</source>
        <translation>{title}: Leafscope에서 직접 받을 수 없습니다. 받는 방법: {advice}.</translation>
    </message>
    <message>
        <source>Leafscope opens files on this machine, and nothing from the network.</source>
        <translation>Leafscope는 이 컴퓨터의 파일만 열며, 네트워크에서는 아무것도 열지 않습니다.</translation>
    </message>
    <message>
        <source>Leafscope&apos;s own, see weights/leaf-d.md</source>
        <translation>Leafscope 자체 모델, weights/leaf-d.md 참고</translation>
    </message>
    <message>
        <source>Leafscope&apos;s own, see weights/leaf-m-jpeg.md</source>
        <translation>Leafscope 자체 모델, weights/leaf-m-jpeg.md 참고</translation>
    </message>
    <message>
        <source>Leafscope&apos;s own, see weights/leaf-m-mild.md</source>
        <translation>Leafscope 자체 모델, weights/leaf-m-mild.md 참고</translation>
    </message>
    <message>
        <source>Leafscope&apos;s own, see weights/leaf-m.md</source>
        <translation>Leafscope 자체 모델, weights/leaf-m.md 참고</translation>
    </message>
    <message>
        <source>Leafscope&apos;s own, see weights/leaf-s.md</source>
        <translation>Leafscope 자체 모델, weights/leaf-s.md 참고</translation>
    </message>
    <message>
        <source>MP4 isn&apos;t written here, for want of PyAV: choose WebP, or use Leafscope from a clone.</source>
        <translation>여기에는 PyAV가 없어 MP4를 쓸 수 없습니다. WebP를 선택하거나 복제한 소스에서 Leafscope를 사용하십시오.</translation>
    </message>
    <message>
        <source>The checkpoint</source>
        <translation>체크포인트</translation>
    </message>
    <message>
        <source>The checkpoint of {name} is of a family that isn&apos;t known here: {family!r}.</source>
        <translation>{name}: 체크포인트가 알 수 없는 모델 계열({family!r})입니다.</translation>
    </message>
    <message>
        <source>The checkpoint of {name} lacks parts of its model.</source>
        <translation>{name}: 체크포인트에 모델의 일부가 빠져 있습니다.</translation>
    </message>
    <message>
        <source>The checkpoint {path}</source>
        <translation>체크포인트 {path}</translation>
    </message>
    <message>
        <source>The checkpoint {path} doesn&apos;t say which model it is of.</source>
        <translation>체크포인트 {path}: 어느 모델의 것인지 적혀 있지 않습니다.</translation>
    </message>
    <message>
        <source>The checkpoint {path} has damaged metadata.</source>
        <translation>체크포인트 {path}: 메타데이터가 손상되었습니다.</translation>
    </message>
    <message>
        <source>The checkpoint {path} has damaged metadata: {error}.</source>
        <translation>체크포인트 {path}: 메타데이터가 손상되었습니다({error}).</translation>
    </message>
    <message>
        <source>The checkpoint {path} has weights that aren&apos;t tensors.</source>
        <translation>체크포인트 {path}: 텐서가 아닌 가중치가 들어 있습니다.</translation>
    </message>
    <message>
        <source>The checkpoint {path} is damaged or holds more than plain tensors, so it is not loaded.</source>
        <translation>체크포인트 {path}: 손상되었거나 단순한 텐서 이외의 것이 들어 있어 불러오지 않습니다.</translation>
    </message>
    <message>
        <source>The checkpoint {path} is damaged or not a PyTorch file.</source>
        <translation>체크포인트 {path}: 손상되었거나 PyTorch 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>The checkpoint {path} is damaged: {error}.</source>
        <translation>체크포인트 {path}: 손상되었습니다({error}).</translation>
    </message>
    <message>
        <source>The checkpoint {path} is of a model {name!r}, not of LIIF.</source>
        <translation>체크포인트 {path}: LIIF가 아니라 {name!r} 모델의 것입니다.</translation>
    </message>
    <message>
        <source>The checkpoint {path} isn&apos;t a list of named tensors.</source>
        <translation>파일 {path}은(는) 이름 있는 텐서의 목록이 아닙니다.</translation>
    </message>
    <message>
        <source>The checkpoint&apos;s encoder is none of EDSR, RDN, RRDB and Compact.</source>
        <translation>파일의 인코더가 EDSR, RDN, RRDB, Compact 중 어느 것도 아닙니다.</translation>
    </message>
    <message>
        <source>The disk is full, so {path} was not written.</source>
        <translation>{path}: 디스크가 가득 차서 저장하지 못했습니다.</translation>
    </message>
    <message>
        <source>The file {path} isn&apos;t in the official LIIF format (model: name, sd).</source>
        <translation>파일 {path}: 공식 LIIF 형식(model: name, sd)이 아닙니다.</translation>
    </message>
    <message>
        <source>The film could not be encoded: {error}.</source>
        <translation>동영상을 인코딩할 수 없습니다({error}).</translation>
    </message>
    <message>
        <source>The list of models {path} can&apos;t be read: {error}.</source>
        <translation>모델 목록 {path}: 읽을 수 없습니다({error}).</translation>
    </message>
    <message>
        <source>The list of models {path} is damaged: {error!r}.</source>
        <translation>모델 목록 {path}: 손상되었습니다({error!r}).</translation>
    </message>
    <message>
        <source>The model {name} is not installed: {advice}.</source>
        <translation>모델 {name}: 설치되어 있지 않습니다. 설치 방법: {advice}.</translation>
    </message>
    <message>
        <source>The package {package} is not the expected one: its hash differs.</source>
        <translation>패키지 {package}: 예상한 것이 아닙니다. 해시가 다릅니다.</translation>
    </message>
    <message>
        <source>The package {package} lacks parts: {error}.</source>
        <translation>패키지 {package}: 일부가 빠져 있습니다({error}).</translation>
    </message>
    <message>
        <source>The photo&apos;s EXIF data are too long for JPEG; choose PNG or TIFF.</source>
        <translation>사진의 EXIF 데이터가 JPEG에 담기에는 너무 깁니다. PNG나 TIFF를 선택하십시오.</translation>
    </message>
    <message>
        <source>The photo&apos;s XMP data are too long for JPEG; choose PNG or TIFF.</source>
        <translation>사진의 XMP 데이터가 JPEG에 담기에는 너무 깁니다. PNG나 TIFF를 선택하십시오.</translation>
    </message>
    <message>
        <source>The position {x:g}, {y:g} lies beyond the photo.</source>
        <translation>위치 {x:g}, {y:g}: 사진 밖에 있습니다.</translation>
    </message>
    <message>
        <source>The preview lies beyond the output.</source>
        <translation>미리보기가 결과물 밖에 있습니다.</translation>
    </message>
    <message>
        <source>The reference of {wide} x {high} pixels is of another shape than the photo of {width} x {height}, so it can&apos;t show the same scene.</source>
        <translation>{wide} × {high} 픽셀의 기준 사진은 {width} × {height} 픽셀의 사진과 모양이 달라 같은 장면일 수 없습니다.</translation>
    </message>
    <message>
        <source>The reference of {wide} x {high} pixels isn&apos;t larger than the photo of {width} x {height}.</source>
        <translation>{wide} × {high} 픽셀의 기준 사진이 {width} × {height} 픽셀의 사진보다 크지 않습니다.</translation>
    </message>
    <message>
        <source>The region is too small to be measured: show more of the photo.</source>
        <translation>영역이 너무 작아 측정할 수 없습니다. 사진을 더 넓게 표시하십시오.</translation>
    </message>
    <message>
        <source>The region {wide} x {high} at {left}, {top} isn&apos;t inside the photo of {width} x {height} pixels.</source>
        <translation>위치 {left}, {top}의 {wide} × {high} 영역이 {width} × {height} 픽셀의 사진 안에 있지 않습니다.</translation>
    </message>
    <message>
        <source>The view&apos;s position must be a finite number.</source>
        <translation>보기의 위치는 유한한 수여야 합니다.</translation>
    </message>
    <message>
        <source>The weights can&apos;t be kept in {folder}: {error}.</source>
        <translation>{folder}: 가중치를 저장할 수 없습니다({error}).</translation>
    </message>
    <message>
        <source>The weights {path} are damaged: delete them and get them again.</source>
        <translation>가중치 {path}: 손상되었습니다. 삭제하고 다시 받으십시오.</translation>
    </message>
    <message>
        <source>The weights {path} can&apos;t be verified: there is no hash beside them.</source>
        <translation>가중치 {path}: 함께 있어야 할 해시가 없어 확인할 수 없습니다.</translation>
    </message>
    <message>
        <source>There is a model called {name} already: choose another with --name.</source>
        <translation>{name}: 이미 있는 모델 이름입니다. --name으로 다른 이름을 지정하십시오.</translation>
    </message>
    <message>
        <source>There is no checkpoint at {path}.</source>
        <translation>{path}: 체크포인트가 없습니다.</translation>
    </message>
    <message>
        <source>There is no device {device!r}: choose {devices}.</source>
        <translation>{device!r}: 없는 장치입니다. {devices} 중에서 선택하십시오.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>{path}: 파일이 없습니다.</translation>
    </message>
    <message>
        <source>There is no folder {folder} to export to.</source>
        <translation>{folder}: 내보낼 폴더가 없습니다.</translation>
    </message>
    <message>
        <source>There is no model called {name!r}; there are {names}.</source>
        <translation>{name!r}: 없는 모델입니다. 있는 모델: {names}.</translation>
    </message>
    <message>
        <source>There isn&apos;t enough memory to export {name}.</source>
        <translation>{name}: 메모리가 부족하여 내보낼 수 없습니다.</translation>
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
        <source>This text isn&apos;t the path of a file.</source>
        <translation>이 텍스트는 파일 경로가 아닙니다.</translation>
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
        <source>install Leafscope again, its file {file} is missing</source>
        <translation>Leafscope 다시 설치({file} 파일이 없음)</translation>
    </message>
    <message>
        <source>no ending</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>or run `leafscope-cli models import FILE --name {name}` on the authors&apos; file</source>
        <translation>저자가 배포한 파일로 `leafscope-cli models import FILE --name {name}` 명령을 실행하십시오</translation>
    </message>
    <message>
        <source>pip gave no reason</source>
        <translation>pip에서 이유를 알려 주지 않음</translation>
    </message>
    <message>
        <source>run `leafscope-cli models install {name}`</source>
        <translation>`leafscope-cli models install {name}` 실행</translation>
    </message>
    <message>
        <source>{checkpoint} has a halo that is none.</source>
        <translation>{checkpoint}의 여백 값이 잘못되었습니다.</translation>
    </message>
    <message>
        <source>{checkpoint} has a tensor {name} that the model doesn&apos;t know.</source>
        <translation>{checkpoint}: 모델이 알지 못하는 텐서 {name}이(가) 있습니다.</translation>
    </message>
    <message>
        <source>{checkpoint} has no tensor {name}.</source>
        <translation>{checkpoint}: 텐서 {name}이(가) 없습니다.</translation>
    </message>
    <message>
        <source>{checkpoint}: {name} has shape {found}, not {expected}.</source>
        <translation>{checkpoint}: {name}의 형태가 {expected}이(가) 아니라 {found}입니다.</translation>
    </message>
    <message>
        <source>{checkpoint}: {name} holds values that aren&apos;t finite numbers.</source>
        <translation>{checkpoint}: {name}에 유한한 수가 아닌 값이 들어 있습니다.</translation>
    </message>
    <message>
        <source>{file} in {package} has an unexpected size.</source>
        <translation>{package} 안의 {file}: 크기가 예상과 다릅니다.</translation>
    </message>
    <message>
        <source>{file} in {package} is not the expected one.</source>
        <translation>{package} 안의 {file}: 예상한 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>{format} has to be held whole in the memory, so it ends at {megapixels} megapixels, and this would be {width} x {height}; choose PNG or TIFF, which are written as they are rendered.</source>
        <translation>{format} 형식은 전체를 메모리에 담아야 하므로 {megapixels}메가픽셀까지만 가능한데, 이 이미지는 {width} × {height}입니다. 렌더링하면서 바로 저장되는 PNG나 TIFF를 선택하십시오.</translation>
    </message>
    <message>
        <source>{format} holds 8 bits a channel; choose PNG or TIFF for 16.</source>
        <translation>{format} 형식은 채널당 8비트입니다. 16비트가 필요하면 PNG나 TIFF를 선택하십시오.</translation>
    </message>
    <message>
        <source>{format} holds at most {side} pixels a side; this would be {width} x {height}.</source>
        <translation>{format} 형식은 한 변이 최대 {side}픽셀인데, 이 이미지는 {width} × {height}입니다.</translation>
    </message>
    <message>
        <source>{format} needs an even width and height; {width} x {height} isn&apos;t, {wide} x {high} would be.</source>
        <translation>{format} 형식은 너비와 높이가 짝수여야 합니다. {width} × {height} 대신 {wide} × {high} 크기를 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>{fps} frames a second can&apos;t be had (1 to {most}).</source>
        <translation>초당 {fps}프레임은 쓸 수 없습니다(1~{most}).</translation>
    </message>
    <message>
        <source>{name!r} can&apos;t name a model: use small letters, digits, dots and hyphens.</source>
        <translation>{name!r}: 모델 이름으로 쓸 수 없습니다. 소문자, 숫자, 점, 하이픈을 사용하십시오.</translation>
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
        <source>{name} claims {width} x {height} pixels, more than so small a file can hold.</source>
        <translation>{name}: {width} × {height} 픽셀이라고 되어 있지만, 이렇게 작은 파일에는 담길 수 없습니다.</translation>
    </message>
    <message>
        <source>{name} claims {width} x {height} pixels; Leafscope opens at most {megapixels} megapixels unless it is told to.</source>
        <translation>{name}: {width} × {height} 픽셀이라고 되어 있습니다. 따로 요청하지 않으면 Leafscope는 최대 {megapixels}메가픽셀까지 엽니다.</translation>
    </message>
    <message>
        <source>{name} has no pixels ({width} x {height}).</source>
        <translation>{name}: 픽셀이 없습니다({width} × {height}).</translation>
    </message>
    <message>
        <source>{name} has {ending}, which is no format for a movie; there are webp and mp4.</source>
        <translation>{name}의 확장자: {ending}. 동영상 형식이 아닙니다. webp와 mp4를 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>{name} has {ending}, which is no format for a wipe; there are webp and gif.</source>
        <translation>{name}의 확장자: {ending}. 와이프 형식이 아닙니다. webp와 gif를 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>{name} has {ending}, which is no format to export to; there are {choices}.</source>
        <translation>{name}의 확장자: {ending}. 내보낼 수 있는 형식이 아닙니다. 사용할 수 있는 형식: {choices}.</translation>
    </message>
    <message>
        <source>{name} has {pages} pages, and no page {page}.</source>
        <translation>{name}: 모두 {pages}페이지이며, {page}페이지는 없습니다.</translation>
    </message>
    <message>
        <source>{name} is a TIFF compressed in a way that Leafscope can&apos;t read ({kind}).</source>
        <translation>{name}은(는) Leafscope가 읽을 수 없는 방식으로 압축된 TIFF입니다({kind}).</translation>
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
        <source>{name} is a model of the program itself: choose another name.</source>
        <translation>{name}: 프로그램에 포함된 모델입니다. 다른 이름을 선택하십시오.</translation>
    </message>
    <message>
        <source>{name} is another machine; Leafscope opens files here.</source>
        <translation>{name}: 다른 컴퓨터입니다. Leafscope는 이 컴퓨터의 파일을 엽니다.</translation>
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
        <source>{name} is the photo itself; choose another name.</source>
        <translation>{name}: 원본 사진 자체입니다. 다른 이름을 선택하십시오.</translation>
    </message>
    <message>
        <source>{name} is {format}, which isn&apos;t opened here: convert it to TIFF or JPEG, or use Leafscope from a clone.</source>
        <translation>{name}: {format} 형식은 여기에서 열 수 없습니다. TIFF나 JPEG로 변환하거나 복제한 소스에서 Leafscope를 사용하십시오.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t a camera&apos;s RAW file, or is damaged.</source>
        <translation>{name}: 카메라 RAW 파일이 아니거나 손상되었습니다.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t an image that Leafscope can read.</source>
        <translation>{name}: Leafscope에서 읽을 수 있는 이미지가 아닙니다.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t an ordinary file.</source>
        <translation>{name}: 일반 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>{package} can&apos;t be fetched without pip: install pip, {by_hand}.</source>
        <translation>{package}: pip 없이는 받을 수 없습니다. pip을 설치하거나, {by_hand}.</translation>
    </message>
    <message>
        <source>{path} could not be written: no permission, or another program has it open.</source>
        <translation>{path}: 저장할 수 없습니다. 권한이 없거나 다른 프로그램에서 열려 있습니다.</translation>
    </message>
    <message>
        <source>{path} could not be written: {error}.</source>
        <translation>{path}: 저장할 수 없습니다({error}).</translation>
    </message>
    <message>
        <source>{path} has layers of a kind {kind!r}, which isn&apos;t known here.</source>
        <translation>{path}에는 알 수 없는 종류 {kind!r}의 층이 있습니다.</translation>
    </message>
    <message>
        <source>{path} holds compressed weights, which can&apos;t be read here.</source>
        <translation>{path}에는 여기서 읽을 수 없는 압축된 가중치가 있습니다.</translation>
    </message>
    <message>
        <source>{path} is a folder; give the name of a file.</source>
        <translation>{path}: 폴더입니다. 파일 이름을 지정하십시오.</translation>
    </message>
    <message>
        <source>{path} is damaged or cut short.</source>
        <translation>{path}이(가) 손상되었거나 잘렸습니다.</translation>
    </message>
    <message>
        <source>{path} is no network that is known here: RRDBNet (ESRGAN, Real-ESRGAN) and SRVGGNetCompact are.</source>
        <translation>{path}은(는) 알려진 신경망이 아닙니다. RRDBNet(ESRGAN, Real-ESRGAN)과 SRVGGNetCompact를 지원합니다.</translation>
    </message>
    <message>
        <source>{path} isn&apos;t a network in ncnn&apos;s format.</source>
        <translation>{path}은(는) ncnn 형식의 신경망이 아닙니다.</translation>
    </message>
    <message>
        <source>{path} isn&apos;t an ordinary file, so it was not replaced.</source>
        <translation>{path}은(는) 일반 파일이 아니므로 바꾸지 않았습니다.</translation>
    </message>
    <message>
        <source>{path} takes its pictures apart first, which isn&apos;t known here: of Real-ESRGAN the models that enlarge 4 times are.</source>
        <translation>{path}은(는) 먼저 그림을 나누는데 여기서는 지원하지 않습니다. Real-ESRGAN은 4배 모델을 지원합니다.</translation>
    </message>
    <message>
        <source>{title} could not be fetched ({reason}): connect to the network and try again, {by_hand}.</source>
        <translation>{title}: 받을 수 없습니다({reason}). 네트워크에 연결하여 다시 시도하거나, {by_hand}.</translation>
    </message>
    <message>
        <source>{width} x {height} pixels are too many for an animation ({format}: {megapixels} megapixels).</source>
        <translation>{width} × {height} 픽셀은 애니메이션에 너무 많습니다({format}: {megapixels}메가픽셀).</translation>
    </message>
</context>
</TS>
