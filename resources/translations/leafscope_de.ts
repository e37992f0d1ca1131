<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AgreementLegend</name>
    <message>
        <source>Reduced to the photo&apos;s pixels, the picture is</source>
        <translation>Auf die Pixel des Fotos verkleinert, ist das Bild</translation>
    </message>
    <message>
        <source>darker</source>
        <translation>dunkler</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>brighter</source>
        <translation>heller</translation>
    </message>
    <message>
        <source>in levels of 255</source>
        <translation>in Stufen von 255</translation>
    </message>
</context>
<context>
    <name>AutoModel</name>
    <message>
        <source>This photo was stored as JPEG, so {0} shows it, which smooths the traces.</source>
        <translation>Dieses Foto wurde als JPEG gespeichert; darum zeigt es {0}, das die Spuren glättet.</translation>
    </message>
    <message>
        <source>This photo is noisy, so {0} shows it, which smooths the noise.</source>
        <translation>Dieses Foto rauscht; darum zeigt es {0}, das das Rauschen glättet.</translation>
    </message>
    <message>
        <source>Show by {0}</source>
        <translation>Mit {0} zeigen</translation>
    </message>
</context>
<context>
    <name>BookmarkDialog</name>
    <message>
        <source>Bookmark this view</source>
        <translation>Lesezeichen für diese Ansicht</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>This photo is in no file: its bookmarks last until another photo is opened.</source>
        <translation>Dieses Foto liegt in keiner Datei: Seine Lesezeichen bleiben, bis ein anderes Foto geöffnet wird.</translation>
    </message>
    <message>
        <source>This replaces the bookmark of that name.</source>
        <translation>Dies ersetzt das Lesezeichen dieses Namens.</translation>
    </message>
</context>
<context>
    <name>Bookmarks</name>
    <message>
        <source>A bookmark needs a name.</source>
        <translation>Ein Lesezeichen braucht einen Namen.</translation>
    </message>
    <message>
        <source>A photo has at most {0} bookmarks: remove one first.</source>
        <translation>Ein Foto hat höchstens {0} Lesezeichen: erst eines entfernen.</translation>
    </message>
</context>
<context>
    <name>BookmarksMenu</name>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Whole photo</source>
        <translation>Ganzes Foto</translation>
    </message>
    <message>
        <source>{0} at {1}, {2}</source>
        <translation>{0} bei {1}, {2}</translation>
    </message>
    <message>
        <source>No bookmarks yet</source>
        <translation>Noch keine Lesezeichen</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>All commands</source>
        <translation>Alle Befehle</translation>
    </message>
    <message>
        <source>Type a few letters of a command</source>
        <translation>Ein paar Buchstaben eines Befehls eingeben</translation>
    </message>
    <message>
        <source>Search for a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Gefundene Befehle</translation>
    </message>
    <message>
        <source>No command is called so.</source>
        <translation>Kein Befehl heißt so.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Bedienfelder</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Zoom to {0} times</source>
        <translation>Auf {0}-fach zoomen</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Beispielfoto öffnen</translation>
    </message>
    <message>
        <source>Open the sample page</source>
        <translation>Die Beispielseite öffnen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Stop opening</source>
        <translation>Öffnen abbrechen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Copy the view</source>
        <translation>Ansicht kopieren</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Select region</source>
        <translation>Bereich auswählen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Whole photo</source>
        <translation>Ganzes Foto</translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation>Auf 100 % zoomen</translation>
    </message>
    <message>
        <source>Type a scale</source>
        <translation>Maßstab eingeben</translation>
    </message>
    <message>
        <source>Last view</source>
        <translation>Vorherige Ansicht</translation>
    </message>
    <message>
        <source>Next view</source>
        <translation>Nächste Ansicht</translation>
    </message>
    <message>
        <source>Bookmark this view…</source>
        <translation>Lesezeichen für diese Ansicht…</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Pixel grid</source>
        <translation>Pixelraster</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>One picture</source>
        <translation>Ein Bild</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Two by two</source>
        <translation>Zwei mal zwei</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Blinken</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Next comparison</source>
        <translation>Nächster Vergleich</translation>
    </message>
    <message>
        <source>Swap the sides</source>
        <translation>Seiten tauschen</translation>
    </message>
    <message>
        <source>Where it strays from the photo</source>
        <translation>Abweichungen vom Foto zeigen</translation>
    </message>
    <message>
        <source>Keep detail consistent with the photo</source>
        <translation>Details mit dem Foto im Einklang halten</translation>
    </message>
    <message>
        <source>Compare with a reference…</source>
        <translation>Mit Referenz vergleichen…</translation>
    </message>
    <message>
        <source>Navigator</source>
        <translation>Navigator</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exporte</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>All commands…</source>
        <translation>Alle Befehle…</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>Tasten und Maus</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Show blocks</source>
        <translation>Blöcke anzeigen</translation>
    </message>
    <message>
        <source>{0} isn&apos;t a key.</source>
        <translation>{0} ist keine Taste.</translation>
    </message>
    <message>
        <source>{0} is already taken by “{1}”.</source>
        <translation>{0} ist bereits mit „{1}“ belegt.</translation>
    </message>
    <message>
        <source>{0} × {1} photo pixels selected; {2} exports them</source>
        <translation>{0} × {1} Fotopixel ausgewählt; {2} exportiert sie</translation>
    </message>
    <message>
        <source>The view isn&apos;t exact yet; copy it when it is.</source>
        <translation>Die Ansicht ist noch nicht exakt; bitte erst dann kopieren.</translation>
    </message>
    <message>
        <source>The view is on the clipboard.</source>
        <translation>Die Ansicht ist in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>CompareOptions</name>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Choose a larger photo of the same scene</source>
        <translation>Ein größeres Foto derselben Szene wählen</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>Let left and right change places</source>
        <translation>Links und rechts vertauschen</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>Colour where the picture, reduced to the photo&apos;s pixels, strays from them</source>
        <translation>Einfärben, wo das auf die Pixel des Fotos verkleinerte Bild von ihnen abweicht</translation>
    </message>
    <message>
        <source>Reference…</source>
        <translation>Referenz…</translation>
    </message>
    <message>
        <source>Measure against a larger photo of the same scene</source>
        <translation>An einem größeren Foto derselben Szene messen</translation>
    </message>
    <message>
        <source>Remove reference</source>
        <translation>Referenz entfernen</translation>
    </message>
    <message>
        <source>Measure against no reference</source>
        <translation>Ohne Referenz messen</translation>
    </message>
    <message>
        <source> Hz</source>
        <translation> Hz</translation>
    </message>
    <message>
        <source>Rate of blinking</source>
        <translation>Blinkfrequenz</translation>
    </message>
    <message>
        <source>Changes of picture in a second</source>
        <translation>Bildwechsel pro Sekunde</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Blinken</translation>
    </message>
    <message>
        <source>Let the pictures change by themselves</source>
        <translation>Bilder selbsttätig wechseln lassen</translation>
    </message>
    <message>
        <source>Other picture</source>
        <translation>Anderes Bild</translation>
    </message>
    <message>
        <source>Show the other picture now</source>
        <translation>Jetzt das andere Bild zeigen</translation>
    </message>
    <message>
        <source>Gain of the difference</source>
        <translation>Verstärkung der Differenz</translation>
    </message>
    <message>
        <source>How many times the difference is shown</source>
        <translation>Wievielfach die Differenz gezeigt wird</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Verstärkung</translation>
    </message>
</context>
<context>
    <name>DetailBar</name>
    <message>
        <source>Detail</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Left: faithful to the photo. Right: detailed, and partly invented.</source>
        <translation>Links: dem Foto treu. Rechts: mit Details, die zum Teil erfunden sind.</translation>
    </message>
    <message>
        <source>Detail is taken from {0}</source>
        <translation>Details kommen von {0}</translation>
    </message>
