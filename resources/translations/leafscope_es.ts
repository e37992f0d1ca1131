<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AnySizeField</name>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Width in {0}</source>
        <translation>Anchura en {0}</translation>
    </message>
    <message>
        <source>Height in {0}</source>
        <translation>Altura en {0}</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Scale {0}×</source>
        <translation>Escala {0}×</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message>
        <source>Export several photos</source>
        <translation>Exportar varias fotos</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source> ppi</source>
        <translation> ppp</translation>
    </message>
    <message>
        <source>Same as the photo</source>
        <translation>Igual que la foto</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation>Añadir fotos…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Añadir carpeta…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Ajuste predefinido</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Stored in the files. Print sizes use {0} ppi if no resolution is set.</source>
        <translation>Se guarda en los archivos. Los tamaños de impresión usan {0} ppi si no se indica ninguna resolución.</translation>
    </message>
    <message>
        <source>{name}: photo name; {scale}: size; {model}: model; {index}: number (1, 2…)</source>
        <translation>{name}: nombre de la foto; {scale}: tamaño; {model}: modelo; {index}: número (1, 2…)</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Nombres de archivo</translation>
    </message>
    <message>
        <source>{0} photos</source>
        <translation>{0} fotos</translation>
    </message>
    <message>
        <source>Example: {0} becomes {1}</source>
        <translation>Ejemplo: {0} pasa a ser {1}</translation>
    </message>
    <message>
        <source>{0} of these files already exist.</source>
        <translation>{0} de estos archivos ya existen.</translation>
    </message>
    <message>
        <source>Photos ({0});;All files (*)</source>
        <translation>Fotos ({0});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Añadir fotos</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Añadir carpeta</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar a</translation>
    </message>
    <message>
        <source>{0} of {1} files already exist.</source>
        <translation>{0} de {1} archivos ya existen.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Skip these photos</source>
        <translation>Omitir estas fotos</translation>
    </message>
</context>
<context>
    <name>BatchPlanner</name>
    <message>
        <source>The photos couldn&apos;t be listed. See the log for details.</source>
        <translation>No se pudieron listar las fotos. Consulte el registro para más detalles.</translation>
    </message>
</context>
<context>
    <name>BookmarkDialog</name>
    <message>
        <source>Bookmark this view</source>
        <translation>Marcar esta vista</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>This photo isn&apos;t saved as a file. Its bookmarks last until you open another photo.</source>
        <translation>Esta foto no está guardada como archivo. Sus marcadores duran hasta que abra otra foto.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>A bookmark with this name exists and will be replaced.</source>
        <translation>Ya existe un marcador con este nombre y se reemplazará.</translation>
    </message>
</context>
<context>
    <name>Bookmarks</name>
    <message>
        <source>A bookmark needs a name.</source>
        <translation>Un marcador necesita un nombre.</translation>
    </message>
    <message>
        <source>A photo can have at most {0} bookmarks. Remove one first.</source>
        <translation>Una foto puede tener como máximo {0} marcadores. Elimine uno primero.</translation>
    </message>
</context>
<context>
    <name>BookmarksMenu</name>
    <message>
        <source>Bookmarks</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Whole photo</source>
        <translation>Foto completa</translation>
    </message>
    <message>
        <source>{0} at {1}, {2}</source>
        <translation>{0} en {1}, {2}</translation>
    </message>
    <message>
        <source>No bookmarks yet</source>
        <translation>Aún no hay marcadores</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>All commands</source>
        <translation>Todos los comandos</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Buscar comandos</translation>
    </message>
    <message>
        <source>Matching commands</source>
        <translation>Comandos encontrados</translation>
    </message>
    <message>
        <source>No matching commands</source>
        <translation>No se encontraron comandos</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Open sample photo</source>
        <translation>Abrir foto de ejemplo</translation>
    </message>
    <message>
        <source>Open sample document</source>
        <translation>Abrir documento de ejemplo</translation>
    </message>
    <message>
        <source>Export several photos…</source>
        <translation>Exportar varias fotos…</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>Cancelar la carga</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Copy view</source>
        <translation>Copiar vista</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Fit to window</source>
        <translation>Ajustar a la ventana</translation>
    </message>
    <message>
        <source>Zoom to {0}×</source>
        <translation>Ampliar a {0}×</translation>
    </message>
    <message>
        <source>Enter zoom level</source>
        <translation>Introducir escala</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Foto siguiente</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>Foto anterior</translation>
    </message>
    <message>
        <source>First photo</source>
        <translation>Primera foto</translation>
    </message>
    <message>
        <source>Last photo</source>
        <translation>Última foto</translation>
    </message>
    <message>
        <source>Previous view</source>
        <translation>Vista anterior</translation>
    </message>
    <message>
        <source>Next detail</source>
        <translation>Detalle siguiente</translation>
    </message>
    <message>
        <source>Previous detail</source>
        <translation>Detalle anterior</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Single view</source>
        <translation>Vista única</translation>
    </message>
    <message>
        <source>Next comparison mode</source>
        <translation>Modo de comparación siguiente</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>Intercambiar lados</translation>
    </message>
    <message>
        <source>Show deviations from the original</source>
        <translation>Mostrar desviaciones respecto al original</translation>
    </message>
    <message>
        <source>Keep added detail true to the original</source>
        <translation>Mantener el detalle añadido fiel al original</translation>
    </message>
    <message>
        <source>Compare with reference…</source>
        <translation>Comparar con una referencia…</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>Filmstrip</source>
        <translation>Tira de fotos</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Copy diagnostic report</source>
        <translation>Copiar informe de diagnóstico</translation>
    </message>
    <message>
        <source>Show render tiles</source>
        <translation>Mostrar bloques de renderizado</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Select region</source>
        <translation>Seleccionar región</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation>Escala al 100 %</translation>
    </message>
    <message>
        <source>Keep view for the next photo</source>
        <translation>Mantener la vista para la foto siguiente</translation>
    </message>
    <message>
        <source>Next view</source>
        <translation>Vista siguiente</translation>
    </message>
    <message>
        <source>Bookmark this view…</source>
        <translation>Marcar esta vista…</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>Pixel grid</source>
        <translation>Cuadrícula de píxeles</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Vista dividida</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Two by two</source>
        <translation>Dos por dos</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Parpadeo</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Keep detail setting for the next photo</source>
        <translation>Conservar el ajuste de detalle para la foto siguiente</translation>
    </message>
    <message>
        <source>Navigator</source>
        <translation>Navegador</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exportaciones</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>All commands…</source>
        <translation>Todos los comandos…</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferencias…</translation>
    </message>
    <message>
        <source>“{0}” isn&apos;t a valid shortcut.</source>
        <translation>«{0}» no es un atajo válido.</translation>
    </message>
    <message>
        <source>{0} is already used by “{1}”. Choose another shortcut.</source>
        <translation>{0} ya se usa para «{1}». Elija otro atajo.</translation>
    </message>
    <message>
        <source>Selected {0} × {1} pixels. Export with {2}.</source>
        <translation>{0} × {1} píxeles seleccionados. Exporte con {2}.</translation>
    </message>
    <message>
        <source>The view is still rendering. Copy it when it&apos;s done.</source>
        <translation>La vista aún se está generando. Cópiela cuando termine.</translation>
    </message>
    <message>
        <source>View copied to the clipboard</source>
        <translation>Vista copiada al portapapeles</translation>
    </message>
    <message>
        <source>Report copied to the clipboard</source>
        <translation>Informe copiado al portapapeles</translation>
    </message>
</context>
<context>
    <name>CompareOptions</name>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Choose a larger photo of the same scene</source>
        <translation>Elegir una foto más grande de la misma escena</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Intercambiar</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>Intercambiar lados</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Desviación</translation>
    </message>
    <message>
        <source>Show where the result, scaled back down, deviates from the original</source>
        <translation>Mostrar dónde se desvía del original el resultado reducido a su tamaño</translation>
    </message>
    <message>
        <source>Amplify 10×</source>
        <translation>Amplificar 10×</translation>
    </message>
    <message>
        <source>Make small deviations visible</source>
        <translation>Hacer visibles las desviaciones pequeñas</translation>
    </message>
    <message>
        <source>Stop measuring against the reference photo</source>
        <translation>Dejar de medir respecto a la foto de referencia</translation>
    </message>
    <message>
        <source>Blink rate</source>
        <translation>Frecuencia de parpadeo</translation>
    </message>
    <message>
        <source>Blink automatically</source>
        <translation>Parpadear automáticamente</translation>
    </message>
    <message>
        <source>Difference gain</source>
        <translation>Ganancia de la diferencia</translation>
    </message>
    <message>
        <source>Factor that amplifies the difference</source>
        <translation>Factor con el que se amplifica la diferencia</translation>
    </message>
    <message>
        <source>Reference…</source>
        <translation>Referencia…</translation>
    </message>
    <message>
        <source>Measure against a larger photo of the same scene</source>
        <translation>Medir respecto a una foto más grande de la misma escena</translation>
    </message>
    <message>
        <source>Remove reference</source>
        <translation>Quitar referencia</translation>
    </message>
    <message>
        <source> Hz</source>
        <translation> Hz</translation>
    </message>
    <message>
        <source>Number of picture changes per second</source>
        <translation>Número de cambios de imagen por segundo</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Parpadeo</translation>
    </message>
    <message>
        <source>Other picture</source>
        <translation>Otra imagen</translation>
    </message>
    <message>
        <source>Show the other picture now</source>
        <translation>Mostrar ahora la otra imagen</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Ganancia</translation>
    </message>
</context>
<context>
    <name>DetailBar</name>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Left: true to the photo. Right: more detail, partly invented. Double-click to reset.</source>
        <translation>Izquierda: fiel a la foto. Derecha: más detalle, en parte inventado. Doble clic para restablecer.</translation>
    </message>
    <message>
        <source>Model that adds detail: {0}</source>
        <translation>Modelo que añade detalle: {0}</translation>
    </message>
