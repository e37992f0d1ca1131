<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AnySizeField</name>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Width in {0}</source>
        <translation>Largeur en {0}</translation>
    </message>
    <message>
        <source>Height in {0}</source>
        <translation>Hauteur en {0}</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Scale {0}×</source>
        <translation>Échelle {0}×</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message>
        <source>Export several photos</source>
        <translation>Exporter plusieurs photos</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source> ppi</source>
        <translation> ppp</translation>
    </message>
    <message>
        <source>Same as the photo</source>
        <translation>Comme la photo</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation>Ajouter des photos…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Stored in the files. Print sizes use {0} ppi if no resolution is set.</source>
        <translation>Enregistrée dans les fichiers. Les tailles d’impression utilisent {0} ppi si aucune résolution n’est définie.</translation>
    </message>
    <message>
        <source>{name}: photo name; {scale}: size; {model}: model; {index}: number (1, 2…)</source>
        <translation>{name}&#x202f;: nom de la photo&#x202f;; {scale}&#x202f;: taille&#x202f;; {model}&#x202f;: modèle&#x202f;; {index}&#x202f;: numéro (1, 2…)</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Noms de fichiers</translation>
    </message>
    <message>
        <source>{0} photos</source>
        <translation>{0} photos</translation>
    </message>
    <message>
        <source>Example: {0} becomes {1}</source>
        <translation>Exemple&#x202f;: {0} devient {1}</translation>
    </message>
    <message>
        <source>{0} of these files already exist.</source>
        <translation>{0} de ces fichiers existent déjà.</translation>
    </message>
    <message>
        <source>Photos ({0});;All files (*)</source>
        <translation>Photos ({0});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Ajouter des photos</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exporter vers</translation>
    </message>
    <message>
        <source>{0} of {1} files already exist.</source>
        <translation>{0} fichiers sur {1} existent déjà.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Skip these photos</source>
        <translation>Ignorer ces photos</translation>
    </message>
</context>
<context>
    <name>BatchPlanner</name>
    <message>
        <source>The photos couldn&apos;t be listed. See the log for details.</source>
        <translation>Impossible de lister les photos. Consultez le journal pour plus de détails.</translation>
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
        <source>This photo isn&apos;t saved as a file. Its bookmarks last until you open another photo.</source>
        <translation>Cette photo n’est pas enregistrée dans un fichier. Ses signets durent jusqu’à ce que vous ouvriez une autre photo.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>A bookmark with this name exists and will be replaced.</source>
        <translation>Un signet de ce nom existe déjà et sera remplacé.</translation>
    </message>
</context>
<context>
    <name>Bookmarks</name>
    <message>
        <source>A bookmark needs a name.</source>
        <translation>Un signet a besoin d’un nom.</translation>
    </message>
    <message>
        <source>A photo can have at most {0} bookmarks. Remove one first.</source>
        <translation>Une photo peut avoir au plus {0} signets. Supprimez-en un d’abord.</translation>
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
        <source>Search commands</source>
        <translation>Rechercher des commandes</translation>
    </message>
    <message>
        <source>Matching commands</source>
        <translation>Commandes correspondantes</translation>
    </message>
    <message>
        <source>No matching commands</source>
        <translation>Aucune commande correspondante</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Open sample photo</source>
        <translation>Ouvrir la photo d’exemple</translation>
    </message>
    <message>
        <source>Open sample document</source>
        <translation>Ouvrir le document d’exemple</translation>
    </message>
    <message>
        <source>Export several photos…</source>
        <translation>Exporter plusieurs photos…</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>Annuler le chargement</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Copy view</source>
        <translation>Copier la vue</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Fit to window</source>
        <translation>Ajuster à la fenêtre</translation>
    </message>
    <message>
        <source>Zoom to {0}×</source>
        <translation>Zoomer à {0}×</translation>
    </message>
    <message>
        <source>Enter zoom level</source>
        <translation>Saisir le niveau de zoom</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Photo suivante</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>Photo précédente</translation>
    </message>
    <message>
        <source>First photo</source>
        <translation>Première photo</translation>
    </message>
    <message>
        <source>Last photo</source>
        <translation>Dernière photo</translation>
    </message>
    <message>
        <source>Previous view</source>
        <translation>Vue précédente</translation>
    </message>
    <message>
        <source>Next detail</source>
        <translation>Détail suivant</translation>
    </message>
    <message>
        <source>Previous detail</source>
        <translation>Détail précédent</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Single view</source>
        <translation>Vue unique</translation>
    </message>
    <message>
        <source>Next comparison mode</source>
        <translation>Mode de comparaison suivant</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>Échanger les côtés</translation>
    </message>
    <message>
        <source>Show deviations from the original</source>
        <translation>Afficher les écarts par rapport à l’original</translation>
    </message>
    <message>
        <source>Keep added detail true to the original</source>
        <translation>Garder les détails ajoutés fidèles à l’original</translation>
    </message>
    <message>
        <source>Compare with reference…</source>
        <translation>Comparer à une référence…</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panneaux</translation>
    </message>
    <message>
        <source>Filmstrip</source>
        <translation>Pellicule</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Copy diagnostic report</source>
        <translation>Copier le rapport de diagnostic</translation>
    </message>
    <message>
        <source>Show render tiles</source>
        <translation>Afficher les tuiles de rendu</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
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
        <source>Quit</source>
        <translation>Quitter</translation>
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
        <source>Zoom to 100 %</source>
        <translation>Zoomer à 100&#x202f;%</translation>
    </message>
    <message>
        <source>Keep view for the next photo</source>
        <translation>Conserver la vue pour la photo suivante</translation>
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
        <source>Keep detail setting for the next photo</source>
        <translation>Conserver le réglage du détail pour la photo suivante</translation>
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
        <source>“{0}” isn&apos;t a valid shortcut.</source>
        <translation>«&#x202f;{0}&#x202f;» n’est pas un raccourci valide.</translation>
    </message>
    <message>
        <source>{0} is already used by “{1}”. Choose another shortcut.</source>
        <translation>{0} est déjà utilisé par «&#x202f;{1}&#x202f;». Choisissez un autre raccourci.</translation>
    </message>
    <message>
        <source>Selected {0} × {1} pixels. Export with {2}.</source>
        <translation>{0} × {1} pixels sélectionnés. Exportez avec {2}.</translation>
    </message>
    <message>
        <source>The view is still rendering. Copy it when it&apos;s done.</source>
        <translation>La vue est encore en cours de calcul. Copiez-la quand ce sera terminé.</translation>
    </message>
    <message>
        <source>View copied to the clipboard</source>
        <translation>Vue copiée dans le presse-papiers</translation>
    </message>
    <message>
        <source>Report copied to the clipboard</source>
        <translation>Rapport copié dans le presse-papiers</translation>
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
        <source>Swap sides</source>
        <translation>Échanger les côtés</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Show where the result, scaled back down, deviates from the original</source>
        <translation>Montrer où le résultat, ramené à la taille d’origine, s’écarte de l’original</translation>
    </message>
    <message>
        <source>Amplify 10×</source>
        <translation>Amplifier 10×</translation>
    </message>
    <message>
        <source>Make small deviations visible</source>
        <translation>Rendre visibles les petits écarts</translation>
    </message>
    <message>
        <source>Stop measuring against the reference photo</source>
        <translation>Ne plus mesurer par rapport à la photo de référence</translation>
    </message>
    <message>
        <source>Blink rate</source>
        <translation>Fréquence de clignotement</translation>
    </message>
    <message>
        <source>Blink automatically</source>
        <translation>Clignoter automatiquement</translation>
    </message>
    <message>
        <source>Difference gain</source>
        <translation>Gain de la différence</translation>
    </message>
    <message>
        <source>Factor that amplifies the difference</source>
        <translation>Facteur d’amplification de la différence</translation>
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
        <source> Hz</source>
        <translation> Hz</translation>
    </message>
    <message>
        <source>Number of picture changes per second</source>
        <translation>Nombre de changements d’image par seconde</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Clignoter</translation>
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
        <source>Left: true to the photo. Right: more detail, partly invented. Double-click to reset.</source>
        <translation>À gauche&#x202f;: fidèle à la photo. À droite&#x202f;: plus de détails, en partie inventés. Double-cliquez pour réinitialiser.</translation>
    </message>
    <message>
        <source>Model that adds detail: {0}</source>
        <translation>Modèle qui ajoute les détails&#x202f;: {0}</translation>
    </message>
</context>
<context>
    <name>DeviationLegend</name>
    <message>
        <source>Scaled back down, the result is</source>
        <translation>Ramené à la taille d’origine, le résultat est</translation>
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
        <source>Levels out of 255</source>
        <translation>Niveaux sur 255</translation>
    </message>
    <message>
        <source>No visible difference</source>
        <translation>Aucune différence visible</translation>
    </message>
    <message>
        <source>No visible difference. Use Amplify to look for small ones.</source>
        <translation>Aucune différence visible. Utilisez «&#x202f;Amplifier&#x202f;» pour en chercher de petites.</translation>
    </message>
</context>
<context>
    <name>Divider</name>
    <message>
        <source>Divider between the left and right methods</source>
        <translation>Séparateur entre la méthode de gauche et celle de droite</translation>
    </message>
    <message>
        <source>Percentage of the picture&apos;s width, from the left</source>
        <translation>Pourcentage de la largeur de l’image, depuis la gauche</translation>
    </message>
    <message>
        <source>Drag, or press Tab and then the arrow keys, Home or End</source>
        <translation>Faites glisser, ou appuyez sur Tab, puis sur les flèches, Début ou Fin</translation>
    </message>
</context>
<context>
    <name>DownloadWorker</name>
    <message>
        <source>{0} couldn&apos;t be downloaded. See the log for details.</source>
        <translation>Impossible de télécharger {0}. Consultez le journal pour plus de détails.</translation>
    </message>