</context>
<context>
    <name>Divider</name>
    <message>
        <source>Divider between the left and the right method</source>
        <translation>Trennlinie zwischen linkem und rechtem Verfahren</translation>
    </message>
    <message>
        <source>In percent of the picture&apos;s width, from the left</source>
        <translation>In Prozent der Bildbreite, von links</translation>
    </message>
    <message>
        <source>Drag, or press Tab, then the arrow keys, Home or End</source>
        <translation>Ziehen oder Tab drücken, dann Pfeiltasten, Pos1 oder Ende</translation>
    </message>
</context>
<context>
    <name>Dropped</name>
    <message>
        <source>That isn&apos;t a file: drop a photo from a folder.</source>
        <translation>Das ist keine Datei: ein Foto aus einem Ordner hierher ziehen.</translation>
    </message>
    <message>
        <source>Those are {0} files: drop one photo.</source>
        <translation>Das sind {0} Dateien: ein einzelnes Foto hierher ziehen.</translation>
    </message>
    <message>
        <source>{0} isn&apos;t a file of this computer: save it first.</source>
        <translation>{0} ist keine Datei dieses Rechners: erst speichern.</translation>
    </message>
</context>
<context>
    <name>EstimateWorker</name>
    <message>
        <source>What this export takes can&apos;t be told; the log says why.</source>
        <translation>Der Aufwand dieses Exports lässt sich nicht angeben; der Grund steht im Protokoll.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Comparison, side by side</source>
        <translation>Vergleich, nebeneinander</translation>
    </message>
    <message>
        <source>Comparison, split</source>
        <translation>Vergleich, geteilt</translation>
    </message>
    <message>
        <source>Comparison, moving wipe</source>
        <translation>Vergleich, wandernde Trennlinie</translation>
    </message>
    <message>
        <source>Movie that zooms in on the region</source>
        <translation>Film, der in den Bereich hineinzoomt</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Was exportiert wird</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Stored as</source>
        <translation>Speichern als</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Files of this kind ({0})</source>
        <translation>Dateien dieser Art ({0})</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>{0} × {1} pixels</source>
        <translation>{0} × {1} Pixel</translation>
    </message>
    <message>
        <source>{0} × {1} pixels; it may take {2}; {4} are free</source>
        <translation>{0} × {1} Pixel; Dauer etwa {2}; {4} sind frei</translation>
    </message>
    <message>
        <source>{0} × {1} pixels; it may take {2}, and {3} of {4} that are free</source>
        <translation>{0} × {1} Pixel; Dauer etwa {2}, Platzbedarf etwa {3} von {4} freien</translation>
    </message>
    <message>
        <source>The disk may not have room for this file.</source>
        <translation>Der Platz auf dem Datenträger reicht für diese Datei vielleicht nicht aus.</translation>
    </message>
    <message>
        <source>{0} is there already.</source>
        <translation>{0} ist bereits vorhanden.</translation>
    </message>
    <message>
        <source>{0} is there already. Replace it?</source>
        <translation>{0} ist bereits vorhanden. Ersetzen?</translation>
    </message>
    <message>
        <source>Another export is about to write {0}. Replace it then?</source>
        <translation>Ein anderer Export wird {0} erst noch schreiben. Die Datei dann ersetzen?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <source>Hold to see {0}</source>
        <translation>Gedrückt halten für {0}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Drag or press the arrow keys to move, with Shift by all that is visible</source>
        <translation>Zum Verschieben ziehen oder Pfeiltasten drücken, mit Umschalt um den ganzen sichtbaren Ausschnitt</translation>
    </message>
    <message>
        <source>Rendering…</source>
        <translation>Wird berechnet…</translation>
    </message>
    <message>
        <source>Last frame, at {0}, {1} of {2} × {3} pixels</source>
        <translation>Letztes Bild, bei {0}, {1} von {2} × {3} Pixeln</translation>
    </message>
    <message>
        <source>Picture on the right, at {0}, {1} of {2} × {3} pixels</source>
        <translation>Rechtes Bild, bei {0}, {1} von {2} × {3} Pixeln</translation>
    </message>
    <message>
        <source>At {0}, {1} of {2} × {3} pixels</source>
        <translation>Bei {0}, {1} von {2} × {3} Pixeln</translation>
    </message>
</context>
<context>
    <name>ExportRow</name>
    <message>
        <source>Progress of {0}</source>
        <translation>Fortschritt von {0}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Cancel the export of {0}</source>
        <translation>Export von {0} abbrechen</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>{0} öffnen</translation>
    </message>
    <message>
        <source>Show {0} in its folder</source>
        <translation>{0} im Ordner zeigen</translation>
    </message>
    <message>
        <source>Go on with {0}</source>
        <translation>{0} fortsetzen</translation>
    </message>
    <message>
        <source>Pause {0}</source>
        <translation>{0} anhalten</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>In der Warteschlange</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>{0} %, {1} left</source>
        <translation>{0} %, noch {1}</translation>
    </message>
    <message>
        <source>Paused at {0} %</source>
        <translation>Angehalten bei {0} %</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Wird abgebrochen …</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
</context>
<context>
    <name>ExportTask</name>
    <message>
        <source>A movie zooms in on a region: choose one.</source>
        <translation>Ein Film zoomt auf einen Bereich: bitte einen wählen.</translation>
    </message>
</context>
<context>
    <name>ExportWorker</name>
    <message>
        <source>{0} could not be written; the log says more.</source>
        <translation>{0} konnte nicht geschrieben werden; Näheres steht im Protokoll.</translation>
    </message>
    <message>
        <source>{0} has come to be there meanwhile; it was not replaced.</source>
        <translation>{0} ist inzwischen vorhanden; die Datei wurde nicht ersetzt.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>An export isn&apos;t finished. Leave anyway?</source>
        <translation>Ein Export ist noch nicht fertig. Trotzdem beenden?</translation>
    </message>
    <message>
        <source>{0} exports aren&apos;t finished. Leave anyway?</source>
        <translation>{0} Exporte sind noch nicht fertig. Trotzdem beenden?</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Keep exporting</source>
        <translation>Weiter exportieren</translation>
    </message>
    <message>
        <source>Leave, without them</source>
        <translation>Ohne Export beenden</translation>
    </message>
</context>
<context>
    <name>ExportsPanel</name>
    <message>
        <source>Exports</source>
        <translation>Exporte</translation>
    </message>
    <message>
        <source>What you export is listed here, one after the other, while you look on.</source>
        <translation>Hier stehen die Exporte, einer nach dem anderen, während sich das Foto weiter betrachten lässt.</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>Forget the exports that have ended; files stay</source>
        <translation>Beendete Exporte vergessen; die Dateien bleiben</translation>
    </message>
    <message>
        <source>Nothing here opens {0}.</source>
        <translation>Kein Programm auf diesem Rechner öffnet {0}.</translation>
    </message>
    <message>
        <source>The folder could not be shown: {0}</source>
        <translation>Der Ordner konnte nicht gezeigt werden: {0}</translation>
    </message>
</context>
<context>
    <name>FetchWorker</name>
    <message>
        <source>{0} can&apos;t be fetched; the log says why.</source>
        <translation>{0} kann nicht geholt werden; der Grund steht im Protokoll.</translation>
    </message>
