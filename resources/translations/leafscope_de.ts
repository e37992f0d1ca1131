<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AnySizeField</name>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Maßstab</translation>
    </message>
    <message>
        <source>Width in {0}</source>
        <translation>Breite in {0}</translation>
    </message>
    <message>
        <source>Height in {0}</source>
        <translation>Höhe in {0}</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Scale {0}×</source>
        <translation>Maßstab {0}×</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message>
        <source>Export several photos</source>
        <translation>Mehrere Fotos exportieren</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source> ppi</source>
        <translation> ppi</translation>
    </message>
    <message>
        <source>Same as the photo</source>
        <translation>Wie das Foto</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation>Fotos hinzufügen…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Stored in the files. Print sizes use {0} ppi if no resolution is set.</source>
        <translation>Wird in den Dateien gespeichert. Druckgrößen verwenden {0} ppi, wenn keine Auflösung festgelegt ist.</translation>
    </message>
    <message>
        <source>{name}: photo name; {scale}: size; {model}: model; {index}: number (1, 2…)</source>
        <translation>{name}: Name des Fotos; {scale}: Größe; {model}: Modell; {index}: Nummer (1, 2…)</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Dateinamen</translation>
    </message>
    <message>
        <source>{0} photos</source>
        <translation>{0} Fotos</translation>
    </message>
    <message>
        <source>Example: {0} becomes {1}</source>
        <translation>Beispiel: Aus {0} wird {1}</translation>
    </message>
    <message>
        <source>{0} of these files already exist.</source>
        <translation>{0} dieser Dateien sind bereits vorhanden.</translation>
    </message>
    <message>
        <source>Photos ({0});;All files (*)</source>
        <translation>Fotos ({0});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Fotos hinzufügen</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>{0} of {1} files already exist.</source>
        <translation>{0} von {1} Dateien sind bereits vorhanden.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Skip these photos</source>
        <translation>Diese Fotos überspringen</translation>
    </message>
</context>
<context>
    <name>BatchPlanner</name>
    <message>
        <source>The photos couldn&apos;t be listed. See the log for details.</source>
        <translation>Die Fotos konnten nicht aufgelistet werden. Näheres steht im Protokoll.</translation>
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
        <source>This photo isn&apos;t saved as a file. Its bookmarks last until you open another photo.</source>
        <translation>Dieses Foto ist nicht als Datei gespeichert. Seine Lesezeichen bleiben erhalten, bis Sie ein anderes Foto öffnen.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>A bookmark with this name exists and will be replaced.</source>
        <translation>Ein Lesezeichen mit diesem Namen existiert bereits und wird ersetzt.</translation>
    </message>
</context>
<context>
    <name>Bookmarks</name>
    <message>
        <source>A bookmark needs a name.</source>
        <translation>Ein Lesezeichen braucht einen Namen.</translation>
    </message>
    <message>
        <source>A photo can have at most {0} bookmarks. Remove one first.</source>
        <translation>Ein Foto kann höchstens {0} Lesezeichen haben. Entfernen Sie zuerst eines.</translation>
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
        <source>Search commands</source>
        <translation>Befehle suchen</translation>
    </message>
    <message>
        <source>Matching commands</source>
        <translation>Passende Befehle</translation>
    </message>
    <message>
        <source>No matching commands</source>
        <translation>Keine passenden Befehle</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Open sample photo</source>
        <translation>Beispielfoto öffnen</translation>
    </message>
    <message>
        <source>Open sample document</source>
        <translation>Beispieldokument öffnen</translation>
    </message>
    <message>
        <source>Export several photos…</source>
        <translation>Mehrere Fotos exportieren…</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>Laden abbrechen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Copy view</source>
        <translation>Ansicht kopieren</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Fit to window</source>
        <translation>An Fenster anpassen</translation>
    </message>
    <message>
        <source>Zoom to {0}×</source>
        <translation>Auf {0}× zoomen</translation>
    </message>
    <message>
        <source>Enter zoom level</source>
        <translation>Zoomstufe eingeben</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Nächstes Foto</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>Vorheriges Foto</translation>
    </message>
    <message>
        <source>First photo</source>
        <translation>Erstes Foto</translation>
    </message>
    <message>
        <source>Last photo</source>
        <translation>Letztes Foto</translation>
    </message>
    <message>
        <source>Previous view</source>
        <translation>Vorherige Ansicht</translation>
    </message>
    <message>
        <source>Next detail</source>
        <translation>Nächstes Detail</translation>
    </message>
    <message>
        <source>Previous detail</source>
        <translation>Vorheriges Detail</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Single view</source>
        <translation>Einzelansicht</translation>
    </message>
    <message>
        <source>Next comparison mode</source>
        <translation>Nächster Vergleichsmodus</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>Seiten tauschen</translation>
    </message>
    <message>
        <source>Show deviations from the original</source>
        <translation>Abweichungen vom Original anzeigen</translation>
    </message>
    <message>
        <source>Keep added detail true to the original</source>
        <translation>Ergänzte Details originalgetreu halten</translation>
    </message>
    <message>
        <source>Compare with reference…</source>
        <translation>Mit Referenz vergleichen…</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Bedienfelder</translation>
    </message>
    <message>
        <source>Filmstrip</source>
        <translation>Filmstreifen</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Copy diagnostic report</source>
        <translation>Diagnosebericht kopieren</translation>
    </message>
    <message>
        <source>Show render tiles</source>
        <translation>Render-Kacheln anzeigen</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
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
        <source>Quit</source>
        <translation>Beenden</translation>
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
        <source>Zoom to 100 %</source>
        <translation>Auf 100 % zoomen</translation>
    </message>
    <message>
        <source>Keep view for the next photo</source>
        <translation>Ansicht für das nächste Foto beibehalten</translation>
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
        <source>Keep detail setting for the next photo</source>
        <translation>Detaileinstellung für das nächste Foto beibehalten</translation>
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
        <source>“{0}” isn&apos;t a valid shortcut.</source>
        <translation>„{0}“ ist kein gültiges Tastenkürzel.</translation>
    </message>
    <message>
        <source>{0} is already used by “{1}”. Choose another shortcut.</source>
        <translation>{0} ist bereits mit „{1}“ belegt. Wählen Sie ein anderes Tastenkürzel.</translation>
    </message>
    <message>
        <source>Selected {0} × {1} pixels. Export with {2}.</source>
        <translation>{0} × {1} Pixel ausgewählt. Exportieren mit {2}.</translation>
    </message>
    <message>
        <source>The view is still rendering. Copy it when it&apos;s done.</source>
        <translation>Die Ansicht wird noch berechnet. Kopieren Sie sie, wenn sie fertig ist.</translation>
    </message>
    <message>
        <source>View copied to the clipboard</source>
        <translation>Ansicht in die Zwischenablage kopiert</translation>
    </message>
    <message>
        <source>Report copied to the clipboard</source>
        <translation>Bericht in die Zwischenablage kopiert</translation>
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
        <source>Swap sides</source>
        <translation>Seiten tauschen</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Show where the result, scaled back down, deviates from the original</source>
        <translation>Anzeigen, wo das Ergebnis, wieder verkleinert, vom Original abweicht</translation>
    </message>
    <message>
        <source>Amplify 10×</source>
        <translation>10× verstärken</translation>
    </message>
    <message>
        <source>Make small deviations visible</source>
        <translation>Kleine Abweichungen sichtbar machen</translation>
    </message>
    <message>
        <source>Stop measuring against the reference photo</source>
        <translation>Nicht mehr am Referenzfoto messen</translation>
    </message>
    <message>
        <source>Blink rate</source>
        <translation>Blinkfrequenz</translation>
    </message>
    <message>
        <source>Blink automatically</source>
        <translation>Automatisch blinken</translation>
    </message>
    <message>
        <source>Difference gain</source>
        <translation>Verstärkung der Differenz</translation>
    </message>
    <message>
        <source>Factor that amplifies the difference</source>
        <translation>Faktor, um den die Differenz verstärkt wird</translation>
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
        <source> Hz</source>
        <translation> Hz</translation>
    </message>
    <message>
        <source>Number of picture changes per second</source>
        <translation>Zahl der Bildwechsel pro Sekunde</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Blinken</translation>
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
        <source>Left: true to the photo. Right: more detail, partly invented. Double-click to reset.</source>
        <translation>Links: dem Foto treu. Rechts: mehr Details, zum Teil erfunden. Zum Zurücksetzen doppelklicken.</translation>
    </message>
    <message>
        <source>Model that adds detail: {0}</source>
        <translation>Modell, das Details ergänzt: {0}</translation>
    </message>
</context>
<context>
    <name>DeviationLegend</name>
    <message>
        <source>Scaled back down, the result is</source>
        <translation>Wieder verkleinert, ist das Ergebnis</translation>
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
        <source>Levels out of 255</source>
        <translation>Stufen von 255</translation>
    </message>
    <message>
        <source>No visible difference</source>
        <translation>Kein sichtbarer Unterschied</translation>
    </message>
    <message>
        <source>No visible difference. Use Amplify to look for small ones.</source>
        <translation>Kein sichtbarer Unterschied. Mit „Verstärken“ lassen sich kleine finden.</translation>
    </message>
</context>
<context>
    <name>Divider</name>
    <message>
        <source>Divider between the left and right methods</source>
        <translation>Trennlinie zwischen linkem und rechtem Verfahren</translation>
    </message>
    <message>
        <source>Percentage of the picture&apos;s width, from the left</source>
        <translation>Prozent der Bildbreite, von links</translation>
    </message>
    <message>
        <source>Drag, or press Tab and then the arrow keys, Home or End</source>
        <translation>Ziehen oder Tab drücken, dann Pfeiltasten, Pos1 oder Ende</translation>
    </message>
</context>
<context>
    <name>DownloadWorker</name>
    <message>
        <source>{0} couldn&apos;t be downloaded. See the log for details.</source>
        <translation>{0} konnte nicht heruntergeladen werden. Näheres steht im Protokoll.</translation>
    </message>