</context>
<context>
    <name>Dropped</name>
    <message>
        <source>This can&apos;t be opened. Drop a photo from your file manager.</source>
        <translation>Impossible d’ouvrir cet élément. Déposez une photo depuis votre gestionnaire de fichiers.</translation>
    </message>
    <message>
        <source>{0} isn&apos;t on this computer. Save it first, then open it.</source>
        <translation>{0} n’est pas sur cet ordinateur. Enregistrez d’abord le fichier, puis ouvrez-le.</translation>
    </message>
</context>
<context>
    <name>EstimateWorker</name>
    <message>
        <source>The export couldn&apos;t be estimated. See the log for details.</source>
        <translation>Impossible d’estimer l’export. Consultez le journal pour plus de détails.</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <source>photo</source>
        <translation>photo</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Keep exporting</source>
        <translation>Continuer d’exporter</translation>
    </message>
    <message>
        <source>Quit and cancel exports</source>
        <translation>Quitter et annuler les exports</translation>
    </message>
    <message>
        <source>An export isn&apos;t finished. Quit anyway?</source>
        <translation>Un export n’est pas terminé. Quitter quand même&#x202f;?</translation>
    </message>
    <message>
        <source>{0} exports aren&apos;t finished. Quit anyway?</source>
        <translation>{0} exports ne sont pas terminés. Quitter quand même&#x202f;?</translation>
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
        <source>Movie that zooms in on the region</source>
        <translation>Film qui zoome sur la zone</translation>
    </message>
    <message>
        <source>Side-by-side comparison</source>
        <translation>Comparaison côte à côte</translation>
    </message>
    <message>
        <source>Split comparison</source>
        <translation>Comparaison partagée</translation>
    </message>
    <message>
        <source>Comparison with a moving divider</source>
        <translation>Comparaison avec séparateur mobile</translation>
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
        <source>Preset</source>
        <translation>Préréglage</translation>
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
        <source>File options</source>
        <translation>Options du fichier</translation>
    </message>
    <message>
        <source>Supported files ({0})</source>
        <translation>Fichiers pris en charge ({0})</translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation>environ {0}</translation>
    </message>
    <message>
        <source>{0} × {1} pixels, {2} ({4} free)</source>
        <translation>{0} × {1} pixels, {2} ({4} libres)</translation>
    </message>
    <message>
        <source>{0} × {1} pixels, {2}, {3} ({4} free)</source>
        <translation>{0} × {1} pixels, {2}, {3} ({4} libres)</translation>
    </message>
    <message>
        <source>{0} already exists.</source>
        <translation>{0} existe déjà.</translation>
    </message>
    <message>
        <source>{0} already exists. Replace it?</source>
        <translation>{0} existe déjà. Le remplacer&#x202f;?</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exporter vers</translation>
    </message>
    <message>
        <source>Choose a region for the movie to zoom in on.</source>
        <translation>Choisissez la zone sur laquelle le film doit zoomer.</translation>
    </message>
    <message>
        <source>{0} × {1} pixels</source>
        <translation>{0} × {1} pixels</translation>
    </message>
    <message>
        <source>The disk may run out of space. Choose another folder or a smaller size.</source>
        <translation>L’espace disque est peut-être insuffisant. Choisissez un autre dossier ou une taille plus petite.</translation>
    </message>
    <message>
        <source>Another export is going to save {0}. Replace its file?</source>
        <translation>Un autre export va enregistrer {0}. Remplacer son fichier&#x202f;?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
</context>
<context>
    <name>ExportNotifier</name>
    <message>
        <source>Saved {0} of {1} exports. {2}</source>
        <translation>Exports enregistrés&#x202f;: {0} sur {1}. {2}</translation>
    </message>
    <message>
        <source>{0} exports failed. {1}</source>
        <translation>{0} exports ont échoué. {1}</translation>
    </message>
    <message>
        <source>Saved {0} exports.</source>
        <translation>{0} exports enregistrés.</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>{0} enregistré.</translation>
    </message>
    <message>
        <source>Couldn&apos;t open the folder {0}.</source>
        <translation>Impossible d’ouvrir le dossier {0}.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <source>Hold to show {0}</source>
        <translation>Maintenir pour voir {0}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Drag or press the arrow keys to move; hold Shift to move by a page</source>
        <translation>Faites glisser ou appuyez sur les flèches pour déplacer&#x202f;; avec Maj, page par page</translation>
    </message>
    <message>
        <source>Last frame, position {0}, {1} in an image of {2} × {3} pixels</source>
        <translation>Dernière image, position {0}, {1} dans une image de {2} × {3} pixels</translation>
    </message>
    <message>
        <source>Right picture, position {0}, {1} in an image of {2} × {3} pixels</source>
        <translation>Image de droite, position {0}, {1} dans une image de {2} × {3} pixels</translation>
    </message>
    <message>
        <source>Position {0}, {1} in an image of {2} × {3} pixels</source>
        <translation>Position {0}, {1} dans une image de {2} × {3} pixels</translation>
    </message>
    <message>
        <source>Rendering…</source>
        <translation>Calcul…</translation>
    </message>