</context>
<context>
    <name>FormatFields</name>
    <message>
        <source>Without loss</source>
        <translation>Verlustfrei</translation>
    </message>
    <message>
        <source>full (4:4:4)</source>
        <translation>voll (4:4:4)</translation>
    </message>
    <message>
        <source>half, for smaller files (4:2:0)</source>
        <translation>halb, für kleinere Dateien (4:2:0)</translation>
    </message>
    <message>
        <source>as the photo</source>
        <translation>wie das Foto</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8 Bit</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16 Bit</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>all but the place (GPS)</source>
        <translation>alle außer dem Ort (GPS)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Colour detail</source>
        <translation>Farbauflösung</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Farbtiefe</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Keys and mouse</source>
        <translation>Tasten und Maus</translation>
    </message>
    <message>
        <source>Zoom where the pointer is</source>
        <translation>Am Mauszeiger zoomen</translation>
    </message>
    <message>
        <source>wheel, or two fingers</source>
        <translation>Mausrad oder zwei Finger</translation>
    </message>
    <message>
        <source>Zoom finely</source>
        <translation>Fein zoomen</translation>
    </message>
    <message>
        <source>Ctrl and wheel</source>
        <translation>Strg und Mausrad</translation>
    </message>
    <message>
        <source>Move sideways</source>
        <translation>Seitlich verschieben</translation>
    </message>
    <message>
        <source>Shift and wheel</source>
        <translation>Umschalt und Mausrad</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>drag, or arrow keys</source>
        <translation>Ziehen oder Pfeiltasten</translation>
    </message>
    <message>
        <source>100 % here, or the whole photo</source>
        <translation>100 % an dieser Stelle oder ganzes Foto</translation>
    </message>
    <message>
        <source>double click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>hold Space</source>
        <translation>Leertaste gedrückt halten</translation>
    </message>
    <message>
        <source>See bicubic alone</source>
        <translation>Nur das bikubische Bild sehen</translation>
    </message>
    <message>
        <source>Resize the region</source>
        <translation>Größe des Bereichs ändern</translation>
    </message>
    <message>
        <source>drag its sides; Shift keeps its shape</source>
        <translation>Seiten ziehen; Umschalt erhält das Seitenverhältnis</translation>
    </message>
    <message>
        <source>Move the region</source>
        <translation>Bereich verschieben</translation>
    </message>
    <message>
        <source>drag the cross in its middle</source>
        <translation>Kreuz in der Mitte ziehen</translation>
    </message>
    <message>
        <source>The same by keys, while Select region is on</source>
        <translation>Dasselbe mit Tasten, solange „Bereich auswählen“ aktiv ist</translation>
    </message>
    <message>
        <source>arrow keys, with Shift to resize, with Ctrl for 10 pixels</source>
        <translation>Pfeiltasten, mit Umschalt zum Ändern der Größe, mit Strg um 10 Pixel</translation>
    </message>
    <message>
        <source>Begin a region by keys</source>
        <translation>Bereich mit Tasten beginnen</translation>
    </message>
    <message>
        <source>Select region, then Enter</source>
        <translation>„Bereich auswählen“, dann Eingabetaste</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Give up the region; leave the full screen, or a message</source>
        <translation>Den Bereich aufgeben; das Vollbild oder eine Meldung schließen</translation>
    </message>
    <message>
        <source>Explain a pixel</source>
        <translation>Pixel erklären</translation>
    </message>
    <message>
        <source>click, with the Inspector open</source>
        <translation>Klick bei geöffnetem Inspektor</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Maus und Finger</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Explain the middle of the view</source>
        <translation>Mitte der Ansicht erklären</translation>
    </message>
    <message>
        <source>Click a pixel of the enlarged picture to see what made it.</source>
        <translation>Ein Pixel des vergrößerten Bildes anklicken, um zu sehen, woraus es entstand.</translation>
    </message>
    <message>
        <source>The photo, framed what the model saw</source>
        <translation>Das Foto; umrahmt, was das Modell gesehen hat</translation>
    </message>
    <message>
        <source>What the model saw; arrow keys go to the next pixel</source>
        <translation>Was das Modell gesehen hat; Pfeiltasten führen zum nächsten Pixel</translation>
    </message>
    <message>
        <source>The features as a picture</source>
        <translation>Die Merkmale als Bild</translation>
    </message>
    <message>
        <source>What it saw</source>
        <translation>Was es gesehen hat</translation>
    </message>
    <message>
        <source>What the encoder made of that</source>
        <translation>Was der Encoder daraus gemacht hat</translation>
    </message>
    <message>
        <source>The way from the photo to this view</source>
        <translation>Der Weg vom Foto zu dieser Ansicht</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>Woher das stammt</translation>
    </message>
    <message>
        <source>The idea: {0}, code: {1}</source>
        <translation>Die Idee: {0}, Code: {1}</translation>
    </message>
    <message>
        <source>The view shows {0}. Explained is what {1} makes of it.</source>
        <translation>Die Ansicht zeigt {0}. Erklärt wird, was {1} daraus macht.</translation>
    </message>
    <message>
        <source>Pixel {0}, {1} of the enlarged photo, at {2}, {3} of the photo: red {4}, green {5}, blue {6}</source>
        <translation>Pixel {0}, {1} des vergrößerten Fotos, bei {2}, {3} des Fotos: Rot {4}, Grün {5}, Blau {6}</translation>
    </message>
    <message>
        <source>{0} × {1} source pixels, {2} of the photo. Nothing else changes it.</source>
        <translation>{0} × {1} Quellpixel, {2} des Fotos. Nichts anderes verändert es.</translation>
    </message>
    <message>
        <source>The four codes that make it</source>
        <translation>Die vier Codes, aus denen es entsteht</translation>
    </message>
    <message>
        <source>Each source pixel around has a code. Asked for the colour at this place, each gives its own; they are blended by the area opposite to each.</source>
        <translation>Jedes Quellpixel ringsum hat einen Code. Nach der Farbe an dieser Stelle gefragt, gibt jeder seine eigene an; gemischt werden sie nach der Fläche, die dem jeweiligen Code gegenüberliegt.</translation>
    </message>
    <message>
        <source>The waves that make it</source>
        <translation>Die Wellen, aus denen es entsteht</translation>
    </message>
    <message>
        <source>To the bicubic image the model adds waves around each source pixel (d: distance from its middle). Those that change this pixel most, in levels of 255, with the nearest source pixel&apos;s largest coefficient:</source>
        <translation>Zum bikubischen Bild addiert das Modell Wellen um jedes Quellpixel (d: Abstand von dessen Mitte). Hier die Wellen, die dieses Pixel am stärksten verändern, in Stufen von 255, mit dem größten Koeffizienten des nächstgelegenen Quellpixels:</translation>
    </message>
    <message>
        <source>{0} features for each source pixel; red, green and blue are their first three principal components, which hold {1} of the variance.</source>
        <translation>{0} Merkmale je Quellpixel; Rot, Grün und Blau sind ihre ersten drei Hauptkomponenten, die {1} der Varianz enthalten.</translation>
    </message>
    <message>
        <source>{0} learnt from photos that were reduced {1} to {2} times.</source>
        <translation>{0} hat an Fotos gelernt, die {1}- bis {2}-fach verkleinert wurden.</translation>
    </message>
    <message>
        <source>⚠ {0} times is beyond what it learnt ({1} to {2} times): it goes on as it did there, and nothing says that the scene looked so.</source>
        <translation>⚠ {0}-fach liegt jenseits des Gelernten ({1}- bis {2}-fach): Das Modell verfährt weiter wie dort, und nichts besagt, dass die Szene so aussah.</translation>
    </message>
</context>
<context>
    <name>InspectorWorker</name>
    <message>
        <source>This picture is interpolated: choose a model to see how it works.</source>
        <translation>Dieses Bild ist interpoliert: Ein Modell wählen, um zu sehen, wie es arbeitet.</translation>
    </message>
    <message>
        <source>This pixel can&apos;t be explained; the log says why.</source>
        <translation>Dieses Pixel lässt sich nicht erklären; der Grund steht im Protokoll.</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Press the keys that are to start the command</source>
        <translation>Die Tasten drücken, die den Befehl auslösen sollen</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Keine Tasten</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>All as at first</source>
        <translation>Alle zurücksetzen</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Navigator</source>
        <translation>Navigator</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exporte</translation>
    </message>
    <message>
        <source>The settings could not be read; they are kept as {0}, and begin anew.</source>
        <translation>Die Einstellungen konnten nicht gelesen werden; sie bleiben als {0} erhalten, neue werden angelegt.</translation>
    </message>
    <message>
        <source>{0} — Leafscope</source>
        <translation>{0} — Leafscope</translation>
    </message>
    <message>
        <source>{0} seems to be damaged: parts of the picture may be wrong.</source>
        <translation>{0} scheint beschädigt zu sein: Teile des Bildes können falsch sein.</translation>
    </message>