</context>
<context>
    <name>Dropped</name>
    <message>
        <source>This can&apos;t be opened. Drop a photo from your file manager.</source>
        <translation>Das lässt sich nicht öffnen. Ziehen Sie ein Foto aus der Dateiverwaltung hierher.</translation>
    </message>
    <message>
        <source>{0} isn&apos;t on this computer. Save it first, then open it.</source>
        <translation>{0} liegt nicht auf diesem Rechner. Speichern Sie die Datei zuerst und öffnen Sie sie dann.</translation>
    </message>
</context>
<context>
    <name>EstimateWorker</name>
    <message>
        <source>The export couldn&apos;t be estimated. See the log for details.</source>
        <translation>Der Aufwand des Exports konnte nicht geschätzt werden. Näheres steht im Protokoll.</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <source>photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Keep exporting</source>
        <translation>Weiter exportieren</translation>
    </message>
    <message>
        <source>Quit and cancel exports</source>
        <translation>Beenden und Exporte abbrechen</translation>
    </message>
    <message>
        <source>An export isn&apos;t finished. Quit anyway?</source>
        <translation>Ein Export ist noch nicht fertig. Trotzdem beenden?</translation>
    </message>
    <message>
        <source>{0} exports aren&apos;t finished. Quit anyway?</source>
        <translation>{0} Exporte sind noch nicht fertig. Trotzdem beenden?</translation>
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
        <source>Movie that zooms in on the region</source>
        <translation>Film, der in den Bereich hineinzoomt</translation>
    </message>
    <message>
        <source>Side-by-side comparison</source>
        <translation>Vergleich nebeneinander</translation>
    </message>
    <message>
        <source>Split comparison</source>
        <translation>Geteilter Vergleich</translation>
    </message>
    <message>
        <source>Comparison with a moving divider</source>
        <translation>Vergleich mit wandernder Trennlinie</translation>
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
        <source>Preset</source>
        <translation>Voreinstellung</translation>
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
        <source>File options</source>
        <translation>Dateioptionen</translation>
    </message>
    <message>
        <source>Supported files ({0})</source>
        <translation>Unterstützte Dateien ({0})</translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation>etwa {0}</translation>
    </message>
    <message>
        <source>{0} × {1} pixels, {2} ({4} free)</source>
        <translation>{0} × {1} Pixel, {2} ({4} frei)</translation>
    </message>
    <message>
        <source>{0} × {1} pixels, {2}, {3} ({4} free)</source>
        <translation>{0} × {1} Pixel, {2}, {3} ({4} frei)</translation>
    </message>
    <message>
        <source>{0} already exists.</source>
        <translation>{0} ist bereits vorhanden.</translation>
    </message>
    <message>
        <source>{0} already exists. Replace it?</source>
        <translation>{0} ist bereits vorhanden. Ersetzen?</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>Choose a region for the movie to zoom in on.</source>
        <translation>Wählen Sie einen Bereich, in den der Film hineinzoomen soll.</translation>
    </message>
    <message>
        <source>{0} × {1} pixels</source>
        <translation>{0} × {1} Pixel</translation>
    </message>
    <message>
        <source>The disk may run out of space. Choose another folder or a smaller size.</source>
        <translation>Der Platz auf dem Datenträger reicht vielleicht nicht aus. Wählen Sie einen anderen Ordner oder eine kleinere Größe.</translation>
    </message>
    <message>
        <source>Another export is going to save {0}. Replace its file?</source>
        <translation>Ein anderer Export wird {0} speichern. Diese Datei ersetzen?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
</context>
<context>
    <name>ExportNotifier</name>
    <message>
        <source>Saved {0} of {1} exports. {2}</source>
        <translation>{0} von {1} Exporten gespeichert. {2}</translation>
    </message>
    <message>
        <source>{0} exports failed. {1}</source>
        <translation>{0} Exporte sind fehlgeschlagen. {1}</translation>
    </message>
    <message>
        <source>Saved {0} exports.</source>
        <translation>{0} Exporte gespeichert.</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>{0} gespeichert.</translation>
    </message>
    <message>
        <source>Couldn&apos;t open the folder {0}.</source>
        <translation>Der Ordner {0} konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <source>Hold to show {0}</source>
        <translation>Gedrückt halten, um {0} zu zeigen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Drag or press the arrow keys to move; hold Shift to move by a page</source>
        <translation>Zum Verschieben ziehen oder Pfeiltasten drücken; mit Umschalt seitenweise</translation>
    </message>
    <message>
        <source>Last frame, position {0}, {1} in an image of {2} × {3} pixels</source>
        <translation>Letztes Bild, Position {0}, {1} in einem Bild von {2} × {3} Pixeln</translation>
    </message>
    <message>
        <source>Right picture, position {0}, {1} in an image of {2} × {3} pixels</source>
        <translation>Rechtes Bild, Position {0}, {1} in einem Bild von {2} × {3} Pixeln</translation>
    </message>
    <message>
        <source>Position {0}, {1} in an image of {2} × {3} pixels</source>
        <translation>Position {0}, {1} in einem Bild von {2} × {3} Pixeln</translation>
    </message>
    <message>
        <source>Rendering…</source>
        <translation>Wird berechnet…</translation>
    </message>
</context>
<context>
    <name>ExportRow</name>
    <message>
        <source>Progress of {0}</source>
        <translation>Fortschritt von {0}</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
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
        <source>Cancel exporting {0}</source>
        <translation>Export von {0} abbrechen</translation>
    </message>
    <message>
        <source>Export {0} again</source>
        <translation>{0} erneut exportieren</translation>
    </message>
    <message>
        <source>Show {0} in folder</source>
        <translation>{0} im Ordner zeigen</translation>
    </message>
    <message>
        <source>Resume {0}</source>
        <translation>{0} fortsetzen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>{0} öffnen</translation>
    </message>
    <message>
        <source>Pause {0}</source>
        <translation>{0} anhalten</translation>
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
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
</context>
<context>
    <name>ExportWorker</name>
    <message>
        <source>Exporting {0} failed. See the log for details.</source>
        <translation>{0} konnte nicht exportiert werden. Näheres steht im Protokoll.</translation>
    </message>
    <message>
        <source>{0} doesn&apos;t fit in this computer&apos;s memory.</source>
        <translation>{0} passt nicht in den Arbeitsspeicher dieses Rechners.</translation>
    </message>
</context>
<context>
    <name>ExportsPanel</name>
    <message>
        <source>Exports</source>
        <translation>Exporte</translation>
    </message>
    <message>
        <source>Exports run here while you keep working.</source>
        <translation>Exporte laufen hier, während Sie weiterarbeiten.</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Alle abbrechen</translation>
    </message>
    <message>
        <source>Cancel all exports that aren&apos;t finished</source>
        <translation>Alle noch nicht fertigen Exporte abbrechen</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>Remove finished exports from this list and keep their files</source>
        <translation>Fertige Exporte aus dieser Liste entfernen und ihre Dateien behalten</translation>
    </message>
    <message>
        <source>Saved {0} of {1}</source>
        <translation>{0} von {1} gespeichert</translation>
    </message>
    <message>
        <source>Saved {0} of {1}, {2} failed</source>
        <translation>{0} von {1} gespeichert, {2} fehlgeschlagen</translation>
    </message>
    <message>
        <source>{0}. Only {1} are listed.</source>
        <translation>{0}. Nur {1} werden aufgelistet.</translation>
    </message>
    <message>
        <source>No application can open {0}.</source>
        <translation>Keine Anwendung kann {0} öffnen.</translation>
    </message>
    <message>
        <source>Couldn&apos;t open the folder {0}.</source>
        <translation>Der Ordner {0} konnte nicht geöffnet werden.</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Filmstrip</source>
        <translation>Filmstreifen</translation>
    </message>
