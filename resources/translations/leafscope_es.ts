<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AgreementLegend</name>
    <message>
        <source>Reduced to the photo&apos;s pixels, the picture is</source>
        <translation>Reducida a los píxeles de la foto, la imagen es</translation>
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
        <source>in levels of 255</source>
        <translation>en niveles de 255</translation>
    </message>
</context>
<context>
    <name>AutoModel</name>
    <message>
        <source>This photo was stored as JPEG, so {0} shows it, which smooths the traces.</source>
        <translation>Esta foto se guardó como JPEG, por eso la muestra {0}, que suaviza las huellas.</translation>
    </message>
    <message>
        <source>This photo is noisy, so {0} shows it, which smooths the noise.</source>
        <translation>Esta foto tiene ruido, por eso la muestra {0}, que lo suaviza.</translation>
    </message>
    <message>
        <source>Show by {0}</source>
        <translation>Mostrar con {0}</translation>
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
        <source>This photo is in no file: its bookmarks last until another photo is opened.</source>
        <translation>Esta foto no está en ningún archivo: sus marcadores duran hasta que se abra otra foto.</translation>
    </message>
    <message>
        <source>This replaces the bookmark of that name.</source>
        <translation>Esto reemplaza el marcador de ese nombre.</translation>
    </message>
</context>
<context>
    <name>Bookmarks</name>
    <message>
        <source>A bookmark needs a name.</source>
        <translation>Un marcador necesita un nombre.</translation>
    </message>
    <message>
        <source>A photo has at most {0} bookmarks: remove one first.</source>
        <translation>Una foto tiene como máximo {0} marcadores: elimine uno primero.</translation>
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
        <source>Type a few letters of a command</source>
        <translation>Escriba unas letras de un comando</translation>
    </message>
    <message>
        <source>Search for a command</source>
        <translation>Buscar un comando</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Comandos encontrados</translation>
    </message>
    <message>
        <source>No command is called so.</source>
        <translation>Ningún comando se llama así.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Zoom to {0} times</source>
        <translation>Ampliar a {0} aumentos</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Abrir la muestra</translation>
    </message>
    <message>
        <source>Open the sample page</source>
        <translation>Abrir la página de muestra</translation>
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
        <source>Stop opening</source>
        <translation>Detener la apertura</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Copy the view</source>
        <translation>Copiar la vista</translation>
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
        <source>Whole photo</source>
        <translation>Foto completa</translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation>Escala al 100 %</translation>
    </message>
    <message>
        <source>Type a scale</source>
        <translation>Escribir una escala</translation>
    </message>
    <message>
        <source>Last view</source>
        <translation>Vista anterior</translation>
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
        <source>One picture</source>
        <translation>Una imagen</translation>
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
        <source>Next comparison</source>
        <translation>Comparación siguiente</translation>
    </message>
    <message>
        <source>Swap the sides</source>
        <translation>Intercambiar los lados</translation>
    </message>
    <message>
        <source>Where it strays from the photo</source>
        <translation>Dónde se aparta de la foto</translation>
    </message>
    <message>
        <source>Keep detail consistent with the photo</source>
        <translation>Mantener el detalle fiel a la foto</translation>
    </message>
    <message>
        <source>Compare with a reference…</source>
        <translation>Comparar con una referencia…</translation>
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
        <source>Keys and mouse</source>
        <translation>Teclas y ratón</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Show blocks</source>
        <translation>Mostrar bloques</translation>
    </message>
    <message>
        <source>{0} isn&apos;t a key.</source>
        <translation>{0} no es una tecla.</translation>
    </message>
    <message>
        <source>{0} is already taken by “{1}”.</source>
        <translation>{0} ya está asignada a «{1}».</translation>
    </message>
    <message>
        <source>{0} × {1} photo pixels selected; {2} exports them</source>
        <translation>{0} × {1} píxeles de la foto seleccionados; {2} los exporta</translation>
    </message>
    <message>
        <source>The view isn&apos;t exact yet; copy it when it is.</source>
        <translation>La vista aún no es exacta; cópiela cuando lo sea.</translation>
    </message>
    <message>
        <source>The view is on the clipboard.</source>
        <translation>La vista está en el portapapeles.</translation>
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
        <source>Let left and right change places</source>
        <translation>Intercambiar izquierda y derecha</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Concordancia</translation>
    </message>
    <message>
        <source>Colour where the picture, reduced to the photo&apos;s pixels, strays from them</source>
        <translation>Colorear donde la imagen, reducida a los píxeles de la foto, se aparta de ellos</translation>
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
        <source>Measure against no reference</source>
        <translation>Medir sin referencia</translation>
    </message>
    <message>
        <source> Hz</source>
        <translation> Hz</translation>
    </message>
    <message>
        <source>Rate of blinking</source>
        <translation>Frecuencia de parpadeo</translation>
    </message>
    <message>
        <source>Changes of picture in a second</source>
        <translation>Cambios de imagen por segundo</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Parpadeo</translation>
    </message>
    <message>
        <source>Let the pictures change by themselves</source>
        <translation>Alternar las imágenes automáticamente</translation>
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
        <source>Gain of the difference</source>
        <translation>Ganancia de la diferencia</translation>
    </message>
    <message>
        <source>How many times the difference is shown</source>
        <translation>Cuántas veces se amplifica la diferencia</translation>
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
        <source>Left: faithful to the photo. Right: detailed, and partly invented.</source>
        <translation>Izquierda: fiel a la foto. Derecha: detallado y en parte inventado.</translation>
    </message>
    <message>
        <source>Detail is taken from {0}</source>
        <translation>El detalle procede de {0}</translation>
    </message>
</context>
<context>
    <name>Divider</name>
    <message>
        <source>Divider between the left and the right method</source>
        <translation>Divisor entre el método izquierdo y el derecho</translation>
    </message>
    <message>
        <source>In percent of the picture&apos;s width, from the left</source>
        <translation>En porcentaje del ancho de la imagen, desde la izquierda</translation>
    </message>
    <message>
        <source>Drag, or press Tab, then the arrow keys, Home or End</source>
        <translation>Arrastre, o pulse Tab y luego las flechas, Inicio o Fin</translation>
    </message>
</context>
<context>
    <name>Dropped</name>
    <message>
        <source>That isn&apos;t a file: drop a photo from a folder.</source>
        <translation>Eso no es un archivo: suelte una foto de una carpeta.</translation>
    </message>
    <message>
        <source>Those are {0} files: drop one photo.</source>
        <translation>Son {0} archivos: suelte una sola foto.</translation>
    </message>
    <message>
        <source>{0} isn&apos;t a file of this computer: save it first.</source>
        <translation>{0} no es un archivo de este equipo: guárdelo primero.</translation>
    </message>