</context>
<context>
    <name>MeasureWorker</name>
    <message>
        <source>This view couldn&apos;t be measured; the log says why.</source>
        <translation>Diese Ansicht konnte nicht gemessen werden; der Grund steht im Protokoll.</translation>
    </message>
</context>
<context>
    <name>Measurements</name>
    <message>
        <source>Only PSNR is measured: SSIM needs scikit-image, which isn&apos;t installed.</source>
        <translation>Nur PSNR wird gemessen: SSIM benötigt scikit-image, das nicht installiert ist.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>MethodChoice</name>
    <message>
        <source>nearest</source>
        <translation>nächster Nachbar</translation>
    </message>
    <message>
        <source>bicubic</source>
        <translation>bikubisch</translation>
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
        <translation>Es ist kein Modell installiert, daher ist das Bild bikubisch: {0}.</translation>
    </message>
    <message>
        <source>{0}, consistent</source>
        <translation>{0}, im Einklang</translation>
    </message>
    <message>
        <source>{0} with {1} % {2}</source>
        <translation>{0} mit {1} % {2}</translation>
    </message>
</context>
<context>
    <name>ModelCardWorker</name>
    <message>
        <source>This is an interpolation: it learnt nothing, and invents nothing.</source>
        <translation>Dies ist eine Interpolation: Sie hat nichts gelernt und erfindet nichts.</translation>
    </message>
    <message>
        <source>This model can&apos;t be described; the log says why.</source>
        <translation>Dieses Modell lässt sich nicht beschreiben; der Grund steht im Protokoll.</translation>
    </message>
</context>
<context>
    <name>ModelFetching</name>
    <message>
        <source>{0} is being fetched; you may go on.</source>
        <translation>{0} wird geholt; Sie können weitermachen.</translation>
    </message>
</context>
<context>
    <name>ModelPanel</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Runs on: {0}</source>
        <translation>Läuft auf: {0}</translation>
    </message>
    <message>
        <source>Encodes the photo once; then a small network is asked for every pixel&apos;s colour, at any scale (LIIF).</source>
        <translation>Kodiert das Foto einmal; dann wird ein kleines Netz nach der Farbe jedes Pixels gefragt, in jedem Maßstab (LIIF).</translation>
    </message>
    <message>
        <source>Encodes the photo once into waves around every source pixel; adding them up gives any scale at little cost.</source>
        <translation>Kodiert das Foto einmal in Wellen um jedes Quellpixel; ihre Summe ergibt mit wenig Aufwand jeden Maßstab.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Encoder</translation>
    </message>
    <message>
        <source>Trained values</source>
        <translation>Trainierte Werte</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Trainiert mit</translation>
    </message>
    <message>
        <source>Trained for</source>
        <translation>Trainiert für</translation>
    </message>
    <message>
        <source>{0} to {1} times</source>
        <translation>{0}- bis {1}-fach</translation>
    </message>
    <message>
        <source>Sees</source>
        <translation>Sieht</translation>
    </message>
    <message>
        <source>{0} pixels around each</source>
        <translation>{0} Pixel ringsum</translation>
    </message>
    <message>
        <source>{0} multiply-adds</source>
        <translation>{0} Multiplikationen mit Addition</translation>
    </message>
    <message>
        <source>Each source pixel, once</source>
        <translation>Jedes Quellpixel, einmalig</translation>
    </message>
    <message>
        <source>Each pixel shown</source>
        <translation>Jedes gezeigte Pixel</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Veröffentlichung</translation>
    </message>
    <message>
        <source>PSNR on {0}, dB</source>
        <translation>PSNR auf {0}, dB</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>bicubic</source>
        <translation>bikubisch</translation>
    </message>
    <message>
        <source>{0} times</source>
        <translation>{0}-fach</translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message>
        <source>Navigator</source>
        <translation>Navigator</translation>
    </message>
    <message>
        <source>Drag the frame, click, or press the arrow keys</source>
        <translation>Rahmen ziehen, klicken oder Pfeiltasten drücken</translation>
    </message>
    <message>
        <source>The middle of the view is at {0} % across and {1} % down.</source>
        <translation>Die Mitte der Ansicht liegt bei {0} % von links und {1} % von oben.</translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message>
        <source>{0} of {1} exports are saved. {2}</source>
        <translation>{0} von {1} Exporten gespeichert. {2}</translation>
    </message>
    <message>
        <source>{0} exports failed. {1}</source>
        <translation>{0} Exporte sind fehlgeschlagen. {1}</translation>
    </message>
    <message>
        <source>{0} exports are saved.</source>
        <translation>{0} Exporte sind gespeichert.</translation>
    </message>
    <message>
        <source>{0} is saved.</source>
        <translation>{0} ist gespeichert.</translation>
    </message>
    <message>
        <source>The folder could not be shown: {0}</source>
        <translation>Der Ordner konnte nicht gezeigt werden: {0}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>{0} billion</source>
        <translation>{0} Mrd.</translation>
    </message>
    <message>
        <source>{0} million</source>
        <translation>{0} Mio.</translation>
    </message>
    <message>
        <source>{0} thousand</source>
        <translation>{0} Tsd.</translation>
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
        <translation>Seite</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>von {0}</translation>
    </message>
</context>
<context>
    <name>PaneLabels</name>
    <message>
        <source>{0}, begins above 1×</source>
        <translation>{0}, beginnt über 1×</translation>
    </message>
    <message>
        <source>Difference of {0} and {1}, {2} times</source>
        <translation>Differenz von {0} und {1}, {2}-fach</translation>
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
        <translation>weicht um {0} von 255 ab</translation>
    </message>
</context>
<context>
    <name>Pasted</name>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>There is no photo on the clipboard.</source>
        <translation>In der Zwischenablage ist kein Foto.</translation>
    </message>
</context>
<context>
    <name>PhotoLoader</name>
    <message>
        <source>{0} is too large for this machine&apos;s memory.</source>
        <translation>{0} ist zu groß für den Arbeitsspeicher dieses Rechners.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be opened; the log says why.</source>
        <translation>{0} lässt sich nicht öffnen; der Grund steht im Protokoll.</translation>
    </message>
</context>
<context>
    <name>PhotoOpening</name>
    <message>
        <source>Open a photo</source>
        <translation>Foto öffnen</translation>
    </message>
    <message>
        <source>Photos ({0});;All files (*)</source>
        <translation>Fotos ({0});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>{0} has {1} megapixels. Opening it may take {2} GB of memory. Open it?</source>
        <translation>{0} hat {1} Megapixel. Das Öffnen kann {2} GB Arbeitsspeicher belegen. Trotzdem öffnen?</translation>
    </message>
    <message>
        <source>A very large photo</source>
        <translation>Ein sehr großes Foto</translation>
    </message>