</context>
<context>
    <name>FormatFields</name>
    <message>
        <source>8 bits</source>
        <translation>8 Bit</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16 Bit</translation>
    </message>
    <message>
        <source>Lossless</source>
        <translation>Verlustfrei</translation>
    </message>
    <message>
        <source>Full (4:4:4)</source>
        <translation>Voll (4:4:4)</translation>
    </message>
    <message>
        <source>Half, for smaller files (4:2:0)</source>
        <translation>Halb, für kleinere Dateien (4:2:0)</translation>
    </message>
    <message>
        <source>Same as the photo</source>
        <translation>Wie das Foto</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All except location (GPS)</source>
        <translation>Alle außer dem Ort (GPS)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
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
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>File formats</source>
        <translation>Dateiformate</translation>
    </message>
    <message>
        <source>Colours and metadata</source>
        <translation>Farben und Metadaten</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Am Mauszeiger zoomen</translation>
    </message>
    <message>
        <source>Scroll, or pinch</source>
        <translation>Scrollen oder zwei Finger spreizen</translation>
    </message>
    <message>
        <source>Zoom in small steps</source>
        <translation>In kleinen Schritten zoomen</translation>
    </message>
    <message>
        <source>Ctrl + scroll</source>
        <translation>Strg + Scrollen</translation>
    </message>
    <message>
        <source>Pan sideways</source>
        <translation>Seitlich verschieben</translation>
    </message>
    <message>
        <source>Shift + scroll</source>
        <translation>Umschalt + Scrollen</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Drag, or arrow keys</source>
        <translation>Ziehen oder Pfeiltasten</translation>
    </message>
    <message>
        <source>Switch between 100 % and the whole photo</source>
        <translation>Zwischen 100 % und dem ganzen Foto wechseln</translation>
    </message>
    <message>
        <source>Double-click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>Show bicubic only</source>
        <translation>Nur das bikubische Bild zeigen</translation>
    </message>
    <message>
        <source>Hold Space</source>
        <translation>Leertaste gedrückt halten</translation>
    </message>
    <message>
        <source>Resize the selection</source>
        <translation>Größe der Auswahl ändern</translation>
    </message>
    <message>
        <source>Drag an edge; Shift keeps the shape</source>
        <translation>Rand ziehen; Umschalt erhält das Seitenverhältnis</translation>
    </message>
    <message>
        <source>Move the selection</source>
        <translation>Auswahl verschieben</translation>
    </message>
    <message>
        <source>Drag the cross in the middle</source>
        <translation>Kreuz in der Mitte ziehen</translation>
    </message>
    <message>
        <source>Change the selection with the keyboard</source>
        <translation>Auswahl mit der Tastatur ändern</translation>
    </message>
    <message>
        <source>Arrows to move, Shift + arrows to resize; add Ctrl for 10-pixel steps</source>
        <translation>Pfeiltasten verschieben, Umschalt + Pfeiltasten ändern die Größe; mit Strg in Schritten von 10 Pixeln</translation>
    </message>
    <message>
        <source>Select region, then Enter</source>
        <translation>„Bereich auswählen“, dann Eingabetaste</translation>
    </message>
    <message>
        <source>Start a selection with the keyboard</source>
        <translation>Auswahl mit der Tastatur beginnen</translation>
    </message>
    <message>
        <source>Cancel selection, leave full screen or dismiss a message</source>
        <translation>Auswahl abbrechen, Vollbild verlassen oder eine Meldung schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Click while the Inspector is open</source>
        <translation>Klick bei geöffnetem Inspektor</translation>
    </message>
    <message>
        <source>Mouse and touch</source>
        <translation>Maus und Touch</translation>
    </message>
    <message>
        <source>Explain a pixel</source>
        <translation>Pixel erklären</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Explanation saved as {0}</source>
        <translation>Erklärung als {0} gespeichert</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Explain centre pixel</source>
        <translation>Mittleres Pixel erklären</translation>
    </message>
    <message>
        <source>Click a pixel of the enlarged picture to see how it was computed.</source>
        <translation>Klicken Sie auf ein Pixel des vergrößerten Bildes, um zu sehen, wie es berechnet wurde.</translation>
    </message>
    <message>
        <source>The photo, with a frame around the area that the model saw</source>
        <translation>Das Foto, mit einem Rahmen um den Bereich, den das Modell gesehen hat</translation>
    </message>
    <message>
        <source>What the model saw. Press the arrow keys to go to the next pixel.</source>
        <translation>Was das Modell gesehen hat. Drücken Sie die Pfeiltasten, um zum nächsten Pixel zu gehen.</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Save explanation…</source>
        <translation>Erklärung speichern…</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Papers and code</source>
        <translation>Veröffentlichungen und Code</translation>
    </message>
    <message>
        <source>From the photo to this view</source>
        <translation>Vom Foto zu dieser Ansicht</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>What the model noticed</source>
        <translation>Was das Modell bemerkt hat</translation>
    </message>
    <message>
        <source>Grey means that nothing was added.</source>
        <translation>Grau bedeutet, dass nichts ergänzt wurde.</translation>
    </message>
    <message>
        <source>{0} features for each source pixel. Red, green and blue are their first three principal components, which explain {1} of the variance.</source>
        <translation>{0} Merkmale je Quellpixel. Rot, Grün und Blau sind ihre ersten drei Hauptkomponenten, die {1} der Varianz erklären.</translation>
    </message>
    <message>
        <source>The view shows {0}. This explanation is for {1}.</source>
        <translation>Die Ansicht zeigt {0}. Diese Erklärung gilt für {1}.</translation>
    </message>
    <message>
        <source>Only these {0} × {1} source pixels ({2} of the photo) affect this pixel.</source>
        <translation>Nur diese {0} × {1} Quellpixel ({2} des Fotos) beeinflussen dieses Pixel.</translation>
    </message>
    <message>
        <source>The model adds waves around each source pixel to the bicubic image (d is the distance from its centre). The table lists the waves that change this pixel most, in levels out of 255. The coefficients are those of the nearest source pixel, in the colour where they are largest.</source>
        <translation>Das Modell addiert Wellen um jedes Quellpixel zum bikubischen Bild (d ist der Abstand von dessen Mitte). Die Tabelle zeigt die Wellen, die dieses Pixel am stärksten verändern, in Stufen von 255. Die Koeffizienten sind die des nächstgelegenen Quellpixels, in der Farbe, in der sie am größten sind.</translation>
    </message>
    <message>
        <source>Pixel {0}, {1} of the enlarged photo, at {2}, {3} in the original: red {4}, green {5}, blue {6}</source>
        <translation>Pixel {0}, {1} des vergrößerten Fotos, bei {2}, {3} im Original: Rot {4}, Grün {5}, Blau {6}</translation>
    </message>
    <message>
        <source>The four codes behind this pixel</source>
        <translation>Die vier Codes hinter diesem Pixel</translation>
    </message>
    <message>
        <source>Each source pixel has a code. The model predicts this pixel&apos;s colour from each of the four nearest codes and blends the predictions by distance.</source>
        <translation>Jedes Quellpixel hat einen Code. Das Modell sagt die Farbe dieses Pixels aus jedem der vier nächstgelegenen Codes vorher und mischt die Vorhersagen je nach Abstand.</translation>
    </message>
    <message>
        <source>Detail the model added</source>
        <translation>Details, die das Modell ergänzt hat</translation>
    </message>
    <message>
        <source>The features as a picture</source>
        <translation>Die Merkmale als Bild</translation>
    </message>
</context>
<context>
    <name>InspectorWorker</name>
    <message>
        <source>This picture is interpolated. Choose a model to see how it works.</source>
        <translation>Dieses Bild ist interpoliert. Wählen Sie ein Modell, um zu sehen, wie es arbeitet.</translation>
    </message>
    <message>
        <source>This pixel can&apos;t be explained. See the log for details.</source>
        <translation>Dieses Pixel lässt sich nicht erklären. Näheres steht im Protokoll.</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Commands and shortcuts</source>
        <translation>Befehle und Tastenkürzel</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Press the new shortcut</source>
        <translation>Neues Tastenkürzel drücken</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Festlegen</translation>
    </message>
    <message>
        <source>Clear shortcut</source>
        <translation>Tastenkürzel entfernen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Zoom to</source>
        <translation>Zoomen auf</translation>
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
        <source>Filmstrip</source>
        <translation>Filmstreifen</translation>
    </message>
    <message>
        <source>The settings file couldn&apos;t be read, so the defaults are used. The old file was kept as {0}.</source>
        <translation>Die Einstellungsdatei konnte nicht gelesen werden, daher gelten die Standardwerte. Die alte Datei wurde als {0} aufbewahrt.</translation>
    </message>
    <message>
        <source>{0} seems to be damaged. Parts of it may look wrong.</source>
        <translation>{0} scheint beschädigt zu sein. Teile davon können falsch aussehen.</translation>
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
        <source>{0} — Leafscope</source>
        <translation>{0} — Leafscope</translation>
    </message>
</context>
<context>
    <name>MeasureWorker</name>
    <message>
        <source>Measuring the deviation or PSNR failed. See the log for details.</source>
        <translation>Die Abweichung oder das PSNR konnte nicht gemessen werden. Näheres steht im Protokoll.</translation>
    </message>
</context>
<context>
    <name>Measurements</name>
    <message>
        <source>Only PSNR is measured. Install scikit-image to measure SSIM too.</source>
        <translation>Nur PSNR wird gemessen. Installieren Sie scikit-image, um auch SSIM zu messen.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Dismiss message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>MethodChoice</name>
    <message>
        <source>Nearest</source>
        <translation>Nächster Nachbar</translation>
    </message>
    <message>
        <source>Bicubic</source>
        <translation>Bikubisch</translation>
    </message>
    <message>
        <source>Lanczos</source>
        <translation>Lanczos</translation>
    </message>
    <message>
        <source>The photo&apos;s pixels as squares, without a model</source>
        <translation>Die Pixel des Fotos als Quadrate, ohne Modell</translation>
    </message>
    <message>
        <source>Smooth, without a model</source>
        <translation>Glatt, ohne Modell</translation>
    </message>
    <message>
        <source>Slightly sharper than bicubic, without a model</source>
        <translation>Etwas schärfer als bikubisch, ohne Modell</translation>
    </message>
    <message>
        <source>JPEG photo: using {0} to reduce compression artifacts.</source>
        <translation>JPEG-Foto: {0} verringert Kompressionsartefakte.</translation>
    </message>
    <message>
        <source>Noisy photo: using {0} to reduce noise.</source>
        <translation>Verrauschtes Foto: {0} verringert das Rauschen.</translation>
    </message>
    <message>
        <source>Use {0}</source>
        <translation>{0} verwenden</translation>
    </message>
</context>
<context>
    <name>MethodFields</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Added detail</source>
        <translation>Ergänzte Details</translation>
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
        <translation>Es ist kein Modell installiert, daher ist die Ansicht bikubisch: {0}.</translation>
    </message>
    <message>
        <source>{0} with {1} % {2}</source>
        <translation>{0} mit {1} % {2}</translation>
    </message>
    <message>
        <source>{0}, true to the original</source>
        <translation>{0}, originalgetreu</translation>
    </message>
    <message>
        <source>{0} after {1}</source>
        <translation>{0} nach {1}</translation>
    </message>
    <message>
        <source>{0} s per megapixel on this machine</source>
        <translation>{0} s je Megapixel auf diesem Rechner</translation>
    </message>
</context>
<context>
    <name>ModelCardWorker</name>
    <message>
        <source>This is an interpolation. It isn&apos;t trained and adds no detail.</source>
        <translation>Dies ist eine Interpolation. Sie ist nicht trainiert und ergänzt keine Details.</translation>
    </message>
    <message>
        <source>This model can&apos;t be described. See the log for details.</source>
        <translation>Dieses Modell lässt sich nicht beschreiben. Näheres steht im Protokoll.</translation>
    </message>
</context>
<context>
    <name>ModelDelegate</name>
    <message>
        <source>About {0} for this view</source>
        <translation>Etwa {0} für diese Ansicht</translation>
    </message>