</context>
<context>
    <name>ExportRow</name>
    <message>
        <source>Progress of {0}</source>
        <translation>Progression de {0}</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
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
        <source>Cancel exporting {0}</source>
        <translation>Annuler l’export de {0}</translation>
    </message>
    <message>
        <source>Export {0} again</source>
        <translation>Exporter à nouveau {0}</translation>
    </message>
    <message>
        <source>Show {0} in folder</source>
        <translation>Afficher {0} dans le dossier</translation>
    </message>
    <message>
        <source>Resume {0}</source>
        <translation>Reprendre {0}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>Ouvrir {0}</translation>
    </message>
    <message>
        <source>Pause {0}</source>
        <translation>Mettre {0} en pause</translation>
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
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
</context>
<context>
    <name>ExportWorker</name>
    <message>
        <source>Exporting {0} failed. See the log for details.</source>
        <translation>L’export de {0} a échoué. Consultez le journal pour plus de détails.</translation>
    </message>
    <message>
        <source>{0} doesn&apos;t fit in this computer&apos;s memory.</source>
        <translation>{0} ne tient pas dans la mémoire de cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>ExportsPanel</name>
    <message>
        <source>Exports</source>
        <translation>Exports</translation>
    </message>
    <message>
        <source>Exports run here while you keep working.</source>
        <translation>Les exports s’effectuent ici pendant que vous continuez à travailler.</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Tout annuler</translation>
    </message>
    <message>
        <source>Cancel all exports that aren&apos;t finished</source>
        <translation>Annuler tous les exports non terminés</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Vider la liste</translation>
    </message>
    <message>
        <source>Remove finished exports from this list and keep their files</source>
        <translation>Retirer de cette liste les exports terminés et garder leurs fichiers</translation>
    </message>
    <message>
        <source>Saved {0} of {1}</source>
        <translation>{0} sur {1} enregistrés</translation>
    </message>
    <message>
        <source>Saved {0} of {1}, {2} failed</source>
        <translation>{0} sur {1} enregistrés, {2} en échec</translation>
    </message>
    <message>
        <source>{0}. Only {1} are listed.</source>
        <translation>{0}. Seuls {1} sont affichés.</translation>
    </message>
    <message>
        <source>No application can open {0}.</source>
        <translation>Aucune application ne peut ouvrir {0}.</translation>
    </message>
    <message>
        <source>Couldn&apos;t open the folder {0}.</source>
        <translation>Impossible d’ouvrir le dossier {0}.</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Filmstrip</source>
        <translation>Pellicule</translation>
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
        <translation>Sans perte</translation>
    </message>
    <message>
        <source>Full (4:4:4)</source>
        <translation>Complet (4:4:4)</translation>
    </message>
    <message>
        <source>Half, for smaller files (4:2:0)</source>
        <translation>Réduit de moitié, fichiers plus petits (4:2:0)</translation>
    </message>
    <message>
        <source>Same as the photo</source>
        <translation>Comme la photo</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>All except location (GPS)</source>
        <translation>Toutes sauf le lieu (GPS)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
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
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>File formats</source>
        <translation>Formats de fichier</translation>
    </message>
    <message>
        <source>Colours and metadata</source>
        <translation>Couleurs et métadonnées</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Zoomer sous le pointeur</translation>
    </message>
    <message>
        <source>Scroll, or pinch</source>
        <translation>Molette, ou pincement</translation>
    </message>
    <message>
        <source>Zoom in small steps</source>
        <translation>Zoomer par petits pas</translation>
    </message>
    <message>
        <source>Ctrl + scroll</source>
        <translation>Ctrl + molette</translation>
    </message>
    <message>
        <source>Pan sideways</source>
        <translation>Se déplacer latéralement</translation>
    </message>
    <message>
        <source>Shift + scroll</source>
        <translation>Maj + molette</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Se déplacer</translation>
    </message>
    <message>
        <source>Drag, or arrow keys</source>
        <translation>Glisser, ou flèches</translation>
    </message>
    <message>
        <source>Switch between 100 % and the whole photo</source>
        <translation>Basculer entre 100&#x202f;% et la photo entière</translation>
    </message>
    <message>
        <source>Double-click</source>
        <translation>Double clic</translation>
    </message>
    <message>
        <source>Show bicubic only</source>
        <translation>Afficher seulement l’image bicubique</translation>
    </message>
    <message>
        <source>Hold Space</source>
        <translation>Maintenir Espace</translation>
    </message>
    <message>
        <source>Resize the selection</source>
        <translation>Redimensionner la sélection</translation>
    </message>
    <message>
        <source>Drag an edge; Shift keeps the shape</source>
        <translation>Glisser un bord&#x202f;; Maj conserve les proportions</translation>
    </message>
    <message>
        <source>Move the selection</source>
        <translation>Déplacer la sélection</translation>
    </message>
    <message>
        <source>Drag the cross in the middle</source>
        <translation>Glisser la croix au milieu</translation>
    </message>
    <message>
        <source>Change the selection with the keyboard</source>
        <translation>Modifier la sélection au clavier</translation>
    </message>
    <message>
        <source>Arrows to move, Shift + arrows to resize; add Ctrl for 10-pixel steps</source>
        <translation>Flèches pour déplacer, Maj + flèches pour redimensionner&#x202f;; avec Ctrl, par pas de 10 pixels</translation>
    </message>
    <message>
        <source>Select region, then Enter</source>
        <translation>«&#x202f;Sélectionner une zone&#x202f;», puis Entrée</translation>
    </message>
    <message>
        <source>Start a selection with the keyboard</source>
        <translation>Commencer une sélection au clavier</translation>
    </message>
    <message>
        <source>Cancel selection, leave full screen or dismiss a message</source>
        <translation>Annuler la sélection, quitter le plein écran ou fermer un message</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Click while the Inspector is open</source>
        <translation>Clic avec l’inspecteur ouvert</translation>
    </message>
    <message>
        <source>Mouse and touch</source>
        <translation>Souris et écran tactile</translation>
    </message>
    <message>
        <source>Explain a pixel</source>
        <translation>Expliquer un pixel</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Explanation saved as {0}</source>
        <translation>Explication enregistrée sous {0}</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Explain centre pixel</source>
        <translation>Expliquer le pixel central</translation>
    </message>
    <message>
        <source>Click a pixel of the enlarged picture to see how it was computed.</source>
        <translation>Cliquez sur un pixel de l’image agrandie pour voir comment il a été calculé.</translation>
    </message>
    <message>
        <source>The photo, with a frame around the area that the model saw</source>
        <translation>La photo, avec un cadre autour de la zone que le modèle a vue</translation>
    </message>
    <message>
        <source>What the model saw. Press the arrow keys to go to the next pixel.</source>
        <translation>Ce que le modèle a vu. Appuyez sur les flèches pour passer au pixel voisin.</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Save explanation…</source>
        <translation>Enregistrer l’explication…</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Papers and code</source>
        <translation>Articles et code</translation>
    </message>
    <message>
        <source>From the photo to this view</source>
        <translation>De la photo à cette vue</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>What the model noticed</source>
        <translation>Ce que le modèle a remarqué</translation>
    </message>
    <message>
        <source>Grey means that nothing was added.</source>
        <translation>Le gris signifie que rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>{0} features for each source pixel. Red, green and blue are their first three principal components, which explain {1} of the variance.</source>
        <translation>{0} caractéristiques par pixel source. Le rouge, le vert et le bleu sont leurs trois premières composantes principales, qui expliquent {1} de la variance.</translation>
    </message>
    <message>
        <source>The view shows {0}. This explanation is for {1}.</source>
        <translation>La vue montre {0}. Cette explication porte sur {1}.</translation>
    </message>
    <message>
        <source>Only these {0} × {1} source pixels ({2} of the photo) affect this pixel.</source>
        <translation>Seuls ces {0} × {1} pixels source ({2} de la photo) influencent ce pixel.</translation>
    </message>
    <message>
        <source>The model adds waves around each source pixel to the bicubic image (d is the distance from its centre). The table lists the waves that change this pixel most, in levels out of 255. The coefficients are those of the nearest source pixel, in the colour where they are largest.</source>
        <translation>Le modèle ajoute à l’image bicubique des ondes autour de chaque pixel source (d est la distance à son centre). Le tableau indique les ondes qui modifient le plus ce pixel, en niveaux sur 255. Les coefficients sont ceux du pixel source le plus proche, dans la couleur où ils sont les plus grands.</translation>
    </message>
    <message>
        <source>Pixel {0}, {1} of the enlarged photo, at {2}, {3} in the original: red {4}, green {5}, blue {6}</source>
        <translation>Pixel {0}, {1} de la photo agrandie, en {2}, {3} dans l’original&#x202f;: rouge {4}, vert {5}, bleu {6}</translation>
    </message>
    <message>
        <source>The four codes behind this pixel</source>
        <translation>Les quatre codes à l’origine de ce pixel</translation>
    </message>
    <message>
        <source>Each source pixel has a code. The model predicts this pixel&apos;s colour from each of the four nearest codes and blends the predictions by distance.</source>
        <translation>Chaque pixel source a un code. Le modèle prédit la couleur de ce pixel à partir de chacun des quatre codes les plus proches et mélange les prédictions selon la distance.</translation>
    </message>
    <message>
        <source>Detail the model added</source>
        <translation>Détails ajoutés par le modèle</translation>
    </message>
    <message>
        <source>The features as a picture</source>
        <translation>Les caractéristiques sous forme d’image</translation>
    </message>
</context>
<context>
    <name>InspectorWorker</name>
    <message>
        <source>This picture is interpolated. Choose a model to see how it works.</source>
        <translation>Cette image est interpolée. Choisissez un modèle pour voir comment il fonctionne.</translation>
    </message>
    <message>
        <source>This pixel can&apos;t be explained. See the log for details.</source>
        <translation>Impossible d’expliquer ce pixel. Consultez le journal pour plus de détails.</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Commands and shortcuts</source>
        <translation>Commandes et raccourcis</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>Press the new shortcut</source>
        <translation>Appuyez sur le nouveau raccourci</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Définir</translation>
    </message>
    <message>
        <source>Clear shortcut</source>
        <translation>Effacer le raccourci</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout réinitialiser</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Zoom to</source>
        <translation>Zoomer à</translation>
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
        <source>Filmstrip</source>
        <translation>Pellicule</translation>
    </message>
    <message>
        <source>The settings file couldn&apos;t be read, so the defaults are used. The old file was kept as {0}.</source>
        <translation>Impossible de lire le fichier de réglages&#x202f;; les valeurs par défaut sont donc utilisées. L’ancien fichier a été conservé sous le nom {0}.</translation>
    </message>
    <message>
        <source>{0} seems to be damaged. Parts of it may look wrong.</source>
        <translation>{0} semble endommagé. Certaines parties peuvent s’afficher incorrectement.</translation>
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
        <source>{0} — Leafscope</source>
        <translation>{0} — Leafscope</translation>
    </message>
</context>
<context>
    <name>MeasureWorker</name>
    <message>
        <source>Measuring the deviation or PSNR failed. See the log for details.</source>
        <translation>Impossible de mesurer l’écart ou le PSNR. Consultez le journal pour plus de détails.</translation>
    </message>
</context>
<context>
    <name>Measurements</name>
    <message>
        <source>Only PSNR is measured. Install scikit-image to measure SSIM too.</source>
        <translation>Seul le PSNR est mesuré. Installez scikit-image pour mesurer aussi le SSIM.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Dismiss message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>MethodChoice</name>
    <message>
        <source>Nearest</source>
        <translation>Plus proche voisin</translation>
    </message>
    <message>
        <source>Bicubic</source>
        <translation>Bicubique</translation>
    </message>
    <message>
        <source>Lanczos</source>
        <translation>Lanczos</translation>
    </message>
    <message>
        <source>The photo&apos;s pixels as squares, without a model</source>
        <translation>Les pixels de la photo en carrés, sans modèle</translation>
    </message>
    <message>
        <source>Smooth, without a model</source>
        <translation>Lisse, sans modèle</translation>
    </message>
    <message>
        <source>Slightly sharper than bicubic, without a model</source>
        <translation>Un peu plus net que le bicubique, sans modèle</translation>
    </message>
    <message>
        <source>JPEG photo: using {0} to reduce compression artifacts.</source>
        <translation>Photo JPEG&#x202f;: {0} réduit les artefacts de compression.</translation>
    </message>
    <message>
        <source>Noisy photo: using {0} to reduce noise.</source>
        <translation>Photo bruitée&#x202f;: {0} réduit le bruit.</translation>
    </message>
    <message>
        <source>Use {0}</source>
        <translation>Utiliser {0}</translation>
    </message>
</context>
<context>
    <name>MethodFields</name>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Added detail</source>
        <translation>Détails ajoutés</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#x202f;%</translation>
    </message>
</context>
<context>
    <name>Methods</name>
    <message>
        <source>No model is installed, so the view is bicubic: {0}.</source>
        <translation>Aucun modèle n’est installé, la vue est donc bicubique&#x202f;: {0}.</translation>
    </message>
    <message>
        <source>{0} with {1} % {2}</source>
        <translation>{0} avec {1} % de {2}</translation>
    </message>
    <message>
        <source>{0}, true to the original</source>
        <translation>{0}, fidèle à l’original</translation>
    </message>
    <message>
        <source>{0} after {1}</source>
        <translation>{0} après {1}</translation>
    </message>
    <message>
        <source>{0} s per megapixel on this machine</source>
        <translation>{0} s par mégapixel sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>ModelCardWorker</name>
    <message>
        <source>This is an interpolation. It isn&apos;t trained and adds no detail.</source>
        <translation>C’est une interpolation. Elle n’est pas entraînée et n’ajoute aucun détail.</translation>
    </message>
    <message>
        <source>This model can&apos;t be described. See the log for details.</source>
        <translation>Impossible de décrire ce modèle. Consultez le journal pour plus de détails.</translation>
    </message>
</context>
<context>
    <name>ModelDelegate</name>
    <message>
        <source>About {0} for this view</source>
        <translation>Environ {0} pour cette vue</translation>
    </message>