</context>
<context>
    <name>PixelWords</name>
    <message>
        <source>Code of the source pixel</source>
        <translation>Code des Quellpixels</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
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
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>Wave down × across</source>
        <translation>Welle senkrecht × waagerecht</translation>
    </message>
    <message>
        <source>coefficient</source>
        <translation>Koeffizient</translation>
    </message>
    <message>
        <source>Bicubic image</source>
        <translation>Bikubisches Bild</translation>
    </message>
    <message>
        <source>{0} others</source>
        <translation>{0} weitere</translation>
    </message>
    <message>
        <source>Brought back to the photo</source>
        <translation>Mit dem Foto in Einklang gebracht</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>trained</source>
        <translation>trainiert</translation>
    </message>
    <message>
        <source>multiply-adds</source>
        <translation>Mult.-Add.</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Encoder</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>Decoder</translation>
    </message>
    <message>
        <source>Pixels shown</source>
        <translation>Gezeigte Pixel</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>{0} a source pixel</source>
        <translation>{0} je Quellpixel</translation>
    </message>
    <message>
        <source>{0} a pixel shown</source>
        <translation>{0} je gezeigtem Pixel</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>wie das System</translation>
    </message>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>Less motion: pictures change without moving</source>
        <translation>Weniger Bewegung: Bilder wechseln, ohne sich zu bewegen</translation>
    </message>
    <message>
        <source>what suits this machine</source>
        <translation>passend zu diesem Rechner</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>a share of this machine&apos;s</source>
        <translation>ein Anteil des Arbeitsspeichers</translation>
    </message>
    <message>
        <source> megapixels</source>
        <translation> Megapixel</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Language*</source>
        <translation>Sprache*</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Memory for models*</source>
        <translation>Speicher für Modelle*</translation>
    </message>
    <message>
        <source>Ask before opening more than</source>
        <translation>Nachfragen bei mehr als</translation>
    </message>
    <message>
        <source>* from the next start on</source>
        <translation>* ab dem nächsten Start</translation>
    </message>
</context>
<context>
    <name>PreviewWorker</name>
    <message>
        <source>There is no preview; the log says why.</source>
        <translation>Es gibt keine Vorschau; der Grund steht im Protokoll.</translation>
    </message>
</context>
<context>
    <name>Quantities</name>
    <message>
        <source>less than a second</source>
        <translation>weniger als eine Sekunde</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation>{0} h</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Forget these files</source>
        <translation>Diese Dateien vergessen</translation>
    </message>
</context>
<context>
    <name>RegionFields</name>
    <message>
        <source>The selected region</source>
        <translation>Der ausgewählte Bereich</translation>
    </message>
    <message>
        <source>The view</source>
        <translation>Die Ansicht</translation>
    </message>
    <message>
        <source>The whole photo</source>
        <translation>Das ganze Foto</translation>
    </message>
    <message>
        <source>As numbers say</source>
        <translation>Nach Zahlen</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>as last time</source>
        <translation>wie zuletzt</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Seitenverhältnis</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Linker Rand</translation>
    </message>
    <message>
        <source>Top edge</source>
        <translation>Oberer Rand</translation>
    </message>
    <message>
        <source>Width of the region</source>
        <translation>Breite des Bereichs</translation>
    </message>
    <message>
        <source>Height of the region</source>
        <translation>Höhe des Bereichs</translation>
    </message>
    <message>
        <source>Left, top, width, height</source>
        <translation>Links, oben, Breite, Höhe</translation>
    </message>
</context>
<context>
    <name>RegionTool</name>
    <message>
        <source>Region of {0} photo pixels</source>
        <translation>Bereich von {0} Fotopixeln</translation>
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
        <translation>Der Bericht ist in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>Scale</name>
    <message>
        <source>fit</source>
        <translation>ganz</translation>
    </message>
    <message>
        <source>“{0}” isn&apos;t a scale: type 3.7, 370%, fit, w1200 or h900.</source>
        <translation>„{0}“ ist kein Maßstab: 3.7, 370%, fit, w1200 oder h900 eingeben.</translation>
    </message>
    <message>
        <source>The scale must be from {0} to {1}.</source>
        <translation>Der Maßstab muss zwischen {0} und {1} liegen.</translation>
    </message>
</context>
<context>
    <name>SizeFields</name>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
    <message>
        <source>in</source>
        <translation>Zoll</translation>
    </message>
    <message>
        <source>Keep proportions</source>
        <translation>Proportionen beibehalten</translation>
    </message>
    <message>
        <source> per inch</source>
        <translation> pro Zoll</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Maßstab</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Red, green and blue under the pointer, 0 to 255 in sRGB: in the photo → here</source>
        <translation>Rot, Grün und Blau unter dem Mauszeiger, 0 bis 255 in sRGB: im Foto → hier</translation>
    </message>
    <message>
        <source>Where the model runs</source>
        <translation>Wo das Modell läuft</translation>
    </message>
    <message>
        <source>Opening a photo</source>
        <translation>Foto wird geöffnet</translation>
    </message>
    <message>
        <source>Opening {0} …</source>
        <translation>{0} wird geöffnet …</translation>
    </message>
    <message>
        <source>{0} · could not be rendered</source>
        <translation>{0} · konnte nicht berechnet werden</translation>
    </message>
    <message>
        <source>{0} · rendering …</source>
        <translation>{0} · wird berechnet …</translation>
    </message>
    <message>
        <source>{0} · exact</source>
        <translation>{0} · exakt</translation>
    </message>
    <message>
        <source>{0} · exact, models begin above 1×</source>
        <translation>{0} · exakt, Modelle beginnen über 1×</translation>
    </message>
    <message>
        <source>{0} ms</source>
        <translation>{0} ms</translation>
    </message>
    <message>
        <source>{0} · refining, {1} %</source>
        <translation>{0} · wird verfeinert, {1} %</translation>
    </message>
    <message>
        <source>Time until the view was exact</source>
        <translation>Zeit, bis die Ansicht exakt war</translation>
    </message>
    <message>
        <source>transparent</source>
        <translation>transparent</translation>
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
        <translation>Hauptleiste</translation>
    </message>
    <message>
        <source>Get {0} ({1})</source>
        <translation>{0} holen ({1})</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Auto: {0}</source>
        <translation>Automatisch: {0}</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>split</source>
        <translation>geteilt</translation>
    </message>
    <message>
        <source>side by side</source>
        <translation>nebeneinander</translation>
    </message>
    <message>
        <source>two by two</source>
        <translation>zwei mal zwei</translation>
    </message>
    <message>
        <source>blink</source>
        <translation>blinken</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>loading …</source>
        <translation>wird geladen …</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>automatisch</translation>
    </message>
</context>
<context>
    <name>ViewWorker</name>
    <message>
        <source>This view couldn&apos;t be rendered; the log says why.</source>
        <translation>Diese Ansicht konnte nicht berechnet werden; der Grund steht im Protokoll.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Drop a photo here</source>
        <translation>Foto hier ablegen</translation>
    </message>
    <message>
        <source>Opening {0} …</source>
        <translation>{0} wird geöffnet …</translation>
    </message>
    <message>
        <source>Zoom into a photo up to 64 times: a neural network redraws what you see at any scale. Compare it with plain enlargement, and save what is shown.</source>
        <translation>In ein Foto bis zu 64-fach hineinzoomen: Ein neuronales Netz zeichnet neu, was zu sehen ist, in jedem Maßstab. Mit einfacher Vergrößerung vergleichen und speichern, was gezeigt wird.</translation>
    </message>
    <message>
        <source>Turn the wheel to look closer, drag to move. {0} compares, {1} lists all keys.</source>
        <translation>Am Rad drehen, um näher hinzusehen, ziehen, um zu verschieben. {0} vergleicht, {1} nennt alle Tasten.</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