</context>
<context>
    <name>DeviationLegend</name>
    <message>
        <source>Scaled back down, the result is</source>
        <translation>Al reducirlo de nuevo, el resultado es</translation>
    </message>
    <message>
        <source>darker</source>
        <translation>más oscura</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>brighter</source>
        <translation>más clara</translation>
    </message>
    <message>
        <source>Levels out of 255</source>
        <translation>Niveles de 255</translation>
    </message>
    <message>
        <source>No visible difference</source>
        <translation>Sin diferencias visibles</translation>
    </message>
    <message>
        <source>No visible difference. Use Amplify to look for small ones.</source>
        <translation>Sin diferencias visibles. Use «Amplificar» para buscar las pequeñas.</translation>
    </message>
</context>
<context>
    <name>Divider</name>
    <message>
        <source>Divider between the left and right methods</source>
        <translation>Divisor entre el método izquierdo y el derecho</translation>
    </message>
    <message>
        <source>Percentage of the picture&apos;s width, from the left</source>
        <translation>Porcentaje del ancho de la imagen, desde la izquierda</translation>
    </message>
    <message>
        <source>Drag, or press Tab and then the arrow keys, Home or End</source>
        <translation>Arrastre, o pulse Tab y luego las flechas, Inicio o Fin</translation>
    </message>
</context>
<context>
    <name>DownloadWorker</name>
    <message>
        <source>{0} couldn&apos;t be downloaded. See the log for details.</source>
        <translation>No se pudo descargar {0}. Consulte el registro para más detalles.</translation>
    </message>
</context>
<context>
    <name>Dropped</name>
    <message>
        <source>This can&apos;t be opened. Drop a photo from your file manager.</source>
        <translation>Esto no se puede abrir. Suelte una foto de su gestor de archivos.</translation>
    </message>
    <message>
        <source>{0} isn&apos;t on this computer. Save it first, then open it.</source>
        <translation>{0} no está en este equipo. Guárdelo primero y luego ábralo.</translation>
    </message>
</context>
<context>
    <name>EstimateWorker</name>
    <message>
        <source>The export couldn&apos;t be estimated. See the log for details.</source>
        <translation>No se pudo estimar la exportación. Consulte el registro para más detalles.</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <source>photo</source>
        <translation>foto</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Keep exporting</source>
        <translation>Seguir exportando</translation>
    </message>
    <message>
        <source>Quit and cancel exports</source>
        <translation>Salir y cancelar las exportaciones</translation>
    </message>
    <message>
        <source>An export isn&apos;t finished. Quit anyway?</source>
        <translation>Hay una exportación sin terminar. ¿Desea salir de todos modos?</translation>
    </message>
    <message>
        <source>{0} exports aren&apos;t finished. Quit anyway?</source>
        <translation>Hay {0} exportaciones sin terminar. ¿Desea salir de todos modos?</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Movie that zooms in on the region</source>
        <translation>Vídeo que se acerca a la región</translation>
    </message>
    <message>
        <source>Side-by-side comparison</source>
        <translation>Comparación lado a lado</translation>
    </message>
    <message>
        <source>Split comparison</source>
        <translation>Comparación dividida</translation>
    </message>
    <message>
        <source>Comparison with a moving divider</source>
        <translation>Comparación con divisor móvil</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Qué exportar</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Ajuste predefinido</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>File options</source>
        <translation>Opciones de archivo</translation>
    </message>
    <message>
        <source>Supported files ({0})</source>
        <translation>Archivos compatibles ({0})</translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation>aprox. {0}</translation>
    </message>
    <message>
        <source>{0} × {1} pixels, {2} ({4} free)</source>
        <translation>{0} × {1} píxeles, {2} ({4} libres)</translation>
    </message>
    <message>
        <source>{0} × {1} pixels, {2}, {3} ({4} free)</source>
        <translation>{0} × {1} píxeles, {2}, {3} ({4} libres)</translation>
    </message>
    <message>
        <source>{0} already exists.</source>
        <translation>{0} ya existe.</translation>
    </message>
    <message>
        <source>{0} already exists. Replace it?</source>
        <translation>{0} ya existe. ¿Desea reemplazarlo?</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar a</translation>
    </message>
    <message>
        <source>Choose a region for the movie to zoom in on.</source>
        <translation>Elija una región a la que se acerque el vídeo.</translation>
    </message>
    <message>
        <source>{0} × {1} pixels</source>
        <translation>{0} × {1} píxeles</translation>
    </message>
    <message>
        <source>The disk may run out of space. Choose another folder or a smaller size.</source>
        <translation>Puede que no haya espacio suficiente en el disco. Elija otra carpeta o un tamaño menor.</translation>
    </message>
    <message>
        <source>Another export is going to save {0}. Replace its file?</source>
        <translation>Otra exportación va a guardar {0}. ¿Desea reemplazar ese archivo?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
</context>
<context>
    <name>ExportNotifier</name>
    <message>
        <source>Saved {0} of {1} exports. {2}</source>
        <translation>Exportaciones guardadas: {0} de {1}. {2}</translation>
    </message>
    <message>
        <source>{0} exports failed. {1}</source>
        <translation>Fallaron {0} exportaciones. {1}</translation>
    </message>
    <message>
        <source>Saved {0} exports.</source>
        <translation>Se guardaron {0} exportaciones.</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>Se guardó {0}.</translation>
    </message>
    <message>
        <source>Couldn&apos;t open the folder {0}.</source>
        <translation>No se pudo abrir la carpeta {0}.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <source>Hold to show {0}</source>
        <translation>Mantener pulsado para mostrar {0}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Drag or press the arrow keys to move; hold Shift to move by a page</source>
        <translation>Arrastre o pulse las flechas para mover; con Mayús se mueve una página</translation>
    </message>
    <message>
        <source>Last frame, position {0}, {1} in an image of {2} × {3} pixels</source>
        <translation>Último fotograma, posición {0}, {1} en una imagen de {2} × {3} píxeles</translation>
    </message>
    <message>
        <source>Right picture, position {0}, {1} in an image of {2} × {3} pixels</source>
        <translation>Imagen derecha, posición {0}, {1} en una imagen de {2} × {3} píxeles</translation>
    </message>
    <message>
        <source>Position {0}, {1} in an image of {2} × {3} pixels</source>
        <translation>Posición {0}, {1} en una imagen de {2} × {3} píxeles</translation>
    </message>
    <message>
        <source>Rendering…</source>
        <translation>Generando…</translation>
    </message>
</context>
<context>
    <name>ExportRow</name>
    <message>
        <source>Progress of {0}</source>
        <translation>Progreso de {0}</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Cancel exporting {0}</source>
        <translation>Cancelar la exportación de {0}</translation>
    </message>
    <message>
        <source>Export {0} again</source>
        <translation>Exportar {0} de nuevo</translation>
    </message>
    <message>
        <source>Show {0} in folder</source>
        <translation>Mostrar {0} en la carpeta</translation>
    </message>
    <message>
        <source>Resume {0}</source>
        <translation>Reanudar {0}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>Abrir {0}</translation>
    </message>
    <message>
        <source>Pause {0}</source>
        <translation>Pausar {0}</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>{0} %, {1} left</source>
        <translation>{0} %, quedan {1}</translation>
    </message>
    <message>
        <source>Paused at {0} %</source>
        <translation>En pausa al {0} %</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
</context>
<context>
    <name>ExportWorker</name>
    <message>
        <source>Exporting {0} failed. See the log for details.</source>
        <translation>No se pudo exportar {0}. Consulte el registro para más detalles.</translation>
    </message>
    <message>
        <source>{0} doesn&apos;t fit in this computer&apos;s memory.</source>
        <translation>{0} no cabe en la memoria de este equipo.</translation>
    </message>
</context>
<context>
    <name>ExportsPanel</name>
    <message>
        <source>Exports</source>
        <translation>Exportaciones</translation>
    </message>
    <message>
        <source>Exports run here while you keep working.</source>
        <translation>Las exportaciones se ejecutan aquí mientras sigue trabajando.</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Cancelar todo</translation>
    </message>
    <message>
        <source>Cancel all exports that aren&apos;t finished</source>
        <translation>Cancelar todas las exportaciones sin terminar</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Vaciar lista</translation>
    </message>
    <message>
        <source>Remove finished exports from this list and keep their files</source>
        <translation>Quitar de esta lista las exportaciones terminadas y conservar sus archivos</translation>
    </message>
    <message>
        <source>Saved {0} of {1}</source>
        <translation>{0} de {1} guardadas</translation>
    </message>
    <message>
        <source>Saved {0} of {1}, {2} failed</source>
        <translation>{0} de {1} guardadas, {2} con error</translation>
    </message>
    <message>
        <source>{0}. Only {1} are listed.</source>
        <translation>{0}. Solo se muestran {1}.</translation>
    </message>
    <message>
        <source>No application can open {0}.</source>
        <translation>Ninguna aplicación puede abrir {0}.</translation>
    </message>
    <message>
        <source>Couldn&apos;t open the folder {0}.</source>
        <translation>No se pudo abrir la carpeta {0}.</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Filmstrip</source>
        <translation>Tira de fotos</translation>
    </message>