</context>
<context>
    <name>EstimateWorker</name>
    <message>
        <source>What this export takes can&apos;t be told; the log says why.</source>
        <translation>No se puede estimar lo que requiere esta exportación; el registro indica el motivo.</translation>
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
        <source>Comparison, side by side</source>
        <translation>Comparación, lado a lado</translation>
    </message>
    <message>
        <source>Comparison, split</source>
        <translation>Comparación, dividida</translation>
    </message>
    <message>
        <source>Comparison, moving wipe</source>
        <translation>Comparación, cortinilla móvil</translation>
    </message>
    <message>
        <source>Movie that zooms in on the region</source>
        <translation>Vídeo que se acerca a la región</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>foto</translation>
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
        <source>Stored as</source>
        <translation>Guardado como</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Files of this kind ({0})</source>
        <translation>Archivos de este tipo ({0})</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar a</translation>
    </message>
    <message>
        <source>{0} × {1} pixels</source>
        <translation>{0} × {1} píxeles</translation>
    </message>
    <message>
        <source>{0} × {1} pixels; it may take {2}; {4} are free</source>
        <translation>{0} × {1} píxeles; puede tardar {2}; hay {4} libres</translation>
    </message>
    <message>
        <source>{0} × {1} pixels; it may take {2}, and {3} of {4} that are free</source>
        <translation>{0} × {1} píxeles; puede tardar {2} y ocupar {3} de los {4} libres</translation>
    </message>
    <message>
        <source>The disk may not have room for this file.</source>
        <translation>Es posible que este archivo no quepa en el disco.</translation>
    </message>
    <message>
        <source>{0} is there already.</source>
        <translation>{0} ya existe.</translation>
    </message>
    <message>
        <source>{0} is there already. Replace it?</source>
        <translation>{0} ya existe. ¿Desea reemplazarlo?</translation>
    </message>
    <message>
        <source>Another export is about to write {0}. Replace it then?</source>
        <translation>Otra exportación está a punto de escribir {0}. ¿Desea reemplazarlo entonces?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <source>Hold to see {0}</source>
        <translation>Mantener pulsado para ver {0}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Drag or press the arrow keys to move, with Shift by all that is visible</source>
        <translation>Arrastre o pulse las flechas para mover, con Mayús para avanzar todo lo visible</translation>
    </message>
    <message>
        <source>Rendering…</source>
        <translation>Generando…</translation>
    </message>
    <message>
        <source>Last frame, at {0}, {1} of {2} × {3} pixels</source>
        <translation>Último fotograma, en {0}, {1} de {2} × {3} píxeles</translation>
    </message>
    <message>
        <source>Picture on the right, at {0}, {1} of {2} × {3} pixels</source>
        <translation>Imagen de la derecha, en {0}, {1} de {2} × {3} píxeles</translation>
    </message>
    <message>
        <source>At {0}, {1} of {2} × {3} pixels</source>
        <translation>En {0}, {1} de {2} × {3} píxeles</translation>
    </message>
</context>
<context>
    <name>ExportRow</name>
    <message>
        <source>Progress of {0}</source>
        <translation>Progreso de {0}</translation>
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
        <source>Cancel the export of {0}</source>
        <translation>Cancelar la exportación de {0}</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>Abrir {0}</translation>
    </message>
    <message>
        <source>Show {0} in its folder</source>
        <translation>Mostrar {0} en su carpeta</translation>
    </message>
    <message>
        <source>Go on with {0}</source>
        <translation>Continuar con {0}</translation>
    </message>
    <message>
        <source>Pause {0}</source>
        <translation>Pausar {0}</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Esperando su turno</translation>
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
        <source>Stopping …</source>
        <translation>Deteniendo …</translation>
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
    <name>ExportTask</name>
    <message>
        <source>A movie zooms in on a region: choose one.</source>
        <translation>Una película se acerca a una región: elija una.</translation>
    </message>
</context>
<context>
    <name>ExportWorker</name>
    <message>
        <source>{0} could not be written; the log says more.</source>
        <translation>No se pudo escribir {0}; el registro da más detalles.</translation>
    </message>
    <message>
        <source>{0} has come to be there meanwhile; it was not replaced.</source>
        <translation>Entretanto se ha creado {0}; no se reemplazó.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>An export isn&apos;t finished. Leave anyway?</source>
        <translation>Hay una exportación sin terminar. ¿Desea salir de todos modos?</translation>
    </message>
    <message>
        <source>{0} exports aren&apos;t finished. Leave anyway?</source>
        <translation>Hay {0} exportaciones sin terminar. ¿Desea salir de todos modos?</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Keep exporting</source>
        <translation>Seguir exportando</translation>
    </message>
    <message>
        <source>Leave, without them</source>
        <translation>Salir sin exportar</translation>
    </message>
</context>
<context>
    <name>ExportsPanel</name>
    <message>
        <source>Exports</source>
        <translation>Exportaciones</translation>
    </message>
    <message>
        <source>What you export is listed here, one after the other, while you look on.</source>
        <translation>Aquí aparece lo que exporta, una exportación tras otra, mientras sigue viendo la foto.</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Vaciar la lista</translation>
    </message>
    <message>
        <source>Forget the exports that have ended; files stay</source>
        <translation>Olvidar las exportaciones terminadas; los archivos se conservan</translation>
    </message>
    <message>
        <source>Nothing here opens {0}.</source>
        <translation>Ningún programa de este equipo abre {0}.</translation>
    </message>
    <message>
        <source>The folder could not be shown: {0}</source>
        <translation>No se pudo mostrar la carpeta: {0}</translation>
    </message>
</context>
<context>
    <name>FetchWorker</name>
    <message>
        <source>{0} can&apos;t be fetched; the log says why.</source>
        <translation>No se puede obtener {0}; el motivo está en el registro.</translation>
    </message>