</context>
<context>
    <name>ModelDownloader</name>
    <message>
        <source>Downloading {0}. You can keep working.</source>
        <translation>Téléchargement de {0}. Vous pouvez continuer à travailler.</translation>
    </message>
    <message>
        <source>Download {0} from {1}?</source>
        <translation>Télécharger {0} depuis {1}&#x202f;?</translation>
    </message>
    <message>
        <source>Size: {0}. Licence: {1}.</source>
        <translation>Taille&#x202f;: {0}. Licence&#x202f;: {1}.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Downloading {0}: {1} %. You can keep working.</source>
        <translation>Téléchargement de {0}&#x202f;: {1}&#x202f;%. Vous pouvez continuer à travailler.</translation>
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
        <source>Repairs a photo at its original size. Another model then enlarges it.</source>
        <translation>Répare une photo à sa taille d’origine. Un autre modèle l’agrandit ensuite.</translation>
    </message>
    <message>
        <source>Enlarges the photo by the model&apos;s fixed factor. The result is then resampled to the scale of the view.</source>
        <translation>Agrandit la photo selon le facteur fixe du modèle. Le résultat est ensuite rééchantillonné à l’échelle de la vue.</translation>
    </message>
    <message>
        <source>Encodes the photo once as waves around each source pixel. Adding the waves up is fast and works at any scale.</source>
        <translation>Encode la photo une fois sous forme d’ondes autour de chaque pixel source. Additionner ces ondes est rapide et fonctionne à n’importe quelle échelle.</translation>
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
        <source>Trained on</source>
        <translation>Entraîné sur</translation>
    </message>
    <message>
        <source>{0} multiply-adds</source>
        <translation>{0} multiplications-additions</translation>
    </message>
    <message>
        <source>Encodes the photo once. A small network then predicts the colour of each pixel at any scale (LIIF).</source>
        <translation>Encode la photo une fois. Un petit réseau prédit ensuite la couleur de chaque pixel à n’importe quelle échelle (LIIF).</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Trained scales</source>
        <translation>Échelles entraînées</translation>
    </message>
    <message>
        <source>{0}× to {1}×</source>
        <translation>{0}× à {1}×</translation>
    </message>
    <message>
        <source>Receptive field</source>
        <translation>Champ récepteur</translation>
    </message>
    <message>
        <source>{0} pixels on every side</source>
        <translation>{0} pixels de chaque côté</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>{0} s per megapixel on this machine</source>
        <translation>{0} s par mégapixel sur cet ordinateur</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Cost per source pixel</source>
        <translation>Coût par pixel source</translation>
    </message>
    <message>
        <source>Cost per output pixel</source>
        <translation>Coût par pixel de sortie</translation>
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
        <source>Bicubic</source>
        <translation>Bicubique</translation>
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
        <translation>Navigateur</translation>
    </message>
    <message>
        <source>Drag the frame, click, or press the arrow keys</source>
        <translation>Faites glisser le cadre, cliquez ou appuyez sur les flèches</translation>
    </message>
    <message>
        <source>View centre: {0} % across, {1} % down</source>
        <translation>Centre de la vue&#x202f;: {0}&#x202f;% de la largeur, {1}&#x202f;% de la hauteur</translation>
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
        <source>of {0} (reduced version)</source>
        <translation>sur {0} (version réduite)</translation>
    </message>
    <message>
        <source>of {0} (mask)</source>
        <translation>sur {0} (masque)</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>sur {0}</translation>
    </message>
</context>
<context>
    <name>PageWriter</name>
    <message>
        <source>{0} couldn&apos;t be written. See the log for details.</source>
        <translation>Impossible d’écrire {0}. Consultez le journal pour plus de détails.</translation>
    </message>
