<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AgreementLegend</name>
    <message>
        <source>Reduced to the photo&apos;s pixels, the picture is</source>
        <translation>Réduite aux pixels de la photo, l’image est</translation>
    </message>
    <message>
        <source>darker</source>
        <translation>plus sombre</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>brighter</source>
        <translation>plus claire</translation>
    </message>
    <message>
        <source>in levels of 255</source>
        <translation>en niveaux sur 255</translation>
    </message>
</context>
<context>
    <name>AutoModel</name>
    <message>
        <source>This photo was stored as JPEG, so {0} shows it, which smooths the traces.</source>
        <translation>Cette photo a été enregistrée en JPEG ; {0} l’affiche donc et en lisse les traces.</translation>
    </message>
    <message>
        <source>This photo is noisy, so {0} shows it, which smooths the noise.</source>
        <translation>Cette photo est bruitée ; {0} l’affiche donc et en lisse le bruit.</translation>
    </message>
    <message>
        <source>Show by {0}</source>
        <translation>Afficher avec {0}</translation>
    </message>
</context>
<context>
    <name>BookmarkDialog</name>
    <message>
        <source>Bookmark this view</source>
        <translation>Ajouter cette vue aux signets</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>This photo is in no file: its bookmarks last until another photo is opened.</source>
        <translation>Cette photo n’est dans aucun fichier&#x202f;: ses signets durent jusqu’à l’ouverture d’une autre photo.</translation>
    </message>
    <message>
        <source>This replaces the bookmark of that name.</source>
        <translation>Cela remplace le signet du même nom.</translation>
    </message>
</context>
<context>
    <name>Bookmarks</name>
    <message>
        <source>A bookmark needs a name.</source>
        <translation>Un signet a besoin d’un nom.</translation>
    </message>
    <message>
        <source>A photo has at most {0} bookmarks: remove one first.</source>
        <translation>Une photo a au plus {0} signets : supprimez-en un d’abord.</translation>
    </message>
</context>
<context>
    <name>BookmarksMenu</name>
    <message>
        <source>Bookmarks</source>
        <translation>Signets</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Whole photo</source>
        <translation>Photo entière</translation>
    </message>
    <message>
        <source>{0} at {1}, {2}</source>
        <translation>{0} en {1}, {2}</translation>
    </message>
    <message>
        <source>No bookmarks yet</source>
        <translation>Pas encore de signets</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>All commands</source>
        <translation>Toutes les commandes</translation>
    </message>
    <message>
        <source>Type a few letters of a command</source>
        <translation>Tapez quelques lettres d’une commande</translation>
    </message>
    <message>
        <source>Search for a command</source>
        <translation>Rechercher une commande</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Commandes trouvées</translation>
    </message>
    <message>
        <source>No command is called so.</source>
        <translation>Aucune commande ne porte ce nom.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panneaux</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Zoom to {0} times</source>
        <translation>Zoomer à {0} fois</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Ouvrir l’exemple</translation>
    </message>
    <message>
        <source>Open the sample page</source>
        <translation>Ouvrir la page d’exemple</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Stop opening</source>
        <translation>Interrompre l’ouverture</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Copy the view</source>
        <translation>Copier la vue</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Select region</source>
        <translation>Sélectionner une zone</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Whole photo</source>
        <translation>Photo entière</translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation>Zoomer à 100&#x202f;%</translation>
    </message>
    <message>
        <source>Type a scale</source>
        <translation>Saisir une échelle</translation>
    </message>
    <message>
        <source>Last view</source>
        <translation>Vue précédente</translation>
    </message>
    <message>
        <source>Next view</source>
        <translation>Vue suivante</translation>
    </message>
    <message>
        <source>Bookmark this view…</source>
        <translation>Ajouter cette vue aux signets…</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Signets</translation>
    </message>
    <message>
        <source>Pixel grid</source>
        <translation>Grille de pixels</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>One picture</source>
        <translation>Une seule image</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partagé</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Two by two</source>
        <translation>Deux par deux</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Clignotement</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Next comparison</source>
        <translation>Comparaison suivante</translation>
    </message>
    <message>
        <source>Swap the sides</source>
        <translation>Échanger les côtés</translation>
    </message>
    <message>
        <source>Where it strays from the photo</source>
        <translation>Écarts par rapport à la photo</translation>
    </message>
    <message>
        <source>Keep detail consistent with the photo</source>
        <translation>Garder les détails cohérents avec la photo</translation>
    </message>
    <message>
        <source>Compare with a reference…</source>
        <translation>Comparer à une référence…</translation>
    </message>
    <message>
        <source>Navigator</source>
        <translation>Navigateur</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exports</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>All commands…</source>
        <translation>Toutes les commandes…</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Préférences…</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>Clavier et souris</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Show blocks</source>
        <translation>Afficher les blocs</translation>
    </message>
    <message>
        <source>{0} isn&apos;t a key.</source>
        <translation>{0} n’est pas une touche.</translation>
    </message>
    <message>
        <source>{0} is already taken by “{1}”.</source>
        <translation>{0} est déjà utilisé par «&#x202f;{1}&#x202f;».</translation>
    </message>
    <message>
        <source>{0} × {1} photo pixels selected; {2} exports them</source>
        <translation>{0} × {1} pixels de la photo sélectionnés&#x202f;; {2} pour les exporter</translation>
    </message>
    <message>
        <source>The view isn&apos;t exact yet; copy it when it is.</source>
        <translation>La vue n’est pas encore exacte&#x202f;; copiez-la quand elle le sera.</translation>
    </message>
    <message>
        <source>The view is on the clipboard.</source>
        <translation>La vue est dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>CompareOptions</name>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Choose a larger photo of the same scene</source>
        <translation>Choisir une photo plus grande de la même scène</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Échanger</translation>
    </message>
    <message>
        <source>Let left and right change places</source>
        <translation>Échanger la gauche et la droite</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Concordance</translation>
    </message>
    <message>
        <source>Colour where the picture, reduced to the photo&apos;s pixels, strays from them</source>
        <translation>Colorer les endroits où l’image, réduite aux pixels de la photo, s’en écarte</translation>
    </message>
    <message>
        <source>Reference…</source>
        <translation>Référence…</translation>
    </message>
    <message>
        <source>Measure against a larger photo of the same scene</source>
        <translation>Mesurer par rapport à une photo plus grande de la même scène</translation>
    </message>
    <message>
        <source>Remove reference</source>
        <translation>Retirer la référence</translation>
    </message>
    <message>
        <source>Measure against no reference</source>
        <translation>Mesurer sans référence</translation>
    </message>
    <message>
        <source> Hz</source>
        <translation> Hz</translation>
    </message>
    <message>
        <source>Rate of blinking</source>
        <translation>Fréquence du clignotement</translation>
    </message>
    <message>
        <source>Changes of picture in a second</source>
        <translation>Changements d’image par seconde</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Clignoter</translation>
    </message>
    <message>
        <source>Let the pictures change by themselves</source>
        <translation>Alterner les images automatiquement</translation>
    </message>
    <message>
        <source>Other picture</source>
        <translation>Autre image</translation>
    </message>
    <message>
        <source>Show the other picture now</source>
        <translation>Afficher l’autre image maintenant</translation>
    </message>
    <message>
        <source>Gain of the difference</source>
        <translation>Gain de la différence</translation>
    </message>
    <message>
        <source>How many times the difference is shown</source>
        <translation>Facteur d’amplification de la différence</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Gain</translation>
    </message>
</context>
<context>
    <name>DetailBar</name>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Left: faithful to the photo. Right: detailed, and partly invented.</source>
        <translation>À gauche : fidèle à la photo. À droite : détaillé, et en partie inventé.</translation>
    </message>
    <message>
        <source>Detail is taken from {0}</source>
        <translation>Le détail provient de {0}</translation>
    </message>