</context>
<context>
    <name>FormatFields</name>
    <message>
        <source>Without loss</source>
        <translation>Sin pérdida</translation>
    </message>
    <message>
        <source>full (4:4:4)</source>
        <translation>completo (4:4:4)</translation>
    </message>
    <message>
        <source>half, for smaller files (4:2:0)</source>
        <translation>a la mitad, para archivos más pequeños (4:2:0)</translation>
    </message>
    <message>
        <source>as the photo</source>
        <translation>como la foto</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8 bits</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16 bits</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>all but the place (GPS)</source>
        <translation>todos salvo el lugar (GPS)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
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
        <source>Keys and mouse</source>
        <translation>Teclas y ratón</translation>
    </message>
    <message>
        <source>Zoom where the pointer is</source>
        <translation>Ampliar o reducir en el puntero</translation>
    </message>
    <message>
        <source>wheel, or two fingers</source>
        <translation>rueda, o dos dedos</translation>
    </message>
    <message>
        <source>Zoom finely</source>
        <translation>Ampliar o reducir con precisión</translation>
    </message>
    <message>
        <source>Ctrl and wheel</source>
        <translation>Ctrl y rueda</translation>
    </message>
    <message>
        <source>Move sideways</source>
        <translation>Mover en horizontal</translation>
    </message>
    <message>
        <source>Shift and wheel</source>
        <translation>Mayús y rueda</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>drag, or arrow keys</source>
        <translation>arrastrar, o teclas de flecha</translation>
    </message>
    <message>
        <source>100 % here, or the whole photo</source>
        <translation>100 % aquí, o la foto completa</translation>
    </message>
    <message>
        <source>double click</source>
        <translation>doble clic</translation>
    </message>
    <message>
        <source>hold Space</source>
        <translation>mantener pulsada la barra espaciadora</translation>
    </message>
    <message>
        <source>See bicubic alone</source>
        <translation>Ver solo la imagen bicúbica</translation>
    </message>
    <message>
        <source>Resize the region</source>
        <translation>Cambiar el tamaño de la región</translation>
    </message>
    <message>
        <source>drag its sides; Shift keeps its shape</source>
        <translation>arrastrar sus lados; Mayús mantiene su forma</translation>
    </message>
    <message>
        <source>Move the region</source>
        <translation>Mover la región</translation>
    </message>
    <message>
        <source>drag the cross in its middle</source>
        <translation>arrastrar la cruz de su centro</translation>
    </message>
    <message>
        <source>The same by keys, while Select region is on</source>
        <translation>Lo mismo con teclas, mientras «Seleccionar región» está activo</translation>
    </message>
    <message>
        <source>arrow keys, with Shift to resize, with Ctrl for 10 pixels</source>
        <translation>teclas de flecha, con Mayús para cambiar el tamaño, con Ctrl para 10 píxeles</translation>
    </message>
    <message>
        <source>Begin a region by keys</source>
        <translation>Empezar una región con teclas</translation>
    </message>
    <message>
        <source>Select region, then Enter</source>
        <translation>«Seleccionar región» y luego Intro</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Give up the region; leave the full screen, or a message</source>
        <translation>Abandonar la región; salir de la pantalla completa o de un mensaje</translation>
    </message>
    <message>
        <source>Explain a pixel</source>
        <translation>Explicar un píxel</translation>
    </message>
    <message>
        <source>click, with the Inspector open</source>
        <translation>clic, con el Inspector abierto</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Gestos</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Explain the middle of the view</source>
        <translation>Explicar el centro de la vista</translation>
    </message>
    <message>
        <source>Click a pixel of the enlarged picture to see what made it.</source>
        <translation>Haga clic en un píxel de la imagen ampliada para ver de qué procede.</translation>
    </message>
    <message>
        <source>The photo, framed what the model saw</source>
        <translation>La foto, con un marco en lo que vio el modelo</translation>
    </message>
    <message>
        <source>What the model saw; arrow keys go to the next pixel</source>
        <translation>Lo que vio el modelo; las flechas pasan al píxel contiguo</translation>
    </message>
    <message>
        <source>The features as a picture</source>
        <translation>Las características como imagen</translation>
    </message>
    <message>
        <source>What it saw</source>
        <translation>Lo que vio</translation>
    </message>
    <message>
        <source>What the encoder made of that</source>
        <translation>Lo que el codificador hizo con ello</translation>
    </message>
    <message>
        <source>The way from the photo to this view</source>
        <translation>El camino de la foto a esta vista</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>De dónde procede esto</translation>
    </message>
    <message>
        <source>The idea: {0}, code: {1}</source>
        <translation>La idea: {0}, código: {1}</translation>
    </message>
    <message>
        <source>The view shows {0}. Explained is what {1} makes of it.</source>
        <translation>La vista muestra {0}. Se explica lo que hace {1} con ella.</translation>
    </message>
    <message>
        <source>Pixel {0}, {1} of the enlarged photo, at {2}, {3} of the photo: red {4}, green {5}, blue {6}</source>
        <translation>Píxel {0}, {1} de la foto ampliada, en {2}, {3} de la foto: rojo {4}, verde {5}, azul {6}</translation>
    </message>
    <message>
        <source>{0} × {1} source pixels, {2} of the photo. Nothing else changes it.</source>
        <translation>{0} × {1} píxeles de origen, {2} de la foto. Nada más influye en él.</translation>
    </message>
    <message>
        <source>The four codes that make it</source>
        <translation>Los cuatro códigos que lo forman</translation>
    </message>
    <message>
        <source>Each source pixel around has a code. Asked for the colour at this place, each gives its own; they are blended by the area opposite to each.</source>
        <translation>Cada píxel de origen cercano tiene un código. Al pedirle el color en este lugar, cada uno da el suyo; se mezclan según el área opuesta a cada uno.</translation>
    </message>
    <message>
        <source>The waves that make it</source>
        <translation>Las ondas que lo forman</translation>
    </message>
    <message>
        <source>To the bicubic image the model adds waves around each source pixel (d: distance from its middle). Those that change this pixel most, in levels of 255, with the nearest source pixel&apos;s largest coefficient:</source>
        <translation>A la imagen bicúbica, el modelo suma ondas en torno a cada píxel de origen (d: distancia a su centro). Las que más cambian este píxel, en niveles de 255, con el mayor coeficiente del píxel de origen más próximo:</translation>
    </message>
    <message>
        <source>{0} features for each source pixel; red, green and blue are their first three principal components, which hold {1} of the variance.</source>
        <translation>{0} características por cada píxel de origen; rojo, verde y azul son sus tres primeras componentes principales, que contienen {1} de la varianza.</translation>
    </message>
    <message>
        <source>{0} learnt from photos that were reduced {1} to {2} times.</source>
        <translation>{0} aprendió de fotos reducidas de {1} a {2} veces.</translation>
    </message>
    <message>
        <source>⚠ {0} times is beyond what it learnt ({1} to {2} times): it goes on as it did there, and nothing says that the scene looked so.</source>
        <translation>⚠ {0} veces supera lo que aprendió (de {1} a {2} veces): continúa como lo hacía allí, y nada asegura que la escena fuera así.</translation>
    </message>