</context>
<context>
    <name>ZoomBar</name>
    <message>
        <source>Scale</source>
        <translation>Maßstab</translation>
    </message>
    <message>
        <source>Scale, as a number</source>
        <translation>Maßstab als Zahl</translation>
    </message>
    <message>
        <source>Type a scale: 3.7, 370%, fit, or a width or height: w1200, h900 (Z)</source>
        <translation>Maßstab eingeben: 3,7; 370%; fit; oder Breite oder Höhe: w1200, h900 (Z)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Verkleinern (-)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Vergrößern (+)</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>ganz</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>391 free photos, drawn text</source>
        <translation>391 freie Fotos, gezeichneter Text</translation>
    </message>
    <message>
        <source>A blend has 0 to 100 per cent, not {percent}.</source>
        <translation>Eine Mischung hat 0 bis 100 Prozent, nicht {percent}.</translation>
    </message>
    <message>
        <source>A channel has 8 or 16 bits, not {depth}.</source>
        <translation>Ein Kanal hat 8 oder 16 Bit, nicht {depth}.</translation>
    </message>
    <message>
        <source>A gain of {gain:g} is out of range: it must be a number above 0.</source>
        <translation>Eine Verstärkung von {gain:g} ist unzulässig: Sie muss eine Zahl über 0 sein.</translation>
    </message>
    <message>
        <source>A movie of {seconds:g} s can&apos;t be had (up to {most:g} s).</source>
        <translation>Ein Film von {seconds:g} s ist nicht möglich (bis zu {most:g} s).</translation>
    </message>
    <message>
        <source>A quality of {quality} can&apos;t be had (1 to 100).</source>
        <translation>Eine Qualität von {quality} ist nicht möglich (1 bis 100).</translation>
    </message>
    <message>
        <source>A scale of {scale:g} is out of range (1/4096 to {most:g}).</source>
        <translation>Ein Maßstab von {scale:g} liegt außerhalb des Bereichs (1/4096 bis {most:g}).</translation>
    </message>
    <message>
        <source>A window of {width} x {height} pixels can&apos;t be shown (at most {most} a side).</source>
        <translation>Ein Fenster von {width} × {height} Pixeln lässt sich nicht anzeigen (höchstens {most} je Seite).</translation>
    </message>
    <message>
        <source>An export needs either a scale or a size.</source>
        <translation>Ein Export braucht entweder einen Maßstab oder eine Größe.</translation>
    </message>
    <message>
        <source>An export needs the name of a file.</source>
        <translation>Ein Export braucht den Namen einer Datei.</translation>
    </message>
    <message>
        <source>An output needs a width or a height of at least a pixel.</source>
        <translation>Eine Ausgabe braucht eine Breite oder Höhe von mindestens einem Pixel.</translation>
    </message>
    <message>
        <source>An output of {width} x {height} pixels is empty.</source>
        <translation>Eine Ausgabe von {width} × {height} Pixeln ist leer.</translation>
    </message>
    <message>
        <source>At 100 % and below the photo&apos;s own pixels are shown: no model runs.</source>
        <translation>Bei 100 % und darunter werden die Pixel des Fotos selbst gezeigt: Es arbeitet kein Modell.</translation>
    </message>
    <message>
        <source>Below 100 % nothing is enlarged, so there is nothing to compare.</source>
        <translation>Unter 100 % wird nichts vergrößert, daher gibt es nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>DIV2K (start), 391 free photos slightly blurred and stored as JPEG, drawn text</source>
        <translation>DIV2K (zu Beginn), 391 freie Fotos, leicht unscharf und als JPEG gespeichert, gezeichneter Text</translation>
    </message>
    <message>
        <source>DIV2K (start), 391 free photos, drawn text</source>
        <translation>DIV2K (zu Beginn), 391 freie Fotos, gezeichneter Text</translation>
    </message>
    <message>
        <source>DIV2K (start), pictures by Real-ESRGAN of 391 free photos as found on a disk, drawn text</source>
        <translation>DIV2K (zu Beginn), Bilder von Real-ESRGAN von 391 freien Fotos, wie man sie findet, gezeichneter Text</translation>
    </message>
    <message>
        <source>Leafscope can&apos;t fetch {title} by itself: {advice}.</source>
        <translation>Leafscope kann {title} nicht selbst herunterladen: {advice}.</translation>
    </message>
    <message>
        <source>Leafscope opens files on this machine, and nothing from the network.</source>
        <translation>Leafscope öffnet Dateien auf diesem Rechner und nichts aus dem Netz.</translation>
    </message>
    <message>
        <source>Leafscope&apos;s own, see weights/leaf-d.md</source>
        <translation>Leafscopes eigenes, siehe weights/leaf-d.md</translation>
    </message>
    <message>
        <source>Leafscope&apos;s own, see weights/leaf-m-jpeg.md</source>
        <translation>Leafscopes eigenes, siehe weights/leaf-m-jpeg.md</translation>
    </message>
    <message>
        <source>Leafscope&apos;s own, see weights/leaf-m-mild.md</source>
        <translation>Leafscopes eigenes, siehe weights/leaf-m-mild.md</translation>
    </message>
    <message>
        <source>Leafscope&apos;s own, see weights/leaf-m.md</source>
        <translation>Leafscopes eigenes, siehe weights/leaf-m.md</translation>
    </message>
    <message>
        <source>Leafscope&apos;s own, see weights/leaf-s.md</source>
        <translation>Leafscopes eigenes, siehe weights/leaf-s.md</translation>
    </message>
    <message>
        <source>MP4 isn&apos;t written here, for want of PyAV: choose WebP, or use Leafscope from a clone.</source>
        <translation>MP4 wird hier nicht geschrieben, da PyAV fehlt: WebP wählen oder Leafscope aus einem Klon verwenden.</translation>
    </message>
    <message>
        <source>The checkpoint</source>
        <translation>Der Checkpoint</translation>
    </message>
    <message>
        <source>The checkpoint of {name} is of a family that isn&apos;t known here: {family!r}.</source>
        <translation>Der Checkpoint von {name} gehört zu einer Familie, die hier unbekannt ist: {family!r}.</translation>
    </message>
    <message>
        <source>The checkpoint of {name} lacks parts of its model.</source>
        <translation>Dem Checkpoint von {name} fehlen Teile seines Modells.</translation>
    </message>
    <message>
        <source>The checkpoint {path}</source>
        <translation>Der Checkpoint {path}</translation>
    </message>
    <message>
        <source>The checkpoint {path} doesn&apos;t say which model it is of.</source>
        <translation>Der Checkpoint {path} sagt nicht, zu welchem Modell er gehört.</translation>
    </message>
    <message>
        <source>The checkpoint {path} has damaged metadata.</source>
        <translation>Der Checkpoint {path} hat beschädigte Metadaten.</translation>
    </message>
    <message>
        <source>The checkpoint {path} has damaged metadata: {error}.</source>
        <translation>Der Checkpoint {path} hat beschädigte Metadaten: {error}.</translation>
    </message>
    <message>
        <source>The checkpoint {path} has weights that aren&apos;t tensors.</source>
        <translation>Der Checkpoint {path} enthält Gewichte, die keine Tensoren sind.</translation>
    </message>
    <message>
        <source>The checkpoint {path} is damaged or holds more than plain tensors, so it is not loaded.</source>
        <translation>Der Checkpoint {path} ist beschädigt oder enthält mehr als reine Tensoren und wird daher nicht geladen.</translation>
    </message>
    <message>
        <source>The checkpoint {path} is damaged or not a PyTorch file.</source>
        <translation>Der Checkpoint {path} ist beschädigt oder keine PyTorch-Datei.</translation>
    </message>
    <message>
        <source>The checkpoint {path} is damaged: {error}.</source>
        <translation>Der Checkpoint {path} ist beschädigt: {error}.</translation>
    </message>
    <message>
        <source>The checkpoint {path} is of a model {name!r}, not of LIIF.</source>
        <translation>Der Checkpoint {path} gehört zu einem Modell {name!r}, nicht zu LIIF.</translation>
    </message>
    <message>
        <source>The checkpoint {path} isn&apos;t a list of named tensors.</source>
        <translation>Die Datei {path} ist keine Liste benannter Tensoren.</translation>
    </message>
    <message>
        <source>The checkpoint&apos;s encoder is none of EDSR, RDN, RRDB and Compact.</source>
        <translation>Der Encoder der Datei ist keiner von EDSR, RDN, RRDB und Compact.</translation>
    </message>
    <message>
        <source>The disk is full, so {path} was not written.</source>
        <translation>Der Datenträger ist voll, daher wurde {path} nicht geschrieben.</translation>
    </message>
    <message>
        <source>The file {path} isn&apos;t in the official LIIF format (model: name, sd).</source>
        <translation>Die Datei {path} liegt nicht im offiziellen LIIF-Format vor (model: name, sd).</translation>
    </message>
    <message>
        <source>The film could not be encoded: {error}.</source>
        <translation>Der Film konnte nicht kodiert werden: {error}.</translation>
    </message>
    <message>
        <source>The list of models {path} can&apos;t be read: {error}.</source>
        <translation>Die Liste der Modelle {path} lässt sich nicht lesen: {error}.</translation>
    </message>
    <message>
        <source>The list of models {path} is damaged: {error!r}.</source>
        <translation>Die Liste der Modelle {path} ist beschädigt: {error!r}.</translation>
    </message>
    <message>
        <source>The model {name} is not installed: {advice}.</source>
        <translation>Das Modell {name} ist nicht installiert: {advice}.</translation>
    </message>
    <message>
        <source>The package {package} is not the expected one: its hash differs.</source>
        <translation>Das Paket {package} ist nicht das erwartete: Seine Prüfsumme weicht ab.</translation>
    </message>
    <message>
        <source>The package {package} lacks parts: {error}.</source>
        <translation>Dem Paket {package} fehlen Teile: {error}.</translation>
    </message>
    <message>
        <source>The photo&apos;s EXIF data are too long for JPEG; choose PNG or TIFF.</source>
        <translation>Die EXIF-Daten des Fotos sind zu lang für JPEG; PNG oder TIFF wählen.</translation>
    </message>
    <message>
        <source>The photo&apos;s XMP data are too long for JPEG; choose PNG or TIFF.</source>
        <translation>Die XMP-Daten des Fotos sind zu lang für JPEG; PNG oder TIFF wählen.</translation>
    </message>
    <message>
        <source>The position {x:g}, {y:g} lies beyond the photo.</source>
        <translation>Die Stelle {x:g}, {y:g} liegt außerhalb des Fotos.</translation>
    </message>
    <message>
        <source>The preview lies beyond the output.</source>
        <translation>Die Vorschau liegt außerhalb der Ausgabe.</translation>
    </message>
    <message>
        <source>The reference of {wide} x {high} pixels is of another shape than the photo of {width} x {height}, so it can&apos;t show the same scene.</source>
        <translation>Die Referenz mit {wide} × {high} Pixeln hat eine andere Form als das Foto mit {width} × {height} und kann daher nicht dieselbe Szene zeigen.</translation>
    </message>
    <message>
        <source>The reference of {wide} x {high} pixels isn&apos;t larger than the photo of {width} x {height}.</source>
        <translation>Die Referenz mit {wide} × {high} Pixeln ist nicht größer als das Foto mit {width} × {height}.</translation>
    </message>
    <message>
        <source>The region is too small to be measured: show more of the photo.</source>
        <translation>Der Bereich ist zu klein zum Messen: mehr vom Foto zeigen.</translation>
    </message>
    <message>
        <source>The region {wide} x {high} at {left}, {top} isn&apos;t inside the photo of {width} x {height} pixels.</source>
        <translation>Der Bereich {wide} × {high} bei {left}, {top} liegt nicht innerhalb des Fotos mit {width} × {height} Pixeln.</translation>
    </message>
    <message>
        <source>The view&apos;s position must be a finite number.</source>
        <translation>Die Position der Ansicht muss eine endliche Zahl sein.</translation>
    </message>
    <message>
        <source>The weights can&apos;t be kept in {folder}: {error}.</source>
        <translation>Die Gewichte lassen sich nicht in {folder} ablegen: {error}.</translation>
    </message>
    <message>
        <source>The weights {path} are damaged: delete them and get them again.</source>
        <translation>Die Gewichte {path} sind beschädigt: löschen und neu beschaffen.</translation>
    </message>
    <message>
        <source>The weights {path} can&apos;t be verified: there is no hash beside them.</source>
        <translation>Die Gewichte {path} lassen sich nicht prüfen: Es liegt keine Prüfsumme daneben.</translation>
    </message>
    <message>
        <source>There is a model called {name} already: choose another with --name.</source>
        <translation>Ein Modell namens {name} gibt es bereits: mit --name einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>There is no checkpoint at {path}.</source>
        <translation>Unter {path} gibt es keinen Checkpoint.</translation>
    </message>
    <message>
        <source>There is no device {device!r}: choose {devices}.</source>
        <translation>Ein Gerät {device!r} gibt es nicht: zur Wahl stehen {devices}.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Die Datei {path} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no folder {folder} to export to.</source>
        <translation>Den Ordner {folder}, in den exportiert werden soll, gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no model called {name!r}; there are {names}.</source>
        <translation>Ein Modell namens {name!r} gibt es nicht; es gibt {names}.</translation>
    </message>
    <message>
        <source>There isn&apos;t enough memory to export {name}.</source>
        <translation>Der Arbeitsspeicher reicht nicht aus, um {name} zu exportieren.</translation>
    </message>
    <message>
        <source>There isn&apos;t enough memory to open {name}.</source>
        <translation>Der Arbeitsspeicher reicht nicht aus, um {name} zu öffnen.</translation>
    </message>
    <message>
        <source>This machine has no {device} device that PyTorch can use.</source>
        <translation>Dieser Rechner hat kein {device}-Gerät, das PyTorch nutzen kann.</translation>
    </message>
    <message>
        <source>This text isn&apos;t the path of a file.</source>
        <translation>Dieser Text ist kein Pfad einer Datei.</translation>
    </message>
    <message>
        <source>camera RAW</source>
        <translation>Kamera-RAW</translation>
    </message>
    <message>
        <source>download {file} from {page} and run `leafscope-cli models import {file} --name {name}`</source>
        <translation>{file} von {page} herunterladen und `leafscope-cli models import {file} --name {name}` ausführen</translation>
    </message>
    <message>
        <source>install Leafscope again, its file {file} is missing</source>
        <translation>Leafscope neu installieren, seine Datei {file} fehlt</translation>
    </message>
    <message>
        <source>no ending</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>or run `leafscope-cli models import FILE --name {name}` on the authors&apos; file</source>
        <translation>oder `leafscope-cli models import FILE --name {name}` mit der Datei der Autoren ausführen</translation>
    </message>
    <message>
        <source>pip gave no reason</source>
        <translation>pip nannte keinen Grund</translation>
    </message>
    <message>
        <source>run `leafscope-cli models install {name}`</source>
        <translation>`leafscope-cli models install {name}` ausführen</translation>
    </message>
    <message>
        <source>{checkpoint} has a halo that is none.</source>
        <translation>{checkpoint} hat einen Rand, der keiner ist.</translation>
    </message>
    <message>
        <source>{checkpoint} has a tensor {name} that the model doesn&apos;t know.</source>
        <translation>{checkpoint} hat einen Tensor {name}, den das Modell nicht kennt.</translation>
    </message>
    <message>
        <source>{checkpoint} has no tensor {name}.</source>
        <translation>{checkpoint} hat keinen Tensor {name}.</translation>
    </message>
    <message>
        <source>{checkpoint}: {name} has shape {found}, not {expected}.</source>
        <translation>{checkpoint}: {name} hat die Form {found}, nicht {expected}.</translation>
    </message>
    <message>
        <source>{checkpoint}: {name} holds values that aren&apos;t finite numbers.</source>
        <translation>{checkpoint}: {name} enthält Werte, die keine endlichen Zahlen sind.</translation>
    </message>
    <message>
        <source>{file} in {package} has an unexpected size.</source>
        <translation>{file} in {package} hat eine unerwartete Größe.</translation>
    </message>
    <message>
        <source>{file} in {package} is not the expected one.</source>
        <translation>{file} in {package} ist nicht die erwartete Datei.</translation>
    </message>
    <message>
        <source>{format} has to be held whole in the memory, so it ends at {megapixels} megapixels, and this would be {width} x {height}; choose PNG or TIFF, which are written as they are rendered.</source>
        <translation>{format} muss als Ganzes in den Arbeitsspeicher passen und endet daher bei {megapixels} Megapixeln; dies wären {width} × {height}. PNG oder TIFF wählen, die schon während der Berechnung geschrieben werden.</translation>
    </message>
    <message>
        <source>{format} holds 8 bits a channel; choose PNG or TIFF for 16.</source>
        <translation>{format} fasst 8 Bit je Kanal; für 16 PNG oder TIFF wählen.</translation>
    </message>
    <message>
        <source>{format} holds at most {side} pixels a side; this would be {width} x {height}.</source>
        <translation>{format} fasst höchstens {side} Pixel je Seite; dies wären {width} × {height}.</translation>
    </message>
    <message>
        <source>{format} needs an even width and height; {width} x {height} isn&apos;t, {wide} x {high} would be.</source>
        <translation>{format} braucht gerade Breite und Höhe; {width} × {height} geht nicht, {wide} × {high} ginge.</translation>
    </message>
    <message>
        <source>{fps} frames a second can&apos;t be had (1 to {most}).</source>
        <translation>{fps} Bilder pro Sekunde sind nicht möglich (1 bis {most}).</translation>
    </message>
    <message>
        <source>{name!r} can&apos;t name a model: use small letters, digits, dots and hyphens.</source>
        <translation>{name!r} kann kein Modellname sein: Kleinbuchstaben, Ziffern, Punkte und Bindestriche verwenden.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be opened.</source>
        <translation>{name} kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read: permission denied.</source>
        <translation>{name} lässt sich nicht lesen: Zugriff verweigert.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read: {error}.</source>
        <translation>{name} lässt sich nicht lesen: {error}.</translation>
    </message>
    <message>
        <source>{name} claims {width} x {height} pixels, more than so small a file can hold.</source>
        <translation>{name} gibt {width} × {height} Pixel an, mehr als eine so kleine Datei enthalten kann.</translation>
    </message>
    <message>
        <source>{name} claims {width} x {height} pixels; Leafscope opens at most {megapixels} megapixels unless it is told to.</source>
        <translation>{name} gibt {width} × {height} Pixel an; Leafscope öffnet ungefragt höchstens {megapixels} Megapixel.</translation>
    </message>
    <message>
        <source>{name} has no pixels ({width} x {height}).</source>
        <translation>{name} hat keine Pixel ({width} × {height}).</translation>
    </message>
    <message>
        <source>{name} has {ending}, which is no format for a movie; there are webp and mp4.</source>
        <translation>Endung von {name}: {ending}. Das ist kein Format für einen Film; es gibt webp und mp4.</translation>
    </message>
    <message>
        <source>{name} has {ending}, which is no format for a wipe; there are webp and gif.</source>
        <translation>Endung von {name}: {ending}. Das ist kein Format für eine wandernde Trennlinie; es gibt webp und gif.</translation>
    </message>
    <message>
        <source>{name} has {ending}, which is no format to export to; there are {choices}.</source>
        <translation>Endung von {name}: {ending}. Das ist kein Exportformat; es gibt {choices}.</translation>
    </message>
    <message>
        <source>{name} has {pages} pages, and no page {page}.</source>
        <translation>{name} hat {pages} Seiten und keine Seite {page}.</translation>
    </message>
    <message>
        <source>{name} is a TIFF compressed in a way that Leafscope can&apos;t read ({kind}).</source>
        <translation>{name} ist ein TIFF, dessen Kompression Leafscope nicht lesen kann ({kind}).</translation>
    </message>
    <message>
        <source>{name} is a folder, not an image.</source>
        <translation>{name} ist ein Ordner, kein Bild.</translation>
    </message>
    <message>
        <source>{name} is a kind of TIFF that Leafscope can&apos;t read.</source>
        <translation>{name} ist eine Art von TIFF, die Leafscope nicht lesen kann.</translation>
    </message>
    <message>
        <source>{name} is a model of the program itself: choose another name.</source>
        <translation>{name} ist ein Modell des Programms selbst: einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>{name} is another machine; Leafscope opens files here.</source>
        <translation>{name} ist ein anderer Rechner; Leafscope öffnet Dateien auf diesem.</translation>
    </message>
    <message>
        <source>{name} is damaged or cut short.</source>
        <translation>{name} ist beschädigt oder unvollständig.</translation>
    </message>
    <message>
        <source>{name} is damaged, or of a kind that Leafscope can&apos;t read.</source>
        <translation>{name} ist beschädigt oder von einer Art, die Leafscope nicht lesen kann.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} ist leer.</translation>
    </message>
    <message>
        <source>{name} is the photo itself; choose another name.</source>
        <translation>{name} ist das Foto selbst; einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>{name} is {format}, which isn&apos;t opened here: convert it to TIFF or JPEG, or use Leafscope from a clone.</source>
        <translation>{name} hat das Format {format}, das hier nicht geöffnet wird: in TIFF oder JPEG umwandeln oder Leafscope aus einem Klon verwenden.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t a camera&apos;s RAW file, or is damaged.</source>
        <translation>{name} ist keine RAW-Datei einer Kamera oder ist beschädigt.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t an image that Leafscope can read.</source>
        <translation>{name} ist kein Bild, das Leafscope lesen kann.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t an ordinary file.</source>
        <translation>{name} ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>{package} can&apos;t be fetched without pip: install pip, {by_hand}.</source>
        <translation>{package} lässt sich ohne pip nicht herunterladen: pip installieren {by_hand}.</translation>
    </message>
    <message>
        <source>{path} could not be written: no permission, or another program has it open.</source>
        <translation>{path} konnte nicht geschrieben werden: keine Berechtigung, oder ein anderes Programm hat die Datei geöffnet.</translation>
    </message>
    <message>
        <source>{path} could not be written: {error}.</source>
        <translation>{path} konnte nicht geschrieben werden: {error}.</translation>
    </message>
    <message>
        <source>{path} has layers of a kind {kind!r}, which isn&apos;t known here.</source>
        <translation>{path} hat Schichten einer Art {kind!r}, die hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>{path} holds compressed weights, which can&apos;t be read here.</source>
        <translation>{path} enthält komprimierte Gewichte, die hier nicht gelesen werden können.</translation>
    </message>
    <message>
        <source>{path} is a folder; give the name of a file.</source>
        <translation>{path} ist ein Ordner; den Namen einer Datei angeben.</translation>
    </message>
    <message>
        <source>{path} is damaged or cut short.</source>
        <translation>{path} ist beschädigt oder abgeschnitten.</translation>
    </message>
    <message>
        <source>{path} is no network that is known here: RRDBNet (ESRGAN, Real-ESRGAN) and SRVGGNetCompact are.</source>
        <translation>{path} ist kein Netz, das hier bekannt ist: RRDBNet (ESRGAN, Real-ESRGAN) und SRVGGNetCompact sind es.</translation>
    </message>
    <message>
        <source>{path} isn&apos;t a network in ncnn&apos;s format.</source>
        <translation>{path} ist kein Netz im Format von ncnn.</translation>
    </message>
    <message>
        <source>{path} isn&apos;t an ordinary file, so it was not replaced.</source>
        <translation>{path} ist keine gewöhnliche Datei und wurde nicht ersetzt.</translation>
    </message>
    <message>
        <source>{path} takes its pictures apart first, which isn&apos;t known here: of Real-ESRGAN the models that enlarge 4 times are.</source>
        <translation>{path} zerlegt seine Bilder zuerst, was hier nicht bekannt ist: von Real-ESRGAN sind es die Modelle, die 4-mal vergrößern.</translation>
    </message>
    <message>
        <source>{title} could not be fetched ({reason}): connect to the network and try again, {by_hand}.</source>
        <translation>{title} konnte nicht heruntergeladen werden ({reason}): mit dem Netz verbinden und erneut versuchen {by_hand}.</translation>
    </message>
    <message>
        <source>{width} x {height} pixels are too many for an animation ({format}: {megapixels} megapixels).</source>
        <translation>{width} × {height} Pixel sind zu viele für eine Animation ({format}: {megapixels} Megapixel).</translation>
    </message>
</context>
</TS>