</context>
<context>
    <name>Divider</name>
    <message>
        <source>Divider between the left and the right method</source>
        <translation>Séparateur entre la méthode de gauche et celle de droite</translation>
    </message>
    <message>
        <source>In percent of the picture&apos;s width, from the left</source>
        <translation>En pourcentage de la largeur de l’image, depuis la gauche</translation>
    </message>
    <message>
        <source>Drag, or press Tab, then the arrow keys, Home or End</source>
        <translation>Faites glisser, ou appuyez sur Tab, puis sur les flèches, Début ou Fin</translation>
    </message>
</context>
<context>
    <name>Dropped</name>
    <message>
        <source>That isn&apos;t a file: drop a photo from a folder.</source>
        <translation>Ce n’est pas un fichier : déposez une photo depuis un dossier.</translation>
    </message>
    <message>
        <source>Those are {0} files: drop one photo.</source>
        <translation>Ce sont {0} fichiers : déposez une seule photo.</translation>
    </message>
    <message>
        <source>{0} isn&apos;t a file of this computer: save it first.</source>
        <translation>{0} n’est pas un fichier de cet ordinateur : enregistrez-le d’abord.</translation>
    </message>
</context>
<context>
    <name>EstimateWorker</name>
    <message>
        <source>What this export takes can&apos;t be told; the log says why.</source>
        <translation>Impossible d’estimer ce que demandera cet export&#x202f;; le journal dit pourquoi.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Comparison, side by side</source>
        <translation>Comparaison, côte à côte</translation>
    </message>
    <message>
        <source>Comparison, split</source>
        <translation>Comparaison, partagée</translation>
    </message>
    <message>
        <source>Comparison, moving wipe</source>
        <translation>Comparaison, volet mobile</translation>
    </message>
    <message>
        <source>Movie that zooms in on the region</source>
        <translation>Film qui zoome sur la zone</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>photo</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Élément à exporter</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Stored as</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Files of this kind ({0})</source>
        <translation>Fichiers de ce type ({0})</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exporter vers</translation>
    </message>
    <message>
        <source>{0} × {1} pixels</source>
        <translation>{0} × {1} pixels</translation>
    </message>
    <message>
        <source>{0} × {1} pixels; it may take {2}; {4} are free</source>
        <translation>{0} × {1} pixels&#x202f;; peut prendre {2}&#x202f;; {4} libres</translation>
    </message>
    <message>
        <source>{0} × {1} pixels; it may take {2}, and {3} of {4} that are free</source>
        <translation>{0} × {1} pixels&#x202f;; peut prendre {2}, et {3} sur {4} libres</translation>
    </message>
    <message>
        <source>The disk may not have room for this file.</source>
        <translation>Le disque n’a peut-être pas assez de place pour ce fichier.</translation>
    </message>
    <message>
        <source>{0} is there already.</source>
        <translation>{0} existe déjà.</translation>
    </message>
    <message>
        <source>{0} is there already. Replace it?</source>
        <translation>{0} existe déjà. Le remplacer&#x202f;?</translation>
    </message>
    <message>
        <source>Another export is about to write {0}. Replace it then?</source>
        <translation>Un autre export va écrire {0}. Le remplacer ensuite&#x202f;?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <source>Hold to see {0}</source>
        <translation>Maintenir pour voir {0}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Drag or press the arrow keys to move, with Shift by all that is visible</source>
        <translation>Faites glisser ou appuyez sur les flèches pour vous déplacer, avec Maj de toute la partie visible</translation>
    </message>
    <message>
        <source>Rendering…</source>
        <translation>Calcul…</translation>
    </message>
    <message>
        <source>Last frame, at {0}, {1} of {2} × {3} pixels</source>
        <translation>Dernière image, en {0}, {1} sur {2} × {3} pixels</translation>
    </message>
    <message>
        <source>Picture on the right, at {0}, {1} of {2} × {3} pixels</source>
        <translation>Image de droite, en {0}, {1} sur {2} × {3} pixels</translation>
    </message>
    <message>
        <source>At {0}, {1} of {2} × {3} pixels</source>
        <translation>En {0}, {1} sur {2} × {3} pixels</translation>
    </message>
</context>
<context>
    <name>ExportRow</name>
    <message>
        <source>Progress of {0}</source>
        <translation>Progression de {0}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Cancel the export of {0}</source>
        <translation>Annuler l’export de {0}</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>Ouvrir {0}</translation>
    </message>
    <message>
        <source>Show {0} in its folder</source>
        <translation>Afficher {0} dans son dossier</translation>
    </message>
    <message>
        <source>Go on with {0}</source>
        <translation>Reprendre {0}</translation>
    </message>
    <message>
        <source>Pause {0}</source>
        <translation>Mettre {0} en pause</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Attend son tour</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}&#x202f;%</translation>
    </message>
    <message>
        <source>{0} %, {1} left</source>
        <translation>{0}&#x202f;%, reste {1}</translation>
    </message>
    <message>
        <source>Paused at {0} %</source>
        <translation>En pause à {0}&#x202f;%</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Interruption …</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
</context>
<context>
    <name>ExportTask</name>
    <message>
        <source>A movie zooms in on a region: choose one.</source>
        <translation>Un film zoome sur une zone : choisissez-en une.</translation>
    </message>
</context>
<context>
    <name>ExportWorker</name>
    <message>
        <source>{0} could not be written; the log says more.</source>
        <translation>Impossible d’écrire {0}&#x202f;; le journal en dit plus.</translation>
    </message>
    <message>
        <source>{0} has come to be there meanwhile; it was not replaced.</source>
        <translation>{0} est apparu entre-temps&#x202f;; il n’a pas été remplacé.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>An export isn&apos;t finished. Leave anyway?</source>
        <translation>Un export n’est pas terminé. Quitter quand même&#x202f;?</translation>
    </message>
    <message>
        <source>{0} exports aren&apos;t finished. Leave anyway?</source>
        <translation>{0} exports ne sont pas terminés. Quitter quand même&#x202f;?</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Keep exporting</source>
        <translation>Continuer d’exporter</translation>
    </message>
    <message>
        <source>Leave, without them</source>
        <translation>Quitter sans exporter</translation>
    </message>
</context>
<context>
    <name>ExportsPanel</name>
    <message>
        <source>Exports</source>
        <translation>Exports</translation>
    </message>
    <message>
        <source>What you export is listed here, one after the other, while you look on.</source>
        <translation>Vos exports s’affichent ici, l’un après l’autre, pendant que vous continuez à regarder la photo.</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Vider la liste</translation>
    </message>
    <message>
        <source>Forget the exports that have ended; files stay</source>
        <translation>Oublier les exports terminés&#x202f;; les fichiers restent</translation>
    </message>
    <message>
        <source>Nothing here opens {0}.</source>
        <translation>Aucun programme de cet ordinateur n’ouvre {0}.</translation>
    </message>
    <message>
        <source>The folder could not be shown: {0}</source>
        <translation>Impossible d’afficher le dossier&#x202f;: {0}</translation>
    </message>
</context>
<context>
    <name>FetchWorker</name>
    <message>
        <source>{0} can&apos;t be fetched; the log says why.</source>
        <translation>{0} ne peut pas être obtenu ; la raison est dans le journal.</translation>
    </message>