</context>
<context>
    <name>PaneLabels</name>
    <message>
        <source>{0} (works above 100 %)</source>
        <translation>{0} (fonctionne au-dessus de 100&#x202f;%)</translation>
    </message>
    <message>
        <source>Difference of {0} and {1}, gain {2}</source>
        <translation>Différence entre {0} et {1}, gain {2}</translation>
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
        <translation>Écart {0} sur 255</translation>
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
    <name>PhotoBrowser</name>
    <message>
        <source>There are no photos in {0}.</source>
        <translation>Il n’y a pas de photos dans {0}.</translation>
    </message>
    <message>
        <source>{0} It was skipped.</source>
        <translation>{0} Ce fichier a été ignoré.</translation>
    </message>
    <message>
        <source>{0} files can&apos;t be opened and were skipped: {1}</source>
        <translation>{0} fichiers ne peuvent pas être ouverts et ont été ignorés&#x202f;: {1}</translation>
    </message>
</context>
<context>
    <name>PhotoLoader</name>
    <message>
        <source>{0} doesn&apos;t fit in this computer&apos;s memory.</source>
        <translation>{0} ne tient pas dans la mémoire de cet ordinateur.</translation>
    </message>
    <message>
        <source>{0} couldn&apos;t be opened. See the log for details.</source>
        <translation>Impossible d’ouvrir {0}. Consultez le journal pour plus de détails.</translation>
    </message>
</context>
<context>
    <name>PhotoOpener</name>
    <message>
        <source>Open photos</source>
        <translation>Ouvrir des photos</translation>
    </message>
    <message>
        <source>Photos ({0});;All files (*)</source>
        <translation>Photos ({0});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>{0} has {1} megapixels. Opening it may take {2} GB of memory.</source>
        <translation>{0} compte {1} mégapixels. L’ouvrir peut demander {2} GB de mémoire.</translation>
    </message>
    <message>
        <source>Open a very large photo?</source>
        <translation>Ouvrir une très grande photo&#x202f;?</translation>
    </message>
</context>
<context>
    <name>PhotoSet</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
</context>
<context>
    <name>PhotoSurvey</name>
    <message>
        <source>Looking for detail…</source>
        <translation>Recherche de détails…</translation>
    </message>
    <message>
        <source>The model adds no detail to this photo</source>
        <translation>Le modèle n’ajoute aucun détail à cette photo</translation>
    </message>
    <message>
        <source>Detail {0} of {1}</source>
        <translation>Détail {0} sur {1}</translation>
    </message>
</context>
<context>
    <name>PixelTables</name>
    <message>
        <source>Source pixel</source>
        <translation>Pixel source</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Wave (vertical × horizontal)</source>
        <translation>Onde (verticale × horizontale)</translation>
    </message>
    <message>
        <source>Coefficient</source>
        <translation>Coefficient</translation>
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
        <source>Correction toward the original</source>
        <translation>Correction vers l’original</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Multiply-adds</source>
        <translation>Multiplications-additions</translation>
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
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Encodeur</translation>
    </message>
    <message>
        <source>Latent codes</source>
        <translation>Codes latents</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>Décodeur</translation>
    </message>
    <message>
        <source>Output pixels</source>
        <translation>Pixels de sortie</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>{0} per source pixel</source>
        <translation>{0} par pixel source</translation>
    </message>
    <message>
        <source>{0} per output pixel</source>
        <translation>{0} par pixel de sortie</translation>
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
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source> megapixels</source>
        <translation> mégapixels</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Follow system</source>
        <translation>Suivre le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Réduire les animations</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
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
        <source>* Takes effect after restart</source>
        <translation>* Prend effet après redémarrage</translation>
    </message>
</context>
<context>
    <name>PresetField</name>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save these settings as a preset</source>
        <translation>Enregistrer ces réglages comme préréglage</translation>
    </message>
    <message>
        <source>Delete the preset</source>
        <translation>Supprimer le préréglage</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>Enregistrer le préréglage</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>PresetWorker</name>
    <message>
        <source>The presets couldn&apos;t be saved. See the log for details.</source>
        <translation>Impossible d’enregistrer les préréglages. Consultez le journal pour plus de détails.</translation>
    </message>
</context>
<context>
    <name>PreviewWorker</name>
    <message>
        <source>The preview failed. See the log for details.</source>
        <translation>L’aperçu a échoué. Consultez le journal pour plus de détails.</translation>
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
        <source>Recent photos</source>
        <translation>Photos récentes</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Vider la liste</translation>
    </message>
</context>
<context>
    <name>RegionFields</name>
    <message>
        <source>Region</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Whole photo</source>
        <translation>Photo entière</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personnalisée</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Same as last time</source>
        <translation>Comme la dernière fois</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
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
    <name>Scale</name>
    <message>
        <source>fit</source>
        <translation>ajuster</translation>
    </message>
    <message>
        <source>“{0}” isn&apos;t a scale. Type a value such as 3.7, 370%, fit, w1200 or h900.</source>
        <translation>«&#x202f;{0}&#x202f;» n’est pas une échelle. Saisissez une valeur comme 3.7, 370%, fit, w1200 ou h900.</translation>
    </message>
    <message>
        <source>The scale must be between {0} and {1}.</source>
        <translation>L’échelle doit être comprise entre {0} et {1}.</translation>
    </message>
</context>
<context>
    <name>SetReader</name>
    <message>
        <source>{0} couldn&apos;t be read. See the log for details.</source>
        <translation>Impossible de lire {0}. Consultez le journal pour plus de détails.</translation>
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
        <source> ppi</source>
        <translation> ppp</translation>
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
        <source>Red, green and blue under the pointer (sRGB, 0 to 255): photo → screen</source>
        <translation>Rouge, vert et bleu sous le pointeur (sRGB, de 0 à 255)&#x202f;: photo → écran</translation>
    </message>
    <message>
        <source>Pixel of the photo under the pointer</source>
        <translation>Pixel de la photo sous le pointeur</translation>
    </message>
    <message>
        <source>Rendering time</source>
        <translation>Temps de calcul</translation>
    </message>
    <message>
        <source>Device that runs the model</source>
        <translation>Appareil qui exécute le modèle</translation>
    </message>
    <message>
        <source>Opening a photo</source>
        <translation>Ouverture d’une photo</translation>
    </message>
    <message>
        <source>Opening {0}…</source>
        <translation>Ouverture de {0}…</translation>
    </message>
    <message>
        <source>{0} · Rendering failed</source>
        <translation>{0} · Échec du calcul</translation>
    </message>
    <message>
        <source>{0} · Rendering…</source>
        <translation>{0} · Calcul…</translation>
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
        <translation>RVB {0} → {1}</translation>
    </message>
    <message>
        <source>{0} · Refining, {1} left</source>
        <translation>{0} · Affinage, reste {1}</translation>
    </message>
    <message>
        <source>{0} · Refining, {1} %</source>
        <translation>{0} · Affinage, {1}&#x202f;%</translation>
    </message>
    <message>
        <source>{0} · Done</source>
        <translation>{0} · Terminé</translation>
    </message>
    <message>
        <source>{0} · Original pixels (models work above 100 %)</source>
        <translation>{0} · Pixels d’origine (les modèles fonctionnent au-dessus de 100&#x202f;%)</translation>
    </message>
    <message>
        <source>Rendered in {0}</source>
        <translation>Rendu en {0}</translation>
    </message>
    <message>
        <source>Rendered in {0} ms</source>
        <translation>Rendu en {0} ms</translation>
    </message>
</context>
<context>
    <name>SurveyWorker</name>
    <message>
        <source>The photo can&apos;t be searched for detail. See the log for details.</source>
        <translation>Impossible de chercher des détails dans la photo. Consultez le journal pour plus de détails.</translation>
    </message>
    <message>
        <source>There is no model to find detail with. Choose an installed model.</source>
        <translation>Aucun modèle ne permet de trouver des détails. Choisissez un modèle installé.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Main</source>
        <translation>Principale</translation>
    </message>
    <message>
        <source>Download {0} ({1})</source>
        <translation>Télécharger {0} ({1})</translation>
    </message>
    <message>
        <source>No repair</source>
        <translation>Pas de réparation</translation>
    </message>
    <message>
        <source>Repair first: {0}</source>
        <translation>Réparer d’abord&#x202f;: {0}</translation>
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
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Chooses a model for each photo: clean, JPEG or noisy</source>
        <translation>Choisit un modèle pour chaque photo&#x202f;: propre, JPEG ou bruitée</translation>
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
        <translation>Clignoter</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Repair first</source>
        <translation>Réparer d’abord</translation>
    </message>
    <message>
        <source>Remove JPEG artifacts or noise before the photo is enlarged</source>
        <translation>Supprimer les artefacts JPEG ou le bruit avant d’agrandir la photo</translation>
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
        <source>auto</source>
        <translation>automatique</translation>
    </message>
</context>
<context>
    <name>ViewWorker</name>
    <message>
        <source>Rendering failed. See the log for details.</source>
        <translation>Le calcul a échoué. Consultez le journal pour plus de détails.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Opening {0}…</source>
        <translation>Ouverture de {0}…</translation>
    </message>
    <message>
        <source>Drop a photo here</source>
        <translation>Déposez une photo ici</translation>
    </message>
    <message>
        <source>Zoom into a photo, up to 64×. A neural network redraws what you see at any scale. Compare it with ordinary enlargement, and export the result.</source>
        <translation>Zoomez dans une photo, jusqu’à 64×. Un réseau de neurones redessine ce que vous voyez à n’importe quelle échelle. Comparez avec un agrandissement ordinaire, et exportez le résultat.</translation>
    </message>
    <message>
        <source>Scroll to zoom, drag to pan. Compare with {0}, get help with {1}.</source>
        <translation>Molette pour zoomer, glisser pour déplacer. Comparez avec {0}, obtenez de l’aide avec {1}.</translation>
    </message>
    <message>
        <source>Recent photos</source>
        <translation>Photos récentes</translation>
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
        <source>Type a scale (3.7, 370%, fit) or the enlarged size (w1200, h900) (Z)</source>
        <translation>Saisissez une échelle (3.7, 370%, fit) ou la taille agrandie (w1200, h900) (Z)</translation>
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
        <source>Zooming past {0} shows no new detail in this photo.</source>
        <translation>Au-delà de {0}, cette photo ne montre pas de nouveaux détails.</translation>
    </message>
    <message>
        <source>This photo is blurred or upscaled. Zooming past {0} shows no new detail.</source>
        <translation>Cette photo est floue ou a déjà été agrandie. Au-delà de {0}, elle ne montre pas de nouveaux détails.</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>ajuster</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>+ detail the model added, amplified {gain}×</source>
        <translation>+ détails ajoutés par le modèle, amplifiés {gain}×</translation>
    </message>
    <message>
        <source>= what you see</source>
        <translation>= ce que vous voyez</translation>
    </message>
    <message>
        <source>A model called {name} already exists. Choose another name with --name.</source>
        <translation>Un modèle nommé {name} existe déjà. Choisissez un autre nom avec --name.</translation>
    </message>
    <message>
        <source>A movie can last up to {most:g} s, not {seconds:g} s.</source>
        <translation>Un film peut durer au plus {most:g} s, et non {seconds:g} s.</translation>
    </message>
    <message>
        <source>A network draws the photo at one fixed scale. The result is then resized to the scale that you see.</source>
        <translation>Un réseau dessine la photo à une échelle fixe. Le résultat est ensuite redimensionné à l’échelle que vous voyez.</translation>
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
        <source>Added detail</source>
        <translation>Détails ajoutés</translation>
    </message>
    <message>
        <source>Almost as sharp, and several times faster</source>
        <translation>Presque aussi net, et plusieurs fois plus rapide</translation>
    </message>
    <message>
        <source>An export needs either a scale or a size.</source>
        <translation>Un export demande soit une échelle, soit une taille.</translation>
    </message>
    <message>
        <source>Animated {format} frames can have at most {megapixels} megapixels, and these would be {width} x {height}. Choose a smaller size.</source>
        <translation>Les images d’une animation {format} peuvent avoir au plus {megapixels} mégapixels, et celles-ci feraient {width} × {height}. Choisissez une taille plus petite.</translation>
    </message>
    <message>
        <source>Areas that look alike to the model have the same colour: edges, textures, flat parts.</source>
        <translation>Les zones qui se ressemblent pour le modèle ont la même couleur&#x202f;: contours, textures, parties unies.</translation>
    </message>
    <message>
        <source>At 100 % and below the original pixels are shown and no model runs. Zoom in.</source>
        <translation>À 100&#x202f;% et moins, les pixels d’origine sont affichés et aucun modèle n’est utilisé. Zoomez.</translation>
    </message>
    <message>
        <source>Below 100 % nothing is upscaled. Zoom in to compare with the original.</source>
        <translation>En dessous de 100&#x202f;%, rien n’est agrandi. Zoomez pour comparer à l’original.</translation>
    </message>
    <message>
        <source>Can&apos;t export to {ending}. Choose one of {choices}.</source>
        <translation>Impossible d’exporter vers {ending}. Choisissez parmi {choices}.</translation>
    </message>
    <message>
        <source>Can&apos;t read the list of models {path}: {error}.</source>
        <translation>Impossible de lire la liste des modèles {path}&#x202f;: {error}.</translation>
    </message>
    <message>
        <source>Can&apos;t save the weights in {folder}: {error}.</source>
        <translation>Impossible d’enregistrer les poids dans {folder}&#x202f;: {error}.</translation>
    </message>
    <message>
        <source>Can&apos;t verify the weights {path}: their .sha256 file is missing or damaged.</source>
        <translation>Impossible de vérifier les poids {path}&#x202f;: leur fichier .sha256 est absent ou endommagé.</translation>
    </message>
    <message>
        <source>Couldn&apos;t write {path}: no permission, or another program has it open.</source>
        <translation>Impossible d’écrire {path}&#x202f;: pas d’autorisation, ou un autre programme l’a ouvert.</translation>
    </message>
    <message>
        <source>Couldn&apos;t write {path}: {error}.</source>
        <translation>Impossible d’écrire {path}&#x202f;: {error}.</translation>
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
        <translation>La profondeur doit être de 8 ou 16 bits par canal, et non {depth}.</translation>
    </message>
    <message>
        <source>Detail must be between 0 and 100 per cent, not {percent}.</source>
        <translation>Le niveau de détail doit être compris entre 0 et 100 pour cent, et non {percent}.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Every pixel of the photo gets a code. A small network reads the nearest codes at any position and predicts a colour (LIIF).</source>
        <translation>Chaque pixel de la photo reçoit un code. Un petit réseau lit les codes les plus proches à n’importe quelle position et prédit une couleur (LIIF).</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Fast JPEG repair</source>
        <translation>Réparation JPEG rapide</translation>
    </message>
    <message>
        <source>Fast added detail</source>
        <translation>Détails ajoutés, rapide</translation>
    </message>
    <message>
        <source>Features for each pixel</source>
        <translation>Caractéristiques de chaque pixel</translation>
    </message>
    <message>
        <source>Grey means that nothing was added.</source>
        <translation>Le gris signifie que rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>Images can&apos;t be written to standard output. Give -o a file, a folder or a pattern.</source>
        <translation>Impossible d’écrire des images sur la sortie standard. Indiquez avec -o un fichier, un dossier ou un motif.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Invents plausible texture, several times faster; not true to the photo</source>
        <translation>Invente une texture plausible, plusieurs fois plus rapide&#x202f;; non fidèle à la photo</translation>
    </message>
    <message>
        <source>Invents plausible texture; not true to the photo</source>
        <translation>Invente une texture plausible&#x202f;; non fidèle à la photo</translation>
    </message>
    <message>
        <source>JPEG repair</source>
        <translation>Réparation JPEG</translation>
    </message>
    <message>
        <source>LIIF (EDSR), reference</source>
        <translation>LIIF (EDSR), référence</translation>
    </message>
    <message>
        <source>LIIF (RDN), reference</source>
        <translation>LIIF (RDN), référence</translation>
    </message>
    <message>
        <source>Leafscope opens local files only, nothing from the network.</source>
        <translation>Leafscope n’ouvre que des fichiers locaux, rien qui vienne du réseau.</translation>
    </message>
    <message>
        <source>Leafscope, see weights/leaf-d.md</source>
        <translation>Leafscope, voir weights/leaf-d.md</translation>
    </message>
    <message>
        <source>Leafscope, see weights/leaf-m-jpeg.md</source>
        <translation>Leafscope, voir weights/leaf-m-jpeg.md</translation>
    </message>
    <message>
        <source>Leafscope, see weights/leaf-m-mild.md</source>
        <translation>Leafscope, voir weights/leaf-m-mild.md</translation>
    </message>
    <message>
        <source>Leafscope, see weights/leaf-m.md</source>
        <translation>Leafscope, voir weights/leaf-m.md</translation>
    </message>
    <message>
        <source>Leafscope, see weights/leaf-s-d.md</source>
        <translation>Leafscope, voir weights/leaf-s-d.md</translation>
    </message>
    <message>
        <source>Leafscope, see weights/leaf-s-mild.md</source>
        <translation>Leafscope, voir weights/leaf-s-mild.md</translation>
    </message>
    <message>
        <source>Leafscope, see weights/leaf-s.md</source>
        <translation>Leafscope, voir weights/leaf-s.md</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Papers and code</source>
        <translation>Articles et code</translation>
    </message>
    <message>
        <source>Pixel of the enlarged photo</source>
        <translation>Pixel de la photo agrandie</translation>
    </message>
    <message>
        <source>Position in the photo</source>
        <translation>Position dans la photo</translation>
    </message>
    <message>
        <source>Quality must be between 1 and 100, not {quality}.</source>
        <translation>La qualité doit être comprise entre 1 et 100, et non {quality}.</translation>
    </message>
    <message>
        <source>Real-ESRGAN, added detail</source>
        <translation>Real-ESRGAN, détails ajoutés</translation>
    </message>
    <message>
        <source>Red, green, blue</source>
        <translation>Rouge, vert, bleu</translation>
    </message>
    <message>
        <source>Removes light JPEG artifacts and noise</source>
        <translation>Supprime les légers artefacts JPEG et le bruit</translation>
    </message>
    <message>
        <source>Removes light JPEG artifacts and noise, several times faster</source>
        <translation>Supprime les légers artefacts JPEG et le bruit, plusieurs fois plus rapide</translation>
    </message>
    <message>
        <source>Removes strong JPEG artifacts, and fine detail with them</source>
        <translation>Supprime les forts artefacts JPEG, et les détails fins avec eux</translation>
    </message>
    <message>
        <source>Scaled back down, the result differs from your photo by {levels:.1f} of 255: consistent with your photo.</source>
        <translation>Ramené à la taille d’origine, le résultat diffère de votre photo de {levels:.1f} sur 255&#x202f;: cohérent avec votre photo.</translation>
    </message>
    <message>
        <source>Scaled back down, the result differs from your photo by {levels:.1f} of 255: this part is a guess.</source>
        <translation>Ramené à la taille d’origine, le résultat diffère de votre photo de {levels:.1f} sur 255&#x202f;: cette partie est une supposition.</translation>
    </message>
    <message>
        <source>Sharp</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Smooth enlargement</source>
        <translation>Agrandissement lisse</translation>
    </message>
    <message>
        <source>Strong JPEG repair</source>
        <translation>Réparation JPEG forte</translation>
    </message>
    <message>
        <source>The checkpoint of {name} belongs to the unknown model family {family!r}. Supported families: {names}.</source>
        <translation>Le checkpoint de {name} appartient à la famille de modèles inconnue {family!r}. Familles prises en charge&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>The checkpoint of {name} is incomplete.</source>
        <translation>Le checkpoint de {name} est incomplet.</translation>
    </message>
    <message>
        <source>The checkpoint {path} contains a {name!r} model, not LIIF.</source>
        <translation>Le checkpoint {path} contient un modèle {name!r}, et non LIIF.</translation>
    </message>
    <message>
        <source>The checkpoint {path} contains weights that aren&apos;t tensors.</source>
        <translation>Le checkpoint {path} contient des poids qui ne sont pas des tenseurs.</translation>
    </message>
    <message>
        <source>The checkpoint {path} doesn&apos;t contain named tensors.</source>
        <translation>Le checkpoint {path} ne contient pas de tenseurs nommés.</translation>
    </message>
    <message>
        <source>The checkpoint&apos;s encoder isn&apos;t supported. Supported encoders: {names}.</source>
        <translation>L’encodeur du checkpoint n’est pas pris en charge. Encodeurs pris en charge&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>The disk is full, so {path} was not written. Free some space and try again.</source>
        <translation>Le disque est plein&#x202f;: {path} n’a donc pas été écrit. Libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>The export needs a file name.</source>
        <translation>L’export demande un nom de fichier.</translation>
    </message>
    <message>
        <source>The file from {host} wasn&apos;t installed: {reason}</source>
        <translation>Le fichier provenant de {host} n’a pas été installé&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>The file is on another computer ({name}); Leafscope opens local files only.</source>
        <translation>Le fichier est sur un autre ordinateur ({name})&#x202f;; Leafscope n’ouvre que des fichiers locaux.</translation>
    </message>
    <message>
        <source>The folder {folder} doesn&apos;t exist.</source>
        <translation>Le dossier {folder} n’existe pas.</translation>
    </message>
    <message>
        <source>The frame rate must be between 1 and {most} per second, not {fps}.</source>
        <translation>La fréquence d’images doit être comprise entre 1 et {most} par seconde, et non {fps}.</translation>
    </message>
    <message>
        <source>The gain must be a number above 0, not {gain:g}.</source>
        <translation>Le gain doit être un nombre supérieur à 0, et non {gain:g}.</translation>
    </message>
    <message>
        <source>The list of models {path} is damaged ({error!r}). Reinstall Leafscope.</source>
        <translation>La liste des modèles {path} est endommagée ({error!r}). Réinstallez Leafscope.</translation>
    </message>
    <message>
        <source>The movie could not be encoded: {error}.</source>
        <translation>Impossible d’encoder le film&#x202f;: {error}.</translation>
    </message>
    <message>
        <source>The name pattern is empty. Enter one such as {example}.</source>
        <translation>Le motif de nom est vide. Saisissez-en un, par exemple {example}.</translation>
    </message>
    <message>
        <source>The output name is empty. Give -o a file, a folder or a pattern.</source>
        <translation>Le nom de sortie est vide. Indiquez avec -o un fichier, un dossier ou un motif.</translation>
    </message>
    <message>
        <source>The output needs a width or a height of at least one pixel.</source>
        <translation>Le résultat doit avoir une largeur ou une hauteur d’au moins un pixel.</translation>
    </message>
    <message>
        <source>The package {package} has an unexpected hash.</source>
        <translation>Le paquet {package} a une empreinte inattendue.</translation>
    </message>
    <message>
        <source>The package {package} is incomplete: {error}.</source>
        <translation>Le paquet {package} est incomplet&#x202f;: {error}.</translation>
    </message>
    <message>
        <source>The photo&apos;s EXIF data are too long for JPEG. Choose PNG or TIFF.</source>
        <translation>Les données EXIF de la photo sont trop longues pour le JPEG. Choisissez PNG ou TIFF.</translation>
    </message>
    <message>
        <source>The position {x:g}, {y:g} is outside the photo.</source>
        <translation>La position {x:g}, {y:g} est en dehors de la photo.</translation>
    </message>
    <message>
        <source>The preview lies outside the output.</source>
        <translation>L’aperçu est en dehors du résultat.</translation>
    </message>
    <message>
        <source>The published large model; very slow</source>
        <translation>Le grand modèle publié&#x202f;; très lent</translation>
    </message>
    <message>
        <source>The published model that Leafscope builds on; slow</source>
        <translation>Le modèle publié sur lequel Leafscope s’appuie&#x202f;; lent</translation>
    </message>
    <message>
        <source>The reference ({wide} x {high} pixels) has a different aspect ratio than the photo ({width} x {height}). Choose one of the same scene.</source>
        <translation>La référence ({wide} × {high} pixels) n’a pas les mêmes proportions que la photo ({width} × {height}). Choisissez-en une de la même scène.</translation>
    </message>
    <message>
        <source>The reference ({wide} x {high} pixels) isn&apos;t larger than the photo ({width} x {height}). Choose a larger one.</source>
        <translation>La référence ({wide} × {high} pixels) n’est pas plus grande que la photo ({width} × {height}). Choisissez-en une plus grande.</translation>
    </message>
    <message>
        <source>The region is too small to measure. Show more of the photo.</source>
        <translation>La zone est trop petite pour être mesurée. Affichez une plus grande partie de la photo.</translation>
    </message>
    <message>
        <source>The weights {path} are damaged. Delete them and install the model again.</source>
        <translation>Les poids {path} sont endommagés. Supprimez-les et réinstallez le modèle.</translation>
    </message>
    <message>
        <source>There is no page {page} in {name} (pages: {pages}).</source>
        <translation>Il n’y a pas de page {page} dans {name} (pages&#x202f;: {pages}).</translation>
    </message>
    <message>
        <source>There isn&apos;t enough memory to export {name}. Choose PNG, TIFF or a smaller size.</source>
        <translation>La mémoire ne suffit pas pour exporter {name}. Choisissez PNG, TIFF ou une taille plus petite.</translation>
    </message>
    <message>
        <source>This text isn&apos;t a file path.</source>
        <translation>Ce texte n’est pas un chemin de fichier.</translation>
    </message>
    <message>
        <source>To draw this spot, the model used {width} × {height} pixels of your photo and nothing else.</source>
        <translation>Pour dessiner cet endroit, le modèle a utilisé {width} × {height} pixels de votre photo et rien d’autre.</translation>
    </message>
    <message>
        <source>Unknown device {device!r}. Choose one of {devices}.</source>
        <translation>Appareil inconnu {device!r}. Choisissez parmi {devices}.</translation>
    </message>
    <message>
        <source>Unknown model {name!r}. Choose one of {names}.</source>
        <translation>Modèle inconnu {name!r}. Choisissez parmi {names}.</translation>
    </message>
    <message>
        <source>Unknown placeholder {placeholder} in {pattern}. Choose from {known}.</source>
        <translation>Paramètre inconnu {placeholder} dans {pattern}. Choisissez parmi {known}.</translation>
    </message>
    <message>
        <source>Unknown preset {name!r}. Choose one of {choices}.</source>
        <translation>Préréglage inconnu {name!r}. Choisissez parmi {choices}.</translation>
    </message>
    <message>
        <source>Variance explained by the three colours</source>
        <translation>Variance expliquée par les trois couleurs</translation>
    </message>
    <message>
        <source>What the model noticed</source>
        <translation>Ce que le modèle a remarqué</translation>
    </message>
    <message>
        <source>What the model saw</source>
        <translation>Ce que le modèle a vu</translation>
    </message>
    <message>
        <source>a file without an extension</source>
        <translation>un fichier sans extension</translation>
    </message>
    <message>
        <source>Most faithful, but slow</source>
        <translation>Le plus fidèle, mais lent</translation>
    </message>
    <message>
        <source>or import the authors&apos; file with `leafscope-cli models import FILE --name {name}`</source>
        <translation>ou importez le fichier des auteurs avec `leafscope-cli models import FILE --name {name}`</translation>
    </message>
    <message>
        <source>{checkpoint} has an invalid halo.</source>
        <translation>{checkpoint} a une marge (halo) non valide.</translation>
    </message>
    <message>
        <source>{checkpoint} has an unexpected tensor {name}.</source>
        <translation>{checkpoint} a un tenseur inattendu {name}.</translation>
    </message>
    <message>
        <source>{file} from {host} is a {family} model with a {encoder} encoder, not {title}.</source>
        <translation>{file} provenant de {host} est un modèle {family} avec un encodeur {encoder}, et non {title}.</translation>
    </message>
    <message>
        <source>{file} from {host} isn&apos;t the file that was expected: its hash differs.</source>
        <translation>{file} provenant de {host} n’est pas le fichier attendu&#x202f;: son empreinte diffère.</translation>
    </message>
    <message>
        <source>{file} in {package} has an unexpected hash.</source>
        <translation>{file} dans {package} a une empreinte inattendue.</translation>
    </message>
    <message>
        <source>{first} and {second} would both be written to {path}. Use a pattern with {{index}}.</source>
        <translation>{first} et {second} seraient tous deux écrits dans {path}. Utilisez un motif avec {{index}}.</translation>
    </message>
    <message>
        <source>{format} has only 8 bits per channel. Choose PNG or TIFF for 16.</source>
        <translation>{format} n’a que 8 bits par canal. Pour 16, choisissez PNG ou TIFF.</translation>
    </message>
    <message>
        <source>{format} images can have at most {megapixels} megapixels, and this one would be {width} x {height}. Choose PNG or TIFF, which have no such limit.</source>
        <translation>Les images {format} peuvent avoir au plus {megapixels} mégapixels, et celle-ci ferait {width} × {height}. Choisissez PNG ou TIFF, qui n’ont pas cette limite.</translation>
    </message>
    <message>
        <source>{format} images can have at most {side} pixels a side, and this one would be {width} x {height}. Choose a smaller size.</source>
        <translation>Les images {format} peuvent avoir au plus {side} pixels par côté, et celle-ci ferait {width} × {height}. Choisissez une taille plus petite.</translation>
    </message>
    <message>
        <source>{format} needs an even width and height. Use {wide} x {high} instead of {width} x {height}.</source>
        <translation>{format} demande une largeur et une hauteur paires. Utilisez {wide} × {high} au lieu de {width} × {height}.</translation>
    </message>
    <message>
        <source>{host}: {reason}</source>
        <translation>{host}&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>{name!r} isn&apos;t a valid model name. Use lowercase letters, digits, dots, hyphens and underscores.</source>
        <translation>{name!r} n’est pas un nom de modèle valide. Utilisez des minuscules, des chiffres, des points, des traits d’union et des tirets bas.</translation>
    </message>
    <message>
        <source>{name} already exists and was not replaced.</source>
        <translation>{name} existe déjà et n’a pas été remplacé.</translation>
    </message>
    <message>
        <source>{name} claims {width} x {height} pixels, more than a file of its size can hold.</source>
        <translation>{name} annonce {width} × {height} pixels, plus qu’un fichier de cette taille ne peut en contenir.</translation>
    </message>
    <message>
        <source>{name} claims {width} x {height} pixels; Leafscope opens at most {megapixels} megapixels without confirmation.</source>
        <translation>{name} annonce {width} × {height} pixels&#x202f;; sans confirmation, Leafscope ouvre au plus {megapixels} mégapixels.</translation>
    </message>
    <message>
        <source>{name} doesn&apos;t match the format {format}. Change one of them.</source>
        <translation>{name} ne correspond pas au format {format}. Modifiez l’un des deux.</translation>
    </message>
    <message>
        <source>{name} enlarges photos, so it can&apos;t repair them. Choose a 1x network.</source>
        <translation>{name} agrandit les photos et ne peut donc pas les réparer. Choisissez un réseau 1x.</translation>
    </message>
    <message>
        <source>{name} has {millions:.2f} million parameters.</source>
        <translation>{name} a {millions:.2f} millions de paramètres.</translation>
    </message>
    <message>
        <source>{name} is a TIFF with a compression that Leafscope can&apos;t read ({kind}).</source>
        <translation>{name} est un TIFF dont Leafscope ne peut pas lire la compression ({kind}).</translation>
    </message>
    <message>
        <source>{name} is a {format} file, which this installation can&apos;t open. Convert it to TIFF or JPEG, or run Leafscope from source.</source>
        <translation>{name} est un fichier {format}, que cette installation ne peut pas ouvrir. Convertissez-le en TIFF ou en JPEG, ou lancez Leafscope depuis les sources.</translation>
    </message>
    <message>
        <source>{name} is the name of a bundled model. Choose another name.</source>
        <translation>{name} est le nom d’un modèle fourni avec Leafscope. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{name} is the photo itself. Choose another name.</source>
        <translation>{name} est la photo elle-même. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t a camera RAW file, or is damaged.</source>
        <translation>{name} n’est pas un fichier RAW d’appareil photo, ou est endommagé.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t a regular file.</source>
        <translation>{name} n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t installed: {hint}.</source>
        <translation>{name} n’est pas installé&#x202f;: {hint}.</translation>
    </message>
    <message>
        <source>{out} is a single file, but there are {count} photos. Give a folder, or a pattern such as {{name}}{suffix}.</source>
        <translation>{out} est un seul fichier, mais il y a {count} photos. Indiquez un dossier, ou un motif comme {{name}}{suffix}.</translation>
    </message>
    <message>
        <source>{package} can&apos;t be downloaded without pip. Install pip, {alternative}.</source>
        <translation>Impossible de télécharger {package} sans pip. Installez pip, {alternative}.</translation>
    </message>
    <message>
        <source>{path} contains compressed weights, which aren&apos;t supported.</source>
        <translation>{path} contient des poids compressés, qui ne sont pas pris en charge.</translation>
    </message>
    <message>
        <source>{path} contains layers of the unsupported kind {kind!r}.</source>
        <translation>{path} contient des couches du type non pris en charge {kind!r}.</translation>
    </message>
    <message>
        <source>{path} is a folder. Enter a file name.</source>
        <translation>{path} est un dossier. Saisissez un nom de fichier.</translation>
    </message>
    <message>
        <source>{path} isn&apos;t a Leafscope checkpoint. Import it with `leafscope-cli models import`.</source>
        <translation>{path} n’est pas un checkpoint de Leafscope. Importez-le avec `leafscope-cli models import`.</translation>
    </message>
    <message>
        <source>{path} isn&apos;t a regular file and was not replaced.</source>
        <translation>{path} n’est pas un fichier ordinaire et n’a pas été remplacé.</translation>
    </message>
    <message>
        <source>{path} isn&apos;t a supported ncnn network. Supported: RRDBNet (ESRGAN, Real-ESRGAN) and SRVGGNetCompact.</source>
        <translation>{path} n’est pas un réseau ncnn pris en charge. Pris en charge&#x202f;: RRDBNet (ESRGAN, Real-ESRGAN) et SRVGGNetCompact.</translation>
    </message>
    <message>
        <source>{path} isn&apos;t in the official LIIF format (model: name, sd).</source>
        <translation>{path} n’est pas au format LIIF officiel (model: name, sd).</translation>
    </message>
    <message>
        <source>{scale:.3g}× is within the range that the model was trained for ({first:g}× to {last:g}×).</source>
        <translation>{scale:.3g}× est dans la plage pour laquelle le modèle a été entraîné ({first:g}× à {last:g}×).</translation>
    </message>
    <message>
        <source>{title} can&apos;t be downloaded automatically: {hint}.</source>
        <translation>Impossible de télécharger {title} automatiquement&#x202f;: {hint}.</translation>
    </message>
    <message>
        <source>{title} could not be downloaded ({reason}). Check your network connection and try again, {alternative}.</source>
        <translation>Impossible de télécharger {title} ({reason}). Vérifiez votre connexion réseau et réessayez, {alternative}.</translation>
    </message>
    <message>
        <source>{title} could not be downloaded ({reason}). Run the command again to continue, or {alternative}.</source>
        <translation>Impossible de télécharger {title} ({reason}). Relancez la commande pour continuer, ou {alternative}.</translation>
    </message>
    <message>
        <source>{title} needs an optional package. Run `{command}` first.</source>
        <translation>{title} nécessite un paquet facultatif. Lancez d’abord `{command}`.</translation>
    </message>
    <message>
        <source>⚠ {scale:.3g}× is beyond the trained range ({first:g}× to {last:g}×). Detail at this scale is a guess.</source>
        <translation>⚠ {scale:.3g}× dépasse la plage entraînée ({first:g}× à {last:g}×). À cette échelle, les détails sont une supposition.</translation>
    </message>
    <message>
        <source>An output of {width} x {height} pixels is empty.</source>
        <translation>Un résultat de {width} × {height} pixels est vide.</translation>
    </message>
    <message>
        <source>391 freely licensed photos that were slightly blurred and stored as JPEG, rendered text</source>
        <translation>391 photos sous licence libre légèrement floutées et enregistrées en JPEG, texte rendu</translation>
    </message>
    <message>
        <source>391 freely licensed photos, rendered text</source>
        <translation>391 photos sous licence libre, texte rendu</translation>
    </message>
    <message>
        <source>DIV2K (initialization), 391 freely licensed photos that were slightly blurred and stored as JPEG, rendered text</source>
        <translation>DIV2K (initialisation), 391 photos sous licence libre légèrement floutées et enregistrées en JPEG, texte rendu</translation>
    </message>
    <message>
        <source>DIV2K (initialization), 391 freely licensed photos, rendered text</source>
        <translation>DIV2K (initialisation), 391 photos sous licence libre, texte rendu</translation>
    </message>
    <message>
        <source>DIV2K (initialization), Real-ESRGAN&apos;s output for 391 freely licensed photos that were degraded, rendered text</source>
        <translation>DIV2K (initialisation), résultat de Real-ESRGAN pour 391 photos sous licence libre dégradées, texte rendu</translation>
    </message>
    <message>
        <source>MP4 needs PyAV, which isn&apos;t installed. Choose WebP, or run Leafscope from source.</source>
        <translation>Le MP4 nécessite PyAV, qui n’est pas installé. Choisissez WebP, ou lancez Leafscope depuis les sources.</translation>
    </message>
    <message>
        <source>Mean deviation (out of 255)</source>
        <translation>Écart moyen (sur 255)</translation>
    </message>
    <message>
        <source>Repairs the photo and invents a lot of detail; slow</source>
        <translation>Répare la photo et invente beaucoup de détails&#x202f;; lent</translation>
    </message>
    <message>
        <source>The checkpoint</source>
        <translation>Le checkpoint</translation>
    </message>
    <message>
        <source>The checkpoint {path}</source>
        <translation>Le checkpoint {path}</translation>
    </message>
    <message>
        <source>The checkpoint {path} has damaged metadata.</source>
        <translation>Le checkpoint {path} a des métadonnées endommagées.</translation>
    </message>
    <message>
        <source>The checkpoint {path} is damaged or not a PyTorch file.</source>
        <translation>Le checkpoint {path} est endommagé ou n’est pas un fichier PyTorch.</translation>
    </message>
    <message>
        <source>The checkpoint {path} is damaged, or contains code and wasn&apos;t loaded.</source>
        <translation>Le checkpoint {path} est endommagé, ou contient du code, et n’a pas été chargé.</translation>
    </message>
    <message>
        <source>The checkpoint {path} is damaged: {error}.</source>
        <translation>Le checkpoint {path} est endommagé&#x202f;: {error}.</translation>
    </message>
    <message>
        <source>The model predicts waves around every pixel of the photo. Added to the smooth enlargement, they give detail at any scale.</source>
        <translation>Le modèle prédit des ondes autour de chaque pixel de la photo. Ajoutées à l’agrandissement lisse, elles donnent des détails à n’importe quelle échelle.</translation>
    </message>
    <message>
        <source>The photo, with a frame around the area that the model saw</source>
        <translation>La photo, avec un cadre autour de la zone que le modèle a vue</translation>
    </message>
    <message>
        <source>The region {wide} x {high} at {left}, {top} isn&apos;t inside the photo of {width} x {height} pixels.</source>
        <translation>La zone {wide} × {high} en {left}, {top} n’est pas à l’intérieur de la photo de {width} × {height} pixels.</translation>
    </message>
    <message>
        <source>The sharpest result for clean photos</source>
        <translation>Le résultat le plus net pour les photos propres</translation>
    </message>
    <message>
        <source>The view&apos;s position must be a finite number.</source>
        <translation>La position de la vue doit être un nombre fini.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Le fichier {path} n’existe pas.</translation>
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
        <source>camera RAW</source>
        <translation>RAW d’appareil photo</translation>
    </message>
    <message>
        <source>download {file} from {page} and run `leafscope-cli models import {file} --name {name}`</source>
        <translation>téléchargez {file} depuis {page} et lancez `leafscope-cli models import {file} --name {name}`</translation>
    </message>
    <message>
        <source>leaf-d&apos;s output for 391 freely licensed photos, half of which were degraded, rendered text</source>
        <translation>résultat de leaf-d pour 391 photos sous licence libre, dont la moitié dégradées, texte rendu</translation>
    </message>
    <message>
        <source>pip gave no reason</source>
        <translation>pip n’a donné aucune raison</translation>
    </message>
    <message>
        <source>reinstall Leafscope, its file {file} is missing</source>
        <translation>réinstallez Leafscope, son fichier {file} manque</translation>
    </message>
    <message>
        <source>run `leafscope-cli models install {name}`</source>
        <translation>lancez `leafscope-cli models install {name}`</translation>
    </message>
    <message>
        <source>{checkpoint} has no tensor {name}.</source>
        <translation>{checkpoint} n’a pas de tenseur {name}.</translation>
    </message>
    <message>
        <source>{checkpoint} is a damaged {architecture} network: it can&apos;t enlarge an image.</source>
        <translation>{checkpoint} est un réseau {architecture} endommagé&#x202f;: il ne peut pas agrandir d’image.</translation>
    </message>
    <message>
        <source>{checkpoint} is a {architecture} network with {first} input and {second} output channels, which isn&apos;t supported.</source>
        <translation>{checkpoint} est un réseau {architecture} à {first} canaux d’entrée et {second} canaux de sortie, ce qui n’est pas pris en charge.</translation>
    </message>
    <message>
        <source>{checkpoint} is a {architecture} network, which is for {purpose}.</source>
        <translation>{checkpoint} est un réseau {architecture}, destiné à cet usage&#x202f;: {purpose}.</translation>
    </message>
    <message>
        <source>{checkpoint} isn&apos;t a complete {architecture} network: its tensors don&apos;t fit together.</source>
        <translation>{checkpoint} n’est pas un réseau {architecture} complet&#x202f;: ses tenseurs ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>{checkpoint} isn&apos;t a supported network. Supported: LIIF, RRDBNet (ESRGAN, Real-ESRGAN), SRVGGNetCompact, and the architectures of spandrel.</source>
        <translation>{checkpoint} n’est pas un réseau pris en charge. Pris en charge&#x202f;: LIIF, RRDBNet (ESRGAN, Real-ESRGAN), SRVGGNetCompact et les architectures de spandrel.</translation>
    </message>
    <message>
        <source>{checkpoint} isn&apos;t an RRDBNet, SRVGGNetCompact or LIIF network. For other architectures, run `{command}`.</source>
        <translation>{checkpoint} n’est pas un réseau RRDBNet, SRVGGNetCompact ou LIIF. Pour d’autres architectures, lancez `{command}`.</translation>
    </message>
    <message>
        <source>{checkpoint}: {name} contains infinite or NaN values.</source>
        <translation>{checkpoint}&#x202f;: {name} contient des valeurs infinies ou NaN.</translation>
    </message>
    <message>
        <source>{checkpoint}: {name} has shape {found}, not {expected}.</source>
        <translation>{checkpoint}&#x202f;: {name} est de forme {found}, et non {expected}.</translation>
    </message>
    <message>
        <source>{file} in {package} has an unexpected size.</source>
        <translation>{file} dans {package} a une taille inattendue.</translation>
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
        <source>{name} failed its test: at {scale}x it must be at least {least} dB better than bicubic, not {gain} dB.</source>
        <translation>{name} a échoué à son test&#x202f;: à {scale}x, il doit être meilleur que le bicubique d’au moins {least} dB, et non de {gain} dB.</translation>
    </message>
    <message>
        <source>{name} has no pixels ({width} x {height}).</source>
        <translation>{name} n’a pas de pixels ({width} × {height}).</translation>
    </message>
    <message>
        <source>{name} has {millions:.2f} million parameters and was trained on {data}.</source>
        <translation>{name} a {millions:.2f} millions de paramètres et a été entraîné avec&#x202f;: {data}.</translation>
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
        <source>{name} isn&apos;t an image that Leafscope can read.</source>
        <translation>{name} n’est pas une image que Leafscope sache lire.</translation>
    </message>
    <message>
        <source>{name}, enlarged {scale}×: how the model drew this spot</source>
        <translation>{name}, agrandi {scale}×&#x202f;: comment le modèle a dessiné cet endroit</translation>
    </message>
    <message>
        <source>{path} is damaged or cut short.</source>
        <translation>{path} est endommagé ou tronqué.</translation>
    </message>
    <message>
        <source>{path} is one of the input photos. Choose another output name.</source>
        <translation>{path} est l’une des photos d’entrée. Choisissez un autre nom de sortie.</translation>
    </message>
    <message>
        <source>{path} isn&apos;t a network in ncnn&apos;s format.</source>
        <translation>{path} n’est pas un réseau au format ncnn.</translation>
    </message>
</context>
</TS>