</context>
<context>
    <name>InspectorWorker</name>
    <message>
        <source>This picture is interpolated: choose a model to see how it works.</source>
        <translation>Esta imagen está interpolada: elija un modelo para ver cómo funciona.</translation>
    </message>
    <message>
        <source>This pixel can&apos;t be explained; the log says why.</source>
        <translation>No se puede explicar este píxel; el registro indica el motivo.</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Commands and their keys</source>
        <translation>Comandos y sus teclas</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Press the keys that are to start the command</source>
        <translation>Pulse las teclas que ejecutarán el comando</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Sin teclas</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>All as at first</source>
        <translation>Restablecer todo</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
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
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exportaciones</translation>
    </message>
    <message>
        <source>The settings could not be read; they are kept as {0}, and begin anew.</source>
        <translation>No se pudo leer la configuración; se conserva como {0} y se empieza una nueva.</translation>
    </message>
    <message>
        <source>{0} — Leafscope</source>
        <translation>{0} — Leafscope</translation>
    </message>
    <message>
        <source>{0} seems to be damaged: parts of the picture may be wrong.</source>
        <translation>{0} parece estar dañada: partes de la imagen pueden ser incorrectas.</translation>
    </message>
</context>
<context>
    <name>MeasureWorker</name>
    <message>
        <source>This view couldn&apos;t be measured; the log says why.</source>
        <translation>No se pudo medir esta vista; el registro indica el motivo.</translation>
    </message>
</context>
<context>
    <name>Measurements</name>
    <message>
        <source>Only PSNR is measured: SSIM needs scikit-image, which isn&apos;t installed.</source>
        <translation>Solo se mide PSNR: SSIM necesita scikit-image, que no está instalado.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>Descartar el mensaje</translation>
    </message>
</context>
<context>
    <name>MethodChoice</name>
    <message>
        <source>nearest</source>
        <translation>vecino más próximo</translation>
    </message>
    <message>
        <source>bicubic</source>
        <translation>bicúbica</translation>
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
        <translation>No hay ningún modelo instalado, así que la imagen es bicúbica: {0}.</translation>
    </message>
    <message>
        <source>{0}, consistent</source>
        <translation>{0}, fiel a la foto</translation>
    </message>
    <message>
        <source>{0} with {1} % {2}</source>
        <translation>{0} con {1} % de {2}</translation>
    </message>
</context>
<context>
    <name>ModelCardWorker</name>
    <message>
        <source>This is an interpolation: it learnt nothing, and invents nothing.</source>
        <translation>Esto es una interpolación: no aprendió nada y no inventa nada.</translation>
    </message>
    <message>
        <source>This model can&apos;t be described; the log says why.</source>
        <translation>No se puede describir este modelo; el registro indica el motivo.</translation>
    </message>
</context>
<context>
    <name>ModelFetching</name>
    <message>
        <source>{0} is being fetched; you may go on.</source>
        <translation>Se está obteniendo {0}; puede continuar.</translation>
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
        <source>Encodes the photo once; then a small network is asked for every pixel&apos;s colour, at any scale (LIIF).</source>
        <translation>Codifica la foto una vez; después, una red pequeña calcula el color de cada píxel, a cualquier escala (LIIF).</translation>
    </message>
    <message>
        <source>Encodes the photo once into waves around every source pixel; adding them up gives any scale at little cost.</source>
        <translation>Codifica la foto una vez en ondas en torno a cada píxel de origen; al sumarlas se obtiene cualquier escala con poco coste.</translation>
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
        <source>Trained values</source>
        <translation>Valores entrenados</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Entrenado con</translation>
    </message>
    <message>
        <source>Trained for</source>
        <translation>Entrenado para</translation>
    </message>
    <message>
        <source>{0} to {1} times</source>
        <translation>de {0} a {1} veces</translation>
    </message>
    <message>
        <source>Sees</source>
        <translation>Ve</translation>
    </message>
    <message>
        <source>{0} pixels around each</source>
        <translation>{0} píxeles alrededor de cada uno</translation>
    </message>
    <message>
        <source>{0} multiply-adds</source>
        <translation>{0} multiplicaciones y sumas</translation>
    </message>
    <message>
        <source>Each source pixel, once</source>
        <translation>Cada píxel de origen, una vez</translation>
    </message>
    <message>
        <source>Each pixel shown</source>
        <translation>Cada píxel mostrado</translation>
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
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>bicubic</source>
        <translation>bicúbica</translation>
    </message>
    <message>
        <source>{0} times</source>
        <translation>{0} veces</translation>
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
        <source>The middle of the view is at {0} % across and {1} % down.</source>
        <translation>El centro de la vista está al {0} % del ancho y al {1} % del alto.</translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message>
        <source>{0} of {1} exports are saved. {2}</source>
        <translation>Exportaciones guardadas: {0} de {1}. {2}</translation>
    </message>
    <message>
        <source>{0} exports failed. {1}</source>
        <translation>Fallaron {0} exportaciones. {1}</translation>
    </message>
    <message>
        <source>{0} exports are saved.</source>
        <translation>Se guardaron {0} exportaciones.</translation>
    </message>
    <message>
        <source>{0} is saved.</source>
        <translation>Se guardó {0}.</translation>
    </message>
    <message>
        <source>The folder could not be shown: {0}</source>
        <translation>No se pudo mostrar la carpeta: {0}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
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
        <source>of {0}</source>
        <translation>de {0}</translation>
    </message>
</context>
<context>
    <name>PaneLabels</name>
    <message>
        <source>{0}, begins above 1×</source>
        <translation>{0}, empieza por encima de 1×</translation>
    </message>
    <message>
        <source>Difference of {0} and {1}, {2} times</source>
        <translation>Diferencia entre {0} y {1}, {2} veces</translation>
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
        <translation>se aparta {0} de 255</translation>
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
    <name>PhotoLoader</name>
    <message>
        <source>{0} is too large for this machine&apos;s memory.</source>
        <translation>{0} es demasiado grande para la memoria de este equipo.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be opened; the log says why.</source>
        <translation>No se puede abrir {0}; el registro indica el motivo.</translation>
    </message>
</context>
<context>
    <name>PhotoOpening</name>
    <message>
        <source>Open a photo</source>
        <translation>Abrir una foto</translation>
    </message>
    <message>
        <source>Photos ({0});;All files (*)</source>
        <translation>Fotos ({0});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>{0} has {1} megapixels. Opening it may take {2} GB of memory. Open it?</source>
        <translation>{0} tiene {1} megapíxeles. Abrirla puede requerir {2} GB de memoria. ¿Desea abrirla?</translation>
    </message>
    <message>
        <source>A very large photo</source>
        <translation>Una foto muy grande</translation>
    </message>