</context>
<context>
    <name>ModelDownloader</name>
    <message>
        <source>Downloading {0}. You can keep working.</source>
        <translation>{0} wird heruntergeladen. Sie können weiterarbeiten.</translation>
    </message>
    <message>
        <source>Download {0} from {1}?</source>
        <translation>{0} von {1} herunterladen?</translation>
    </message>
    <message>
        <source>Size: {0}. Licence: {1}.</source>
        <translation>Größe: {0}. Lizenz: {1}.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Downloading {0}: {1} %. You can keep working.</source>
        <translation>{0} wird heruntergeladen: {1} %. Sie können weiterarbeiten.</translation>
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
        <source>Repairs a photo at its original size. Another model then enlarges it.</source>
        <translation>Repariert ein Foto in seiner Originalgröße. Danach vergrößert es ein anderes Modell.</translation>
    </message>
    <message>
        <source>Enlarges the photo by the model&apos;s fixed factor. The result is then resampled to the scale of the view.</source>
        <translation>Vergrößert das Foto um den festen Faktor des Modells. Das Ergebnis wird dann auf den Maßstab der Ansicht umgerechnet.</translation>
    </message>
    <message>
        <source>Encodes the photo once as waves around each source pixel. Adding the waves up is fast and works at any scale.</source>
        <translation>Kodiert das Foto einmal als Wellen um jedes Quellpixel. Die Wellen zu addieren geht schnell und in jedem Maßstab.</translation>
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
        <source>Trained on</source>
        <translation>Trainiert mit</translation>
    </message>
    <message>
        <source>{0} multiply-adds</source>
        <translation>{0} Multiplikationen mit Addition</translation>
    </message>
    <message>
        <source>Encodes the photo once. A small network then predicts the colour of each pixel at any scale (LIIF).</source>
        <translation>Kodiert das Foto einmal. Ein kleines Netz sagt dann die Farbe jedes Pixels in jedem Maßstab vorher (LIIF).</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Trained scales</source>
        <translation>Trainierte Maßstäbe</translation>
    </message>
    <message>
        <source>{0}× to {1}×</source>
        <translation>{0}× bis {1}×</translation>
    </message>
    <message>
        <source>Receptive field</source>
        <translation>Rezeptives Feld</translation>
    </message>
    <message>
        <source>{0} pixels on every side</source>
        <translation>{0} Pixel auf jeder Seite</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>{0} s per megapixel on this machine</source>
        <translation>{0} s je Megapixel auf diesem Rechner</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Cost per source pixel</source>
        <translation>Aufwand je Quellpixel</translation>
    </message>
    <message>
        <source>Cost per output pixel</source>
        <translation>Aufwand je Ausgabepixel</translation>
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
        <source>Bicubic</source>
        <translation>Bikubisch</translation>
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
        <translation>Navigator</translation>
    </message>
    <message>
        <source>Drag the frame, click, or press the arrow keys</source>
        <translation>Rahmen ziehen, klicken oder Pfeiltasten drücken</translation>
    </message>
    <message>
        <source>View centre: {0} % across, {1} % down</source>
        <translation>Mitte der Ansicht: {0} % von links, {1} % von oben</translation>
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
        <source>of {0} (reduced version)</source>
        <translation>von {0} (verkleinerte Fassung)</translation>
    </message>
    <message>
        <source>of {0} (mask)</source>
        <translation>von {0} (Maske)</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>von {0}</translation>
    </message>
</context>
<context>
    <name>PageWriter</name>
    <message>
        <source>{0} couldn&apos;t be written. See the log for details.</source>
        <translation>{0} konnte nicht geschrieben werden. Näheres steht im Protokoll.</translation>
    </message>
</context>
<context>
    <name>PaneLabels</name>
    <message>
        <source>{0} (works above 100 %)</source>
        <translation>{0} (arbeitet über 100 %)</translation>
    </message>
    <message>
        <source>Difference of {0} and {1}, gain {2}</source>
        <translation>Differenz von {0} und {1}, Verstärkung {2}</translation>
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
        <translation>Abweichung {0} von 255</translation>
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
    <name>PhotoBrowser</name>
    <message>
        <source>There are no photos in {0}.</source>
        <translation>In {0} sind keine Fotos.</translation>
    </message>
    <message>
        <source>{0} It was skipped.</source>
        <translation>{0} Die Datei wurde übersprungen.</translation>
    </message>
    <message>
        <source>{0} files can&apos;t be opened and were skipped: {1}</source>
        <translation>{0} Dateien lassen sich nicht öffnen und wurden übersprungen: {1}</translation>
    </message>
</context>
<context>
    <name>PhotoLoader</name>
    <message>
        <source>{0} doesn&apos;t fit in this computer&apos;s memory.</source>
        <translation>{0} passt nicht in den Arbeitsspeicher dieses Rechners.</translation>
    </message>
    <message>
        <source>{0} couldn&apos;t be opened. See the log for details.</source>
        <translation>{0} konnte nicht geöffnet werden. Näheres steht im Protokoll.</translation>
    </message>
</context>
<context>
    <name>PhotoOpener</name>
    <message>
        <source>Open photos</source>
        <translation>Fotos öffnen</translation>
    </message>
    <message>
        <source>Photos ({0});;All files (*)</source>
        <translation>Fotos ({0});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>{0} has {1} megapixels. Opening it may take {2} GB of memory.</source>
        <translation>{0} hat {1} Megapixel. Das Öffnen kann {2} GB Arbeitsspeicher belegen.</translation>
    </message>
    <message>
        <source>Open a very large photo?</source>
        <translation>Sehr großes Foto öffnen?</translation>
    </message>
</context>
<context>
    <name>PhotoSet</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>PhotoSurvey</name>
    <message>
        <source>Looking for detail…</source>
        <translation>Details werden gesucht…</translation>
    </message>
    <message>
        <source>The model adds no detail to this photo</source>
        <translation>Das Modell ergänzt in diesem Foto keine Details</translation>
    </message>
    <message>
        <source>Detail {0} of {1}</source>
        <translation>Detail {0} von {1}</translation>
    </message>
</context>
<context>
    <name>PixelTables</name>
    <message>
        <source>Source pixel</source>
        <translation>Quellpixel</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Wave (vertical × horizontal)</source>
        <translation>Welle (senkrecht × waagerecht)</translation>
    </message>
    <message>
        <source>Coefficient</source>
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
        <source>Correction toward the original</source>
        <translation>Korrektur zum Original hin</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Multiply-adds</source>
        <translation>Mult.-Add.</translation>
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
        <translation>Foto</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Encoder</translation>
    </message>
    <message>
        <source>Latent codes</source>
        <translation>Latente Codes</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>Decoder</translation>
    </message>
    <message>
        <source>Output pixels</source>
        <translation>Ausgabepixel</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>{0} per source pixel</source>
        <translation>{0} je Quellpixel</translation>
    </message>
    <message>
        <source>{0} per output pixel</source>
        <translation>{0} je Ausgabepixel</translation>
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
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source> megapixels</source>
        <translation> Megapixel</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Follow system</source>
        <translation>Wie System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Bewegung verringern</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
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
        <source>* Takes effect after restart</source>
        <translation>* Wird nach einem Neustart wirksam</translation>
    </message>
</context>
<context>
    <name>PresetField</name>
    <message>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Save these settings as a preset</source>
        <translation>Diese Einstellungen als Voreinstellung speichern</translation>
    </message>
    <message>
        <source>Delete the preset</source>
        <translation>Voreinstellung löschen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>Voreinstellung speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>PresetWorker</name>
    <message>
        <source>The presets couldn&apos;t be saved. See the log for details.</source>
        <translation>Die Voreinstellungen konnten nicht gespeichert werden. Näheres steht im Protokoll.</translation>
    </message>
</context>
<context>
    <name>PreviewWorker</name>
    <message>
        <source>The preview failed. See the log for details.</source>
        <translation>Die Vorschau ist fehlgeschlagen. Näheres steht im Protokoll.</translation>
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
        <source>Recent photos</source>
        <translation>Zuletzt geöffnete Fotos</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Liste leeren</translation>
    </message>
</context>
<context>
    <name>RegionFields</name>
    <message>
        <source>Region</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Whole photo</source>
        <translation>Ganzes Foto</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Benutzerdefiniert</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Same as last time</source>
        <translation>Wie zuletzt</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
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
    <name>Scale</name>
    <message>
        <source>fit</source>
        <translation>ganz</translation>
    </message>
    <message>
        <source>“{0}” isn&apos;t a scale. Type a value such as 3.7, 370%, fit, w1200 or h900.</source>
        <translation>„{0}“ ist kein Maßstab. Geben Sie einen Wert wie 3.7, 370%, fit, w1200 oder h900 ein.</translation>
    </message>
    <message>
        <source>The scale must be between {0} and {1}.</source>
        <translation>Der Maßstab muss zwischen {0} und {1} liegen.</translation>
    </message>
</context>
<context>
    <name>SetReader</name>
    <message>
        <source>{0} couldn&apos;t be read. See the log for details.</source>
        <translation>{0} konnte nicht gelesen werden. Näheres steht im Protokoll.</translation>
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
        <source> ppi</source>
        <translation> ppi</translation>
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
        <source>Red, green and blue under the pointer (sRGB, 0 to 255): photo → screen</source>
        <translation>Rot, Grün und Blau unter dem Mauszeiger (sRGB, 0 bis 255): Foto → Bildschirm</translation>
    </message>
    <message>
        <source>Pixel of the photo under the pointer</source>
        <translation>Pixel des Fotos unter dem Mauszeiger</translation>
    </message>
    <message>
        <source>Rendering time</source>
        <translation>Rechenzeit</translation>
    </message>
    <message>
        <source>Device that runs the model</source>
        <translation>Gerät, auf dem das Modell läuft</translation>
    </message>
    <message>
        <source>Opening a photo</source>
        <translation>Foto wird geöffnet</translation>
    </message>
    <message>
        <source>Opening {0}…</source>
        <translation>{0} wird geöffnet…</translation>
    </message>
    <message>
        <source>{0} · Rendering failed</source>
        <translation>{0} · Berechnung fehlgeschlagen</translation>
    </message>
    <message>
        <source>{0} · Rendering…</source>
        <translation>{0} · Wird berechnet…</translation>
    </message>
    <message>
        <source>x {0}, y {1}</source>
        <translation>x {0}, y {1}</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>Transparent</translation>
    </message>
    <message>
        <source>RGB {0} → {1}</source>
        <translation>RGB {0} → {1}</translation>
    </message>
    <message>
        <source>{0} · Refining, {1} left</source>
        <translation>{0} · Wird verfeinert, noch {1}</translation>
    </message>
    <message>
        <source>{0} · Refining, {1} %</source>
        <translation>{0} · Wird verfeinert, {1} %</translation>
    </message>
    <message>
        <source>{0} · Done</source>
        <translation>{0} · Fertig</translation>
    </message>
    <message>
        <source>{0} · Original pixels (models work above 100 %)</source>
        <translation>{0} · Originalpixel (Modelle arbeiten über 100 %)</translation>
    </message>
    <message>
        <source>Rendered in {0}</source>
        <translation>Berechnet in {0}</translation>
    </message>
    <message>
        <source>Rendered in {0} ms</source>
        <translation>Berechnet in {0} ms</translation>
    </message>