</context>
<context>
    <name>FormatFields</name>
    <message>
        <source>8 bits</source>
        <translation>8 bits</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16 bits</translation>
    </message>
    <message>
        <source>Lossless</source>
        <translation>Sin pérdida</translation>
    </message>
    <message>
        <source>Full (4:4:4)</source>
        <translation>Completo (4:4:4)</translation>
    </message>
    <message>
        <source>Half, for smaller files (4:2:0)</source>
        <translation>La mitad, para archivos más pequeños (4:2:0)</translation>
    </message>
    <message>
        <source>Same as the photo</source>
        <translation>Igual que la foto</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All except location (GPS)</source>
        <translation>Todos salvo la ubicación (GPS)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Colour detail</source>
        <translation>Detalle de color</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profundidad</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadatos</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>File formats</source>
        <translation>Formatos de archivo</translation>
    </message>
    <message>
        <source>Colours and metadata</source>
        <translation>Colores y metadatos</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Ampliar o reducir en el puntero</translation>
    </message>
    <message>
        <source>Scroll, or pinch</source>
        <translation>Rueda, o pellizcar</translation>
    </message>
    <message>
        <source>Zoom in small steps</source>
        <translation>Ampliar o reducir en pasos pequeños</translation>
    </message>
    <message>
        <source>Ctrl + scroll</source>
        <translation>Ctrl + rueda</translation>
    </message>
    <message>
        <source>Pan sideways</source>
        <translation>Desplazar en horizontal</translation>
    </message>
    <message>
        <source>Shift + scroll</source>
        <translation>Mayús + rueda</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Desplazar</translation>
    </message>
    <message>
        <source>Drag, or arrow keys</source>
        <translation>Arrastrar, o teclas de flecha</translation>
    </message>
    <message>
        <source>Switch between 100 % and the whole photo</source>
        <translation>Alternar entre el 100 % y la foto completa</translation>
    </message>
    <message>
        <source>Double-click</source>
        <translation>Doble clic</translation>
    </message>
    <message>
        <source>Show bicubic only</source>
        <translation>Mostrar solo la imagen bicúbica</translation>
    </message>
    <message>
        <source>Hold Space</source>
        <translation>Mantener pulsada la barra espaciadora</translation>
    </message>
    <message>
        <source>Resize the selection</source>
        <translation>Cambiar el tamaño de la selección</translation>
    </message>
    <message>
        <source>Drag an edge; Shift keeps the shape</source>
        <translation>Arrastrar un borde; Mayús mantiene la forma</translation>
    </message>
    <message>
        <source>Move the selection</source>
        <translation>Mover la selección</translation>
    </message>
    <message>
        <source>Drag the cross in the middle</source>
        <translation>Arrastrar la cruz del centro</translation>
    </message>
    <message>
        <source>Change the selection with the keyboard</source>
        <translation>Modificar la selección con el teclado</translation>
    </message>
    <message>
        <source>Arrows to move, Shift + arrows to resize; add Ctrl for 10-pixel steps</source>
        <translation>Flechas para mover, Mayús + flechas para cambiar el tamaño; con Ctrl, de 10 en 10 píxeles</translation>
    </message>
    <message>
        <source>Select region, then Enter</source>
        <translation>«Seleccionar región» y luego Intro</translation>
    </message>
    <message>
        <source>Start a selection with the keyboard</source>
        <translation>Iniciar una selección con el teclado</translation>
    </message>
    <message>
        <source>Cancel selection, leave full screen or dismiss a message</source>
        <translation>Cancelar la selección, salir de la pantalla completa o descartar un mensaje</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Click while the Inspector is open</source>
        <translation>Clic con el Inspector abierto</translation>
    </message>
    <message>
        <source>Mouse and touch</source>
        <translation>Ratón y pantalla táctil</translation>
    </message>
    <message>
        <source>Explain a pixel</source>
        <translation>Explicar un píxel</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Explanation saved as {0}</source>
        <translation>Explicación guardada como {0}</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Explain centre pixel</source>
        <translation>Explicar el píxel central</translation>
    </message>
    <message>
        <source>Click a pixel of the enlarged picture to see how it was computed.</source>
        <translation>Haga clic en un píxel de la imagen ampliada para ver cómo se calculó.</translation>
    </message>
    <message>
        <source>The photo, with a frame around the area that the model saw</source>
        <translation>La foto, con un marco alrededor del área que vio el modelo</translation>
    </message>
    <message>
        <source>What the model saw. Press the arrow keys to go to the next pixel.</source>
        <translation>Lo que vio el modelo. Pulse las flechas para ir al píxel contiguo.</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Save explanation…</source>
        <translation>Guardar explicación…</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Papers and code</source>
        <translation>Artículos y código</translation>
    </message>
    <message>
        <source>From the photo to this view</source>
        <translation>De la foto a esta vista</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>What the model noticed</source>
        <translation>Lo que detectó el modelo</translation>
    </message>
    <message>
        <source>Grey means that nothing was added.</source>
        <translation>El gris indica que no se añadió nada.</translation>
    </message>
    <message>
        <source>{0} features for each source pixel. Red, green and blue are their first three principal components, which explain {1} of the variance.</source>
        <translation>{0} características por cada píxel de origen. Rojo, verde y azul son sus tres primeras componentes principales, que explican {1} de la varianza.</translation>
    </message>
    <message>
        <source>The view shows {0}. This explanation is for {1}.</source>
        <translation>La vista muestra {0}. Esta explicación es para {1}.</translation>
    </message>
    <message>
        <source>Only these {0} × {1} source pixels ({2} of the photo) affect this pixel.</source>
        <translation>Solo estos {0} × {1} píxeles de origen ({2} de la foto) influyen en este píxel.</translation>
    </message>
    <message>
        <source>The model adds waves around each source pixel to the bicubic image (d is the distance from its centre). The table lists the waves that change this pixel most, in levels out of 255. The coefficients are those of the nearest source pixel, in the colour where they are largest.</source>
        <translation>El modelo añade a la imagen bicúbica ondas alrededor de cada píxel de origen (d es la distancia a su centro). La tabla muestra las ondas que más cambian este píxel, en niveles de 255. Los coeficientes son los del píxel de origen más cercano, en el color en que son mayores.</translation>
    </message>
    <message>
        <source>Pixel {0}, {1} of the enlarged photo, at {2}, {3} in the original: red {4}, green {5}, blue {6}</source>
        <translation>Píxel {0}, {1} de la foto ampliada, en {2}, {3} del original: rojo {4}, verde {5}, azul {6}</translation>
    </message>
    <message>
        <source>The four codes behind this pixel</source>
        <translation>Los cuatro códigos de este píxel</translation>
    </message>
    <message>
        <source>Each source pixel has a code. The model predicts this pixel&apos;s colour from each of the four nearest codes and blends the predictions by distance.</source>
        <translation>Cada píxel de origen tiene un código. El modelo predice el color de este píxel a partir de cada uno de los cuatro códigos más cercanos y mezcla las predicciones según la distancia.</translation>
    </message>
    <message>
        <source>Detail the model added</source>
        <translation>Detalle que añadió el modelo</translation>
    </message>
    <message>
        <source>The features as a picture</source>
        <translation>Las características como imagen</translation>
    </message>
</context>
<context>
    <name>InspectorWorker</name>
    <message>
        <source>This picture is interpolated. Choose a model to see how it works.</source>
        <translation>Esta imagen está interpolada. Elija un modelo para ver cómo funciona.</translation>
    </message>
    <message>
        <source>This pixel can&apos;t be explained. See the log for details.</source>
        <translation>No se puede explicar este píxel. Consulte el registro para más detalles.</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Commands and shortcuts</source>
        <translation>Comandos y atajos</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atajo</translation>
    </message>
    <message>
        <source>Press the new shortcut</source>
        <translation>Pulse el nuevo atajo</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Establecer</translation>
    </message>
    <message>
        <source>Clear shortcut</source>
        <translation>Quitar atajo</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Zoom to</source>
        <translation>Ampliar a</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Navigator</source>
        <translation>Navegador</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Filmstrip</source>
        <translation>Tira de fotos</translation>
    </message>
    <message>
        <source>The settings file couldn&apos;t be read, so the defaults are used. The old file was kept as {0}.</source>
        <translation>No se pudo leer el archivo de configuración, así que se usan los valores predeterminados. El archivo anterior se conserva como {0}.</translation>
    </message>
    <message>
        <source>{0} seems to be damaged. Parts of it may look wrong.</source>
        <translation>{0} parece estar dañado. Puede que algunas partes se vean mal.</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exportaciones</translation>
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
        <translation>No se pudo medir la desviación o el PSNR. Consulte el registro para más detalles.</translation>
    </message>
</context>
<context>
    <name>Measurements</name>
    <message>
        <source>Only PSNR is measured. Install scikit-image to measure SSIM too.</source>
        <translation>Solo se mide PSNR. Instale scikit-image para medir también SSIM.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Dismiss message</source>
        <translation>Descartar mensaje</translation>
    </message>
</context>
<context>
    <name>MethodChoice</name>
    <message>
        <source>Nearest</source>
        <translation>Vecino más próximo</translation>
    </message>
    <message>
        <source>Bicubic</source>
        <translation>Bicúbica</translation>
    </message>
    <message>
        <source>Lanczos</source>
        <translation>Lanczos</translation>
    </message>
    <message>
        <source>The photo&apos;s pixels as squares, without a model</source>
        <translation>Los píxeles de la foto como cuadrados, sin modelo</translation>
    </message>
    <message>
        <source>Smooth, without a model</source>
        <translation>Suave, sin modelo</translation>
    </message>
    <message>
        <source>Slightly sharper than bicubic, without a model</source>
        <translation>Algo más nítido que el bicúbico, sin modelo</translation>
    </message>
    <message>
        <source>JPEG photo: using {0} to reduce compression artifacts.</source>
        <translation>Foto JPEG: se usa {0} para reducir los artefactos de compresión.</translation>
    </message>
    <message>
        <source>Noisy photo: using {0} to reduce noise.</source>
        <translation>Foto con ruido: se usa {0} para reducirlo.</translation>
    </message>
    <message>
        <source>Use {0}</source>
        <translation>Usar {0}</translation>
    </message>
</context>
<context>
    <name>MethodFields</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Added detail</source>
        <translation>Detalle añadido</translation>
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
        <translation>No hay ningún modelo instalado, así que la vista es bicúbica: {0}.</translation>
    </message>
    <message>
        <source>{0} with {1} % {2}</source>
        <translation>{0} con {1} % de {2}</translation>
    </message>
    <message>
        <source>{0}, true to the original</source>
        <translation>{0}, fiel al original</translation>
    </message>
    <message>
        <source>{0} after {1}</source>
        <translation>{0} tras {1}</translation>
    </message>
    <message>
        <source>{0} s per megapixel on this machine</source>
        <translation>{0} s por megapíxel en este equipo</translation>
    </message>
</context>
<context>
    <name>ModelCardWorker</name>
    <message>
        <source>This is an interpolation. It isn&apos;t trained and adds no detail.</source>
        <translation>Esto es una interpolación. No está entrenada y no añade detalle.</translation>
    </message>
    <message>
        <source>This model can&apos;t be described. See the log for details.</source>
        <translation>No se puede describir este modelo. Consulte el registro para más detalles.</translation>
    </message>
</context>
<context>
    <name>ModelDelegate</name>
    <message>
        <source>About {0} for this view</source>
        <translation>Unos {0} para esta vista</translation>
    </message>