</context>
<context>
    <name>PixelWords</name>
    <message>
        <source>Code of the source pixel</source>
        <translation>Código del píxel de origen</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>peso</translation>
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
        <translation>En conjunto</translation>
    </message>
    <message>
        <source>Wave down × across</source>
        <translation>Onda vertical × horizontal</translation>
    </message>
    <message>
        <source>coefficient</source>
        <translation>coeficiente</translation>
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
        <source>Brought back to the photo</source>
        <translation>Acercado de nuevo a la foto</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamaño</translation>
    </message>
    <message>
        <source>values</source>
        <translation>valores</translation>
    </message>
    <message>
        <source>trained</source>
        <translation>entrenados</translation>
    </message>
    <message>
        <source>multiply-adds</source>
        <translation>multiplicaciones y sumas</translation>
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
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>Decodificador</translation>
    </message>
    <message>
        <source>Pixels shown</source>
        <translation>Píxeles mostrados</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>{0} a source pixel</source>
        <translation>{0} por píxel de origen</translation>
    </message>
    <message>
        <source>{0} a pixel shown</source>
        <translation>{0} por píxel mostrado</translation>
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
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>como el sistema</translation>
    </message>
    <message>
        <source>light</source>
        <translation>claro</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>oscuro</translation>
    </message>
    <message>
        <source>Less motion: pictures change without moving</source>
        <translation>Menos movimiento: las imágenes cambian sin moverse</translation>
    </message>
    <message>
        <source>what suits this machine</source>
        <translation>lo adecuado para este equipo</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>a share of this machine&apos;s</source>
        <translation>una parte de la de este equipo</translation>
    </message>
    <message>
        <source> megapixels</source>
        <translation> megapíxeles</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
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
        <source>* from the next start on</source>
        <translation>* a partir del próximo inicio</translation>
    </message>
</context>
<context>
    <name>PreviewWorker</name>
    <message>
        <source>There is no preview; the log says why.</source>
        <translation>No hay vista previa; el registro indica el motivo.</translation>
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
        <source>Open recent</source>
        <translation>Abrir reciente</translation>
    </message>
    <message>
        <source>Forget these files</source>
        <translation>Olvidar estos archivos</translation>
    </message>
</context>
<context>
    <name>RegionFields</name>
    <message>
        <source>The selected region</source>
        <translation>La región seleccionada</translation>
    </message>
    <message>
        <source>The view</source>
        <translation>La vista</translation>
    </message>
    <message>
        <source>The whole photo</source>
        <translation>La foto completa</translation>
    </message>
    <message>
        <source>As numbers say</source>
        <translation>Según los números</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>as last time</source>
        <translation>como la última vez</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
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
    <name>Report</name>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>El informe está en el portapapeles.</translation>
    </message>