</context>
<context>
    <name>SurveyWorker</name>
    <message>
        <source>The photo can&apos;t be searched for detail. See the log for details.</source>
        <translation>Das Foto kann nicht nach Details durchsucht werden. Näheres steht im Protokoll.</translation>
    </message>
    <message>
        <source>There is no model to find detail with. Choose an installed model.</source>
        <translation>Es gibt kein Modell, mit dem sich Details finden lassen. Wählen Sie ein installiertes Modell.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Main</source>
        <translation>Hauptleiste</translation>
    </message>
    <message>
        <source>Download {0} ({1})</source>
        <translation>{0} herunterladen ({1})</translation>
    </message>
    <message>
        <source>No repair</source>
        <translation>Keine Reparatur</translation>
    </message>
    <message>
        <source>Repair first: {0}</source>
        <translation>Erst reparieren: {0}</translation>
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
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Chooses a model for each photo: clean, JPEG or noisy</source>
        <translation>Wählt zu jedem Foto ein Modell: sauber, JPEG oder verrauscht</translation>
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
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Repair first</source>
        <translation>Erst reparieren</translation>
    </message>
    <message>
        <source>Remove JPEG artifacts or noise before the photo is enlarged</source>
        <translation>JPEG-Artefakte oder Rauschen entfernen, bevor das Foto vergrößert wird</translation>
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
        <source>auto</source>
        <translation>automatisch</translation>
    </message>