</context>
<context>
    <name>ModelDownloader</name>
    <message>
        <source>Downloading {0}. You can keep working.</source>
        <translation>Descargando {0}. Puede seguir trabajando.</translation>
    </message>
    <message>
        <source>Download {0} from {1}?</source>
        <translation>¿Desea descargar {0} de {1}?</translation>
    </message>
    <message>
        <source>Size: {0}. Licence: {1}.</source>
        <translation>Tamaño: {0}. Licencia: {1}.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Downloading {0}: {1} %. You can keep working.</source>
        <translation>Descargando {0}: {1} %. Puede seguir trabajando.</translation>
    </message>
</context>
<context>
    <name>ModelPanel</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Runs on: {0}</source>
        <translation>Se ejecuta en: {0}</translation>
    </message>
    <message>
        <source>Repairs a photo at its original size. Another model then enlarges it.</source>
        <translation>Repara una foto en su tamaño original. Después, otro modelo la amplía.</translation>
    </message>
    <message>
        <source>Enlarges the photo by the model&apos;s fixed factor. The result is then resampled to the scale of the view.</source>
        <translation>Amplía la foto con el factor fijo del modelo. Después, el resultado se remuestrea a la escala de la vista.</translation>
    </message>
    <message>
        <source>Encodes the photo once as waves around each source pixel. Adding the waves up is fast and works at any scale.</source>
        <translation>Codifica la foto una vez como ondas alrededor de cada píxel de origen. Sumar las ondas es rápido y funciona a cualquier escala.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Codificador</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Entrenado con</translation>
    </message>
    <message>
        <source>{0} multiply-adds</source>
        <translation>{0} multiplicaciones y sumas</translation>
    </message>
    <message>
        <source>Encodes the photo once. A small network then predicts the colour of each pixel at any scale (LIIF).</source>
        <translation>Codifica la foto una vez. Después, una red pequeña predice el color de cada píxel a cualquier escala (LIIF).</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Trained scales</source>
        <translation>Escalas entrenadas</translation>
    </message>
    <message>
        <source>{0}× to {1}×</source>
        <translation>{0}× a {1}×</translation>
    </message>
    <message>
        <source>Receptive field</source>
        <translation>Campo receptivo</translation>
    </message>
    <message>
        <source>{0} pixels on every side</source>
        <translation>{0} píxeles a cada lado</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>{0} s per megapixel on this machine</source>
        <translation>{0} s por megapíxel en este equipo</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Cost per source pixel</source>
        <translation>Coste por píxel de origen</translation>
    </message>
    <message>
        <source>Cost per output pixel</source>
        <translation>Coste por píxel de salida</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>PSNR on {0}, dB</source>
        <translation>PSNR en {0}, dB</translation>
    </message>
    <message>
        <source>Bicubic</source>
        <translation>Bicúbica</translation>
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
        <translation>Navegador</translation>
    </message>
    <message>
        <source>Drag the frame, click, or press the arrow keys</source>
        <translation>Arrastre el marco, haga clic o pulse las flechas</translation>
    </message>
    <message>
        <source>View centre: {0} % across, {1} % down</source>
        <translation>Centro de la vista: {0} % del ancho, {1} % del alto</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>{0} billion</source>
        <translation>{0} mil millones</translation>
    </message>
    <message>
        <source>{0} million</source>
        <translation>{0} millones</translation>
    </message>
    <message>
        <source>{0} thousand</source>
        <translation>{0} mil</translation>
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
        <translation>Página</translation>
    </message>
    <message>
        <source>of {0} (reduced version)</source>
        <translation>de {0} (versión reducida)</translation>
    </message>
    <message>
        <source>of {0} (mask)</source>
        <translation>de {0} (máscara)</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>de {0}</translation>
    </message>
</context>
<context>
    <name>PageWriter</name>
    <message>
        <source>{0} couldn&apos;t be written. See the log for details.</source>
        <translation>No se pudo escribir {0}. Consulte el registro para más detalles.</translation>
    </message>
</context>
<context>
    <name>PaneLabels</name>
    <message>
        <source>{0} (works above 100 %)</source>
        <translation>{0} (funciona por encima del 100 %)</translation>
    </message>
    <message>
        <source>Difference of {0} and {1}, gain {2}</source>
        <translation>Diferencia entre {0} y {1}, ganancia {2}</translation>
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
        <translation>Desviación {0} de 255</translation>
    </message>
</context>
<context>
    <name>Pasted</name>
    <message>
        <source>Clipboard</source>
        <translation>Portapapeles</translation>
    </message>
    <message>
        <source>There is no photo on the clipboard.</source>
        <translation>No hay ninguna foto en el portapapeles.</translation>
    </message>
</context>
<context>
    <name>PhotoBrowser</name>
    <message>
        <source>There are no photos in {0}.</source>
        <translation>No hay fotos en {0}.</translation>
    </message>
    <message>
        <source>{0} It was skipped.</source>
        <translation>{0} Se omitió.</translation>
    </message>
    <message>
        <source>{0} files can&apos;t be opened and were skipped: {1}</source>
        <translation>No se pueden abrir {0} archivos y se omitieron: {1}</translation>
    </message>
</context>
<context>
    <name>PhotoLoader</name>
    <message>
        <source>{0} doesn&apos;t fit in this computer&apos;s memory.</source>
        <translation>{0} no cabe en la memoria de este equipo.</translation>
    </message>
    <message>
        <source>{0} couldn&apos;t be opened. See the log for details.</source>
        <translation>No se pudo abrir {0}. Consulte el registro para más detalles.</translation>
    </message>
</context>
<context>
    <name>PhotoOpener</name>
    <message>
        <source>Open photos</source>
        <translation>Abrir fotos</translation>
    </message>
    <message>
        <source>Photos ({0});;All files (*)</source>
        <translation>Fotos ({0});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>{0} has {1} megapixels. Opening it may take {2} GB of memory.</source>
        <translation>{0} tiene {1} megapíxeles. Abrirla puede requerir {2} GB de memoria.</translation>
    </message>
    <message>
        <source>Open a very large photo?</source>
        <translation>¿Abrir una foto muy grande?</translation>
    </message>
</context>
<context>
    <name>PhotoSet</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
</context>
<context>
    <name>PhotoSurvey</name>
    <message>
        <source>Looking for detail…</source>
        <translation>Buscando detalle…</translation>
    </message>
    <message>
        <source>The model adds no detail to this photo</source>
        <translation>El modelo no añade detalle a esta foto</translation>
    </message>
    <message>
        <source>Detail {0} of {1}</source>
        <translation>Detalle {0} de {1}</translation>
    </message>
</context>
<context>
    <name>PixelTables</name>
    <message>
        <source>Source pixel</source>
        <translation>Píxel de origen</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Wave (vertical × horizontal)</source>
        <translation>Onda (vertical × horizontal)</translation>
    </message>
    <message>
        <source>Coefficient</source>
        <translation>Coeficiente</translation>
    </message>
    <message>
        <source>Bicubic image</source>
        <translation>Imagen bicúbica</translation>
    </message>
    <message>
        <source>{0} others</source>
        <translation>Otras {0}</translation>
    </message>
    <message>
        <source>Correction toward the original</source>
        <translation>Corrección hacia el original</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Multiply-adds</source>
        <translation>Multiplicaciones y sumas</translation>
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
        <translation>Codificador</translation>
    </message>
    <message>
        <source>Latent codes</source>
        <translation>Códigos latentes</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>Decodificador</translation>
    </message>
    <message>
        <source>Output pixels</source>
        <translation>Píxeles de salida</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>{0} per source pixel</source>
        <translation>{0} por píxel de origen</translation>
    </message>
    <message>
        <source>{0} per output pixel</source>
        <translation>{0} por píxel de salida</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source> megapixels</source>
        <translation> megapíxeles</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Follow system</source>
        <translation>Seguir al sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reducir movimiento</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Language*</source>
        <translation>Idioma*</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Memory for models*</source>
        <translation>Memoria para modelos*</translation>
    </message>
    <message>
        <source>Ask before opening more than</source>
        <translation>Preguntar antes de abrir más de</translation>
    </message>
    <message>
        <source>* Takes effect after restart</source>
        <translation>* Se aplica al reiniciar</translation>
    </message>
</context>
<context>
    <name>PresetField</name>
    <message>
        <source>Preset</source>
        <translation>Ajuste predefinido</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save these settings as a preset</source>
        <translation>Guardar esta configuración como ajuste predefinido</translation>
    </message>
    <message>
        <source>Delete the preset</source>
        <translation>Eliminar el ajuste predefinido</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>Guardar ajuste predefinido</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>PresetWorker</name>
    <message>
        <source>The presets couldn&apos;t be saved. See the log for details.</source>
        <translation>No se pudieron guardar los ajustes predefinidos. Consulte el registro para más detalles.</translation>
    </message>
</context>
<context>
    <name>PreviewWorker</name>
    <message>
        <source>The preview failed. See the log for details.</source>
        <translation>Falló la vista previa. Consulte el registro para más detalles.</translation>
    </message>
</context>
<context>
    <name>Quantities</name>
    <message>
        <source>less than a second</source>
        <translation>menos de un segundo</translation>
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
        <translation>Fotos recientes</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Vaciar lista</translation>
    </message>
</context>
<context>
    <name>RegionFields</name>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Whole photo</source>
        <translation>Foto completa</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizada</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Same as last time</source>
        <translation>Como la última vez</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Borde izquierdo</translation>
    </message>
    <message>
        <source>Top edge</source>
        <translation>Borde superior</translation>
    </message>
    <message>
        <source>Width of the region</source>
        <translation>Ancho de la región</translation>
    </message>
    <message>
        <source>Height of the region</source>
        <translation>Alto de la región</translation>
    </message>
    <message>
        <source>Left, top, width, height</source>
        <translation>Izquierda, arriba, ancho, alto</translation>
    </message>
</context>
<context>
    <name>RegionTool</name>
    <message>
        <source>Region of {0} photo pixels</source>
        <translation>Región de {0} píxeles de la foto</translation>
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
        <translation>ajustar</translation>
    </message>
    <message>
        <source>“{0}” isn&apos;t a scale. Type a value such as 3.7, 370%, fit, w1200 or h900.</source>
        <translation>«{0}» no es una escala. Escriba un valor como 3.7, 370%, fit, w1200 o h900.</translation>
    </message>
    <message>
        <source>The scale must be between {0} and {1}.</source>
        <translation>La escala debe estar entre {0} y {1}.</translation>
    </message>