</context>
<context>
    <name>Scale</name>
    <message>
        <source>fit</source>
        <translation>ajustar</translation>
    </message>
    <message>
        <source>“{0}” isn&apos;t a scale: type 3.7, 370%, fit, w1200 or h900.</source>
        <translation>«{0}» no es una escala: escriba 3.7, 370%, fit, w1200 o h900.</translation>
    </message>
    <message>
        <source>The scale must be from {0} to {1}.</source>
        <translation>La escala debe estar entre {0} y {1}.</translation>
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
        <source> per inch</source>
        <translation> por pulgada</translation>
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
        <source>Red, green and blue under the pointer, 0 to 255 in sRGB: in the photo → here</source>
        <translation>Rojo, verde y azul bajo el puntero, de 0 a 255 en sRGB: en la foto → aquí</translation>
    </message>
    <message>
        <source>Where the model runs</source>
        <translation>Dónde se ejecuta el modelo</translation>
    </message>
    <message>
        <source>Opening a photo</source>
        <translation>Abriendo una foto</translation>
    </message>
    <message>
        <source>Opening {0} …</source>
        <translation>Abriendo {0} …</translation>
    </message>
    <message>
        <source>{0} · could not be rendered</source>
        <translation>{0} · no se pudo calcular</translation>
    </message>
    <message>
        <source>{0} · rendering …</source>
        <translation>{0} · generando …</translation>
    </message>
    <message>
        <source>{0} · exact</source>
        <translation>{0} · exacta</translation>
    </message>
    <message>
        <source>{0} · exact, models begin above 1×</source>
        <translation>{0} · exacta, los modelos empiezan por encima de 1×</translation>
    </message>
    <message>
        <source>{0} ms</source>
        <translation>{0} ms</translation>
    </message>
    <message>
        <source>{0} · refining, {1} %</source>
        <translation>{0} · refinando, {1} %</translation>
    </message>
    <message>
        <source>Time until the view was exact</source>
        <translation>Tiempo hasta que la vista fue exacta</translation>
    </message>
    <message>
        <source>transparent</source>
        <translation>transparente</translation>
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
        <translation>Principal</translation>
    </message>
    <message>
        <source>Get {0} ({1})</source>
        <translation>Obtener {0} ({1})</translation>
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
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>split</source>
        <translation>dividida</translation>
    </message>
    <message>
        <source>side by side</source>
        <translation>lado a lado</translation>
    </message>
    <message>
        <source>two by two</source>
        <translation>dos por dos</translation>
    </message>
    <message>
        <source>blink</source>
        <translation>parpadeo</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>diferencia</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>loading …</source>
        <translation>cargando …</translation>
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
        <source>This view couldn&apos;t be rendered; the log says why.</source>
        <translation>No se pudo generar esta vista; el registro indica el motivo.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Drop a photo here</source>
        <translation>Suelte una foto aquí</translation>
    </message>
    <message>
        <source>Opening {0} …</source>
        <translation>Abriendo {0} …</translation>
    </message>
    <message>
        <source>Zoom into a photo up to 64 times: a neural network redraws what you see at any scale. Compare it with plain enlargement, and save what is shown.</source>
        <translation>Amplíe una foto hasta 64 veces: una red neuronal redibuja lo que ve a cualquier escala. Compárelo con la ampliación simple y guarde lo que se muestra.</translation>
    </message>
    <message>
        <source>Turn the wheel to look closer, drag to move. {0} compares, {1} lists all keys.</source>
        <translation>Gire la rueda para mirar más de cerca, arrastre para mover. {0} compara, {1} muestra todas las teclas.</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Abiertas anteriormente</translation>
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
        <source>Type a scale: 3.7, 370%, fit, or a width or height: w1200, h900 (Z)</source>
        <translation>Escriba una escala: 3.7, 370%, fit, o un ancho o alto: w1200, h900 (Z)</translation>
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
        <source>fit</source>
        <translation>ajustar</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>391 free photos, drawn text</source>
        <translation>391 fotos libres, texto dibujado</translation>
    </message>
    <message>
        <source>A blend has 0 to 100 per cent, not {percent}.</source>
        <translation>Una mezcla tiene de 0 a 100 por ciento, no {percent}.</translation>
    </message>
    <message>
        <source>A channel has 8 or 16 bits, not {depth}.</source>
        <translation>Un canal tiene 8 o 16 bits, no {depth}.</translation>
    </message>
    <message>
        <source>A gain of {gain:g} is out of range: it must be a number above 0.</source>
        <translation>Una ganancia de {gain:g} está fuera de rango: debe ser un número mayor que 0.</translation>
    </message>
    <message>
        <source>A movie of {seconds:g} s can&apos;t be had (up to {most:g} s).</source>
        <translation>No es posible un vídeo de {seconds:g} s (hasta {most:g} s).</translation>
    </message>
    <message>
        <source>A quality of {quality} can&apos;t be had (1 to 100).</source>
        <translation>No es posible una calidad de {quality} (de 1 a 100).</translation>
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
        <source>An export needs either a scale or a size.</source>
        <translation>Una exportación necesita una escala o un tamaño, y no ambos.</translation>
    </message>
    <message>
        <source>An export needs the name of a file.</source>
        <translation>Una exportación necesita un nombre de archivo.</translation>
    </message>
    <message>
        <source>An output needs a width or a height of at least a pixel.</source>
        <translation>El resultado necesita un ancho o un alto de al menos un píxel.</translation>
    </message>
    <message>
        <source>An output of {width} x {height} pixels is empty.</source>
        <translation>Un resultado de {width} × {height} píxeles está vacío.</translation>
    </message>
    <message>
        <source>At 100 % and below the photo&apos;s own pixels are shown: no model runs.</source>
        <translation>Al 100 % o menos se muestran los píxeles de la propia foto: no interviene ningún modelo.</translation>
    </message>
    <message>
        <source>Below 100 % nothing is enlarged, so there is nothing to compare.</source>
        <translation>Por debajo del 100 % no se amplía nada, así que no hay nada que comparar.</translation>
    </message>
    <message>
        <source>DIV2K (start), 391 free photos slightly blurred and stored as JPEG, drawn text</source>
        <translation>DIV2K (al principio), 391 fotos libres algo desenfocadas y guardadas como JPEG, texto dibujado</translation>
    </message>
    <message>
        <source>DIV2K (start), 391 free photos, drawn text</source>
        <translation>DIV2K (al principio), 391 fotos libres, texto dibujado</translation>
    </message>
    <message>
        <source>DIV2K (start), pictures by Real-ESRGAN of 391 free photos as found on a disk, drawn text</source>
        <translation>DIV2K (al principio), imágenes de Real-ESRGAN de 391 fotos libres tal como se encuentran, texto dibujado</translation>
    </message>
    <message>
        <source>Leafscope can&apos;t fetch {title} by itself: {advice}.</source>
        <translation>Leafscope no puede descargar {title} por sí mismo: {advice}.</translation>
    </message>
    <message>
        <source>Leafscope opens files on this machine, and nothing from the network.</source>
        <translation>Leafscope abre archivos de este equipo y nada de la red.</translation>
    </message>
    <message>
        <source>Leafscope&apos;s own, see weights/leaf-d.md</source>
        <translation>Propio de Leafscope, véase weights/leaf-d.md</translation>
    </message>
    <message>
        <source>Leafscope&apos;s own, see weights/leaf-m-jpeg.md</source>
        <translation>Propio de Leafscope, véase weights/leaf-m-jpeg.md</translation>
    </message>
    <message>
        <source>Leafscope&apos;s own, see weights/leaf-m-mild.md</source>
        <translation>Propio de Leafscope, véase weights/leaf-m-mild.md</translation>
    </message>
    <message>
        <source>Leafscope&apos;s own, see weights/leaf-m.md</source>
        <translation>Propio de Leafscope, véase weights/leaf-m.md</translation>
    </message>
    <message>
        <source>Leafscope&apos;s own, see weights/leaf-s.md</source>
        <translation>Propio de Leafscope, véase weights/leaf-s.md</translation>
    </message>
    <message>
        <source>MP4 isn&apos;t written here, for want of PyAV: choose WebP, or use Leafscope from a clone.</source>
        <translation>Aquí no se escribe MP4 por falta de PyAV: elija WebP o use Leafscope desde un clon.</translation>
    </message>
    <message>
        <source>The checkpoint</source>
        <translation>El checkpoint</translation>
    </message>
    <message>
        <source>The checkpoint of {name} is of a family that isn&apos;t known here: {family!r}.</source>
        <translation>El checkpoint de {name} es de una familia desconocida aquí: {family!r}.</translation>
    </message>
    <message>
        <source>The checkpoint of {name} lacks parts of its model.</source>
        <translation>Al checkpoint de {name} le faltan partes de su modelo.</translation>
    </message>
    <message>
        <source>The checkpoint {path}</source>
        <translation>El checkpoint {path}</translation>
    </message>
    <message>
        <source>The checkpoint {path} doesn&apos;t say which model it is of.</source>
        <translation>El checkpoint {path} no indica de qué modelo es.</translation>
    </message>
    <message>
        <source>The checkpoint {path} has damaged metadata.</source>
        <translation>El checkpoint {path} tiene metadatos dañados.</translation>
    </message>
    <message>
        <source>The checkpoint {path} has damaged metadata: {error}.</source>
        <translation>El checkpoint {path} tiene metadatos dañados: {error}.</translation>
    </message>
    <message>
        <source>The checkpoint {path} has weights that aren&apos;t tensors.</source>
        <translation>El checkpoint {path} contiene pesos que no son tensores.</translation>
    </message>
    <message>
        <source>The checkpoint {path} is damaged or holds more than plain tensors, so it is not loaded.</source>
        <translation>El checkpoint {path} está dañado o contiene algo más que tensores, así que no se carga.</translation>
    </message>
    <message>
        <source>The checkpoint {path} is damaged or not a PyTorch file.</source>
        <translation>El checkpoint {path} está dañado o no es un archivo de PyTorch.</translation>
    </message>
    <message>
        <source>The checkpoint {path} is damaged: {error}.</source>
        <translation>El checkpoint {path} está dañado: {error}.</translation>
    </message>
    <message>
        <source>The checkpoint {path} is of a model {name!r}, not of LIIF.</source>
        <translation>El checkpoint {path} es de un modelo {name!r}, no de LIIF.</translation>
    </message>
    <message>
        <source>The checkpoint {path} isn&apos;t a list of named tensors.</source>
        <translation>El archivo {path} no es una lista de tensores con nombre.</translation>
    </message>
    <message>
        <source>The checkpoint&apos;s encoder is none of EDSR, RDN, RRDB and Compact.</source>
        <translation>El codificador del archivo no es EDSR, RDN, RRDB ni Compact.</translation>
    </message>
    <message>
        <source>The disk is full, so {path} was not written.</source>
        <translation>El disco está lleno, así que no se escribió {path}.</translation>
    </message>
    <message>
        <source>The file {path} isn&apos;t in the official LIIF format (model: name, sd).</source>
        <translation>El archivo {path} no está en el formato oficial de LIIF (model: name, sd).</translation>
    </message>
    <message>
        <source>The film could not be encoded: {error}.</source>
        <translation>No se pudo codificar el vídeo: {error}.</translation>
    </message>
    <message>
        <source>The list of models {path} can&apos;t be read: {error}.</source>
        <translation>No se puede leer la lista de modelos {path}: {error}.</translation>
    </message>
    <message>
        <source>The list of models {path} is damaged: {error!r}.</source>
        <translation>La lista de modelos {path} está dañada: {error!r}.</translation>
    </message>
    <message>
        <source>The model {name} is not installed: {advice}.</source>
        <translation>El modelo {name} no está instalado: {advice}.</translation>
    </message>
    <message>
        <source>The package {package} is not the expected one: its hash differs.</source>
        <translation>El paquete {package} no es el esperado: su hash es distinto.</translation>
    </message>
    <message>
        <source>The package {package} lacks parts: {error}.</source>
        <translation>Al paquete {package} le faltan partes: {error}.</translation>
    </message>
    <message>
        <source>The photo&apos;s EXIF data are too long for JPEG; choose PNG or TIFF.</source>
        <translation>Los datos EXIF de la foto son demasiado largos para JPEG; elija PNG o TIFF.</translation>
    </message>
    <message>
        <source>The photo&apos;s XMP data are too long for JPEG; choose PNG or TIFF.</source>
        <translation>Los datos XMP de la foto son demasiado largos para JPEG; elija PNG o TIFF.</translation>
    </message>
    <message>
        <source>The position {x:g}, {y:g} lies beyond the photo.</source>
        <translation>La posición {x:g}, {y:g} queda fuera de la foto.</translation>
    </message>
    <message>
        <source>The preview lies beyond the output.</source>
        <translation>La vista previa queda fuera del resultado.</translation>
    </message>
    <message>
        <source>The reference of {wide} x {high} pixels is of another shape than the photo of {width} x {height}, so it can&apos;t show the same scene.</source>
        <translation>La referencia de {wide} × {high} píxeles tiene otra forma que la foto de {width} × {height}, así que no puede mostrar la misma escena.</translation>
    </message>
    <message>
        <source>The reference of {wide} x {high} pixels isn&apos;t larger than the photo of {width} x {height}.</source>
        <translation>La referencia de {wide} × {high} píxeles no es mayor que la foto de {width} × {height}.</translation>
    </message>
    <message>
        <source>The region is too small to be measured: show more of the photo.</source>
        <translation>La región es demasiado pequeña para medirla: muestre más de la foto.</translation>
    </message>
    <message>
        <source>The region {wide} x {high} at {left}, {top} isn&apos;t inside the photo of {width} x {height} pixels.</source>
        <translation>La región {wide} × {high} en {left}, {top} no está dentro de la foto de {width} × {height} píxeles.</translation>
    </message>
    <message>
        <source>The view&apos;s position must be a finite number.</source>
        <translation>La posición de la vista debe ser un número finito.</translation>
    </message>
    <message>
        <source>The weights can&apos;t be kept in {folder}: {error}.</source>
        <translation>No se pueden guardar los pesos en {folder}: {error}.</translation>
    </message>
    <message>
        <source>The weights {path} are damaged: delete them and get them again.</source>
        <translation>Los pesos {path} están dañados: bórrelos y obténgalos de nuevo.</translation>
    </message>
    <message>
        <source>The weights {path} can&apos;t be verified: there is no hash beside them.</source>
        <translation>No se pueden verificar los pesos {path}: no hay ningún hash junto a ellos.</translation>
    </message>
    <message>
        <source>There is a model called {name} already: choose another with --name.</source>
        <translation>Ya hay un modelo llamado {name}: elija otro nombre con --name.</translation>
    </message>
    <message>
        <source>There is no checkpoint at {path}.</source>
        <translation>No hay ningún checkpoint en {path}.</translation>
    </message>
    <message>
        <source>There is no device {device!r}: choose {devices}.</source>
        <translation>No hay ningún dispositivo {device!r}: elija entre {devices}.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>No existe el archivo {path}.</translation>
    </message>
    <message>
        <source>There is no folder {folder} to export to.</source>
        <translation>No existe la carpeta {folder} a la que exportar.</translation>
    </message>
    <message>
        <source>There is no model called {name!r}; there are {names}.</source>
        <translation>No hay ningún modelo llamado {name!r}; hay {names}.</translation>
    </message>
    <message>
        <source>There isn&apos;t enough memory to export {name}.</source>
        <translation>No hay memoria suficiente para exportar {name}.</translation>
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
        <source>This text isn&apos;t the path of a file.</source>
        <translation>Este texto no es la ruta de un archivo.</translation>
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
        <source>install Leafscope again, its file {file} is missing</source>
        <translation>vuelva a instalar Leafscope, falta su archivo {file}</translation>
    </message>
    <message>
        <source>no ending</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>or run `leafscope-cli models import FILE --name {name}` on the authors&apos; file</source>
        <translation>o ejecute `leafscope-cli models import FILE --name {name}` con el archivo de los autores</translation>
    </message>
    <message>
        <source>pip gave no reason</source>
        <translation>pip no dio ningún motivo</translation>
    </message>
    <message>
        <source>run `leafscope-cli models install {name}`</source>
        <translation>ejecute `leafscope-cli models install {name}`</translation>
    </message>
    <message>
        <source>{checkpoint} has a halo that is none.</source>
        <translation>{checkpoint} tiene un margen no válido.</translation>
    </message>
    <message>
        <source>{checkpoint} has a tensor {name} that the model doesn&apos;t know.</source>
        <translation>{checkpoint} tiene un tensor {name} que el modelo no conoce.</translation>
    </message>
    <message>
        <source>{checkpoint} has no tensor {name}.</source>
        <translation>{checkpoint} no tiene el tensor {name}.</translation>
    </message>
    <message>
        <source>{checkpoint}: {name} has shape {found}, not {expected}.</source>
        <translation>{checkpoint}: {name} tiene la forma {found}, no {expected}.</translation>
    </message>
    <message>
        <source>{checkpoint}: {name} holds values that aren&apos;t finite numbers.</source>
        <translation>{checkpoint}: {name} contiene valores que no son números finitos.</translation>
    </message>
    <message>
        <source>{file} in {package} has an unexpected size.</source>
        <translation>{file} en {package} tiene un tamaño inesperado.</translation>
    </message>
    <message>
        <source>{file} in {package} is not the expected one.</source>
        <translation>{file} en {package} no es el archivo esperado.</translation>
    </message>
    <message>
        <source>{format} has to be held whole in the memory, so it ends at {megapixels} megapixels, and this would be {width} x {height}; choose PNG or TIFF, which are written as they are rendered.</source>
        <translation>{format} debe caber entero en la memoria, así que acaba en {megapixels} megapíxeles, y esto serían {width} × {height}; elija PNG o TIFF, que se escriben a medida que se generan.</translation>
    </message>
    <message>
        <source>{format} holds 8 bits a channel; choose PNG or TIFF for 16.</source>
        <translation>{format} admite 8 bits por canal; para 16, elija PNG o TIFF.</translation>
    </message>
    <message>
        <source>{format} holds at most {side} pixels a side; this would be {width} x {height}.</source>
        <translation>{format} admite como máximo {side} píxeles por lado; esto serían {width} × {height}.</translation>
    </message>
    <message>
        <source>{format} needs an even width and height; {width} x {height} isn&apos;t, {wide} x {high} would be.</source>
        <translation>{format} necesita un ancho y un alto pares; {width} × {height} no lo son, {wide} × {high} lo serían.</translation>
    </message>
    <message>
        <source>{fps} frames a second can&apos;t be had (1 to {most}).</source>
        <translation>No son posibles {fps} fotogramas por segundo (de 1 a {most}).</translation>
    </message>
    <message>
        <source>{name!r} can&apos;t name a model: use small letters, digits, dots and hyphens.</source>
        <translation>{name!r} no puede ser el nombre de un modelo: use minúsculas, cifras, puntos y guiones.</translation>
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
        <source>{name} claims {width} x {height} pixels, more than so small a file can hold.</source>
        <translation>{name} dice tener {width} × {height} píxeles, más de los que caben en un archivo tan pequeño.</translation>
    </message>
    <message>
        <source>{name} claims {width} x {height} pixels; Leafscope opens at most {megapixels} megapixels unless it is told to.</source>
        <translation>{name} dice tener {width} × {height} píxeles; si no se le pide, Leafscope abre como máximo {megapixels} megapíxeles.</translation>
    </message>
    <message>
        <source>{name} has no pixels ({width} x {height}).</source>
        <translation>{name} no tiene píxeles ({width} × {height}).</translation>
    </message>
    <message>
        <source>{name} has {ending}, which is no format for a movie; there are webp and mp4.</source>
        <translation>Extensión de {name}: {ending}. No es un formato de vídeo; hay webp y mp4.</translation>
    </message>
    <message>
        <source>{name} has {ending}, which is no format for a wipe; there are webp and gif.</source>
        <translation>Extensión de {name}: {ending}. No es un formato para una cortinilla; hay webp y gif.</translation>
    </message>
    <message>
        <source>{name} has {ending}, which is no format to export to; there are {choices}.</source>
        <translation>Extensión de {name}: {ending}. No es un formato de exportación; hay {choices}.</translation>
    </message>
    <message>
        <source>{name} has {pages} pages, and no page {page}.</source>
        <translation>{name} tiene {pages} páginas y ninguna página {page}.</translation>
    </message>
    <message>
        <source>{name} is a TIFF compressed in a way that Leafscope can&apos;t read ({kind}).</source>
        <translation>{name} es un TIFF comprimido de un modo que Leafscope no puede leer ({kind}).</translation>
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
        <source>{name} is a model of the program itself: choose another name.</source>
        <translation>{name} es un modelo del propio programa: elija otro nombre.</translation>
    </message>
    <message>
        <source>{name} is another machine; Leafscope opens files here.</source>
        <translation>{name} es otro equipo; Leafscope abre archivos de este.</translation>
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
        <source>{name} is the photo itself; choose another name.</source>
        <translation>{name} es la propia foto; elija otro nombre.</translation>
    </message>
    <message>
        <source>{name} is {format}, which isn&apos;t opened here: convert it to TIFF or JPEG, or use Leafscope from a clone.</source>
        <translation>{name} tiene el formato {format}, que aquí no se abre: conviértalo a TIFF o JPEG, o use Leafscope desde un clon.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t a camera&apos;s RAW file, or is damaged.</source>
        <translation>{name} no es un archivo RAW de cámara o está dañado.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t an image that Leafscope can read.</source>
        <translation>{name} no es una imagen que Leafscope pueda leer.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t an ordinary file.</source>
        <translation>{name} no es un archivo ordinario.</translation>
    </message>
    <message>
        <source>{package} can&apos;t be fetched without pip: install pip, {by_hand}.</source>
        <translation>No se puede descargar {package} sin pip: instale pip, {by_hand}.</translation>
    </message>
    <message>
        <source>{path} could not be written: no permission, or another program has it open.</source>
        <translation>No se pudo escribir {path}: no hay permiso u otro programa lo tiene abierto.</translation>
    </message>
    <message>
        <source>{path} could not be written: {error}.</source>
        <translation>No se pudo escribir {path}: {error}.</translation>
    </message>
    <message>
        <source>{path} has layers of a kind {kind!r}, which isn&apos;t known here.</source>
        <translation>{path} tiene capas de un tipo {kind!r} que aquí no se conoce.</translation>
    </message>
    <message>
        <source>{path} holds compressed weights, which can&apos;t be read here.</source>
        <translation>{path} contiene pesos comprimidos, que aquí no se pueden leer.</translation>
    </message>
    <message>
        <source>{path} is a folder; give the name of a file.</source>
        <translation>{path} es una carpeta; indique un nombre de archivo.</translation>
    </message>
    <message>
        <source>{path} is damaged or cut short.</source>
        <translation>{path} está dañado o incompleto.</translation>
    </message>
    <message>
        <source>{path} is no network that is known here: RRDBNet (ESRGAN, Real-ESRGAN) and SRVGGNetCompact are.</source>
        <translation>{path} no es una red conocida aquí: lo son RRDBNet (ESRGAN, Real-ESRGAN) y SRVGGNetCompact.</translation>
    </message>
    <message>
        <source>{path} isn&apos;t a network in ncnn&apos;s format.</source>
        <translation>{path} no es una red en el formato de ncnn.</translation>
    </message>
    <message>
        <source>{path} isn&apos;t an ordinary file, so it was not replaced.</source>
        <translation>{path} no es un archivo normal, por lo que no se ha reemplazado.</translation>
    </message>
    <message>
        <source>{path} takes its pictures apart first, which isn&apos;t known here: of Real-ESRGAN the models that enlarge 4 times are.</source>
        <translation>{path} descompone primero sus imágenes, lo que aquí no se conoce: de Real-ESRGAN se conocen los modelos que amplían 4 veces.</translation>
    </message>
    <message>
        <source>{title} could not be fetched ({reason}): connect to the network and try again, {by_hand}.</source>
        <translation>No se pudo descargar {title} ({reason}): conéctese a la red e inténtelo de nuevo, {by_hand}.</translation>
    </message>
    <message>
        <source>{width} x {height} pixels are too many for an animation ({format}: {megapixels} megapixels).</source>
        <translation>{width} × {height} píxeles son demasiados para una animación ({format}: {megapixels} megapíxeles).</translation>
    </message>
</context>
</TS>