</context>
<context>
    <name>FormatFields</name>
    <message>
        <source>Without loss</source>
        <translation>Sans perte</translation>
    </message>
    <message>
        <source>full (4:4:4)</source>
        <translation>complet (4:4:4)</translation>
    </message>
    <message>
        <source>half, for smaller files (4:2:0)</source>
        <translation>réduit de moitié, fichiers plus petits (4:2:0)</translation>
    </message>
    <message>
        <source>as the photo</source>
        <translation>comme la photo</translation>
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
        <translation>toutes</translation>
    </message>
    <message>
        <source>all but the place (GPS)</source>
        <translation>toutes sauf le lieu (GPS)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Colour detail</source>
        <translation>Détail des couleurs</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profondeur</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Métadonnées</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Keys and mouse</source>
        <translation>Clavier et souris</translation>
    </message>
    <message>
        <source>Zoom where the pointer is</source>
        <translation>Zoomer sous le pointeur</translation>
    </message>
    <message>
        <source>wheel, or two fingers</source>
        <translation>molette, ou deux doigts</translation>
    </message>
    <message>
        <source>Zoom finely</source>
        <translation>Zoomer finement</translation>
    </message>
    <message>
        <source>Ctrl and wheel</source>
        <translation>Ctrl et molette</translation>
    </message>
    <message>
        <source>Move sideways</source>
        <translation>Se déplacer latéralement</translation>
    </message>
    <message>
        <source>Shift and wheel</source>
        <translation>Maj et molette</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Se déplacer</translation>
    </message>
    <message>
        <source>drag, or arrow keys</source>
        <translation>glisser, ou flèches</translation>
    </message>
    <message>
        <source>100 % here, or the whole photo</source>
        <translation>100&#x202f;% ici, ou la photo entière</translation>
    </message>
    <message>
        <source>double click</source>
        <translation>double clic</translation>
    </message>
    <message>
        <source>hold Space</source>
        <translation>maintenir Espace</translation>
    </message>
    <message>
        <source>See bicubic alone</source>
        <translation>Voir seulement l’image bicubique</translation>
    </message>
    <message>
        <source>Resize the region</source>
        <translation>Redimensionner la zone</translation>
    </message>
    <message>
        <source>drag its sides; Shift keeps its shape</source>
        <translation>glisser ses côtés&#x202f;; Maj conserve ses proportions</translation>
    </message>
    <message>
        <source>Move the region</source>
        <translation>Déplacer la zone</translation>
    </message>
    <message>
        <source>drag the cross in its middle</source>
        <translation>glisser la croix en son milieu</translation>
    </message>
    <message>
        <source>The same by keys, while Select region is on</source>
        <translation>Idem au clavier, quand «&#x202f;Sélectionner une zone&#x202f;» est activé</translation>
    </message>
    <message>
        <source>arrow keys, with Shift to resize, with Ctrl for 10 pixels</source>
        <translation>flèches, avec Maj pour redimensionner, avec Ctrl pour 10 pixels</translation>
    </message>
    <message>
        <source>Begin a region by keys</source>
        <translation>Commencer une zone au clavier</translation>
    </message>
    <message>
        <source>Select region, then Enter</source>
        <translation>«&#x202f;Sélectionner une zone&#x202f;», puis Entrée</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Give up the region; leave the full screen, or a message</source>
        <translation>Abandonner la région ; quitter le plein écran ou un message</translation>
    </message>
    <message>
        <source>Explain a pixel</source>
        <translation>Expliquer un pixel</translation>
    </message>
    <message>
        <source>click, with the Inspector open</source>
        <translation>clic, avec l’inspecteur ouvert</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Souris et gestes</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Explain the middle of the view</source>
        <translation>Expliquer le milieu de la vue</translation>
    </message>
    <message>
        <source>Click a pixel of the enlarged picture to see what made it.</source>
        <translation>Cliquez sur un pixel de la photo agrandie pour voir ce qui l’a produit.</translation>
    </message>
    <message>
        <source>The photo, framed what the model saw</source>
        <translation>La photo, avec un cadre autour de ce que le modèle a vu</translation>
    </message>
    <message>
        <source>What the model saw; arrow keys go to the next pixel</source>
        <translation>Ce que le modèle a vu&#x202f;; les flèches mènent au pixel voisin</translation>
    </message>
    <message>
        <source>The features as a picture</source>
        <translation>Les caractéristiques sous forme d’image</translation>
    </message>
    <message>
        <source>What it saw</source>
        <translation>Ce qu’il a vu</translation>
    </message>
    <message>
        <source>What the encoder made of that</source>
        <translation>Ce que l’encodeur en a fait</translation>
    </message>
    <message>
        <source>The way from the photo to this view</source>
        <translation>Le chemin de la photo à cette vue</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>D’où cela vient</translation>
    </message>
    <message>
        <source>The idea: {0}, code: {1}</source>
        <translation>L’idée&#x202f;: {0}, le code&#x202f;: {1}</translation>
    </message>
    <message>
        <source>The view shows {0}. Explained is what {1} makes of it.</source>
        <translation>La vue montre {0}. L’explication porte sur ce qu’en fait {1}.</translation>
    </message>
    <message>
        <source>Pixel {0}, {1} of the enlarged photo, at {2}, {3} of the photo: red {4}, green {5}, blue {6}</source>
        <translation>Pixel {0}, {1} de la photo agrandie, en {2}, {3} de la photo&#x202f;: rouge {4}, vert {5}, bleu {6}</translation>
    </message>
    <message>
        <source>{0} × {1} source pixels, {2} of the photo. Nothing else changes it.</source>
        <translation>{0} × {1} pixels source, {2} de la photo. Rien d’autre ne le modifie.</translation>
    </message>
    <message>
        <source>The four codes that make it</source>
        <translation>Les quatre codes qui le produisent</translation>
    </message>
    <message>
        <source>Each source pixel around has a code. Asked for the colour at this place, each gives its own; they are blended by the area opposite to each.</source>
        <translation>Chaque pixel source alentour a un code. Interrogé sur la couleur à cet endroit, chacun donne la sienne&#x202f;; elles sont mélangées selon l’aire opposée à chacun.</translation>
    </message>
    <message>
        <source>The waves that make it</source>
        <translation>Les ondes qui le produisent</translation>
    </message>
    <message>
        <source>To the bicubic image the model adds waves around each source pixel (d: distance from its middle). Those that change this pixel most, in levels of 255, with the nearest source pixel&apos;s largest coefficient:</source>
        <translation>À l’image bicubique, le modèle ajoute des ondes autour de chaque pixel source (d&#x202f;: distance à son centre). Celles qui modifient le plus ce pixel, en niveaux sur 255, avec le plus grand coefficient du pixel source le plus proche&#x202f;:</translation>
    </message>
    <message>
        <source>{0} features for each source pixel; red, green and blue are their first three principal components, which hold {1} of the variance.</source>
        <translation>{0} caractéristiques par pixel source&#x202f;; le rouge, le vert et le bleu sont leurs trois premières composantes principales, qui portent {1} de la variance.</translation>
    </message>
    <message>
        <source>{0} learnt from photos that were reduced {1} to {2} times.</source>
        <translation>{0} a appris sur des photos réduites de {1} à {2} fois.</translation>
    </message>
    <message>
        <source>⚠ {0} times is beyond what it learnt ({1} to {2} times): it goes on as it did there, and nothing says that the scene looked so.</source>
        <translation>⚠ {0} fois dépasse ce qu’il a appris ({1} à {2} fois)&#x202f;: il continue de la même façon, et rien ne dit que la scène était ainsi.</translation>
    </message>
</context>
<context>
    <name>InspectorWorker</name>
    <message>
        <source>This picture is interpolated: choose a model to see how it works.</source>
        <translation>Cette image est interpolée&#x202f;: choisissez un modèle pour voir comment il fonctionne.</translation>
    </message>
    <message>
        <source>This pixel can&apos;t be explained; the log says why.</source>
        <translation>Impossible d’expliquer ce pixel&#x202f;; le journal dit pourquoi.</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Commands and their keys</source>
        <translation>Commandes et raccourcis clavier</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Press the keys that are to start the command</source>
        <translation>Appuyez sur les touches qui lanceront la commande</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Rétablir par défaut</translation>
    </message>
    <message>
        <source>All as at first</source>
        <translation>Tout rétablir par défaut</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Navigator</source>
        <translation>Navigateur</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exports</translation>
    </message>
    <message>
        <source>The settings could not be read; they are kept as {0}, and begin anew.</source>
        <translation>Impossible de lire les réglages&#x202f;; ils sont conservés sous {0} et repartent de zéro.</translation>
    </message>
    <message>
        <source>{0} — Leafscope</source>
        <translation>{0} — Leafscope</translation>
    </message>
    <message>
        <source>{0} seems to be damaged: parts of the picture may be wrong.</source>
        <translation>{0} semble endommagée : des parties de l’image peuvent être fausses.</translation>
    </message>
</context>
<context>
    <name>MeasureWorker</name>
    <message>
        <source>This view couldn&apos;t be measured; the log says why.</source>
        <translation>Impossible de mesurer cette vue&#x202f;; le journal dit pourquoi.</translation>
    </message>
</context>
<context>
    <name>Measurements</name>
    <message>
        <source>Only PSNR is measured: SSIM needs scikit-image, which isn&apos;t installed.</source>
        <translation>Seul le PSNR est mesuré&#x202f;: le SSIM nécessite scikit-image, qui n’est pas installé.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>MethodChoice</name>
    <message>
        <source>nearest</source>
        <translation>plus proche voisin</translation>
    </message>
    <message>
        <source>bicubic</source>
        <translation>bicubique</translation>
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
        <translation>Aucun modèle n’est installé, l’image est donc bicubique&#x202f;: {0}.</translation>
    </message>
    <message>
        <source>{0}, consistent</source>
        <translation>{0}, cohérent</translation>
    </message>
    <message>
        <source>{0} with {1} % {2}</source>
        <translation>{0} avec {1} % de {2}</translation>
    </message>
</context>
<context>
    <name>ModelCardWorker</name>
    <message>
        <source>This is an interpolation: it learnt nothing, and invents nothing.</source>
        <translation>C’est une interpolation&#x202f;: elle n’a rien appris et n’invente rien.</translation>
    </message>
    <message>
        <source>This model can&apos;t be described; the log says why.</source>
        <translation>Impossible de décrire ce modèle&#x202f;; le journal dit pourquoi.</translation>
    </message>
</context>
<context>
    <name>ModelFetching</name>
    <message>
        <source>{0} is being fetched; you may go on.</source>
        <translation>{0} est en cours de téléchargement ; vous pouvez continuer.</translation>
    </message>
</context>
<context>
    <name>ModelPanel</name>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Runs on: {0}</source>
        <translation>Fonctionne sur&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Encodes the photo once; then a small network is asked for every pixel&apos;s colour, at any scale (LIIF).</source>
        <translation>Encode la photo une fois&#x202f;; puis un petit réseau est interrogé sur la couleur de chaque pixel, à n’importe quelle échelle (LIIF).</translation>
    </message>
    <message>
        <source>Encodes the photo once into waves around every source pixel; adding them up gives any scale at little cost.</source>
        <translation>Encode la photo une fois en ondes autour de chaque pixel source&#x202f;; leur somme donne n’importe quelle échelle à peu de frais.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Encodeur</translation>
    </message>
    <message>
        <source>Trained values</source>
        <translation>Valeurs entraînées</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Entraîné sur</translation>
    </message>
    <message>
        <source>Trained for</source>
        <translation>Entraîné pour</translation>
    </message>
    <message>
        <source>{0} to {1} times</source>
        <translation>{0} à {1} fois</translation>
    </message>
    <message>
        <source>Sees</source>
        <translation>Voit</translation>
    </message>
    <message>
        <source>{0} pixels around each</source>
        <translation>{0} pixels autour de chacun</translation>
    </message>
    <message>
        <source>{0} multiply-adds</source>
        <translation>{0} multiplications-additions</translation>
    </message>
    <message>
        <source>Each source pixel, once</source>
        <translation>Chaque pixel source, une fois</translation>
    </message>
    <message>
        <source>Each pixel shown</source>
        <translation>Chaque pixel affiché</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>PSNR on {0}, dB</source>
        <translation>PSNR sur {0}, dB</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>bicubic</source>
        <translation>bicubique</translation>
    </message>
    <message>
        <source>{0} times</source>
        <translation>{0} fois</translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message>
        <source>Navigator</source>
        <translation>Navigateur</translation>
    </message>
    <message>
        <source>Drag the frame, click, or press the arrow keys</source>
        <translation>Faites glisser le cadre, cliquez ou appuyez sur les flèches</translation>
    </message>
    <message>
        <source>The middle of the view is at {0} % across and {1} % down.</source>
        <translation>Le milieu de la vue est à {0}&#x202f;% de la largeur et {1}&#x202f;% de la hauteur.</translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message>
        <source>{0} of {1} exports are saved. {2}</source>
        <translation>Exports enregistrés&#x202f;: {0} sur {1}. {2}</translation>
    </message>
    <message>
        <source>{0} exports failed. {1}</source>
        <translation>{0} exports ont échoué. {1}</translation>
    </message>
    <message>
        <source>{0} exports are saved.</source>
        <translation>{0} exports sont enregistrés.</translation>
    </message>
    <message>
        <source>{0} is saved.</source>
        <translation>{0} est enregistré.</translation>
    </message>
    <message>
        <source>The folder could not be shown: {0}</source>
        <translation>Impossible d’afficher le dossier&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>{0} billion</source>
        <translation>{0}&#x202f;Md</translation>
    </message>
    <message>
        <source>{0} million</source>
        <translation>{0}&#x202f;M</translation>
    </message>
    <message>
        <source>{0} thousand</source>
        <translation>{0}&#x202f;k</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}&#x202f;%</translation>
    </message>
</context>
<context>
    <name>PageChooser</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>sur {0}</translation>
    </message>
</context>
<context>
    <name>PaneLabels</name>
    <message>
        <source>{0}, begins above 1×</source>
        <translation>{0}, commence au-dessus de 1×</translation>
    </message>
    <message>
        <source>Difference of {0} and {1}, {2} times</source>
        <translation>Différence entre {0} et {1}, {2} fois</translation>
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
        <translation>s’écarte de {0} sur 255</translation>
    </message>
</context>
<context>
    <name>Pasted</name>
    <message>
        <source>Clipboard</source>
        <translation>Presse-papiers</translation>
    </message>
    <message>
        <source>There is no photo on the clipboard.</source>
        <translation>Il n’y a pas de photo dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>PhotoLoader</name>
    <message>
        <source>{0} is too large for this machine&apos;s memory.</source>
        <translation>{0} est trop grand pour la mémoire de cet ordinateur.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be opened; the log says why.</source>
        <translation>Impossible d’ouvrir {0}&#x202f;; le journal dit pourquoi.</translation>
    </message>
</context>
<context>
    <name>PhotoOpening</name>
    <message>
        <source>Open a photo</source>
        <translation>Ouvrir une photo</translation>
    </message>
    <message>
        <source>Photos ({0});;All files (*)</source>
        <translation>Photos ({0});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>{0} has {1} megapixels. Opening it may take {2} GB of memory. Open it?</source>
        <translation>{0} compte {1} mégapixels. L’ouvrir peut demander {2} GB de mémoire. L’ouvrir&#x202f;?</translation>
    </message>
    <message>
        <source>A very large photo</source>
        <translation>Une très grande photo</translation>
    </message>
</context>
<context>
    <name>PixelWords</name>
    <message>
        <source>Code of the source pixel</source>
        <translation>Code du pixel source</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>poids</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>G</source>
        <translation>V</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Wave down × across</source>
        <translation>Onde verticale × horizontale</translation>
    </message>
    <message>
        <source>coefficient</source>
        <translation>coefficient</translation>
    </message>
    <message>
        <source>Bicubic image</source>
        <translation>Image bicubique</translation>
    </message>
    <message>
        <source>{0} others</source>
        <translation>{0} autres</translation>
    </message>
    <message>
        <source>Brought back to the photo</source>
        <translation>Ramené à la photo</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>size</source>
        <translation>taille</translation>
    </message>
    <message>
        <source>values</source>
        <translation>valeurs</translation>
    </message>
    <message>
        <source>trained</source>
        <translation>entraînées</translation>
    </message>
    <message>
        <source>multiply-adds</source>
        <translation>multiplications-additions</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Encodeur</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>Décodeur</translation>
    </message>
    <message>
        <source>Pixels shown</source>
        <translation>Pixels affichés</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>{0} a source pixel</source>
        <translation>{0} par pixel source</translation>
    </message>
    <message>
        <source>{0} a pixel shown</source>
        <translation>{0} par pixel affiché</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>comme le système</translation>
    </message>
    <message>
        <source>light</source>
        <translation>claires</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>sombres</translation>
    </message>
    <message>
        <source>Less motion: pictures change without moving</source>
        <translation>Moins de mouvement&#x202f;: les images changent sans bouger</translation>
    </message>
    <message>
        <source>what suits this machine</source>
        <translation>selon cet ordinateur</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>a share of this machine&apos;s</source>
        <translation>une part de celle de cet ordinateur</translation>
    </message>
    <message>
        <source> megapixels</source>
        <translation> mégapixels</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Language*</source>
        <translation>Langue*</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Memory for models*</source>
        <translation>Mémoire pour les modèles*</translation>
    </message>
    <message>
        <source>Ask before opening more than</source>
        <translation>Demander avant d’ouvrir plus de</translation>
    </message>
    <message>
        <source>* from the next start on</source>
        <translation>* à partir du prochain démarrage</translation>
    </message>
</context>
<context>
    <name>PreviewWorker</name>
    <message>
        <source>There is no preview; the log says why.</source>
        <translation>Il n’y a pas d’aperçu&#x202f;; le journal dit pourquoi.</translation>
    </message>
</context>
<context>
    <name>Quantities</name>
    <message>
        <source>less than a second</source>
        <translation>moins d’une seconde</translation>
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
        <translation>Ouvrir un fichier récent</translation>
    </message>
    <message>
        <source>Forget these files</source>
        <translation>Oublier ces fichiers</translation>
    </message>
</context>
<context>
    <name>RegionFields</name>
    <message>
        <source>The selected region</source>
        <translation>La zone sélectionnée</translation>
    </message>
    <message>
        <source>The view</source>
        <translation>La vue</translation>
    </message>
    <message>
        <source>The whole photo</source>
        <translation>La photo entière</translation>
    </message>
    <message>
        <source>As numbers say</source>
        <translation>Selon les valeurs saisies</translation>
    </message>
    <message>
        <source>any</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>as last time</source>
        <translation>comme la dernière fois</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Proportions</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Bord gauche</translation>
    </message>
    <message>
        <source>Top edge</source>
        <translation>Bord supérieur</translation>
    </message>
    <message>
        <source>Width of the region</source>
        <translation>Largeur de la zone</translation>
    </message>
    <message>
        <source>Height of the region</source>
        <translation>Hauteur de la zone</translation>
    </message>
    <message>
        <source>Left, top, width, height</source>
        <translation>Gauche, haut, largeur, hauteur</translation>
    </message>
</context>
<context>
    <name>RegionTool</name>
    <message>
        <source>Region of {0} photo pixels</source>
        <translation>Zone de {0} pixels de la photo</translation>
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
        <translation>Le rapport est dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>Scale</name>
    <message>
        <source>fit</source>
        <translation>ajuster</translation>
    </message>
    <message>
        <source>“{0}” isn&apos;t a scale: type 3.7, 370%, fit, w1200 or h900.</source>
        <translation>« {0} » n’est pas une échelle : tapez 3.7, 370%, fit, w1200 ou h900.</translation>
    </message>
    <message>
        <source>The scale must be from {0} to {1}.</source>
        <translation>L’échelle doit être comprise entre {0} et {1}.</translation>
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
        <translation>po</translation>
    </message>
    <message>
        <source>Keep proportions</source>
        <translation>Conserver les proportions</translation>
    </message>
    <message>
        <source> per inch</source>
        <translation> par pouce</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Red, green and blue under the pointer, 0 to 255 in sRGB: in the photo → here</source>
        <translation>Rouge, vert et bleu sous le pointeur, de 0 à 255 en sRGB&#x202f;: dans la photo → ici</translation>
    </message>
    <message>
        <source>Where the model runs</source>
        <translation>Où le modèle est calculé</translation>
    </message>
    <message>
        <source>Opening a photo</source>
        <translation>Ouverture d’une photo</translation>
    </message>
    <message>
        <source>Opening {0} …</source>
        <translation>Ouverture de {0} …</translation>
    </message>
    <message>
        <source>{0} · could not be rendered</source>
        <translation>{0} · n’a pas pu être calculée</translation>
    </message>
    <message>
        <source>{0} · rendering …</source>
        <translation>{0} · calcul …</translation>
    </message>
    <message>
        <source>{0} · exact</source>
        <translation>{0} · exact</translation>
    </message>
    <message>
        <source>{0} · exact, models begin above 1×</source>
        <translation>{0} · exact, les modèles commencent au-dessus de 1×</translation>
    </message>
    <message>
        <source>{0} ms</source>
        <translation>{0} ms</translation>
    </message>
    <message>
        <source>{0} · refining, {1} %</source>
        <translation>{0} · affinage, {1}&#x202f;%</translation>
    </message>
    <message>
        <source>Time until the view was exact</source>
        <translation>Temps jusqu’à ce que la vue soit exacte</translation>
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
        <translation>Principale</translation>
    </message>
    <message>
        <source>Get {0} ({1})</source>
        <translation>Obtenir {0} ({1})</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Auto: {0}</source>
        <translation>Automatique : {0}</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>split</source>
        <translation>partagé</translation>
    </message>
    <message>
        <source>side by side</source>
        <translation>côte à côte</translation>
    </message>
    <message>
        <source>two by two</source>
        <translation>deux par deux</translation>
    </message>
    <message>
        <source>blink</source>
        <translation>clignotement</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>différence</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>loading …</source>
        <translation>chargement&#x202f;…</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>automatique</translation>
    </message>
</context>
<context>
    <name>ViewWorker</name>
    <message>
        <source>This view couldn&apos;t be rendered; the log says why.</source>
        <translation>Impossible de calculer cette vue&#x202f;; le journal dit pourquoi.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Drop a photo here</source>
        <translation>Déposez une photo ici</translation>
    </message>
    <message>
        <source>Opening {0} …</source>
        <translation>Ouverture de {0} …</translation>
    </message>
    <message>
        <source>Zoom into a photo up to 64 times: a neural network redraws what you see at any scale. Compare it with plain enlargement, and save what is shown.</source>
        <translation>Zoomez dans une photo jusqu’à 64 fois&#x202f;: un réseau de neurones redessine ce que vous voyez à toute échelle. Comparez avec un simple agrandissement, et enregistrez ce qui est affiché.</translation>
    </message>
    <message>
        <source>Turn the wheel to look closer, drag to move. {0} compares, {1} lists all keys.</source>
        <translation>Tournez la molette pour regarder de plus près, faites glisser pour déplacer. {0} compare, {1} liste toutes les touches.</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Ouvertes précédemment</translation>
    </message>
</context>
<context>
    <name>ZoomBar</name>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Scale, as a number</source>
        <translation>Échelle, en chiffres</translation>
    </message>
    <message>
        <source>Type a scale: 3.7, 370%, fit, or a width or height: w1200, h900 (Z)</source>
        <translation>Saisissez une échelle&#x202f;: 3.7, 370%, ajuster, ou une largeur ou hauteur&#x202f;: w1200, h900 (Z)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Zoom arrière (-)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Zoom avant (+)</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>ajuster</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>391 free photos, drawn text</source>
        <translation>391 photos libres, texte dessiné</translation>
    </message>
    <message>
        <source>A blend has 0 to 100 per cent, not {percent}.</source>
        <translation>Un mélange a de 0 à 100 pour cent, pas {percent}.</translation>
    </message>
    <message>
        <source>A channel has 8 or 16 bits, not {depth}.</source>
        <translation>Un canal a 8 ou 16 bits, pas {depth}.</translation>
    </message>
    <message>
        <source>A gain of {gain:g} is out of range: it must be a number above 0.</source>
        <translation>Un gain de {gain:g} est hors limites&#x202f;: il doit être un nombre supérieur à 0.</translation>
    </message>
    <message>
        <source>A movie of {seconds:g} s can&apos;t be had (up to {most:g} s).</source>
        <translation>Un film de {seconds:g} s n’est pas possible ({most:g} s au plus).</translation>
    </message>
    <message>
        <source>A quality of {quality} can&apos;t be had (1 to 100).</source>
        <translation>Une qualité de {quality} n’est pas possible (1 à 100).</translation>
    </message>
    <message>
        <source>A scale of {scale:g} is out of range (1/4096 to {most:g}).</source>
        <translation>Une échelle de {scale:g} est hors limites (1/4096 à {most:g}).</translation>
    </message>
    <message>
        <source>A window of {width} x {height} pixels can&apos;t be shown (at most {most} a side).</source>
        <translation>Une fenêtre de {width} × {height} pixels ne peut pas être affichée ({most} au plus par côté).</translation>
    </message>
    <message>
        <source>An export needs either a scale or a size.</source>
        <translation>Un export demande soit une échelle, soit une taille.</translation>
    </message>
    <message>
        <source>An export needs the name of a file.</source>
        <translation>Un export demande un nom de fichier.</translation>
    </message>
    <message>
        <source>An output needs a width or a height of at least a pixel.</source>
        <translation>Le résultat doit avoir une largeur ou une hauteur d’au moins un pixel.</translation>
    </message>
    <message>
        <source>An output of {width} x {height} pixels is empty.</source>
        <translation>Un résultat de {width} × {height} pixels est vide.</translation>
    </message>
    <message>
        <source>At 100 % and below the photo&apos;s own pixels are shown: no model runs.</source>
        <translation>À 100&#x202f;% et moins, les pixels de la photo elle-même sont affichés&#x202f;: aucun modèle n’est utilisé.</translation>
    </message>
    <message>
        <source>Below 100 % nothing is enlarged, so there is nothing to compare.</source>
        <translation>En dessous de 100&#x202f;%, rien n’est agrandi&#x202f;: il n’y a donc rien à comparer.</translation>
    </message>
    <message>
        <source>DIV2K (start), 391 free photos slightly blurred and stored as JPEG, drawn text</source>
        <translation>DIV2K (au départ), 391 photos libres légèrement floutées et enregistrées en JPEG, texte dessiné</translation>
    </message>
    <message>
        <source>DIV2K (start), 391 free photos, drawn text</source>
        <translation>DIV2K (au départ), 391 photos libres, texte dessiné</translation>
    </message>
    <message>
        <source>DIV2K (start), pictures by Real-ESRGAN of 391 free photos as found on a disk, drawn text</source>
        <translation>DIV2K (au départ), images de Real-ESRGAN de 391 photos libres telles qu’on les trouve, texte dessiné</translation>
    </message>
    <message>
        <source>Leafscope can&apos;t fetch {title} by itself: {advice}.</source>
        <translation>Leafscope ne peut pas télécharger {title} lui-même&#x202f;: {advice}.</translation>
    </message>
    <message>
        <source>Leafscope opens files on this machine, and nothing from the network.</source>
        <translation>Leafscope ouvre les fichiers de cet ordinateur, et rien qui vienne du réseau.</translation>
    </message>
    <message>
        <source>Leafscope&apos;s own, see weights/leaf-d.md</source>
        <translation>Propre à Leafscope, voir weights/leaf-d.md</translation>
    </message>
    <message>
        <source>Leafscope&apos;s own, see weights/leaf-m-jpeg.md</source>
        <translation>Propre à Leafscope, voir weights/leaf-m-jpeg.md</translation>
    </message>
    <message>
        <source>Leafscope&apos;s own, see weights/leaf-m-mild.md</source>
        <translation>Propre à Leafscope, voir weights/leaf-m-mild.md</translation>
    </message>
    <message>
        <source>Leafscope&apos;s own, see weights/leaf-m.md</source>
        <translation>Propre à Leafscope, voir weights/leaf-m.md</translation>
    </message>
    <message>
        <source>Leafscope&apos;s own, see weights/leaf-s.md</source>
        <translation>Propre à Leafscope, voir weights/leaf-s.md</translation>
    </message>
    <message>
        <source>MP4 isn&apos;t written here, for want of PyAV: choose WebP, or use Leafscope from a clone.</source>
        <translation>Le MP4 n’est pas écrit ici, faute de PyAV&#x202f;: choisissez WebP, ou utilisez Leafscope depuis un clone.</translation>
    </message>
    <message>
        <source>The checkpoint</source>
        <translation>Le checkpoint</translation>
    </message>
    <message>
        <source>The checkpoint of {name} is of a family that isn&apos;t known here: {family!r}.</source>
        <translation>Le checkpoint de {name} est d’une famille inconnue ici&#x202f;: {family!r}.</translation>
    </message>
    <message>
        <source>The checkpoint of {name} lacks parts of its model.</source>
        <translation>Il manque au checkpoint de {name} des parties de son modèle.</translation>
    </message>
    <message>
        <source>The checkpoint {path}</source>
        <translation>Le checkpoint {path}</translation>
    </message>
    <message>
        <source>The checkpoint {path} doesn&apos;t say which model it is of.</source>
        <translation>Le checkpoint {path} ne dit pas de quel modèle il provient.</translation>
    </message>
    <message>
        <source>The checkpoint {path} has damaged metadata.</source>
        <translation>Le checkpoint {path} a des métadonnées endommagées.</translation>
    </message>
    <message>
        <source>The checkpoint {path} has damaged metadata: {error}.</source>
        <translation>Le checkpoint {path} a des métadonnées endommagées&#x202f;: {error}.</translation>
    </message>
    <message>
        <source>The checkpoint {path} has weights that aren&apos;t tensors.</source>
        <translation>Le checkpoint {path} contient des poids qui ne sont pas des tenseurs.</translation>
    </message>
    <message>
        <source>The checkpoint {path} is damaged or holds more than plain tensors, so it is not loaded.</source>
        <translation>Le checkpoint {path} est endommagé ou contient autre chose que de simples tenseurs&#x202f;: il n’est donc pas chargé.</translation>
    </message>
    <message>
        <source>The checkpoint {path} is damaged or not a PyTorch file.</source>
        <translation>Le checkpoint {path} est endommagé ou n’est pas un fichier PyTorch.</translation>
    </message>
    <message>
        <source>The checkpoint {path} is damaged: {error}.</source>
        <translation>Le checkpoint {path} est endommagé&#x202f;: {error}.</translation>
    </message>
    <message>
        <source>The checkpoint {path} is of a model {name!r}, not of LIIF.</source>
        <translation>Le checkpoint {path} provient d’un modèle {name!r}, pas de LIIF.</translation>
    </message>
    <message>
        <source>The checkpoint {path} isn&apos;t a list of named tensors.</source>
        <translation>Le fichier {path} n’est pas une liste de tenseurs nommés.</translation>
    </message>
    <message>
        <source>The checkpoint&apos;s encoder is none of EDSR, RDN, RRDB and Compact.</source>
        <translation>L’encodeur du fichier n’est ni EDSR, ni RDN, ni RRDB, ni Compact.</translation>
    </message>
    <message>
        <source>The disk is full, so {path} was not written.</source>
        <translation>Le disque est plein&#x202f;: {path} n’a donc pas été écrit.</translation>
    </message>
    <message>
        <source>The file {path} isn&apos;t in the official LIIF format (model: name, sd).</source>
        <translation>Le fichier {path} n’est pas au format LIIF officiel (model: name, sd).</translation>
    </message>
    <message>
        <source>The film could not be encoded: {error}.</source>
        <translation>Impossible d’encoder le film&#x202f;: {error}.</translation>
    </message>
    <message>
        <source>The list of models {path} can&apos;t be read: {error}.</source>
        <translation>Impossible de lire la liste des modèles {path}&#x202f;: {error}.</translation>
    </message>
    <message>
        <source>The list of models {path} is damaged: {error!r}.</source>
        <translation>La liste des modèles {path} est endommagée&#x202f;: {error!r}.</translation>
    </message>
    <message>
        <source>The model {name} is not installed: {advice}.</source>
        <translation>Le modèle {name} n’est pas installé&#x202f;: {advice}.</translation>
    </message>
    <message>
        <source>The package {package} is not the expected one: its hash differs.</source>
        <translation>Le paquet {package} n’est pas celui attendu&#x202f;: son empreinte diffère.</translation>
    </message>
    <message>
        <source>The package {package} lacks parts: {error}.</source>
        <translation>Il manque des parties au paquet {package}&#x202f;: {error}.</translation>
    </message>
    <message>
        <source>The photo&apos;s EXIF data are too long for JPEG; choose PNG or TIFF.</source>
        <translation>Les données EXIF de la photo sont trop longues pour le JPEG&#x202f;; choisissez PNG ou TIFF.</translation>
    </message>
    <message>
        <source>The photo&apos;s XMP data are too long for JPEG; choose PNG or TIFF.</source>
        <translation>Les données XMP de la photo sont trop longues pour le JPEG&#x202f;; choisissez PNG ou TIFF.</translation>
    </message>
    <message>
        <source>The position {x:g}, {y:g} lies beyond the photo.</source>
        <translation>La position {x:g}, {y:g} est en dehors de la photo.</translation>
    </message>
    <message>
        <source>The preview lies beyond the output.</source>
        <translation>L’aperçu est en dehors du résultat.</translation>
    </message>
    <message>
        <source>The reference of {wide} x {high} pixels is of another shape than the photo of {width} x {height}, so it can&apos;t show the same scene.</source>
        <translation>La référence de {wide} × {high} pixels n’a pas les proportions de la photo de {width} × {height}&#x202f;: elle ne peut donc pas montrer la même scène.</translation>
    </message>
    <message>
        <source>The reference of {wide} x {high} pixels isn&apos;t larger than the photo of {width} x {height}.</source>
        <translation>La référence de {wide} × {high} pixels n’est pas plus grande que la photo de {width} × {height}.</translation>
    </message>
    <message>
        <source>The region is too small to be measured: show more of the photo.</source>
        <translation>La zone est trop petite pour être mesurée&#x202f;: affichez une plus grande partie de la photo.</translation>
    </message>
    <message>
        <source>The region {wide} x {high} at {left}, {top} isn&apos;t inside the photo of {width} x {height} pixels.</source>
        <translation>La zone {wide} × {high} en {left}, {top} n’est pas à l’intérieur de la photo de {width} × {height} pixels.</translation>
    </message>
    <message>
        <source>The view&apos;s position must be a finite number.</source>
        <translation>La position de la vue doit être un nombre fini.</translation>
    </message>
    <message>
        <source>The weights can&apos;t be kept in {folder}: {error}.</source>
        <translation>Impossible de conserver les poids dans {folder}&#x202f;: {error}.</translation>
    </message>
    <message>
        <source>The weights {path} are damaged: delete them and get them again.</source>
        <translation>Les poids {path} sont endommagés&#x202f;: supprimez-les et récupérez-les de nouveau.</translation>
    </message>
    <message>
        <source>The weights {path} can&apos;t be verified: there is no hash beside them.</source>
        <translation>Impossible de vérifier les poids {path}&#x202f;: il n’y a pas d’empreinte à côté.</translation>
    </message>
    <message>
        <source>There is a model called {name} already: choose another with --name.</source>
        <translation>Il existe déjà un modèle nommé {name}&#x202f;: choisissez un autre nom avec --name.</translation>
    </message>
    <message>
        <source>There is no checkpoint at {path}.</source>
        <translation>Il n’y a pas de checkpoint à l’emplacement {path}.</translation>
    </message>
    <message>
        <source>There is no device {device!r}: choose {devices}.</source>
        <translation>Il n’y a pas d’appareil {device!r}&#x202f;: choisissez parmi {devices}.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Le fichier {path} n’existe pas.</translation>
    </message>
    <message>
        <source>There is no folder {folder} to export to.</source>
        <translation>Le dossier {folder} où exporter n’existe pas.</translation>
    </message>
    <message>
        <source>There is no model called {name!r}; there are {names}.</source>
        <translation>Il n’y a pas de modèle nommé {name!r}&#x202f;; il y a {names}.</translation>
    </message>
    <message>
        <source>There isn&apos;t enough memory to export {name}.</source>
        <translation>La mémoire ne suffit pas pour exporter {name}.</translation>
    </message>
    <message>
        <source>There isn&apos;t enough memory to open {name}.</source>
        <translation>La mémoire ne suffit pas pour ouvrir {name}.</translation>
    </message>
    <message>
        <source>This machine has no {device} device that PyTorch can use.</source>
        <translation>Cet ordinateur n’a pas d’appareil {device} que PyTorch puisse utiliser.</translation>
    </message>
    <message>
        <source>This text isn&apos;t the path of a file.</source>
        <translation>Ce texte n’est pas le chemin d’un fichier.</translation>
    </message>
    <message>
        <source>camera RAW</source>
        <translation>RAW d’appareil photo</translation>
    </message>
    <message>
        <source>download {file} from {page} and run `leafscope-cli models import {file} --name {name}`</source>
        <translation>téléchargez {file} depuis {page} et lancez `leafscope-cli models import {file} --name {name}`</translation>
    </message>
    <message>
        <source>install Leafscope again, its file {file} is missing</source>
        <translation>réinstallez Leafscope, son fichier {file} manque</translation>
    </message>
    <message>
        <source>no ending</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>or run `leafscope-cli models import FILE --name {name}` on the authors&apos; file</source>
        <translation>ou lancez `leafscope-cli models import FILE --name {name}` avec le fichier des auteurs</translation>
    </message>
    <message>
        <source>pip gave no reason</source>
        <translation>pip n’a donné aucune raison</translation>
    </message>
    <message>
        <source>run `leafscope-cli models install {name}`</source>
        <translation>lancez `leafscope-cli models install {name}`</translation>
    </message>
    <message>
        <source>{checkpoint} has a halo that is none.</source>
        <translation>{checkpoint} a une marge qui n’en est pas une.</translation>
    </message>
    <message>
        <source>{checkpoint} has a tensor {name} that the model doesn&apos;t know.</source>
        <translation>{checkpoint} a un tenseur {name} que le modèle ne connaît pas.</translation>
    </message>
    <message>
        <source>{checkpoint} has no tensor {name}.</source>
        <translation>{checkpoint} n’a pas de tenseur {name}.</translation>
    </message>
    <message>
        <source>{checkpoint}: {name} has shape {found}, not {expected}.</source>
        <translation>{checkpoint}&#x202f;: {name} est de forme {found}, et non {expected}.</translation>
    </message>
    <message>
        <source>{checkpoint}: {name} holds values that aren&apos;t finite numbers.</source>
        <translation>{checkpoint}&#x202f;: {name} contient des valeurs qui ne sont pas des nombres finis.</translation>
    </message>
    <message>
        <source>{file} in {package} has an unexpected size.</source>
        <translation>{file} dans {package} a une taille inattendue.</translation>
    </message>
    <message>
        <source>{file} in {package} is not the expected one.</source>
        <translation>{file} dans {package} n’est pas le fichier attendu.</translation>
    </message>
    <message>
        <source>{format} has to be held whole in the memory, so it ends at {megapixels} megapixels, and this would be {width} x {height}; choose PNG or TIFF, which are written as they are rendered.</source>
        <translation>Une image {format} doit tenir entière en mémoire et se limite donc à {megapixels} mégapixels&#x202f;; celle-ci ferait {width} × {height}. Choisissez PNG ou TIFF, qui sont écrits au fil du calcul.</translation>
    </message>
    <message>
        <source>{format} holds 8 bits a channel; choose PNG or TIFF for 16.</source>
        <translation>{format} contient 8 bits par canal&#x202f;; pour 16, choisissez PNG ou TIFF.</translation>
    </message>
    <message>
        <source>{format} holds at most {side} pixels a side; this would be {width} x {height}.</source>
        <translation>{format} admet au plus {side} pixels par côté&#x202f;; ce serait {width} × {height}.</translation>
    </message>
    <message>
        <source>{format} needs an even width and height; {width} x {height} isn&apos;t, {wide} x {high} would be.</source>
        <translation>{format} demande une largeur et une hauteur paires&#x202f;; {width} × {height} ne convient pas, {wide} × {high} conviendrait.</translation>
    </message>
    <message>
        <source>{fps} frames a second can&apos;t be had (1 to {most}).</source>
        <translation>{fps} images par seconde ne sont pas possibles (1 à {most}).</translation>
    </message>
    <message>
        <source>{name!r} can&apos;t name a model: use small letters, digits, dots and hyphens.</source>
        <translation>{name!r} ne peut pas être le nom d’un modèle&#x202f;: utilisez des minuscules, des chiffres, des points et des traits d’union.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be opened.</source>
        <translation>{name} ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read: permission denied.</source>
        <translation>Impossible de lire {name}&#x202f;: accès refusé.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read: {error}.</source>
        <translation>Impossible de lire {name}&#x202f;: {error}.</translation>
    </message>
    <message>
        <source>{name} claims {width} x {height} pixels, more than so small a file can hold.</source>
        <translation>{name} annonce {width} × {height} pixels, plus qu’un si petit fichier ne peut en contenir.</translation>
    </message>
    <message>
        <source>{name} claims {width} x {height} pixels; Leafscope opens at most {megapixels} megapixels unless it is told to.</source>
        <translation>{name} annonce {width} × {height} pixels&#x202f;; sans demande expresse, Leafscope ouvre au plus {megapixels} mégapixels.</translation>
    </message>
    <message>
        <source>{name} has no pixels ({width} x {height}).</source>
        <translation>{name} n’a pas de pixels ({width} × {height}).</translation>
    </message>
    <message>
        <source>{name} has {ending}, which is no format for a movie; there are webp and mp4.</source>
        <translation>Extension de {name}&#x202f;: {ending}. Ce n’est pas un format de film&#x202f;; il y a webp et mp4.</translation>
    </message>
    <message>
        <source>{name} has {ending}, which is no format for a wipe; there are webp and gif.</source>
        <translation>Extension de {name}&#x202f;: {ending}. Ce n’est pas un format de volet mobile&#x202f;; il y a webp et gif.</translation>
    </message>
    <message>
        <source>{name} has {ending}, which is no format to export to; there are {choices}.</source>
        <translation>Extension de {name}&#x202f;: {ending}. Ce n’est pas un format d’export&#x202f;; il y a {choices}.</translation>
    </message>
    <message>
        <source>{name} has {pages} pages, and no page {page}.</source>
        <translation>{name} a {pages} pages, et pas de page {page}.</translation>
    </message>
    <message>
        <source>{name} is a TIFF compressed in a way that Leafscope can&apos;t read ({kind}).</source>
        <translation>{name} est un TIFF compressé d&apos;une façon que Leafscope ne peut pas lire ({kind}).</translation>
    </message>
    <message>
        <source>{name} is a folder, not an image.</source>
        <translation>{name} est un dossier, pas une image.</translation>
    </message>
    <message>
        <source>{name} is a kind of TIFF that Leafscope can&apos;t read.</source>
        <translation>{name} est une sorte de TIFF que Leafscope ne sait pas lire.</translation>
    </message>
    <message>
        <source>{name} is a model of the program itself: choose another name.</source>
        <translation>{name} est un modèle du programme lui-même&#x202f;: choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{name} is another machine; Leafscope opens files here.</source>
        <translation>{name} est un autre ordinateur&#x202f;; Leafscope ouvre les fichiers de celui-ci.</translation>
    </message>
    <message>
        <source>{name} is damaged or cut short.</source>
        <translation>{name} est endommagé ou incomplet.</translation>
    </message>
    <message>
        <source>{name} is damaged, or of a kind that Leafscope can&apos;t read.</source>
        <translation>{name} est endommagé, ou d’une sorte que Leafscope ne sait pas lire.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} est vide.</translation>
    </message>
    <message>
        <source>{name} is the photo itself; choose another name.</source>
        <translation>{name} est la photo elle-même&#x202f;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{name} is {format}, which isn&apos;t opened here: convert it to TIFF or JPEG, or use Leafscope from a clone.</source>
        <translation>{name} est au format {format}, qui n’est pas ouvert ici&#x202f;: convertissez-le en TIFF ou en JPEG, ou utilisez Leafscope depuis un clone.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t a camera&apos;s RAW file, or is damaged.</source>
        <translation>{name} n’est pas un fichier RAW d’appareil photo, ou est endommagé.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t an image that Leafscope can read.</source>
        <translation>{name} n’est pas une image que Leafscope sache lire.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t an ordinary file.</source>
        <translation>{name} n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>{package} can&apos;t be fetched without pip: install pip, {by_hand}.</source>
        <translation>Impossible de télécharger {package} sans pip&#x202f;: installez pip, {by_hand}.</translation>
    </message>
    <message>
        <source>{path} could not be written: no permission, or another program has it open.</source>
        <translation>Impossible d’écrire {path}&#x202f;: pas d’autorisation, ou un autre programme l’a ouvert.</translation>
    </message>
    <message>
        <source>{path} could not be written: {error}.</source>
        <translation>Impossible d’écrire {path}&#x202f;: {error}.</translation>
    </message>
    <message>
        <source>{path} has layers of a kind {kind!r}, which isn&apos;t known here.</source>
        <translation>{path} a des couches d’un type {kind!r}, inconnu ici.</translation>
    </message>
    <message>
        <source>{path} holds compressed weights, which can&apos;t be read here.</source>
        <translation>{path} contient des poids compressés, illisibles ici.</translation>
    </message>
    <message>
        <source>{path} is a folder; give the name of a file.</source>
        <translation>{path} est un dossier&#x202f;; donnez un nom de fichier.</translation>
    </message>
    <message>
        <source>{path} is damaged or cut short.</source>
        <translation>{path} est endommagé ou tronqué.</translation>
    </message>
    <message>
        <source>{path} is no network that is known here: RRDBNet (ESRGAN, Real-ESRGAN) and SRVGGNetCompact are.</source>
        <translation>{path} n’est pas un réseau connu ici : RRDBNet (ESRGAN, Real-ESRGAN) et SRVGGNetCompact le sont.</translation>
    </message>
    <message>
        <source>{path} isn&apos;t a network in ncnn&apos;s format.</source>
        <translation>{path} n’est pas un réseau au format ncnn.</translation>
    </message>
    <message>
        <source>{path} isn&apos;t an ordinary file, so it was not replaced.</source>
        <translation>{path} n’est pas un fichier ordinaire et n’a pas été remplacé.</translation>
    </message>
    <message>
        <source>{path} takes its pictures apart first, which isn&apos;t known here: of Real-ESRGAN the models that enlarge 4 times are.</source>
        <translation>{path} décompose d’abord ses images, ce qui est inconnu ici : de Real-ESRGAN, les modèles qui agrandissent 4 fois sont connus.</translation>
    </message>
    <message>
        <source>{title} could not be fetched ({reason}): connect to the network and try again, {by_hand}.</source>
        <translation>Impossible de télécharger {title} ({reason})&#x202f;: connectez-vous au réseau et réessayez, {by_hand}.</translation>
    </message>
    <message>
        <source>{width} x {height} pixels are too many for an animation ({format}: {megapixels} megapixels).</source>
        <translation>{width} × {height} pixels, c’est trop pour une animation ({format}&#x202f;: {megapixels} mégapixels).</translation>
    </message>
</context>
</TS>