</context>
<context>
    <name>ViewWorker</name>
    <message>
        <source>Rendering failed. See the log for details.</source>
        <translation>Die Berechnung ist fehlgeschlagen. Näheres steht im Protokoll.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Opening {0}…</source>
        <translation>{0} wird geöffnet…</translation>
    </message>
    <message>
        <source>Drop a photo here</source>
        <translation>Foto hier ablegen</translation>
    </message>
    <message>
        <source>Zoom into a photo, up to 64×. A neural network redraws what you see at any scale. Compare it with ordinary enlargement, and export the result.</source>
        <translation>Zoomen Sie bis zu 64× in ein Foto hinein. Ein neuronales Netz zeichnet neu, was Sie sehen, in jedem Maßstab. Vergleichen Sie es mit gewöhnlicher Vergrößerung und exportieren Sie das Ergebnis.</translation>
    </message>
    <message>
        <source>Scroll to zoom, drag to pan. Compare with {0}, get help with {1}.</source>
        <translation>Scrollen zum Zoomen, ziehen zum Verschieben. Vergleichen mit {0}, Hilfe mit {1}.</translation>
    </message>
    <message>
        <source>Recent photos</source>
        <translation>Zuletzt geöffnete Fotos</translation>
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
        <source>Type a scale (3.7, 370%, fit) or the enlarged size (w1200, h900) (Z)</source>
        <translation>Maßstab (3.7, 370%, fit) oder vergrößerte Größe (w1200, h900) eingeben (Z)</translation>
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
        <source>Zooming past {0} shows no new detail in this photo.</source>
        <translation>Über {0} hinaus zeigt dieses Foto keine neuen Details.</translation>
    </message>
    <message>
        <source>This photo is blurred or upscaled. Zooming past {0} shows no new detail.</source>
        <translation>Dieses Foto ist unscharf oder wurde schon vergrößert. Über {0} hinaus zeigt es keine neuen Details.</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>ganz</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>+ detail the model added, amplified {gain}×</source>
        <translation>+ vom Modell ergänzte Details, {gain}× verstärkt</translation>
    </message>
    <message>
        <source>= what you see</source>
        <translation>= was Sie sehen</translation>
    </message>
    <message>
        <source>A model called {name} already exists. Choose another name with --name.</source>
        <translation>Ein Modell namens {name} existiert bereits. Wählen Sie mit --name einen anderen Namen.</translation>
    </message>
    <message>
        <source>A movie can last up to {most:g} s, not {seconds:g} s.</source>
        <translation>Ein Film kann höchstens {most:g} s dauern, nicht {seconds:g} s.</translation>
    </message>
    <message>
        <source>A network draws the photo at one fixed scale. The result is then resized to the scale that you see.</source>
        <translation>Ein Netz zeichnet das Foto in einem festen Maßstab. Das Ergebnis wird dann auf den Maßstab gebracht, den Sie sehen.</translation>
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
        <source>Added detail</source>
        <translation>Ergänzte Details</translation>
    </message>
    <message>
        <source>Almost as sharp, and several times faster</source>
        <translation>Fast so scharf und um ein Mehrfaches schneller</translation>
    </message>
    <message>
        <source>An export needs either a scale or a size.</source>
        <translation>Ein Export braucht entweder einen Maßstab oder eine Größe.</translation>
    </message>
    <message>
        <source>Animated {format} frames can have at most {megapixels} megapixels, and these would be {width} x {height}. Choose a smaller size.</source>
        <translation>Bilder einer Animation im Format {format} können höchstens {megapixels} Megapixel haben; diese wären {width} × {height}. Wählen Sie eine kleinere Größe.</translation>
    </message>
    <message>
        <source>Areas that look alike to the model have the same colour: edges, textures, flat parts.</source>
        <translation>Bereiche, die für das Modell ähnlich aussehen, haben dieselbe Farbe: Kanten, Texturen, glatte Flächen.</translation>
    </message>
    <message>
        <source>At 100 % and below the original pixels are shown and no model runs. Zoom in.</source>
        <translation>Bei 100 % und darunter werden die Originalpixel gezeigt, und kein Modell läuft. Zoomen Sie hinein.</translation>
    </message>
    <message>
        <source>Below 100 % nothing is upscaled. Zoom in to compare with the original.</source>
        <translation>Unter 100 % wird nichts vergrößert. Zoomen Sie hinein, um mit dem Original zu vergleichen.</translation>
    </message>
    <message>
        <source>Can&apos;t export to {ending}. Choose one of {choices}.</source>
        <translation>Kein Export in {ending} möglich. Wählen Sie eines von: {choices}.</translation>
    </message>
    <message>
        <source>Can&apos;t read the list of models {path}: {error}.</source>
        <translation>Die Liste der Modelle {path} lässt sich nicht lesen: {error}.</translation>
    </message>
    <message>
        <source>Can&apos;t save the weights in {folder}: {error}.</source>
        <translation>Die Gewichte lassen sich nicht in {folder} speichern: {error}.</translation>
    </message>
    <message>
        <source>Can&apos;t verify the weights {path}: their .sha256 file is missing or damaged.</source>
        <translation>Die Gewichte {path} lassen sich nicht prüfen: Die zugehörige .sha256-Datei fehlt oder ist beschädigt.</translation>
    </message>
    <message>
        <source>Couldn&apos;t write {path}: no permission, or another program has it open.</source>
        <translation>{path} konnte nicht geschrieben werden: keine Berechtigung, oder ein anderes Programm hat die Datei geöffnet.</translation>
    </message>
    <message>
        <source>Couldn&apos;t write {path}: {error}.</source>
        <translation>{path} konnte nicht geschrieben werden: {error}.</translation>
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
        <translation>Die Farbtiefe muss 8 oder 16 Bit je Kanal betragen, nicht {depth}.</translation>
    </message>
    <message>
        <source>Detail must be between 0 and 100 per cent, not {percent}.</source>
        <translation>Der Detailgrad muss zwischen 0 und 100 Prozent liegen, nicht bei {percent}.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Every pixel of the photo gets a code. A small network reads the nearest codes at any position and predicts a colour (LIIF).</source>
        <translation>Jedes Pixel des Fotos bekommt einen Code. Ein kleines Netz liest an jeder Position die nächstgelegenen Codes und sagt eine Farbe vorher (LIIF).</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Fast JPEG repair</source>
        <translation>Schnelle JPEG-Reparatur</translation>
    </message>
    <message>
        <source>Fast added detail</source>
        <translation>Schnell ergänzte Details</translation>
    </message>
    <message>
        <source>Features for each pixel</source>
        <translation>Merkmale je Pixel</translation>
    </message>
    <message>
        <source>Grey means that nothing was added.</source>
        <translation>Grau bedeutet, dass nichts ergänzt wurde.</translation>
    </message>
    <message>
        <source>Images can&apos;t be written to standard output. Give -o a file, a folder or a pattern.</source>
        <translation>Bilder können nicht auf die Standardausgabe geschrieben werden. Geben Sie mit -o eine Datei, einen Ordner oder ein Muster an.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Invents plausible texture, several times faster; not true to the photo</source>
        <translation>Erfindet plausible Strukturen, um ein Mehrfaches schneller; dem Foto nicht treu</translation>
    </message>
    <message>
        <source>Invents plausible texture; not true to the photo</source>
        <translation>Erfindet plausible Strukturen; dem Foto nicht treu</translation>
    </message>
    <message>
        <source>JPEG repair</source>
        <translation>JPEG-Reparatur</translation>
    </message>
    <message>
        <source>LIIF (EDSR), reference</source>
        <translation>LIIF (EDSR), Referenz</translation>
    </message>
    <message>
        <source>LIIF (RDN), reference</source>
        <translation>LIIF (RDN), Referenz</translation>
    </message>
    <message>
        <source>Leafscope opens local files only, nothing from the network.</source>
        <translation>Leafscope öffnet nur lokale Dateien, nichts aus dem Netz.</translation>
    </message>
    <message>
        <source>Leafscope, see weights/leaf-d.md</source>
        <translation>Leafscope, siehe weights/leaf-d.md</translation>
    </message>
    <message>
        <source>Leafscope, see weights/leaf-m-jpeg.md</source>
        <translation>Leafscope, siehe weights/leaf-m-jpeg.md</translation>
    </message>
    <message>
        <source>Leafscope, see weights/leaf-m-mild.md</source>
        <translation>Leafscope, siehe weights/leaf-m-mild.md</translation>
    </message>
    <message>
        <source>Leafscope, see weights/leaf-m.md</source>
        <translation>Leafscope, siehe weights/leaf-m.md</translation>
    </message>
    <message>
        <source>Leafscope, see weights/leaf-s-d.md</source>
        <translation>Leafscope, siehe weights/leaf-s-d.md</translation>
    </message>
    <message>
        <source>Leafscope, see weights/leaf-s-mild.md</source>
        <translation>Leafscope, siehe weights/leaf-s-mild.md</translation>
    </message>
    <message>
        <source>Leafscope, see weights/leaf-s.md</source>
        <translation>Leafscope, siehe weights/leaf-s.md</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Papers and code</source>
        <translation>Veröffentlichungen und Code</translation>
    </message>
    <message>
        <source>Pixel of the enlarged photo</source>
        <translation>Pixel des vergrößerten Fotos</translation>
    </message>
    <message>
        <source>Position in the photo</source>
        <translation>Position im Foto</translation>
    </message>
    <message>
        <source>Quality must be between 1 and 100, not {quality}.</source>
        <translation>Die Qualität muss zwischen 1 und 100 liegen, nicht bei {quality}.</translation>
    </message>
    <message>
        <source>Real-ESRGAN, added detail</source>
        <translation>Real-ESRGAN, ergänzte Details</translation>
    </message>
    <message>
        <source>Red, green, blue</source>
        <translation>Rot, Grün, Blau</translation>
    </message>
    <message>
        <source>Removes light JPEG artifacts and noise</source>
        <translation>Entfernt leichte JPEG-Artefakte und Rauschen</translation>
    </message>
    <message>
        <source>Removes light JPEG artifacts and noise, several times faster</source>
        <translation>Entfernt leichte JPEG-Artefakte und Rauschen, um ein Mehrfaches schneller</translation>
    </message>
    <message>
        <source>Removes strong JPEG artifacts, and fine detail with them</source>
        <translation>Entfernt starke JPEG-Artefakte und mit ihnen feine Details</translation>
    </message>
    <message>
        <source>Scaled back down, the result differs from your photo by {levels:.1f} of 255: consistent with your photo.</source>
        <translation>Wieder verkleinert, weicht das Ergebnis um {levels:.1f} von 255 von Ihrem Foto ab: im Einklang mit Ihrem Foto.</translation>
    </message>
    <message>
        <source>Scaled back down, the result differs from your photo by {levels:.1f} of 255: this part is a guess.</source>
        <translation>Wieder verkleinert, weicht das Ergebnis um {levels:.1f} von 255 von Ihrem Foto ab: Dieser Teil ist geraten.</translation>
    </message>
    <message>
        <source>Sharp</source>
        <translation>Scharf</translation>
    </message>
    <message>
        <source>Smooth enlargement</source>
        <translation>Glatte Vergrößerung</translation>
    </message>
    <message>
        <source>Strong JPEG repair</source>
        <translation>Starke JPEG-Reparatur</translation>
    </message>
    <message>
        <source>The checkpoint of {name} belongs to the unknown model family {family!r}. Supported families: {names}.</source>
        <translation>Der Checkpoint von {name} gehört zur unbekannten Modellfamilie {family!r}. Unterstützte Familien: {names}.</translation>
    </message>
    <message>
        <source>The checkpoint of {name} is incomplete.</source>
        <translation>Der Checkpoint von {name} ist unvollständig.</translation>
    </message>
    <message>
        <source>The checkpoint {path} contains a {name!r} model, not LIIF.</source>
        <translation>Der Checkpoint {path} enthält ein Modell {name!r}, nicht LIIF.</translation>
    </message>
    <message>
        <source>The checkpoint {path} contains weights that aren&apos;t tensors.</source>
        <translation>Der Checkpoint {path} enthält Gewichte, die keine Tensoren sind.</translation>
    </message>
    <message>
        <source>The checkpoint {path} doesn&apos;t contain named tensors.</source>
        <translation>Der Checkpoint {path} enthält keine benannten Tensoren.</translation>
    </message>
    <message>
        <source>The checkpoint&apos;s encoder isn&apos;t supported. Supported encoders: {names}.</source>
        <translation>Der Encoder des Checkpoints wird nicht unterstützt. Unterstützte Encoder: {names}.</translation>
    </message>
    <message>
        <source>The disk is full, so {path} was not written. Free some space and try again.</source>
        <translation>Der Datenträger ist voll, daher wurde {path} nicht geschrieben. Geben Sie Speicherplatz frei und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The export needs a file name.</source>
        <translation>Der Export braucht einen Dateinamen.</translation>
    </message>
    <message>
        <source>The file from {host} wasn&apos;t installed: {reason}</source>
        <translation>Die Datei von {host} wurde nicht installiert: {reason}</translation>
    </message>
    <message>
        <source>The file is on another computer ({name}); Leafscope opens local files only.</source>
        <translation>Die Datei liegt auf einem anderen Rechner ({name}); Leafscope öffnet nur lokale Dateien.</translation>
    </message>
    <message>
        <source>The folder {folder} doesn&apos;t exist.</source>
        <translation>Den Ordner {folder} gibt es nicht.</translation>
    </message>
    <message>
        <source>The frame rate must be between 1 and {most} per second, not {fps}.</source>
        <translation>Die Bildrate muss zwischen 1 und {most} pro Sekunde liegen, nicht bei {fps}.</translation>
    </message>
    <message>
        <source>The gain must be a number above 0, not {gain:g}.</source>
        <translation>Die Verstärkung muss eine Zahl über 0 sein, nicht {gain:g}.</translation>
    </message>
    <message>
        <source>The list of models {path} is damaged ({error!r}). Reinstall Leafscope.</source>
        <translation>Die Liste der Modelle {path} ist beschädigt ({error!r}). Installieren Sie Leafscope neu.</translation>
    </message>
    <message>
        <source>The movie could not be encoded: {error}.</source>
        <translation>Der Film konnte nicht kodiert werden: {error}.</translation>
    </message>
    <message>
        <source>The name pattern is empty. Enter one such as {example}.</source>
        <translation>Das Namensmuster ist leer. Geben Sie eines wie {example} ein.</translation>
    </message>
    <message>
        <source>The output name is empty. Give -o a file, a folder or a pattern.</source>
        <translation>Der Ausgabename ist leer. Geben Sie mit -o eine Datei, einen Ordner oder ein Muster an.</translation>
    </message>
    <message>
        <source>The output needs a width or a height of at least one pixel.</source>
        <translation>Die Ausgabe braucht eine Breite oder Höhe von mindestens einem Pixel.</translation>
    </message>
    <message>
        <source>The package {package} has an unexpected hash.</source>
        <translation>Das Paket {package} hat eine unerwartete Prüfsumme.</translation>
    </message>
    <message>
        <source>The package {package} is incomplete: {error}.</source>
        <translation>Das Paket {package} ist unvollständig: {error}.</translation>
    </message>
    <message>
        <source>The photo&apos;s EXIF data are too long for JPEG. Choose PNG or TIFF.</source>
        <translation>Die EXIF-Daten des Fotos sind zu lang für JPEG. Wählen Sie PNG oder TIFF.</translation>
    </message>
    <message>
        <source>The position {x:g}, {y:g} is outside the photo.</source>
        <translation>Die Position {x:g}, {y:g} liegt außerhalb des Fotos.</translation>
    </message>
    <message>
        <source>The preview lies outside the output.</source>
        <translation>Die Vorschau liegt außerhalb der Ausgabe.</translation>
    </message>
    <message>
        <source>The published large model; very slow</source>
        <translation>Das veröffentlichte große Modell; sehr langsam</translation>
    </message>
    <message>
        <source>The published model that Leafscope builds on; slow</source>
        <translation>Das veröffentlichte Modell, auf dem Leafscope aufbaut; langsam</translation>
    </message>
    <message>
        <source>The reference ({wide} x {high} pixels) has a different aspect ratio than the photo ({width} x {height}). Choose one of the same scene.</source>
        <translation>Die Referenz ({wide} × {high} Pixel) hat ein anderes Seitenverhältnis als das Foto ({width} × {height}). Wählen Sie eine derselben Szene.</translation>
    </message>
    <message>
        <source>The reference ({wide} x {high} pixels) isn&apos;t larger than the photo ({width} x {height}). Choose a larger one.</source>
        <translation>Die Referenz ({wide} × {high} Pixel) ist nicht größer als das Foto ({width} × {height}). Wählen Sie eine größere.</translation>
    </message>
    <message>
        <source>The region is too small to measure. Show more of the photo.</source>
        <translation>Der Bereich ist zu klein zum Messen. Zeigen Sie mehr vom Foto.</translation>
    </message>
    <message>
        <source>The weights {path} are damaged. Delete them and install the model again.</source>
        <translation>Die Gewichte {path} sind beschädigt. Löschen Sie sie und installieren Sie das Modell erneut.</translation>
    </message>
    <message>
        <source>There is no page {page} in {name} (pages: {pages}).</source>
        <translation>Es gibt keine Seite {page} in {name} (Seiten: {pages}).</translation>
    </message>
    <message>
        <source>There isn&apos;t enough memory to export {name}. Choose PNG, TIFF or a smaller size.</source>
        <translation>Der Arbeitsspeicher reicht nicht aus, um {name} zu exportieren. Wählen Sie PNG, TIFF oder eine kleinere Größe.</translation>
    </message>
    <message>
        <source>This text isn&apos;t a file path.</source>
        <translation>Dieser Text ist kein Dateipfad.</translation>
    </message>
    <message>
        <source>To draw this spot, the model used {width} × {height} pixels of your photo and nothing else.</source>
        <translation>Um diese Stelle zu zeichnen, hat das Modell {width} × {height} Pixel Ihres Fotos verwendet und sonst nichts.</translation>
    </message>
    <message>
        <source>Unknown device {device!r}. Choose one of {devices}.</source>
        <translation>Unbekanntes Gerät {device!r}. Zur Wahl stehen: {devices}.</translation>
    </message>
    <message>
        <source>Unknown model {name!r}. Choose one of {names}.</source>
        <translation>Unbekanntes Modell {name!r}. Zur Wahl stehen: {names}.</translation>
    </message>
    <message>
        <source>Unknown placeholder {placeholder} in {pattern}. Choose from {known}.</source>
        <translation>Unbekannter Platzhalter {placeholder} in {pattern}. Zur Wahl stehen: {known}.</translation>
    </message>
    <message>
        <source>Unknown preset {name!r}. Choose one of {choices}.</source>
        <translation>Unbekannte Voreinstellung {name!r}. Zur Wahl stehen: {choices}.</translation>
    </message>
    <message>
        <source>Variance explained by the three colours</source>
        <translation>Durch die drei Farben erklärte Varianz</translation>
    </message>
    <message>
        <source>What the model noticed</source>
        <translation>Was das Modell bemerkt hat</translation>
    </message>
    <message>
        <source>What the model saw</source>
        <translation>Was das Modell gesehen hat</translation>
    </message>
    <message>
        <source>a file without an extension</source>
        <translation>eine Datei ohne Endung</translation>
    </message>
    <message>
        <source>Most faithful, but slow</source>
        <translation>Am originalgetreuesten, aber langsam</translation>
    </message>
    <message>
        <source>or import the authors&apos; file with `leafscope-cli models import FILE --name {name}`</source>
        <translation>oder die Datei der Autoren mit `leafscope-cli models import FILE --name {name}` importieren</translation>
    </message>
    <message>
        <source>{checkpoint} has an invalid halo.</source>
        <translation>{checkpoint} hat einen ungültigen Rand (Halo).</translation>
    </message>
    <message>
        <source>{checkpoint} has an unexpected tensor {name}.</source>
        <translation>{checkpoint} hat einen unerwarteten Tensor {name}.</translation>
    </message>
    <message>
        <source>{file} from {host} is a {family} model with a {encoder} encoder, not {title}.</source>
        <translation>{file} von {host} ist ein {family}-Modell mit einem {encoder}-Encoder, nicht {title}.</translation>
    </message>
    <message>
        <source>{file} from {host} isn&apos;t the file that was expected: its hash differs.</source>
        <translation>{file} von {host} ist nicht die erwartete Datei: Die Prüfsumme weicht ab.</translation>
    </message>
    <message>
        <source>{file} in {package} has an unexpected hash.</source>
        <translation>{file} in {package} hat eine unerwartete Prüfsumme.</translation>
    </message>
    <message>
        <source>{first} and {second} would both be written to {path}. Use a pattern with {{index}}.</source>
        <translation>{first} und {second} würden beide nach {path} geschrieben. Verwenden Sie ein Muster mit {{index}}.</translation>
    </message>
    <message>
        <source>{format} has only 8 bits per channel. Choose PNG or TIFF for 16.</source>
        <translation>{format} hat nur 8 Bit je Kanal. Wählen Sie für 16 PNG oder TIFF.</translation>
    </message>
    <message>
        <source>{format} images can have at most {megapixels} megapixels, and this one would be {width} x {height}. Choose PNG or TIFF, which have no such limit.</source>
        <translation>Bilder im Format {format} können höchstens {megapixels} Megapixel haben; dieses wäre {width} × {height}. Wählen Sie PNG oder TIFF, die keine solche Grenze haben.</translation>
    </message>
    <message>
        <source>{format} images can have at most {side} pixels a side, and this one would be {width} x {height}. Choose a smaller size.</source>
        <translation>Bilder im Format {format} können höchstens {side} Pixel je Seite haben; dieses wäre {width} × {height}. Wählen Sie eine kleinere Größe.</translation>
    </message>
    <message>
        <source>{format} needs an even width and height. Use {wide} x {high} instead of {width} x {height}.</source>
        <translation>{format} braucht eine gerade Breite und Höhe. Verwenden Sie {wide} × {high} statt {width} × {height}.</translation>
    </message>
    <message>
        <source>{host}: {reason}</source>
        <translation>{host}: {reason}</translation>
    </message>
    <message>
        <source>{name!r} isn&apos;t a valid model name. Use lowercase letters, digits, dots, hyphens and underscores.</source>
        <translation>{name!r} ist kein gültiger Modellname. Verwenden Sie Kleinbuchstaben, Ziffern, Punkte, Bindestriche und Unterstriche.</translation>
    </message>
    <message>
        <source>{name} already exists and was not replaced.</source>
        <translation>{name} ist bereits vorhanden und wurde nicht ersetzt.</translation>
    </message>
    <message>
        <source>{name} claims {width} x {height} pixels, more than a file of its size can hold.</source>
        <translation>{name} gibt {width} × {height} Pixel an, mehr als eine Datei dieser Größe enthalten kann.</translation>
    </message>
    <message>
        <source>{name} claims {width} x {height} pixels; Leafscope opens at most {megapixels} megapixels without confirmation.</source>
        <translation>{name} gibt {width} × {height} Pixel an; Leafscope öffnet ohne Bestätigung höchstens {megapixels} Megapixel.</translation>
    </message>
    <message>
        <source>{name} doesn&apos;t match the format {format}. Change one of them.</source>
        <translation>{name} passt nicht zum Format {format}. Ändern Sie eines von beiden.</translation>
    </message>
    <message>
        <source>{name} enlarges photos, so it can&apos;t repair them. Choose a 1x network.</source>
        <translation>{name} vergrößert Fotos und kann sie daher nicht reparieren. Wählen Sie ein 1x-Netz.</translation>
    </message>
    <message>
        <source>{name} has {millions:.2f} million parameters.</source>
        <translation>{name} hat {millions:.2f} Millionen Parameter.</translation>
    </message>
    <message>
        <source>{name} is a TIFF with a compression that Leafscope can&apos;t read ({kind}).</source>
        <translation>{name} ist ein TIFF mit einer Kompression, die Leafscope nicht lesen kann ({kind}).</translation>
    </message>
    <message>
        <source>{name} is a {format} file, which this installation can&apos;t open. Convert it to TIFF or JPEG, or run Leafscope from source.</source>
        <translation>{name} ist eine {format}-Datei, die diese Installation nicht öffnen kann. Wandeln Sie sie in TIFF oder JPEG um oder führen Sie Leafscope aus dem Quellcode aus.</translation>
    </message>
    <message>
        <source>{name} is the name of a bundled model. Choose another name.</source>
        <translation>{name} ist der Name eines mitgelieferten Modells. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{name} is the photo itself. Choose another name.</source>
        <translation>{name} ist das Foto selbst. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t a camera RAW file, or is damaged.</source>
        <translation>{name} ist keine Kamera-RAW-Datei oder ist beschädigt.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t a regular file.</source>
        <translation>{name} ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t installed: {hint}.</source>
        <translation>{name} ist nicht installiert: {hint}.</translation>
    </message>
    <message>
        <source>{out} is a single file, but there are {count} photos. Give a folder, or a pattern such as {{name}}{suffix}.</source>
        <translation>{out} ist eine einzelne Datei, aber es sind {count} Fotos. Geben Sie einen Ordner an oder ein Muster wie {{name}}{suffix}.</translation>
    </message>
    <message>
        <source>{package} can&apos;t be downloaded without pip. Install pip, {alternative}.</source>
        <translation>{package} lässt sich ohne pip nicht herunterladen. pip installieren {alternative}.</translation>
    </message>
    <message>
        <source>{path} contains compressed weights, which aren&apos;t supported.</source>
        <translation>{path} enthält komprimierte Gewichte, die nicht unterstützt werden.</translation>
    </message>
    <message>
        <source>{path} contains layers of the unsupported kind {kind!r}.</source>
        <translation>{path} enthält Schichten der nicht unterstützten Art {kind!r}.</translation>
    </message>
    <message>
        <source>{path} is a folder. Enter a file name.</source>
        <translation>{path} ist ein Ordner. Geben Sie einen Dateinamen ein.</translation>
    </message>
    <message>
        <source>{path} isn&apos;t a Leafscope checkpoint. Import it with `leafscope-cli models import`.</source>
        <translation>{path} ist kein Leafscope-Checkpoint. Importieren Sie die Datei mit `leafscope-cli models import`.</translation>
    </message>
    <message>
        <source>{path} isn&apos;t a regular file and was not replaced.</source>
        <translation>{path} ist keine gewöhnliche Datei und wurde nicht ersetzt.</translation>
    </message>
    <message>
        <source>{path} isn&apos;t a supported ncnn network. Supported: RRDBNet (ESRGAN, Real-ESRGAN) and SRVGGNetCompact.</source>
        <translation>{path} ist kein unterstütztes ncnn-Netz. Unterstützt werden: RRDBNet (ESRGAN, Real-ESRGAN) und SRVGGNetCompact.</translation>
    </message>
    <message>
        <source>{path} isn&apos;t in the official LIIF format (model: name, sd).</source>
        <translation>{path} liegt nicht im offiziellen LIIF-Format vor (model: name, sd).</translation>
    </message>
    <message>
        <source>{scale:.3g}× is within the range that the model was trained for ({first:g}× to {last:g}×).</source>
        <translation>{scale:.3g}× liegt im Bereich, für den das Modell trainiert wurde ({first:g}× bis {last:g}×).</translation>
    </message>
    <message>
        <source>{title} can&apos;t be downloaded automatically: {hint}.</source>
        <translation>{title} lässt sich nicht automatisch herunterladen: {hint}.</translation>
    </message>
    <message>
        <source>{title} could not be downloaded ({reason}). Check your network connection and try again, {alternative}.</source>
        <translation>{title} konnte nicht heruntergeladen werden ({reason}). Netzwerkverbindung prüfen und erneut versuchen {alternative}.</translation>
    </message>
    <message>
        <source>{title} could not be downloaded ({reason}). Run the command again to continue, or {alternative}.</source>
        <translation>{title} konnte nicht heruntergeladen werden ({reason}). Zum Fortsetzen den Befehl erneut ausführen oder {alternative}.</translation>
    </message>
    <message>
        <source>{title} needs an optional package. Run `{command}` first.</source>
        <translation>{title} benötigt ein optionales Paket. Führen Sie zuerst `{command}` aus.</translation>
    </message>
    <message>
        <source>⚠ {scale:.3g}× is beyond the trained range ({first:g}× to {last:g}×). Detail at this scale is a guess.</source>
        <translation>⚠ {scale:.3g}× liegt außerhalb des trainierten Bereichs ({first:g}× bis {last:g}×). Details in diesem Maßstab sind geraten.</translation>
    </message>
    <message>
        <source>An output of {width} x {height} pixels is empty.</source>
        <translation>Eine Ausgabe von {width} × {height} Pixeln ist leer.</translation>
    </message>
    <message>
        <source>391 freely licensed photos that were slightly blurred and stored as JPEG, rendered text</source>
        <translation>391 frei lizenzierte Fotos, leicht unscharf gemacht und als JPEG gespeichert, gerenderter Text</translation>
    </message>
    <message>
        <source>391 freely licensed photos, rendered text</source>
        <translation>391 frei lizenzierte Fotos, gerenderter Text</translation>
    </message>
    <message>
        <source>DIV2K (initialization), 391 freely licensed photos that were slightly blurred and stored as JPEG, rendered text</source>
        <translation>DIV2K (Initialisierung), 391 frei lizenzierte Fotos, leicht unscharf gemacht und als JPEG gespeichert, gerenderter Text</translation>
    </message>
    <message>
        <source>DIV2K (initialization), 391 freely licensed photos, rendered text</source>
        <translation>DIV2K (Initialisierung), 391 frei lizenzierte Fotos, gerenderter Text</translation>
    </message>
    <message>
        <source>DIV2K (initialization), Real-ESRGAN&apos;s output for 391 freely licensed photos that were degraded, rendered text</source>
        <translation>DIV2K (Initialisierung), Ausgabe von Real-ESRGAN für 391 frei lizenzierte Fotos, die verschlechtert wurden, gerenderter Text</translation>
    </message>
    <message>
        <source>MP4 needs PyAV, which isn&apos;t installed. Choose WebP, or run Leafscope from source.</source>
        <translation>MP4 benötigt PyAV, das nicht installiert ist. Wählen Sie WebP oder führen Sie Leafscope aus dem Quellcode aus.</translation>
    </message>
    <message>
        <source>Mean deviation (out of 255)</source>
        <translation>Mittlere Abweichung (von 255)</translation>
    </message>
    <message>
        <source>Repairs the photo and invents a lot of detail; slow</source>
        <translation>Repariert das Foto und erfindet viele Details; langsam</translation>
    </message>
    <message>
        <source>The checkpoint</source>
        <translation>Der Checkpoint</translation>
    </message>
    <message>
        <source>The checkpoint {path}</source>
        <translation>Der Checkpoint {path}</translation>
    </message>
    <message>
        <source>The checkpoint {path} has damaged metadata.</source>
        <translation>Der Checkpoint {path} hat beschädigte Metadaten.</translation>
    </message>
    <message>
        <source>The checkpoint {path} is damaged or not a PyTorch file.</source>
        <translation>Der Checkpoint {path} ist beschädigt oder keine PyTorch-Datei.</translation>
    </message>
    <message>
        <source>The checkpoint {path} is damaged, or contains code and wasn&apos;t loaded.</source>
        <translation>Der Checkpoint {path} ist beschädigt oder enthält Code und wurde nicht geladen.</translation>
    </message>
    <message>
        <source>The checkpoint {path} is damaged: {error}.</source>
        <translation>Der Checkpoint {path} ist beschädigt: {error}.</translation>
    </message>
    <message>
        <source>The model predicts waves around every pixel of the photo. Added to the smooth enlargement, they give detail at any scale.</source>
        <translation>Das Modell sagt Wellen um jedes Pixel des Fotos voraus. Zur glatten Vergrößerung addiert, ergeben sie Details in jedem Maßstab.</translation>
    </message>
    <message>
        <source>The photo, with a frame around the area that the model saw</source>
        <translation>Das Foto, mit einem Rahmen um den Bereich, den das Modell gesehen hat</translation>
    </message>
    <message>
        <source>The region {wide} x {high} at {left}, {top} isn&apos;t inside the photo of {width} x {height} pixels.</source>
        <translation>Der Bereich {wide} × {high} bei {left}, {top} liegt nicht innerhalb des Fotos mit {width} × {height} Pixeln.</translation>
    </message>
    <message>
        <source>The sharpest result for clean photos</source>
        <translation>Das schärfste Ergebnis für saubere Fotos</translation>
    </message>
    <message>
        <source>The view&apos;s position must be a finite number.</source>
        <translation>Die Position der Ansicht muss eine endliche Zahl sein.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Die Datei {path} gibt es nicht.</translation>
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
        <source>camera RAW</source>
        <translation>Kamera-RAW</translation>
    </message>
    <message>
        <source>download {file} from {page} and run `leafscope-cli models import {file} --name {name}`</source>
        <translation>{file} von {page} herunterladen und `leafscope-cli models import {file} --name {name}` ausführen</translation>
    </message>
    <message>
        <source>leaf-d&apos;s output for 391 freely licensed photos, half of which were degraded, rendered text</source>
        <translation>Ausgabe von leaf-d für 391 frei lizenzierte Fotos, von denen die Hälfte verschlechtert wurde, gerenderter Text</translation>
    </message>
    <message>
        <source>pip gave no reason</source>
        <translation>pip nannte keinen Grund</translation>
    </message>
    <message>
        <source>reinstall Leafscope, its file {file} is missing</source>
        <translation>Leafscope neu installieren, die Datei {file} fehlt</translation>
    </message>
    <message>
        <source>run `leafscope-cli models install {name}`</source>
        <translation>`leafscope-cli models install {name}` ausführen</translation>
    </message>
    <message>
        <source>{checkpoint} has no tensor {name}.</source>
        <translation>{checkpoint} hat keinen Tensor {name}.</translation>
    </message>
    <message>
        <source>{checkpoint} is a damaged {architecture} network: it can&apos;t enlarge an image.</source>
        <translation>{checkpoint} ist ein beschädigtes {architecture}-Netz: Es kann kein Bild vergrößern.</translation>
    </message>
    <message>
        <source>{checkpoint} is a {architecture} network with {first} input and {second} output channels, which isn&apos;t supported.</source>
        <translation>{checkpoint} ist ein {architecture}-Netz mit {first} Eingabe- und {second} Ausgabekanälen, was nicht unterstützt wird.</translation>
    </message>
    <message>
        <source>{checkpoint} is a {architecture} network, which is for {purpose}.</source>
        <translation>{checkpoint} ist ein {architecture}-Netz für folgenden Zweck: {purpose}.</translation>
    </message>
    <message>
        <source>{checkpoint} isn&apos;t a complete {architecture} network: its tensors don&apos;t fit together.</source>
        <translation>{checkpoint} ist kein vollständiges {architecture}-Netz: Seine Tensoren passen nicht zusammen.</translation>
    </message>
    <message>
        <source>{checkpoint} isn&apos;t a supported network. Supported: LIIF, RRDBNet (ESRGAN, Real-ESRGAN), SRVGGNetCompact, and the architectures of spandrel.</source>
        <translation>{checkpoint} ist kein unterstütztes Netz. Unterstützt werden: LIIF, RRDBNet (ESRGAN, Real-ESRGAN), SRVGGNetCompact und die Architekturen von spandrel.</translation>
    </message>
    <message>
        <source>{checkpoint} isn&apos;t an RRDBNet, SRVGGNetCompact or LIIF network. For other architectures, run `{command}`.</source>
        <translation>{checkpoint} ist kein RRDBNet-, SRVGGNetCompact- oder LIIF-Netz. Führen Sie für andere Architekturen `{command}` aus.</translation>
    </message>
    <message>
        <source>{checkpoint}: {name} contains infinite or NaN values.</source>
        <translation>{checkpoint}: {name} enthält unendliche oder NaN-Werte.</translation>
    </message>
    <message>
        <source>{checkpoint}: {name} has shape {found}, not {expected}.</source>
        <translation>{checkpoint}: {name} hat die Form {found}, nicht {expected}.</translation>
    </message>
    <message>
        <source>{file} in {package} has an unexpected size.</source>
        <translation>{file} in {package} hat eine unerwartete Größe.</translation>
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
        <source>{name} failed its test: at {scale}x it must be at least {least} dB better than bicubic, not {gain} dB.</source>
        <translation>{name} hat den Test nicht bestanden: Bei {scale}x muss es mindestens {least} dB besser als bikubisch sein, nicht {gain} dB.</translation>
    </message>
    <message>
        <source>{name} has no pixels ({width} x {height}).</source>
        <translation>{name} hat keine Pixel ({width} × {height}).</translation>
    </message>
    <message>
        <source>{name} has {millions:.2f} million parameters and was trained on {data}.</source>
        <translation>{name} hat {millions:.2f} Millionen Parameter und wurde trainiert mit: {data}.</translation>
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
        <source>{name} isn&apos;t an image that Leafscope can read.</source>
        <translation>{name} ist kein Bild, das Leafscope lesen kann.</translation>
    </message>
    <message>
        <source>{name}, enlarged {scale}×: how the model drew this spot</source>
        <translation>{name}, {scale}× vergrößert: wie das Modell diese Stelle gezeichnet hat</translation>
    </message>
    <message>
        <source>{path} is damaged or cut short.</source>
        <translation>{path} ist beschädigt oder abgeschnitten.</translation>
    </message>
    <message>
        <source>{path} is one of the input photos. Choose another output name.</source>
        <translation>{path} ist eines der Eingabefotos. Wählen Sie einen anderen Ausgabenamen.</translation>
    </message>
    <message>
        <source>{path} isn&apos;t a network in ncnn&apos;s format.</source>
        <translation>{path} ist kein Netz im Format von ncnn.</translation>
    </message>
</context>
</TS>