</context>
<context>
    <name>SetReader</name>
    <message>
        <source>{0} couldn&apos;t be read. See the log for details.</source>
        <translation>No se pudo leer {0}. Consulte el registro para más detalles.</translation>
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
        <translation>pulg.</translation>
    </message>
    <message>
        <source>Keep proportions</source>
        <translation>Mantener proporciones</translation>
    </message>
    <message>
        <source> ppi</source>
        <translation> ppp</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Red, green and blue under the pointer (sRGB, 0 to 255): photo → screen</source>
        <translation>Rojo, verde y azul bajo el puntero (sRGB, de 0 a 255): foto → pantalla</translation>
    </message>
    <message>
        <source>Pixel of the photo under the pointer</source>
        <translation>Píxel de la foto bajo el puntero</translation>
    </message>
    <message>
        <source>Rendering time</source>
        <translation>Tiempo de renderizado</translation>
    </message>
    <message>
        <source>Device that runs the model</source>
        <translation>Dispositivo que ejecuta el modelo</translation>
    </message>
    <message>
        <source>Opening a photo</source>
        <translation>Abriendo una foto</translation>
    </message>
    <message>
        <source>Opening {0}…</source>
        <translation>Abriendo {0}…</translation>
    </message>
    <message>
        <source>{0} · Rendering failed</source>
        <translation>{0} · Error al generar</translation>
    </message>
    <message>
        <source>{0} · Rendering…</source>
        <translation>{0} · Generando…</translation>
    </message>
    <message>
        <source>x {0}, y {1}</source>
        <translation>x {0}, y {1}</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>Transparente</translation>
    </message>
    <message>
        <source>RGB {0} → {1}</source>
        <translation>RGB {0} → {1}</translation>
    </message>
    <message>
        <source>{0} · Refining, {1} left</source>
        <translation>{0} · Refinando, quedan {1}</translation>
    </message>
    <message>
        <source>{0} · Refining, {1} %</source>
        <translation>{0} · Refinando, {1} %</translation>
    </message>
    <message>
        <source>{0} · Done</source>
        <translation>{0} · Listo</translation>
    </message>
    <message>
        <source>{0} · Original pixels (models work above 100 %)</source>
        <translation>{0} · Píxeles originales (los modelos funcionan por encima del 100 %)</translation>
    </message>
    <message>
        <source>Rendered in {0}</source>
        <translation>Renderizado en {0}</translation>
    </message>
    <message>
        <source>Rendered in {0} ms</source>
        <translation>Renderizado en {0} ms</translation>
    </message>
</context>
<context>
    <name>SurveyWorker</name>
    <message>
        <source>The photo can&apos;t be searched for detail. See the log for details.</source>
        <translation>No se puede buscar detalle en la foto. Consulte el registro para más detalles.</translation>
    </message>
    <message>
        <source>There is no model to find detail with. Choose an installed model.</source>
        <translation>No hay ningún modelo con el que buscar detalle. Elija un modelo instalado.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Main</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Download {0} ({1})</source>
        <translation>Descargar {0} ({1})</translation>
    </message>
    <message>
        <source>No repair</source>
        <translation>Sin reparación</translation>
    </message>
    <message>
        <source>Repair first: {0}</source>
        <translation>Reparar primero: {0}</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Auto: {0}</source>
        <translation>Automático: {0}</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Chooses a model for each photo: clean, JPEG or noisy</source>
        <translation>Elige un modelo para cada foto: limpia, JPEG o con ruido</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Vista dividida</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Two by two</source>
        <translation>Dos por dos</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Parpadeo</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Repair first</source>
        <translation>Reparar primero</translation>
    </message>
    <message>
        <source>Remove JPEG artifacts or noise before the photo is enlarged</source>
        <translation>Eliminar artefactos JPEG o ruido antes de ampliar la foto</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>automático</translation>
    </message>
</context>
<context>
    <name>ViewWorker</name>
    <message>
        <source>Rendering failed. See the log for details.</source>
        <translation>No se pudo generar la vista. Consulte el registro para más detalles.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Opening {0}…</source>
        <translation>Abriendo {0}…</translation>
    </message>
    <message>
        <source>Drop a photo here</source>
        <translation>Suelte una foto aquí</translation>
    </message>
    <message>
        <source>Zoom into a photo, up to 64×. A neural network redraws what you see at any scale. Compare it with ordinary enlargement, and export the result.</source>
        <translation>Amplíe una foto hasta 64×. Una red neuronal redibuja lo que ve a cualquier escala. Compárelo con la ampliación normal y exporte el resultado.</translation>
    </message>
    <message>
        <source>Scroll to zoom, drag to pan. Compare with {0}, get help with {1}.</source>
        <translation>Gire la rueda para ampliar, arrastre para desplazar. Compare con {0}, obtenga ayuda con {1}.</translation>
    </message>
    <message>
        <source>Recent photos</source>
        <translation>Fotos recientes</translation>
    </message>
</context>
<context>
    <name>ZoomBar</name>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Scale, as a number</source>
        <translation>Escala, como número</translation>
    </message>
    <message>
        <source>Type a scale (3.7, 370%, fit) or the enlarged size (w1200, h900) (Z)</source>
        <translation>Escriba una escala (3.7, 370%, fit) o el tamaño ampliado (w1200, h900) (Z)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Alejar (-)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Acercar (+)</translation>
    </message>
    <message>
        <source>Zooming past {0} shows no new detail in this photo.</source>
        <translation>Al ampliar por encima de {0}, esta foto no muestra detalle nuevo.</translation>
    </message>
    <message>
        <source>This photo is blurred or upscaled. Zooming past {0} shows no new detail.</source>
        <translation>Esta foto está borrosa o ya se amplió antes. Al ampliar por encima de {0} no muestra detalle nuevo.</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>ajustar</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>+ detail the model added, amplified {gain}×</source>
        <translation>+ detalle que añadió el modelo, amplificado {gain}×</translation>
    </message>
    <message>
        <source>= what you see</source>
        <translation>= lo que ve</translation>
    </message>
    <message>
        <source>A model called {name} already exists. Choose another name with --name.</source>
        <translation>Ya existe un modelo llamado {name}. Elija otro nombre con --name.</translation>
    </message>
    <message>
        <source>A movie can last up to {most:g} s, not {seconds:g} s.</source>
        <translation>Un vídeo puede durar como máximo {most:g} s, no {seconds:g} s.</translation>
    </message>
    <message>
        <source>A network draws the photo at one fixed scale. The result is then resized to the scale that you see.</source>
        <translation>Una red dibuja la foto a una escala fija. Después, el resultado se cambia de tamaño a la escala que ve.</translation>
    </message>
    <message>
        <source>A scale of {scale:g} is out of range (1/4096 to {most:g}).</source>
        <translation>Una escala de {scale:g} está fuera de rango (de 1/4096 a {most:g}).</translation>
    </message>
    <message>
        <source>A window of {width} x {height} pixels can&apos;t be shown (at most {most} a side).</source>
        <translation>No se puede mostrar una ventana de {width} × {height} píxeles (como máximo {most} por lado).</translation>
    </message>
    <message>
        <source>Added detail</source>
        <translation>Detalle añadido</translation>
    </message>
    <message>
        <source>Almost as sharp, and several times faster</source>
        <translation>Casi igual de nítido y varias veces más rápido</translation>
    </message>
    <message>
        <source>An export needs either a scale or a size.</source>
        <translation>Una exportación necesita una escala o un tamaño, y no ambos.</translation>
    </message>
    <message>
        <source>Animated {format} frames can have at most {megapixels} megapixels, and these would be {width} x {height}. Choose a smaller size.</source>
        <translation>Los fotogramas animados de {format} pueden tener como máximo {megapixels} megapíxeles, y estos serían de {width} × {height}. Elija un tamaño menor.</translation>
    </message>
    <message>
        <source>Areas that look alike to the model have the same colour: edges, textures, flat parts.</source>
        <translation>Las áreas que el modelo ve parecidas tienen el mismo color: bordes, texturas, zonas lisas.</translation>
    </message>
    <message>
        <source>At 100 % and below the original pixels are shown and no model runs. Zoom in.</source>
        <translation>Al 100 % o menos se muestran los píxeles originales y no se ejecuta ningún modelo. Acerque la vista.</translation>
    </message>
    <message>
        <source>Below 100 % nothing is upscaled. Zoom in to compare with the original.</source>
        <translation>Por debajo del 100 % no se amplía nada. Acerque la vista para comparar con el original.</translation>
    </message>
    <message>
        <source>Can&apos;t export to {ending}. Choose one of {choices}.</source>
        <translation>No se puede exportar a {ending}. Elija uno de estos formatos: {choices}.</translation>
    </message>
    <message>
        <source>Can&apos;t read the list of models {path}: {error}.</source>
        <translation>No se puede leer la lista de modelos {path}: {error}.</translation>
    </message>
    <message>
        <source>Can&apos;t save the weights in {folder}: {error}.</source>
        <translation>No se pueden guardar los pesos en {folder}: {error}.</translation>
    </message>
    <message>
        <source>Can&apos;t verify the weights {path}: their .sha256 file is missing or damaged.</source>
        <translation>No se pueden verificar los pesos {path}: su archivo .sha256 falta o está dañado.</translation>
    </message>
    <message>
        <source>Couldn&apos;t write {path}: no permission, or another program has it open.</source>
        <translation>No se pudo escribir {path}: no hay permiso u otro programa lo tiene abierto.</translation>
    </message>
    <message>
        <source>Couldn&apos;t write {path}: {error}.</source>
        <translation>No se pudo escribir {path}: {error}.</translation>
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
        <translation>La profundidad debe ser de 8 o 16 bits por canal, no {depth}.</translation>
    </message>
    <message>
        <source>Detail must be between 0 and 100 per cent, not {percent}.</source>
        <translation>El detalle debe estar entre 0 y 100 por ciento, no {percent}.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Every pixel of the photo gets a code. A small network reads the nearest codes at any position and predicts a colour (LIIF).</source>
        <translation>Cada píxel de la foto recibe un código. Una red pequeña lee los códigos más cercanos en cualquier posición y predice un color (LIIF).</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rápido</translation>
    </message>
    <message>
        <source>Fast JPEG repair</source>
        <translation>Reparación JPEG rápida</translation>
    </message>
    <message>
        <source>Fast added detail</source>
        <translation>Detalle añadido, rápido</translation>
    </message>
    <message>
        <source>Features for each pixel</source>
        <translation>Características de cada píxel</translation>
    </message>
    <message>
        <source>Grey means that nothing was added.</source>
        <translation>El gris indica que no se añadió nada.</translation>
    </message>
    <message>
        <source>Images can&apos;t be written to standard output. Give -o a file, a folder or a pattern.</source>
        <translation>No se pueden escribir imágenes en la salida estándar. Indique con -o un archivo, una carpeta o un patrón.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Invents plausible texture, several times faster; not true to the photo</source>
        <translation>Inventa textura verosímil, varias veces más rápido; no es fiel a la foto</translation>
    </message>
    <message>
        <source>Invents plausible texture; not true to the photo</source>
        <translation>Inventa textura verosímil; no es fiel a la foto</translation>
    </message>
    <message>
        <source>JPEG repair</source>
        <translation>Reparación JPEG</translation>
    </message>
    <message>
        <source>LIIF (EDSR), reference</source>
        <translation>LIIF (EDSR), referencia</translation>
    </message>
    <message>
        <source>LIIF (RDN), reference</source>
        <translation>LIIF (RDN), referencia</translation>
    </message>
    <message>
        <source>Leafscope opens local files only, nothing from the network.</source>
        <translation>Leafscope solo abre archivos locales, nada de la red.</translation>
    </message>
    <message>
        <source>Leafscope, see weights/leaf-d.md</source>
        <translation>Leafscope, véase weights/leaf-d.md</translation>
    </message>
    <message>
        <source>Leafscope, see weights/leaf-m-jpeg.md</source>
        <translation>Leafscope, véase weights/leaf-m-jpeg.md</translation>
    </message>
    <message>
        <source>Leafscope, see weights/leaf-m-mild.md</source>
        <translation>Leafscope, véase weights/leaf-m-mild.md</translation>
    </message>
    <message>
        <source>Leafscope, see weights/leaf-m.md</source>
        <translation>Leafscope, véase weights/leaf-m.md</translation>
    </message>
    <message>
        <source>Leafscope, see weights/leaf-s-d.md</source>
        <translation>Leafscope, véase weights/leaf-s-d.md</translation>
    </message>
    <message>
        <source>Leafscope, see weights/leaf-s-mild.md</source>
        <translation>Leafscope, véase weights/leaf-s-mild.md</translation>
    </message>
    <message>
        <source>Leafscope, see weights/leaf-s.md</source>
        <translation>Leafscope, véase weights/leaf-s.md</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Papers and code</source>
        <translation>Artículos y código</translation>
    </message>
    <message>
        <source>Pixel of the enlarged photo</source>
        <translation>Píxel de la foto ampliada</translation>
    </message>
    <message>
        <source>Position in the photo</source>
        <translation>Posición en la foto</translation>
    </message>
    <message>
        <source>Quality must be between 1 and 100, not {quality}.</source>
        <translation>La calidad debe estar entre 1 y 100, no {quality}.</translation>
    </message>
    <message>
        <source>Real-ESRGAN, added detail</source>
        <translation>Real-ESRGAN, detalle añadido</translation>
    </message>
    <message>
        <source>Red, green, blue</source>
        <translation>Rojo, verde, azul</translation>
    </message>
    <message>
        <source>Removes light JPEG artifacts and noise</source>
        <translation>Elimina artefactos JPEG leves y ruido</translation>
    </message>
    <message>
        <source>Removes light JPEG artifacts and noise, several times faster</source>
        <translation>Elimina artefactos JPEG leves y ruido, varias veces más rápido</translation>
    </message>
    <message>
        <source>Removes strong JPEG artifacts, and fine detail with them</source>
        <translation>Elimina artefactos JPEG fuertes y, con ellos, el detalle fino</translation>
    </message>
    <message>
        <source>Scaled back down, the result differs from your photo by {levels:.1f} of 255: consistent with your photo.</source>
        <translation>Al reducirlo de nuevo, el resultado difiere de su foto en {levels:.1f} de 255: coherente con su foto.</translation>
    </message>
    <message>
        <source>Scaled back down, the result differs from your photo by {levels:.1f} of 255: this part is a guess.</source>
        <translation>Al reducirlo de nuevo, el resultado difiere de su foto en {levels:.1f} de 255: esta parte es una suposición.</translation>
    </message>
    <message>
        <source>Sharp</source>
        <translation>Nítido</translation>
    </message>
    <message>
        <source>Smooth enlargement</source>
        <translation>Ampliación suave</translation>
    </message>
    <message>
        <source>Strong JPEG repair</source>
        <translation>Reparación JPEG fuerte</translation>
    </message>
    <message>
        <source>The checkpoint of {name} belongs to the unknown model family {family!r}. Supported families: {names}.</source>
        <translation>El checkpoint de {name} es de una familia de modelos desconocida, {family!r}. Familias compatibles: {names}.</translation>
    </message>
    <message>
        <source>The checkpoint of {name} is incomplete.</source>
        <translation>El checkpoint de {name} está incompleto.</translation>
    </message>
    <message>
        <source>The checkpoint {path} contains a {name!r} model, not LIIF.</source>
        <translation>El checkpoint {path} contiene un modelo {name!r}, no LIIF.</translation>
    </message>
    <message>
        <source>The checkpoint {path} contains weights that aren&apos;t tensors.</source>
        <translation>El checkpoint {path} contiene pesos que no son tensores.</translation>
    </message>
    <message>
        <source>The checkpoint {path} doesn&apos;t contain named tensors.</source>
        <translation>El checkpoint {path} no contiene tensores con nombre.</translation>
    </message>
    <message>
        <source>The checkpoint&apos;s encoder isn&apos;t supported. Supported encoders: {names}.</source>
        <translation>El codificador del checkpoint no es compatible. Codificadores compatibles: {names}.</translation>
    </message>
    <message>
        <source>The disk is full, so {path} was not written. Free some space and try again.</source>
        <translation>El disco está lleno, así que no se escribió {path}. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The export needs a file name.</source>
        <translation>La exportación necesita un nombre de archivo.</translation>
    </message>
    <message>
        <source>The file from {host} wasn&apos;t installed: {reason}</source>
        <translation>El archivo de {host} no se instaló: {reason}</translation>
    </message>
    <message>
        <source>The file is on another computer ({name}); Leafscope opens local files only.</source>
        <translation>El archivo está en otro equipo ({name}); Leafscope solo abre archivos locales.</translation>
    </message>
    <message>
        <source>The folder {folder} doesn&apos;t exist.</source>
        <translation>La carpeta {folder} no existe.</translation>
    </message>
    <message>
        <source>The frame rate must be between 1 and {most} per second, not {fps}.</source>
        <translation>La frecuencia debe estar entre 1 y {most} fotogramas por segundo, no {fps}.</translation>
    </message>
    <message>
        <source>The gain must be a number above 0, not {gain:g}.</source>
        <translation>La ganancia debe ser un número mayor que 0, no {gain:g}.</translation>
    </message>
    <message>
        <source>The list of models {path} is damaged ({error!r}). Reinstall Leafscope.</source>
        <translation>La lista de modelos {path} está dañada ({error!r}). Vuelva a instalar Leafscope.</translation>
    </message>
    <message>
        <source>The movie could not be encoded: {error}.</source>
        <translation>No se pudo codificar el vídeo: {error}.</translation>
    </message>
    <message>
        <source>The name pattern is empty. Enter one such as {example}.</source>
        <translation>El patrón de nombre está vacío. Escriba uno como {example}.</translation>
    </message>
    <message>
        <source>The output name is empty. Give -o a file, a folder or a pattern.</source>
        <translation>El nombre de salida está vacío. Indique con -o un archivo, una carpeta o un patrón.</translation>
    </message>
    <message>
        <source>The output needs a width or a height of at least one pixel.</source>
        <translation>El resultado necesita un ancho o un alto de al menos un píxel.</translation>
    </message>
    <message>
        <source>The package {package} has an unexpected hash.</source>
        <translation>El paquete {package} tiene un hash inesperado.</translation>
    </message>
    <message>
        <source>The package {package} is incomplete: {error}.</source>
        <translation>El paquete {package} está incompleto: {error}.</translation>
    </message>
    <message>
        <source>The photo&apos;s EXIF data are too long for JPEG. Choose PNG or TIFF.</source>
        <translation>Los datos EXIF de la foto son demasiado largos para JPEG. Elija PNG o TIFF.</translation>
    </message>
    <message>
        <source>The position {x:g}, {y:g} is outside the photo.</source>
        <translation>La posición {x:g}, {y:g} está fuera de la foto.</translation>
    </message>
    <message>
        <source>The preview lies outside the output.</source>
        <translation>La vista previa está fuera del resultado.</translation>
    </message>
    <message>
        <source>The published large model; very slow</source>
        <translation>El modelo grande publicado; muy lento</translation>
    </message>
    <message>
        <source>The published model that Leafscope builds on; slow</source>
        <translation>El modelo publicado en el que se basa Leafscope; lento</translation>
    </message>
    <message>
        <source>The reference ({wide} x {high} pixels) has a different aspect ratio than the photo ({width} x {height}). Choose one of the same scene.</source>
        <translation>La referencia ({wide} × {high} píxeles) tiene una proporción distinta de la de la foto ({width} × {height}). Elija una de la misma escena.</translation>
    </message>
    <message>
        <source>The reference ({wide} x {high} pixels) isn&apos;t larger than the photo ({width} x {height}). Choose a larger one.</source>
        <translation>La referencia ({wide} × {high} píxeles) no es mayor que la foto ({width} × {height}). Elija una más grande.</translation>
    </message>
    <message>
        <source>The region is too small to measure. Show more of the photo.</source>
        <translation>La región es demasiado pequeña para medirla. Muestre más de la foto.</translation>
    </message>
    <message>
        <source>The weights {path} are damaged. Delete them and install the model again.</source>
        <translation>Los pesos {path} están dañados. Bórrelos e instale el modelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no page {page} in {name} (pages: {pages}).</source>
        <translation>No hay ninguna página {page} en {name} (páginas: {pages}).</translation>
    </message>
    <message>
        <source>There isn&apos;t enough memory to export {name}. Choose PNG, TIFF or a smaller size.</source>
        <translation>No hay memoria suficiente para exportar {name}. Elija PNG, TIFF o un tamaño menor.</translation>
    </message>
    <message>
        <source>This text isn&apos;t a file path.</source>
        <translation>Este texto no es una ruta de archivo.</translation>
    </message>
    <message>
        <source>To draw this spot, the model used {width} × {height} pixels of your photo and nothing else.</source>
        <translation>Para dibujar este punto, el modelo usó {width} × {height} píxeles de su foto y nada más.</translation>
    </message>
    <message>
        <source>Unknown device {device!r}. Choose one of {devices}.</source>
        <translation>Dispositivo desconocido: {device!r}. Elija uno de {devices}.</translation>
    </message>
    <message>
        <source>Unknown model {name!r}. Choose one of {names}.</source>
        <translation>Modelo desconocido: {name!r}. Elija uno de {names}.</translation>
    </message>
    <message>
        <source>Unknown placeholder {placeholder} in {pattern}. Choose from {known}.</source>
        <translation>Marcador de posición desconocido {placeholder} en {pattern}. Elija entre {known}.</translation>
    </message>
    <message>
        <source>Unknown preset {name!r}. Choose one of {choices}.</source>
        <translation>Ajuste predefinido desconocido: {name!r}. Elija uno de {choices}.</translation>
    </message>
    <message>
        <source>Variance explained by the three colours</source>
        <translation>Varianza explicada por los tres colores</translation>
    </message>
    <message>
        <source>What the model noticed</source>
        <translation>Lo que detectó el modelo</translation>
    </message>
    <message>
        <source>What the model saw</source>
        <translation>Lo que vio el modelo</translation>
    </message>
    <message>
        <source>a file without an extension</source>
        <translation>un archivo sin extensión</translation>
    </message>
    <message>
        <source>Most faithful, but slow</source>
        <translation>El más fiel, pero lento</translation>
    </message>
    <message>
        <source>or import the authors&apos; file with `leafscope-cli models import FILE --name {name}`</source>
        <translation>o importe el archivo de los autores con `leafscope-cli models import FILE --name {name}`</translation>
    </message>
    <message>
        <source>{checkpoint} has an invalid halo.</source>
        <translation>{checkpoint} tiene un margen no válido.</translation>
    </message>
    <message>
        <source>{checkpoint} has an unexpected tensor {name}.</source>
        <translation>{checkpoint} tiene un tensor inesperado {name}.</translation>
    </message>
    <message>
        <source>{file} from {host} is a {family} model with a {encoder} encoder, not {title}.</source>
        <translation>{file} de {host} es un modelo {family} con un codificador {encoder}, no {title}.</translation>
    </message>
    <message>
        <source>{file} from {host} isn&apos;t the file that was expected: its hash differs.</source>
        <translation>{file} de {host} no es el archivo esperado: su hash es distinto.</translation>
    </message>
    <message>
        <source>{file} in {package} has an unexpected hash.</source>
        <translation>{file} en {package} tiene un hash inesperado.</translation>
    </message>
    <message>
        <source>{first} and {second} would both be written to {path}. Use a pattern with {{index}}.</source>
        <translation>{first} y {second} se escribirían en {path}. Use un patrón con {{index}}.</translation>
    </message>
    <message>
        <source>{format} has only 8 bits per channel. Choose PNG or TIFF for 16.</source>
        <translation>{format} solo tiene 8 bits por canal. Para 16, elija PNG o TIFF.</translation>
    </message>
    <message>
        <source>{format} images can have at most {megapixels} megapixels, and this one would be {width} x {height}. Choose PNG or TIFF, which have no such limit.</source>
        <translation>Las imágenes {format} pueden tener como máximo {megapixels} megapíxeles, y esta sería de {width} × {height}. Elija PNG o TIFF, que no tienen ese límite.</translation>
    </message>
    <message>
        <source>{format} images can have at most {side} pixels a side, and this one would be {width} x {height}. Choose a smaller size.</source>
        <translation>Las imágenes {format} pueden tener como máximo {side} píxeles por lado, y esta sería de {width} × {height}. Elija un tamaño menor.</translation>
    </message>
    <message>
        <source>{format} needs an even width and height. Use {wide} x {high} instead of {width} x {height}.</source>
        <translation>{format} necesita un ancho y un alto pares. Use {wide} × {high} en lugar de {width} × {height}.</translation>
    </message>
    <message>
        <source>{host}: {reason}</source>
        <translation>{host}: {reason}</translation>
    </message>
    <message>
        <source>{name!r} isn&apos;t a valid model name. Use lowercase letters, digits, dots, hyphens and underscores.</source>
        <translation>{name!r} no es un nombre de modelo válido. Use minúsculas, cifras, puntos, guiones y guiones bajos.</translation>
    </message>
    <message>
        <source>{name} already exists and was not replaced.</source>
        <translation>{name} ya existe y no se reemplazó.</translation>
    </message>
    <message>
        <source>{name} claims {width} x {height} pixels, more than a file of its size can hold.</source>
        <translation>{name} dice tener {width} × {height} píxeles, más de los que caben en un archivo de su tamaño.</translation>
    </message>
    <message>
        <source>{name} claims {width} x {height} pixels; Leafscope opens at most {megapixels} megapixels without confirmation.</source>
        <translation>{name} dice tener {width} × {height} píxeles; sin confirmación, Leafscope abre como máximo {megapixels} megapíxeles.</translation>
    </message>
    <message>
        <source>{name} doesn&apos;t match the format {format}. Change one of them.</source>
        <translation>{name} no coincide con el formato {format}. Cambie uno de los dos.</translation>
    </message>
    <message>
        <source>{name} enlarges photos, so it can&apos;t repair them. Choose a 1x network.</source>
        <translation>{name} amplía fotos, así que no puede repararlas. Elija una red 1x.</translation>
    </message>
    <message>
        <source>{name} has {millions:.2f} million parameters.</source>
        <translation>{name} tiene {millions:.2f} millones de parámetros.</translation>
    </message>
    <message>
        <source>{name} is a TIFF with a compression that Leafscope can&apos;t read ({kind}).</source>
        <translation>{name} es un TIFF con una compresión que Leafscope no puede leer ({kind}).</translation>
    </message>
    <message>
        <source>{name} is a {format} file, which this installation can&apos;t open. Convert it to TIFF or JPEG, or run Leafscope from source.</source>
        <translation>{name} es un archivo {format}, que esta instalación no puede abrir. Conviértalo a TIFF o JPEG, o ejecute Leafscope desde el código fuente.</translation>
    </message>
    <message>
        <source>{name} is the name of a bundled model. Choose another name.</source>
        <translation>{name} es el nombre de un modelo incluido. Elija otro nombre.</translation>
    </message>
    <message>
        <source>{name} is the photo itself. Choose another name.</source>
        <translation>{name} es la propia foto. Elija otro nombre.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t a camera RAW file, or is damaged.</source>
        <translation>{name} no es un archivo RAW de cámara o está dañado.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t a regular file.</source>
        <translation>{name} no es un archivo normal.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t installed: {hint}.</source>
        <translation>{name} no está instalado: {hint}.</translation>
    </message>
    <message>
        <source>{out} is a single file, but there are {count} photos. Give a folder, or a pattern such as {{name}}{suffix}.</source>
        <translation>{out} es un solo archivo, pero hay {count} fotos. Indique una carpeta o un patrón como {{name}}{suffix}.</translation>
    </message>
    <message>
        <source>{package} can&apos;t be downloaded without pip. Install pip, {alternative}.</source>
        <translation>No se puede descargar {package} sin pip. Instale pip, {alternative}.</translation>
    </message>
    <message>
        <source>{path} contains compressed weights, which aren&apos;t supported.</source>
        <translation>{path} contiene pesos comprimidos, que no son compatibles.</translation>
    </message>
    <message>
        <source>{path} contains layers of the unsupported kind {kind!r}.</source>
        <translation>{path} contiene capas de un tipo no compatible: {kind!r}.</translation>
    </message>
    <message>
        <source>{path} is a folder. Enter a file name.</source>
        <translation>{path} es una carpeta. Introduzca un nombre de archivo.</translation>
    </message>
    <message>
        <source>{path} isn&apos;t a Leafscope checkpoint. Import it with `leafscope-cli models import`.</source>
        <translation>{path} no es un checkpoint de Leafscope. Impórtelo con `leafscope-cli models import`.</translation>
    </message>
    <message>
        <source>{path} isn&apos;t a regular file and was not replaced.</source>
        <translation>{path} no es un archivo normal y no se reemplazó.</translation>
    </message>
    <message>
        <source>{path} isn&apos;t a supported ncnn network. Supported: RRDBNet (ESRGAN, Real-ESRGAN) and SRVGGNetCompact.</source>
        <translation>{path} no es una red ncnn compatible. Compatibles: RRDBNet (ESRGAN, Real-ESRGAN) y SRVGGNetCompact.</translation>
    </message>
    <message>
        <source>{path} isn&apos;t in the official LIIF format (model: name, sd).</source>
        <translation>{path} no está en el formato oficial de LIIF (model: name, sd).</translation>
    </message>
    <message>
        <source>{scale:.3g}× is within the range that the model was trained for ({first:g}× to {last:g}×).</source>
        <translation>{scale:.3g}× está dentro del intervalo para el que se entrenó el modelo (de {first:g}× a {last:g}×).</translation>
    </message>
    <message>
        <source>{title} can&apos;t be downloaded automatically: {hint}.</source>
        <translation>{title} no se puede descargar automáticamente: {hint}.</translation>
    </message>
    <message>
        <source>{title} could not be downloaded ({reason}). Check your network connection and try again, {alternative}.</source>
        <translation>No se pudo descargar {title} ({reason}). Compruebe su conexión de red e inténtelo de nuevo, {alternative}.</translation>
    </message>
    <message>
        <source>{title} could not be downloaded ({reason}). Run the command again to continue, or {alternative}.</source>
        <translation>No se pudo descargar {title} ({reason}). Ejecute el comando de nuevo para continuar, o {alternative}.</translation>
    </message>
    <message>
        <source>{title} needs an optional package. Run `{command}` first.</source>
        <translation>{title} necesita un paquete opcional. Ejecute primero `{command}`.</translation>
    </message>
    <message>
        <source>⚠ {scale:.3g}× is beyond the trained range ({first:g}× to {last:g}×). Detail at this scale is a guess.</source>
        <translation>⚠ {scale:.3g}× está fuera del intervalo entrenado (de {first:g}× a {last:g}×). El detalle a esta escala es una suposición.</translation>
    </message>
    <message>
        <source>An output of {width} x {height} pixels is empty.</source>
        <translation>Un resultado de {width} × {height} píxeles está vacío.</translation>
    </message>
    <message>
        <source>391 freely licensed photos that were slightly blurred and stored as JPEG, rendered text</source>
        <translation>391 fotos con licencia libre algo desenfocadas y guardadas como JPEG, texto renderizado</translation>
    </message>
    <message>
        <source>391 freely licensed photos, rendered text</source>
        <translation>391 fotos con licencia libre, texto renderizado</translation>
    </message>
    <message>
        <source>DIV2K (initialization), 391 freely licensed photos that were slightly blurred and stored as JPEG, rendered text</source>
        <translation>DIV2K (inicialización), 391 fotos con licencia libre algo desenfocadas y guardadas como JPEG, texto renderizado</translation>
    </message>
    <message>
        <source>DIV2K (initialization), 391 freely licensed photos, rendered text</source>
        <translation>DIV2K (inicialización), 391 fotos con licencia libre, texto renderizado</translation>
    </message>
    <message>
        <source>DIV2K (initialization), Real-ESRGAN&apos;s output for 391 freely licensed photos that were degraded, rendered text</source>
        <translation>DIV2K (inicialización), resultados de Real-ESRGAN para 391 fotos con licencia libre degradadas, texto renderizado</translation>
    </message>
    <message>
        <source>MP4 needs PyAV, which isn&apos;t installed. Choose WebP, or run Leafscope from source.</source>
        <translation>MP4 necesita PyAV, que no está instalado. Elija WebP o ejecute Leafscope desde el código fuente.</translation>
    </message>
    <message>
        <source>Mean deviation (out of 255)</source>
        <translation>Desviación media (de 255)</translation>
    </message>
    <message>
        <source>Repairs the photo and invents a lot of detail; slow</source>
        <translation>Repara la foto e inventa mucho detalle; lento</translation>
    </message>
    <message>
        <source>The checkpoint</source>
        <translation>El checkpoint</translation>
    </message>
    <message>
        <source>The checkpoint {path}</source>
        <translation>El checkpoint {path}</translation>
    </message>
    <message>
        <source>The checkpoint {path} has damaged metadata.</source>
        <translation>El checkpoint {path} tiene metadatos dañados.</translation>
    </message>
    <message>
        <source>The checkpoint {path} is damaged or not a PyTorch file.</source>
        <translation>El checkpoint {path} está dañado o no es un archivo de PyTorch.</translation>
    </message>
    <message>
        <source>The checkpoint {path} is damaged, or contains code and wasn&apos;t loaded.</source>
        <translation>El checkpoint {path} está dañado o contiene código, y no se cargó.</translation>
    </message>
    <message>
        <source>The checkpoint {path} is damaged: {error}.</source>
        <translation>El checkpoint {path} está dañado: {error}.</translation>
    </message>
    <message>
        <source>The model predicts waves around every pixel of the photo. Added to the smooth enlargement, they give detail at any scale.</source>
        <translation>El modelo predice ondas en torno a cada píxel de la foto. Sumadas a la ampliación suave, dan detalle a cualquier escala.</translation>
    </message>
    <message>
        <source>The photo, with a frame around the area that the model saw</source>
        <translation>La foto, con un marco alrededor del área que vio el modelo</translation>
    </message>
    <message>
        <source>The region {wide} x {high} at {left}, {top} isn&apos;t inside the photo of {width} x {height} pixels.</source>
        <translation>La región {wide} × {high} en {left}, {top} no está dentro de la foto de {width} × {height} píxeles.</translation>
    </message>
    <message>
        <source>The sharpest result for clean photos</source>
        <translation>El resultado más nítido para fotos limpias</translation>
    </message>
    <message>
        <source>The view&apos;s position must be a finite number.</source>
        <translation>La posición de la vista debe ser un número finito.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>No existe el archivo {path}.</translation>
    </message>
    <message>
        <source>There isn&apos;t enough memory to open {name}.</source>
        <translation>No hay memoria suficiente para abrir {name}.</translation>
    </message>
    <message>
        <source>This machine has no {device} device that PyTorch can use.</source>
        <translation>Este equipo no tiene ningún dispositivo {device} que PyTorch pueda usar.</translation>
    </message>
    <message>
        <source>camera RAW</source>
        <translation>RAW de cámara</translation>
    </message>
    <message>
        <source>download {file} from {page} and run `leafscope-cli models import {file} --name {name}`</source>
        <translation>descargue {file} de {page} y ejecute `leafscope-cli models import {file} --name {name}`</translation>
    </message>
    <message>
        <source>leaf-d&apos;s output for 391 freely licensed photos, half of which were degraded, rendered text</source>
        <translation>resultados de leaf-d para 391 fotos con licencia libre, la mitad degradadas, texto renderizado</translation>
    </message>
    <message>
        <source>pip gave no reason</source>
        <translation>pip no dio ningún motivo</translation>
    </message>
    <message>
        <source>reinstall Leafscope, its file {file} is missing</source>
        <translation>vuelva a instalar Leafscope, falta su archivo {file}</translation>
    </message>
    <message>
        <source>run `leafscope-cli models install {name}`</source>
        <translation>ejecute `leafscope-cli models install {name}`</translation>
    </message>
    <message>
        <source>{checkpoint} has no tensor {name}.</source>
        <translation>{checkpoint} no tiene el tensor {name}.</translation>
    </message>
    <message>
        <source>{checkpoint} is a damaged {architecture} network: it can&apos;t enlarge an image.</source>
        <translation>{checkpoint} es una red {architecture} dañada: no puede ampliar una imagen.</translation>
    </message>
    <message>
        <source>{checkpoint} is a {architecture} network with {first} input and {second} output channels, which isn&apos;t supported.</source>
        <translation>{checkpoint} es una red {architecture} con {first} canales de entrada y {second} de salida, lo que no es compatible.</translation>
    </message>
    <message>
        <source>{checkpoint} is a {architecture} network, which is for {purpose}.</source>
        <translation>{checkpoint} es una red {architecture}, que sirve para {purpose}.</translation>
    </message>
    <message>
        <source>{checkpoint} isn&apos;t a complete {architecture} network: its tensors don&apos;t fit together.</source>
        <translation>{checkpoint} no es una red {architecture} completa: sus tensores no encajan entre sí.</translation>
    </message>
    <message>
        <source>{checkpoint} isn&apos;t a supported network. Supported: LIIF, RRDBNet (ESRGAN, Real-ESRGAN), SRVGGNetCompact, and the architectures of spandrel.</source>
        <translation>{checkpoint} no es una red compatible. Compatibles: LIIF, RRDBNet (ESRGAN, Real-ESRGAN), SRVGGNetCompact y las arquitecturas de spandrel.</translation>
    </message>
    <message>
        <source>{checkpoint} isn&apos;t an RRDBNet, SRVGGNetCompact or LIIF network. For other architectures, run `{command}`.</source>
        <translation>{checkpoint} no es una red RRDBNet, SRVGGNetCompact ni LIIF. Para otras arquitecturas, ejecute `{command}`.</translation>
    </message>
    <message>
        <source>{checkpoint}: {name} contains infinite or NaN values.</source>
        <translation>{checkpoint}: {name} contiene valores infinitos o NaN.</translation>
    </message>
    <message>
        <source>{checkpoint}: {name} has shape {found}, not {expected}.</source>
        <translation>{checkpoint}: {name} tiene la forma {found}, no {expected}.</translation>
    </message>
    <message>
        <source>{file} in {package} has an unexpected size.</source>
        <translation>{file} en {package} tiene un tamaño inesperado.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be opened.</source>
        <translation>No se puede abrir {name}.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read: permission denied.</source>
        <translation>No se puede leer {name}: permiso denegado.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read: {error}.</source>
        <translation>No se puede leer {name}: {error}.</translation>
    </message>
    <message>
        <source>{name} failed its test: at {scale}x it must be at least {least} dB better than bicubic, not {gain} dB.</source>
        <translation>{name} no superó su prueba: a {scale}x debe ser al menos {least} dB mejor que la bicúbica, no {gain} dB.</translation>
    </message>
    <message>
        <source>{name} has no pixels ({width} x {height}).</source>
        <translation>{name} no tiene píxeles ({width} × {height}).</translation>
    </message>
    <message>
        <source>{name} has {millions:.2f} million parameters and was trained on {data}.</source>
        <translation>{name} tiene {millions:.2f} millones de parámetros y se entrenó con: {data}.</translation>
    </message>
    <message>
        <source>{name} is a folder, not an image.</source>
        <translation>{name} es una carpeta, no una imagen.</translation>
    </message>
    <message>
        <source>{name} is a kind of TIFF that Leafscope can&apos;t read.</source>
        <translation>{name} es un tipo de TIFF que Leafscope no puede leer.</translation>
    </message>
    <message>
        <source>{name} is damaged or cut short.</source>
        <translation>{name} está dañado o incompleto.</translation>
    </message>
    <message>
        <source>{name} is damaged, or of a kind that Leafscope can&apos;t read.</source>
        <translation>{name} está dañado o es de un tipo que Leafscope no puede leer.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} está vacío.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t an image that Leafscope can read.</source>
        <translation>{name} no es una imagen que Leafscope pueda leer.</translation>
    </message>
    <message>
        <source>{name}, enlarged {scale}×: how the model drew this spot</source>
        <translation>{name}, ampliada {scale}×: cómo dibujó el modelo este punto</translation>
    </message>
    <message>
        <source>{path} is damaged or cut short.</source>
        <translation>{path} está dañado o incompleto.</translation>
    </message>
    <message>
        <source>{path} is one of the input photos. Choose another output name.</source>
        <translation>{path} es una de las fotos de entrada. Elija otro nombre de salida.</translation>
    </message>
    <message>
        <source>{path} isn&apos;t a network in ncnn&apos;s format.</source>
        <translation>{path} no es una red en el formato de ncnn.</translation>
    </message>
</context>
</TS>
