<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ActorRow</name>
    <message>
        <source>Show %1</source>
        <translation>Afficher %1</translation>
    </message>
</context>
<context>
    <name>AvoidChip</name>
    <message>
        <source>Avoid %1</source>
        <translation>Éviter %1</translation>
    </message>
</context>
<context>
    <name>BriefingDialog</name>
    <message>
        <source>Briefing sheet</source>
        <translation>Feuille de situation</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save as PDF or picture…</source>
        <translation>Enregistrer en PDF ou image…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copier l’image</translation>
    </message>
</context>
<context>
    <name>BriefingModel</name>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>The printer did not begin.</source>
        <translation>L’imprimante n’a pas démarré.</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation>Envoyé à %1</translation>
    </message>
    <message>
        <source>Printing failed.</source>
        <translation>L’impression a échoué.</translation>
    </message>
    <message>
        <source>No strip map</source>
        <translation>Sans schéma linéaire</translation>
    </message>
    <message>
        <source>No way of this route is in the dossier whole.</source>
        <translation>Aucun tracé de cette route n’est entier dans le dossier.</translation>
    </message>
    <message>
        <source>No row for a calendar: every place has an open way.</source>
        <translation>Tous les lieux ont une voie ouverte : pas de calendrier.</translation>
    </message>
    <message>
        <source>The dossier has no rules.</source>
        <translation>Le dossier n’a pas de règles.</translation>
    </message>
    <message>
        <source>No blockade calendar</source>
        <translation>Sans calendrier du blocus</translation>
    </message>
    <message>
        <source>Calendar: places without an open way</source>
        <translation>Calendrier&#x202f;: lieux sans voie ouverte</translation>
    </message>
    <message>
        <source>Calendar: all places</source>
        <translation>Calendrier&#x202f;: tous les lieux</translation>
    </message>
    <message>
        <source>Calendar: routes</source>
        <translation>Calendrier&#x202f;: itinéraires</translation>
    </message>
    <message>
        <source>Calendar: those places, and routes</source>
        <translation>Calendrier&#x202f;: ces lieux et les itinéraires</translation>
    </message>
    <message>
        <source>All, a page each</source>
        <translation>Tout, une page chacun</translation>
    </message>
    <message>
        <source>A scale is 1 : 1,000 to 1 : 100,000,000.</source>
        <translation>Une échelle va de 1 : 1 000 à 1 : 100 000 000.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Kind of issue</source>
        <translation>Type d’édition</translation>
    </message>
    <message>
        <source>Lines as the template has them</source>
        <translation>Lignes selon le modèle</translation>
    </message>
    <message>
        <source>No lines</source>
        <translation>Sans lignes</translation>
    </message>
    <message>
        <source>Degrees</source>
        <translation>Degrés</translation>
    </message>
    <message>
        <source>UTM and MGRS</source>
        <translation>UTM et MGRS</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copie…</translation>
    </message>
    <message>
        <source>The page is on the clipboard, as a picture.</source>
        <translation>La page est dans le presse-papiers, comme image.</translation>
    </message>
    <message>
        <source>In one piece</source>
        <translation>En un seul morceau</translation>
    </message>
    <message>
        <source>In pieces on %1</source>
        <translation>En morceaux sur %1</translation>
    </message>
    <message>
        <source>Names in one language</source>
        <translation>Noms en une seule langue</translation>
    </message>
</context>
<context>
    <name>CargoChoice</name>
    <message>
        <source>Goods</source>
        <translation>Denrées</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Véhicule</translation>
    </message>
</context>
<context>
    <name>ChangeRows</name>
    <message>
        <source>%1: UN camp closed</source>
        <translation>%1&#xa0;: camp de l’ONU fermé</translation>
    </message>
</context>
<context>
    <name>ChangesCard</name>
    <message>
        <source>No change</source>
        <translation>Aucun changement</translation>
    </message>
</context>
<context>
    <name>ClockFields</name>
    <message>
        <source>Departs</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Departure, date and time in UTC</source>
        <translation>Départ, date et heure en UTC</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Lowest speed in km/h</source>
        <translation>Vitesse la plus basse en km/h</translation>
    </message>
    <message>
        <source>Highest speed in km/h</source>
        <translation>Vitesse la plus haute en km/h</translation>
    </message>
    <message>
        <source>km/h</source>
        <translation>km/h</translation>
    </message>
    <message>
        <source>As known</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Reports of</source>
        <translation>Signalements de</translation>
    </message>
    <message>
        <source>The convoy whose reports are compared</source>
        <translation>Le convoi dont les signalements sont comparés</translation>
    </message>
</context>
<context>
    <name>ColorField</name>
    <message>
        <source>Choose the colour</source>
        <translation>Choisir la couleur</translation>
    </message>
</context>
<context>
    <name>ComparisonCard</name>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Written since</source>
        <translation>Écrit depuis</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>Rien n’est différent.</translation>
    </message>
    <message>
        <source>at this moment</source>
        <translation>à ce moment</translation>
    </message>
    <message>
        <source>What that makes different</source>
        <translation>Ce que cela change</translation>
    </message>
    <message>
        <source>No difference at this moment</source>
        <translation>Aucune différence à ce moment</translation>
    </message>
</context>
<context>
    <name>DifferenceLine</name>
    <message>
        <source>better: %1</source>
        <translation>mieux : %1</translation>
    </message>
    <message>
        <source>worse: %1</source>
        <translation>pire : %1</translation>
    </message>
</context>
<context>
    <name>DocumentButton</name>
    <message>
        <source>Document: %1</source>
        <translation>Document : %1</translation>
    </message>
</context>
<context>
    <name>DocumentDesk</name>
    <message numerus="yes">
        <source>%n step(s) not written</source>
        <translation>
            <numerusform>%n étape non écrite</numerusform>
            <numerusform>%n étapes non écrites</numerusform>
        </translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>Non modifié</translation>
    </message>
    <message numerus="yes">
        <source>Draft, %n step(s) kept</source>
        <translation>
            <numerusform>Brouillon, %n étape enregistrée</numerusform>
            <numerusform>Brouillon, %n étapes enregistrées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, kept</source>
        <comment>a file&apos;s name</comment>
        <translation>%1, enregistré</translation>
    </message>
    <message>
        <source>No file yet: the first change makes a draft, and each one is kept as it is made.</source>
        <translation>Pas encore de fichier : la première modification crée un brouillon, et chacune est enregistrée aussitôt.</translation>
    </message>
    <message>
        <source>A draft without a name. Every step is kept as it is made; save it to give it a name.</source>
        <translation>Un brouillon sans nom. Chaque étape est enregistrée aussitôt ; enregistrez-le pour lui donner un nom.</translation>
    </message>
    <message>
        <source>What you change goes into a draft of your own.</source>
        <translation>Vos modifications vont dans un brouillon à vous.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last write was cut off and taken back. All %n finished step(s) are here.</source>
        <translation>
            <numerusform>La dernière écriture a été interrompue et annulée. L’unique étape achevée est là (%n).</numerusform>
            <numerusform>La dernière écriture a été interrompue et annulée. Les %n étapes achevées sont là.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored from the last good copy, with %n step(s) from the journal. The damaged file is %1.</source>
        <translation>
            <numerusform>Restauré depuis la dernière bonne copie, avec %n étape du journal. Le fichier endommagé est %1.</numerusform>
            <numerusform>Restauré depuis la dernière bonne copie, avec %n étapes du journal. Le fichier endommagé est %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n étape</numerusform>
            <numerusform>%n étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation>Le début</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what was done, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The file was no document of Azalai yet. As it was before, it is kept as %1.</source>
        <translation>Ce fichier n’était pas encore un document d’Azalai. Tel qu’il était, il est conservé sous %1.</translation>
    </message>
    <message>
        <source>A draft is being written</source>
        <translation>Un brouillon est en cours d’écriture</translation>
    </message>
</context>
<context>
    <name>DocumentDialogs</name>
    <message>
        <source>Drop the file to import its zones</source>
        <translation>Déposez le fichier pour importer ses zones</translation>
    </message>
</context>
<context>
    <name>DocumentMenu</name>
    <message>
        <source>Azalai documents (*.gpkg)</source>
        <translation>Documents Azalai (*.gpkg)</translation>
    </message>
    <message>
        <source>Save the document as</source>
        <translation>Enregistrer le document sous</translation>
    </message>
    <message>
        <source>Dossiers (*.gpkg)</source>
        <translation>Dossiers (*.gpkg)</translation>
    </message>
    <message>
        <source>Open a dossier</source>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
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
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Rien n’a encore été modifié.</translation>
    </message>
    <message>
        <source>Steps, the newest first</source>
        <translation>Étapes, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Name the present state</source>
        <translation>Nommer l’état présent</translation>
    </message>
    <message>
        <source>Name of the present state</source>
        <translation>Nom de l’état présent</translation>
    </message>
    <message>
        <source>issued as sheet 07</source>
        <translation>diffusé comme feuille 07</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>Nommer</translation>
    </message>
    <message>
        <source>Records…</source>
        <translation>Fiches…</translation>
    </message>
    <message>
        <source>what is written now, beside what was known then</source>
        <translation>ce qui est écrit maintenant, à côté de ce qu’on savait alors</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>As known on</source>
        <translation>Connu le</translation>
    </message>
    <message>
        <source>as known on: 2023-09-03</source>
        <translation>connu le : 2023-09-03</translation>
    </message>
    <message>
        <source>With the beginning</source>
        <translation>Avec le début</translation>
    </message>
    <message>
        <source>Zones: GeoJSON, KML, GeoPackage, Shapefile (*.geojson *.json *.kml *.gpkg *.shp *.wkt)</source>
        <translation>Zones : GeoJSON, KML, GeoPackage, Shapefile (*.geojson *.json *.kml *.gpkg *.shp *.wkt)</translation>
    </message>
    <message>
        <source>Import zones</source>
        <translation>Importer des zones</translation>
    </message>
    <message>
        <source>Import zones…</source>
        <translation>Importer des zones…</translation>
    </message>
</context>
<context>
    <name>DocumentNotice</name>
    <message>
        <source>Restore the last good copy</source>
        <translation>Restaurer la dernière bonne copie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>DrawingBar</name>
    <message>
        <source>Not there: the outline would cross itself.</source>
        <translation>Pas là : le contour se croiserait.</translation>
    </message>
    <message>
        <source>An outline needs three corners.</source>
        <translation>Un contour demande trois sommets.</translation>
    </message>
    <message>
        <source>That corner is there already.</source>
        <translation>Ce sommet y est déjà.</translation>
    </message>
    <message>
        <source>That cannot be a corner.</source>
        <translation>Cela ne peut pas être un sommet.</translation>
    </message>
    <message>
        <source>New zone</source>
        <translation>Nouvelle zone</translation>
    </message>
    <message>
        <source>Move the zone</source>
        <translation>Déplacer la zone</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Acteur</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Close the outline</source>
        <translation>Fermer le contour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Click corner after corner. A double click or Enter closes, Backspace takes the last one back, Escape cancels. By keys: arrows and Space.</source>
        <translation>Cliquez sommet après sommet. Un double clic ou Entrée ferme, Retour arrière reprend le dernier, Échap annule. Au clavier : flèches et Espace.</translation>
    </message>
    <message>
        <source>Drag the zone, or use the arrow keys (with Shift, ten times as far). It keeps its ground. Escape takes a drag back.</source>
        <translation>Faites glisser la zone, ou utilisez les flèches (avec Maj, dix fois plus loin). Elle garde sa superficie. Échap reprend un glissement.</translation>
    </message>
    <message>
        <source>Not there: the line would turn straight back on itself.</source>
        <translation>Pas là : la ligne reviendrait droit sur elle-même.</translation>
    </message>
    <message>
        <source>Here the outline would cross itself.</source>
        <translation>Ici, le contour se croiserait.</translation>
    </message>
    <message>
        <source>Here the line would turn straight back on itself.</source>
        <translation>Ici, la ligne reviendrait droit sur elle-même.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n corner(s)</source>
        <comment>area</comment>
        <translation>
            <numerusform>%1, %n sommet</numerusform>
            <numerusform>%1, %n sommets</numerusform>
        </translation>
    </message>
    <message>
        <source>Split the zone</source>
        <translation>Diviser la zone</translation>
    </message>
    <message>
        <source>Cut a hole</source>
        <translation>Percer un trou</translation>
    </message>
    <message>
        <source>Click a line from outside the zone, through it, to outside again. A double click or Enter ends it, Backspace takes a corner back, Escape cancels. By keys: arrows and Space.</source>
        <translation>Cliquez une ligne qui part de l’extérieur, traverse la zone et ressort. Double clic ou Entrée la termine, Retour arrière reprend un sommet, Échap annule. Au clavier : flèches et Espace.</translation>
    </message>
    <message>
        <source>Click around the ground that is to be taken out. A double click or Enter closes, Backspace takes a corner back, Escape cancels. By keys: arrows and Space.</source>
        <translation>Cliquez autour du terrain à retirer. Double clic ou Entrée ferme, Retour arrière reprend un sommet, Échap annule. Au clavier : flèches et Espace.</translation>
    </message>
    <message>
        <source>Drag the zone, or use the arrow keys (with Shift, ten times as far). It keeps its ground. Escape leaves.</source>
        <translation>Faites glisser la zone, ou utilisez les flèches (avec Maj, dix fois plus loin). Elle garde sa superficie. Échap quitte.</translation>
    </message>
    <message>
        <source>A line needs two corners.</source>
        <translation>Une ligne demande deux sommets.</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>How far an arrow key moves</source>
        <translation>Pas d’une flèche</translation>
    </message>
    <message>
        <source>End the line</source>
        <translation>Terminer la ligne</translation>
    </message>
    <message>
        <source>Point at another place of the line that the last corner lies on. Where none runs from there, the line is straight; Alt draws freely.</source>
        <translation>Pointez un autre endroit de la ligne où se trouve le dernier sommet. S’il n’en part aucune, le trait est droit ; Alt trace librement.</translation>
    </message>
    <message>
        <source>Click on a river, road, border or zone outline, then on another place of it: the outline follows it between the two.</source>
        <translation>Cliquez sur un cours d’eau, une route, une limite ou un contour de zone, puis à un autre endroit de celui-ci : le contour le suit entre les deux.</translation>
    </message>
    <message>
        <source>Follow lines</source>
        <translation>Suivre les lignes</translation>
    </message>
    <message>
        <source>Follow lines (L)</source>
        <translation>Suivre les lignes (L)</translation>
    </message>
</context>
<context>
    <name>EntryField</name>
    <message>
        <source>not understood</source>
        <translation>non compris</translation>
    </message>
</context>
<context>
    <name>FindBox</name>
    <message>
        <source>Find a place, zone, route or coordinate (Ctrl+F)</source>
        <translation>Chercher un lieu, une zone, une route ou des coordonnées (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>GradeField</name>
    <message>
        <source>Reliability of the source</source>
        <translation>Fiabilité de la source</translation>
    </message>
    <message>
        <source>Credibility of what is said</source>
        <translation>Crédibilité de l’information</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Click the map: a zone, contested ground, a road, a town, an event.</source>
        <translation>Cliquez sur la carte&#xa0;: une zone, un terrain disputé, une route, une ville, un événement.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Strip map</source>
        <translation>Schéma linéaire</translation>
    </message>
</context>
<context>
    <name>KeepDialog</name>
    <message>
        <source>Keep the what-if?</source>
        <translation>Conserver l’hypothèse ?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>words on roads and new zones</source>
        <translation>avis sur les routes et nouvelles zones</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>for good; or a day: 2023-10-01</source>
        <translation>sans fin ; ou un jour : 2023-10-01</translation>
    </message>
    <message>
        <source>Go on trying</source>
        <translation>Continuer l’essai</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) would become part of the situation. It is one step, kept in the document, and can be undone.</source>
        <translation>
            <numerusform>%n changement ferait partie de la situation. C’est une seule étape, enregistrée dans le document, et elle peut être annulée.</numerusform>
            <numerusform>%n changements feraient partie de la situation. C’est une seule étape, enregistrée dans le document, et elle peut être annulée.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeysHelp</name>
    <message>
        <source>Anywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>cette liste</translation>
    </message>
    <message>
        <source>find a place, zone, route or coordinate</source>
        <translation>chercher un lieu, une zone, un itinéraire ou une coordonnée</translation>
    </message>
    <message>
        <source>briefing</source>
        <translation>point de situation</translation>
    </message>
    <message>
        <source>open a dossier · save the document as</source>
        <translation>ouvrir un dossier · enregistrer le document sous</translation>
    </message>
    <message>
        <source>undo · redo, without limit</source>
        <translation>annuler · rétablir, sans limite</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>key</comment>
        <translation>Espace</translation>
    </message>
    <message>
        <source>play the timeline, or stop it</source>
        <translation>lancer ou arrêter la chronologie</translation>
    </message>
    <message>
        <source>hide or show an actor</source>
        <translation>masquer ou montrer un acteur</translation>
    </message>
    <message>
        <source>find a way</source>
        <translation>chercher un itinéraire</translation>
    </message>
    <message>
        <source>take back, leave, choose nothing</source>
        <translation>revenir en arrière, quitter, ne rien choisir</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>arrows</source>
        <comment>key</comment>
        <translation>flèches</translation>
    </message>
    <message>
        <source>move the map; with Shift, ten times as far</source>
        <translation>déplacer la carte ; avec Maj, dix fois plus loin</translation>
    </message>
    <message>
        <source>nearer · farther · the whole dossier</source>
        <translation>plus près · plus loin · tout le dossier</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>draw a zone: arrows move the cross, Space sets a corner, Backspace takes one back, Enter closes</source>
        <translation>tracer une zone : les flèches déplacent la croix, Espace pose un sommet, Retour arrière le reprend, Entrée ferme</translation>
    </message>
    <message>
        <source>edit the outline: Tab chooses the next vertex, arrows move it, Delete removes it</source>
        <translation>modifier le contour : Tab choisit le sommet suivant, les flèches le déplacent, Suppr le retire</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>key</comment>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>remove what is chosen</source>
        <translation>supprimer ce qui est choisi</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Hypothèse</translation>
    </message>
    <message>
        <source>begin, or keep or drop</source>
        <translation>commencer, puis garder ou abandonner</translation>
    </message>
    <message>
        <source>the chosen road is closed · at risk · open</source>
        <translation>la route choisie est coupée · menacée · ouverte</translation>
    </message>
    <message>
        <source>move the chosen zone · draw one</source>
        <translation>déplacer la zone choisie · en tracer une</translation>
    </message>
    <message>
        <source>show the dossier as it is</source>
        <translation>montrer le dossier tel qu’il est</translation>
    </message>
    <message>
        <source>the dossier’s records · the form of what is chosen</source>
        <translation>les fiches du dossier · la fiche de ce qui est choisi</translation>
    </message>
    <message>
        <source>move the chosen zones: arrows by the distance that stands above the map; with Shift, ten times as far</source>
        <translation>déplacer les zones choisies : les flèches, du pas affiché au-dessus de la carte ; avec Maj, dix fois plus loin</translation>
    </message>
    <message>
        <source>split the zone along a line · cut a hole</source>
        <translation>diviser la zone le long d’une ligne · percer un trou</translation>
    </message>
    <message>
        <source>merge the chosen zones</source>
        <translation>fusionner les zones choisies</translation>
    </message>
    <message>
        <source>Shift+click</source>
        <comment>key</comment>
        <translation>Maj+clic</translation>
    </message>
    <message>
        <source>choose one zone more, or one less</source>
        <translation>choisir une zone de plus, ou de moins</translation>
    </message>
    <message>
        <source>choose all zones of the actor whose zone is chosen</source>
        <translation>choisir toutes les zones de l’acteur dont une zone est choisie</translation>
    </message>
    <message>
        <source>of the question above the map: it changed at this moment</source>
        <translation>à la question au-dessus de la carte : elle a changé à ce moment</translation>
    </message>
    <message>
        <source>draw and drag to borders that are near, or not; with Alt held, freely</source>
        <translation>accrocher ou non les sommets aux limites proches ; avec Alt, librement</translation>
    </message>
    <message>
        <source>zones that share a border follow when it is changed, or not; with Ctrl held, this once the other way</source>
        <translation>les zones qui partagent une limite la suivent quand elle change, ou non ; avec Ctrl, l’inverse pour cette fois</translation>
    </message>
    <message>
        <source>between two corners, follow the river, road, border or outline on which both lie · the other way around</source>
        <translation>entre deux sommets, suivre le cours d’eau, la route, la limite ou le contour qui les porte · par l’autre côté</translation>
    </message>
    <message>
        <source>draw and drag to a grid of round coordinates, whose step stands over the map; arrows go from node to node</source>
        <translation>accrocher à une grille de coordonnées rondes, dont le pas est affiché sur la carte ; les flèches vont de nœud en nœud</translation>
    </message>
    <message>
        <source>repair the outline that crosses itself: keep what lies inside of it an odd number of times</source>
        <translation>réparer le contour qui se croise : garder ce qui s’y trouve un nombre impair de fois</translation>
    </message>
    <message>
        <source>copy the chosen zones, as GeoJSON · paste zones, GeoJSON or WKT; with Shift, copy the outlines as WKT</source>
        <translation>copier les zones choisies, en GeoJSON · coller des zones, GeoJSON ou WKT ; avec Maj, copier les contours en WKT</translation>
    </message>
</context>
<context>
    <name>LayersPanel</name>
    <message>
        <source>Actors, routes and layers</source>
        <translation>Acteurs, routes et couches</translation>
    </message>
    <message>
        <source>ground held, change since last briefing</source>
        <translation>terrain tenu, évolution depuis le dernier point</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Acteurs</translation>
    </message>
    <message>
        <source>Contested ground</source>
        <translation>Terrain disputé</translation>
    </message>
    <message>
        <source>None at this moment</source>
        <translation>Aucun à ce moment</translation>
    </message>
    <message>
        <source>Supply routes</source>
        <translation>Routes de ravitaillement</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Afficher %1</translation>
    </message>
</context>
<context>
    <name>LeftPanel</name>
    <message>
        <source>Left panel</source>
        <translation>Panneau de gauche</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>Ravitaillement</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Hypothèse</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Itinéraire</translation>
    </message>
</context>
<context>
    <name>ListField</name>
    <message>
        <source>Leave out %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Ajouter à %1</translation>
    </message>
</context>
<context>
    <name>MapToolRow</name>
    <message>
        <source>Map tools</source>
        <translation>Outils de la carte</translation>
    </message>
    <message>
        <source>Draw a zone</source>
        <translation>Tracer une zone</translation>
    </message>
    <message>
        <source>Edit the outline</source>
        <translation>Modifier le contour</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Split the zone</source>
        <translation>Diviser la zone</translation>
    </message>
    <message>
        <source>Cut a hole</source>
        <translation>Percer un trou</translation>
    </message>
    <message>
        <source>Move the zone</source>
        <translation>Déplacer la zone</translation>
    </message>
    <message>
        <source>Merge the zones</source>
        <translation>Fusionner les zones</translation>
    </message>
    <message>
        <source>Draw to borders that are near; Alt: freely</source>
        <translation>Accrocher aux limites proches ; Alt : librement</translation>
    </message>
    <message>
        <source>Shared borders follow; Ctrl: this once the other way</source>
        <translation>Les limites communes suivent ; Ctrl : l’inverse pour cette fois</translation>
    </message>
    <message>
        <source>Follow rivers, roads and borders between two clicks</source>
        <translation>Suivre cours d’eau, routes et limites entre deux clics</translation>
    </message>
    <message>
        <source>Draw to a grid of round coordinates</source>
        <translation>Accrocher à une grille de coordonnées rondes</translation>
    </message>
</context>
<context>
    <name>NarrowActions</name>
    <message>
        <source>Trim it from %1</source>
        <translation>Le rogner sur %1</translation>
    </message>
    <message>
        <source>Keep it: contested ground</source>
        <translation>Le garder : terrain disputé</translation>
    </message>
</context>
<context>
    <name>NarrowDesk</name>
    <message numerus="yes">
        <source>%n narrow overlap(s) left out of the figures until decided:</source>
        <translation>
            <numerusform>%n chevauchement étroit, hors des chiffres tant qu’il n’est pas tranché :</numerusform>
            <numerusform>%n chevauchements étroits, hors des chiffres tant qu’ils ne sont pas tranchés :</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutlineActions</name>
    <message>
        <source>Drag a vertex, or the dot between two for a new one. Tab chooses the next, arrows move it, Delete removes it, Escape takes a drag back.</source>
        <translation>Faites glisser un sommet, ou le point entre deux sommets pour en créer un. Tab choisit le suivant, les flèches le déplacent, Suppr l’efface, Échap annule un glissement.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Edit outline (E)</source>
        <translation>Modifier le contour (E)</translation>
    </message>
    <message>
        <source>Did the situation change, or is the drawing to be corrected?</source>
        <translation>La situation a-t-elle changé, ou faut-il corriger le tracé ?</translation>
    </message>
    <message>
        <source>It changed at this moment</source>
        <translation>Elle a changé à ce moment</translation>
    </message>
    <message>
        <source>Correct the drawing</source>
        <translation>Corriger le tracé</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Terminer ici</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Details… (F2)</source>
        <translation>Détails… (F2)</translation>
    </message>
    <message numerus="yes">
        <source>%n zone(s) are chosen: the tools act on all of them. The page is about the first.</source>
        <translation>
            <numerusform>%n zone est choisie : les outils agissent sur elle.</numerusform>
            <numerusform>%n zones sont choisies : les outils agissent sur toutes. La page parle de la première.</numerusform>
        </translation>
    </message>
    <message>
        <source>From when on does the copy hold?</source>
        <translation>À partir de quand la copie vaut-elle ?</translation>
    </message>
    <message>
        <source>2023-09-03 or 2023-09-03T12:00Z</source>
        <translation>2023-09-03 ou 2023-09-03T12:00Z</translation>
    </message>
    <message>
        <source>No moment of this dossier: write 2023-09-03, or 2023-09-03T12:00Z with the hour in UTC.</source>
        <translation>Ce n’est pas un moment de ce dossier : écrivez 2023-09-03, ou 2023-09-03T12:00Z avec l’heure en UTC.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Duplicate from…</source>
        <translation>Dupliquer à partir de…</translation>
    </message>
</context>
<context>
    <name>OutlineBar</name>
    <message>
        <source>Edit the outline</source>
        <translation>Modifier le contour</translation>
    </message>
    <message>
        <source>Shared borders follow</source>
        <translation>Les limites communes suivent</translation>
    </message>
    <message>
        <source>Shared borders follow (J)</source>
        <translation>Les limites communes suivent (J)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Where another zone has the same vertex, it follows in the same step. With Ctrl held it stays, this once.</source>
        <translation>Là où une autre zone a le même sommet, elle suit dans la même étape. Avec Ctrl, elle reste en place pour cette fois.</translation>
    </message>
    <message>
        <source>Only this zone changes. With Ctrl held, zones that share a vertex follow, this once.</source>
        <translation>Seule cette zone change. Avec Ctrl, les zones qui partagent un sommet suivent pour cette fois.</translation>
    </message>
    <message>
        <source>%1 A click puts it into the outline.</source>
        <comment>a sentence</comment>
        <translation>%1 Un clic le reprend dans le contour.</translation>
    </message>
    <message>
        <source>Now another vertex that lies on the same line, or near to it. Escape begins anew.</source>
        <translation>Maintenant, un autre sommet situé sur la même ligne ou tout près. Échap recommence.</translation>
    </message>
    <message>
        <source>Click a vertex that lies on a river, road, border or other outline, then another one on it: between the two the outline follows it. By keys: Tab and Space.</source>
        <translation>Cliquez sur un sommet situé sur un cours d’eau, une route, une limite ou un autre contour, puis sur un autre qui s’y trouve : entre les deux, le contour le suit. Au clavier : Tab et Espace.</translation>
    </message>
    <message>
        <source>Follow lines</source>
        <translation>Suivre les lignes</translation>
    </message>
    <message>
        <source>Follow lines (L)</source>
        <translation>Suivre les lignes (L)</translation>
    </message>
</context>
<context>
    <name>PackDialog</name>
    <message>
        <source>Pack of sheets</source>
        <translation>Lot de feuilles</translation>
    </message>
    <message>
        <source>Number of the pack</source>
        <translation>Numéro du lot</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numéro</translation>
    </message>
    <message>
        <source>Version of the pack</source>
        <translation>Version du lot</translation>
    </message>
    <message>
        <source>version</source>
        <translation>version</translation>
    </message>
    <message>
        <source>New, update or correction</source>
        <translation>Nouveau, mise à jour ou rectificatif</translation>
    </message>
    <message>
        <source>Title of the pack</source>
        <translation>Titre du lot</translation>
    </message>
    <message>
        <source>title, for the desk’s own list</source>
        <translation>titre, pour la liste du bureau</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Feuilles</translation>
    </message>
    <message>
        <source>Sheets that are made</source>
        <translation>Feuilles produites</translation>
    </message>
    <message>
        <source>Issue…</source>
        <translation>Diffuser…</translation>
    </message>
    <message>
        <source>Empty the pack</source>
        <translation>Vider le lot</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The pack gets a folder of its own in</source>
        <translation>Le lot reçoit son propre dossier dans</translation>
    </message>
</context>
<context>
    <name>PackModel</name>
    <message>
        <source>The sheets of the pack show other actors: issue them, or empty the pack first.</source>
        <translation>Les feuilles du lot montrent d’autres acteurs : diffusez-les ou videz d’abord le lot.</translation>
    </message>
    <message>
        <source>Sheet %1 of %2</source>
        <translation>Feuille %1 sur %2</translation>
    </message>
    <message>
        <source>Cancelled; nothing was issued.</source>
        <translation>Annulé ; rien n’a été diffusé.</translation>
    </message>
    <message>
        <source>issued as %1, version %2</source>
        <translation>diffusé sous %1, version %2</translation>
    </message>
    <message>
        <source>Issued as %1, version %2: %3</source>
        <translation>Diffusé sous %1, version %2 : %3</translation>
    </message>
</context>
<context>
    <name>PackPanel</name>
    <message>
        <source>Add to the pack</source>
        <translation>Ajouter au lot</translation>
    </message>
    <message numerus="yes">
        <source>Open the pack, %n sheet(s)</source>
        <translation>
            <numerusform>Ouvrir le lot, %n feuille</numerusform>
            <numerusform>Ouvrir le lot, %n feuilles</numerusform>
        </translation>
    </message>
    <message>
        <source>Pack (%1)…</source>
        <translation>Lot (%1)…</translation>
    </message>
</context>
<context>
    <name>PackRow</name>
    <message>
        <source>Earlier in the pack: %1</source>
        <translation>Plus tôt dans le lot : %1</translation>
    </message>
    <message>
        <source>Out of the pack: %1</source>
        <translation>Retirer du lot : %1</translation>
    </message>
</context>
<context>
    <name>PanelRows</name>
    <message>
        <source>Zones</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>Contested ground</source>
        <translation>Terrain disputé</translation>
    </message>
    <message>
        <source>Supply routes</source>
        <translation>Routes de ravitaillement</translation>
    </message>
    <message>
        <source>Incidents, last 14 days</source>
        <translation>Incidents, 14 derniers jours</translation>
    </message>
    <message>
        <source>UN camps</source>
        <translation>Camps de l’ONU</translation>
    </message>
    <message>
        <source>Displacement</source>
        <translation>Déplacement de population</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Régions</translation>
    </message>
    <message>
        <source>Towns</source>
        <translation>Villes</translation>
    </message>
    <message>
        <source>Rivers and lakes</source>
        <translation>Cours d’eau et lacs</translation>
    </message>
    <message>
        <source>Graticule</source>
        <translation>Graticule</translation>
    </message>
</context>
<context>
    <name>PlaceField</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>%1: pick on the map</source>
        <translation>%1&#xa0;: choisir sur la carte</translation>
    </message>
</context>
<context>
    <name>PlaceFinder</name>
    <message>
        <source>supply entry: %1</source>
        <comment>goods</comment>
        <translation>entrée de ravitaillement&#xa0;: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Nearest supply entry</source>
        <translation>Entrée de ravitaillement la plus proche</translation>
    </message>
    <message>
        <source>that gives the goods</source>
        <translation>qui fournit ces denrées</translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>Garder…</translation>
    </message>
    <message>
        <source>Keep template, paper, map and language under a name</source>
        <translation>Garder modèle, papier, carte et langue sous un nom</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nom du préréglage</translation>
    </message>
    <message>
        <source>morning briefing</source>
        <translation>point du matin</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <translation>LTR</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>Leave out what is too narrow</source>
        <translation>Laisser de côté ce qui est trop étroit</translation>
    </message>
    <message>
        <source>%1: left out</source>
        <comment>slivers</comment>
        <translation>%1 : laissées de côté</translation>
    </message>
    <message>
        <source>%1: kept</source>
        <comment>slivers</comment>
        <translation>%1 : gardées</translation>
    </message>
    <message>
        <source>Did the situation change, or is the drawing to be corrected?</source>
        <translation>La situation a-t-elle changé, ou faut-il corriger le tracé ?</translation>
    </message>
    <message>
        <source>It changed at this moment</source>
        <translation>Elle a changé à ce moment</translation>
    </message>
    <message>
        <source>Correct the drawing</source>
        <translation>Corriger le tracé</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>RecordField</name>
    <message>
        <source>2023-08-11, 2023-08, or nothing</source>
        <translation>2023-08-11, 2023-08, ou rien</translation>
    </message>
    <message>
        <source>made from the name</source>
        <translation>tiré du nom</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>One way a line: ids of roads with commas between, from the first place to the last. The first line is the usual way.</source>
        <translation>Un trajet par ligne : identifiants des tronçons séparés par des virgules, du premier lieu au dernier. La première ligne est le trajet habituel.</translation>
    </message>
    <message>
        <source>Middle of the map</source>
        <translation>Centre de la carte</translation>
    </message>
    <message>
        <source>One row a line: %1.</source>
        <comment>columns</comment>
        <translation>Une ligne par rangée : %1.</translation>
    </message>
    <message>
        <source>Ids of roads with commas between, in the order in which they are driven.</source>
        <translation>Identifiants de routes séparés par des virgules, dans l’ordre où elles sont parcourues.</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>These go with it, for they cannot stand without: %1.</source>
        <translation>Disparaissent aussi, car ils en dépendent : %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n other record(s) no longer name(s) it.</source>
        <translation>
            <numerusform>%n autre fiche ne le nomme plus.</numerusform>
            <numerusform>%n autres fiches ne le nomment plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a record to see and change what it says.</source>
        <translation>Choisissez une fiche pour la lire et la modifier.</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Sur la carte</translation>
    </message>
    <message>
        <source>Nothing else hangs on it.</source>
        <translation>Rien d’autre n’en dépend.</translation>
    </message>
    <message>
        <source>What you filled in is not saved yet.</source>
        <translation>Votre saisie n’est pas encore enregistrée.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Continuer la saisie</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>Find a record</source>
        <translation>Chercher une fiche</translation>
    </message>
    <message>
        <source>Nothing fits.</source>
        <translation>Rien ne correspond.</translation>
    </message>
    <message>
        <source>New ones are drawn on the map or imported.</source>
        <translation>Les nouveaux se tracent sur la carte ou s’importent.</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>Actors</source>
        <translation>Acteurs</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>UN camps</source>
        <translation>Camps de l’ONU</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Itinéraires</translation>
    </message>
    <message>
        <source>Roads and ways</source>
        <translation>Tronçons</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Régions</translation>
    </message>
    <message numerus="yes">
        <source>%n zone(s)</source>
        <translation>
            <numerusform>%n zone</numerusform>
            <numerusform>%n zones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n lieu</numerusform>
            <numerusform>%n lieux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n road(s)</source>
        <translation>
            <numerusform>%n tronçon</numerusform>
            <numerusform>%n tronçons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n route(s)</source>
        <translation>
            <numerusform>%n itinéraire</numerusform>
            <numerusform>%n itinéraires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n camp(s)</source>
        <translation>
            <numerusform>%n camp</numerusform>
            <numerusform>%n camps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s)</source>
        <translation>
            <numerusform>%n relation</numerusform>
            <numerusform>%n relations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other record(s)</source>
        <translation>
            <numerusform>%n autre fiche</numerusform>
            <numerusform>%n autres fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>New actor</source>
        <translation>Nouvel acteur</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Nouvelle source</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>Nouveau lieu</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nouvel événement</translation>
    </message>
    <message>
        <source>New camp</source>
        <translation>Nouveau camp</translation>
    </message>
    <message>
        <source>New route</source>
        <translation>Nouvel itinéraire</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nom court</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Stance to supply traffic</source>
        <translation>Attitude envers le ravitaillement</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Cotation</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Ferme</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Consigné</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Acteur</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>Chef-lieu</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Rank, 1 to 5</source>
        <translation>Rang, de 1 à 5</translation>
    </message>
    <message>
        <source>Country, three letters</source>
        <translation>Pays, trois lettres</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Approximate</source>
        <translation>Approximatif</translation>
    </message>
    <message>
        <source>An actor&apos;s own claim</source>
        <translation>Revendication d’un acteur</translation>
    </message>
    <message>
        <source>Way of travel</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Revêtement</translation>
    </message>
    <message>
        <source>Carries</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Months of use</source>
        <translation>Mois d’usage</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Connaissance du tracé</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Marchandises</translation>
    </message>
    <message>
        <source>Ways</source>
        <translation>Trajets</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relations</translation>
    </message>
    <message>
        <source>Displacement</source>
        <translation>Déplacements</translation>
    </message>
    <message>
        <source>Supply entries</source>
        <translation>Points d’entrée</translation>
    </message>
    <message>
        <source>Words on roads</source>
        <translation>Avis sur les routes</translation>
    </message>
    <message>
        <source>Convoys</source>
        <translation>Convois</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>Véhicules</translation>
    </message>
    <message>
        <source>Rules of access</source>
        <translation>Règles d’accès</translation>
    </message>
    <message>
        <source>Supply settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>The dossier</source>
        <translation>Le dossier</translation>
    </message>
    <message>
        <source>New relation</source>
        <translation>Nouvelle relation</translation>
    </message>
    <message>
        <source>New supply entry</source>
        <translation>Nouveau point d’entrée</translation>
    </message>
    <message>
        <source>New word on a road</source>
        <translation>Nouvel avis sur une route</translation>
    </message>
    <message>
        <source>New convoy</source>
        <translation>Nouveau convoi</translation>
    </message>
    <message>
        <source>New vehicle</source>
        <translation>Nouveau véhicule</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nouvelle règle</translation>
    </message>
    <message>
        <source>road, track, river, ferry, air or any</source>
        <translation>road, track, river, ferry, air ou any</translation>
    </message>
    <message>
        <source>paved, gravel, earth, sand, water or any</source>
        <translation>paved, gravel, earth, sand, water ou any</translation>
    </message>
    <message>
        <source>km/h in the dry, 40-60</source>
        <translation>km/h par temps sec, 40-60</translation>
    </message>
    <message>
        <source>in the rains</source>
        <translation>sous les pluies</translation>
    </message>
    <message>
        <source>litres per 100 km</source>
        <translation>litres aux 100 km</translation>
    </message>
    <message>
        <source>id of the place</source>
        <translation>identifiant du lieu</translation>
    </message>
    <message>
        <source>time, 2023-08-11T18:00Z</source>
        <translation>heure, 2023-08-11T18:00Z</translation>
    </message>
    <message>
        <source>grade, B2</source>
        <translation>cote, B2</translation>
    </message>
    <message>
        <source>keys of sources, with commas</source>
        <translation>clés des sources, séparées par des virgules</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>Published length, km</source>
        <translation>Longueur publiée, km</translation>
    </message>
    <message>
        <source>The other actor</source>
        <translation>L’autre acteur</translation>
    </message>
    <message>
        <source>Zone of the kind</source>
        <translation>Zone du type</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>Contesté</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Road or way</source>
        <translation>Route ou voie</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Dit par</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Véhicule</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Departs</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Reported at</source>
        <translation>Signalé à</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Goods it carries</source>
        <translation>Marchandises transportées</translation>
    </message>
    <message>
        <source>Speeds</source>
        <translation>Vitesses</translation>
    </message>
    <message>
        <source>Months of the rains</source>
        <translation>Mois des pluies</translation>
    </message>
    <message>
        <source>Events count within, m</source>
        <translation>Les événements comptent à moins de, m</translation>
    </message>
    <message>
        <source>and for, days</source>
        <translation>et pendant, jours</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Mention de protection</translation>
    </message>
    <message>
        <source>Disclaimer</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Credit of the base map</source>
        <translation>Crédit du fond de carte</translation>
    </message>
    <message>
        <source>First view</source>
        <translation>Première vue</translation>
    </message>
    <message>
        <source>Last briefing</source>
        <translation>Dernier point</translation>
    </message>
    <message>
        <source>Narrow overlaps meant with</source>
        <translation>Chevauchements étroits voulus avec</translation>
    </message>
</context>
<context>
    <name>RecordsDialog</name>
    <message>
        <source>Records of the dossier</source>
        <translation>Fiches du dossier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Kinds of record</source>
        <translation>Types de fiche</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Work without a name was found</source>
        <translation>Un travail sans nom a été retrouvé</translation>
    </message>
    <message>
        <source>Every finished step of these is here. Open one to go on with it and save it under a name, or drop it for good.</source>
        <translation>Chaque étape achevée est là. Ouvrez un brouillon pour le poursuivre et l’enregistrer sous un nom, ou abandonnez-le définitivement.</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>%1, the last on %2</source>
        <translation>%1, la dernière le %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
</context>
<context>
    <name>ReshapeDesk</name>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>Two zones: %1 and %2.</source>
        <translation>Deux zones : %1 et %2.</translation>
    </message>
    <message>
        <source>%1 would be left of the zone.</source>
        <translation>Il resterait %1 de la zone.</translation>
    </message>
    <message>
        <source>One zone of %1.</source>
        <translation>Une zone de %1.</translation>
    </message>
    <message>
        <source>%1 km to the west</source>
        <translation>%1 km vers l’ouest</translation>
    </message>
    <message>
        <source>%1 km to the east</source>
        <translation>%1 km vers l’est</translation>
    </message>
    <message>
        <source>%1 km to the south</source>
        <translation>%1 km vers le sud</translation>
    </message>
    <message>
        <source>%1 km to the north</source>
        <translation>%1 km vers le nord</translation>
    </message>
    <message>
        <source>Moved by %1.</source>
        <translation>Déplacée de %1.</translation>
    </message>
    <message>
        <source>Moved by %1, %2.</source>
        <translation>Déplacée de %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) or gap(s) narrower than %1 m</source>
        <translation>
            <numerusform>%n partie ou lacune de moins de %1 m</numerusform>
            <numerusform>%n parties ou lacunes de moins de %1 m</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would be left of the zone.</source>
        <translation>Il ne resterait rien de la zone.</translation>
    </message>
    <message>
        <source>The line has to run through the zone, from outside to outside.</source>
        <translation>La ligne doit traverser la zone, de l’extérieur à l’extérieur.</translation>
    </message>
    <message>
        <source>That lies outside the zone: nothing would be taken.</source>
        <translation>C’est hors de la zone : rien ne serait retiré.</translation>
    </message>
    <message>
        <source>It cannot lie there.</source>
        <translation>Elle ne peut pas se trouver là.</translation>
    </message>
</context>
<context>
    <name>SearchModel</name>
    <message>
        <source>supply route</source>
        <translation>route de ravitaillement</translation>
    </message>
    <message>
        <source>region</source>
        <translation>région</translation>
    </message>
    <message>
        <source>convoy</source>
        <translation>convoi</translation>
    </message>
</context>
<context>
    <name>SheetDesk</name>
    <message>
        <source>Preview of the sheet</source>
        <translation>Aperçu de la feuille</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>More ground on the map</source>
        <translation>Plus de terrain sur la carte</translation>
    </message>
    <message>
        <source>Less ground on the map</source>
        <translation>Moins de terrain sur la carte</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Smaller page</source>
        <translation>Page plus petite</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Entière</translation>
    </message>
    <message>
        <source>Larger page</source>
        <translation>Page plus grande</translation>
    </message>
    <message>
        <source>Map as it was</source>
        <translation>Carte comme avant</translation>
    </message>
    <message>
        <source>Parts as they were</source>
        <translation>Parties comme avant</translation>
    </message>
    <message>
        <source>Drag the map to show other ground; click a text to write it anew.</source>
        <translation>Faites glisser la carte pour changer de terrain ; cliquez un texte pour le récrire.</translation>
    </message>
</context>
<context>
    <name>SheetOptionsForm</name>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>What the page is about</source>
        <translation>Sujet de la page</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>from the situation</source>
        <translation>d’après la situation</translation>
    </message>
    <message>
        <source>Number of the sheet</source>
        <translation>Numéro de la feuille</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numéro</translation>
    </message>
    <message>
        <source>Version of the sheet</source>
        <translation>Version de la feuille</translation>
    </message>
    <message>
        <source>version</source>
        <translation>version</translation>
    </message>
    <message>
        <source>New, update or correction</source>
        <translation>Nouvelle, mise à jour ou correction</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>authors</source>
        <translation>auteurs</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>The desk’s own text</source>
        <translation>Texte du bureau</translation>
    </message>
    <message>
        <source>The desk’s own text; an empty line begins a paragraph</source>
        <translation>Texte du bureau ; une ligne vide commence un paragraphe</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Langue de la feuille</translation>
    </message>
    <message>
        <source>What changed since</source>
        <translation>Ce qui a changé depuis</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>Un jour plus tôt</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>Un jour plus tard</translation>
    </message>
    <message>
        <source>Also on the sheet</source>
        <translation>Également sur la feuille</translation>
    </message>
    <message>
        <source>Strip map of a route</source>
        <translation>Schéma linéaire d’une route</translation>
    </message>
    <message>
        <source>Blockade calendar</source>
        <translation>Calendrier du blocus</translation>
    </message>
    <message>
        <source>Rule table</source>
        <translation>Table des règles</translation>
    </message>
    <message>
        <source>Second language of names on the map</source>
        <translation>Seconde langue des noms sur la carte</translation>
    </message>
</context>
<context>
    <name>SheetPaperForm</name>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Pieces on smaller paper</source>
        <translation>Morceaux sur un papier plus petit</translation>
    </message>
    <message>
        <source>Bleed, in millimetres</source>
        <translation>Fond perdu, en millimètres</translation>
    </message>
    <message>
        <source>bleed mm</source>
        <translation>fond perdu mm</translation>
    </message>
    <message>
        <source>For paper without colour</source>
        <translation>Pour papier sans couleur</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>What the window shows</source>
        <translation>Ce que montre la fenêtre</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>scale: as large as fits, or 1 : 2,300,000</source>
        <translation>échelle : au plus grand, ou 1 : 2 300 000</translation>
    </message>
    <message>
        <source>Lines by which positions are read</source>
        <translation>Lignes de repérage des positions</translation>
    </message>
    <message>
        <source>Turned clockwise, in degrees</source>
        <translation>Rotation horaire, en degrés</translation>
    </message>
    <message>
        <source>turned by °</source>
        <translation>rotation °</translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message>
        <source>Text of the page</source>
        <translation>Texte de la page</translation>
    </message>
</context>
<context>
    <name>SituationMap</name>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>%1, undone</source>
        <translation>%1, annulé</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Comparer avec %1</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
</context>
<context>
    <name>StripPage</name>
    <message>
        <source>Strip map</source>
        <translation>Schéma linéaire</translation>
    </message>
</context>
<context>
    <name>StripReadout</name>
    <message>
        <source>Shorter strip</source>
        <translation>Raccourcir le schéma</translation>
    </message>
    <message>
        <source>Longer strip</source>
        <translation>Allonger le schéma</translation>
    </message>
    <message>
        <source>Point at the strip to see what is there. A click goes there on the map, a second one opens what was hit. Arrow keys step along the strip, Enter goes there.</source>
        <translation>Survolez le schéma pour voir ce qui s’y trouve. Un clic y mène sur la carte, un second ouvre l’élément touché. Les flèches suivent le tracé, Entrée y mène.</translation>
    </message>
</context>
<context>
    <name>SupplyDesk</name>
    <message>
        <source>any goods</source>
        <translation>toutes denrées</translation>
    </message>
    <message>
        <source>any vehicle</source>
        <translation>tout véhicule</translation>
    </message>
</context>
<context>
    <name>SupplyPanel</name>
    <message>
        <source>Supply</source>
        <translation>Ravitaillement</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>since when</source>
        <translation>date du changement</translation>
    </message>
    <message>
        <source>people</source>
        <translation>habitants</translation>
    </message>
    <message>
        <source>exposure</source>
        <translation>exposition</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>Routes, places, entries, last roads and rules</source>
        <translation>Itinéraires, lieux, entrées, dernières routes et règles</translation>
    </message>
    <message>
        <source>status</source>
        <translation>état</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Changement précédent</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Changement suivant</translation>
    </message>
    <message>
        <source>events per day by actor · drag to scrub</source>
        <translation>événements par jour et par acteur · glisser pour parcourir</translation>
    </message>
</context>
<context>
    <name>ToolButton</name>
    <message>
        <source>%1 (%2)</source>
        <comment>tool, key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Briefing…</source>
        <translation>Point de situation…</translation>
    </message>
    <message>
        <source>Leave what-if</source>
        <translation>Quitter l’hypothèse</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Hypothèse</translation>
    </message>
</context>
<context>
    <name>TriedLine</name>
    <message>
        <source>Take back: %1</source>
        <translation>Annuler : %1</translation>
    </message>
</context>
<context>
    <name>WayActions</name>
    <message>
        <source>Way from here</source>
        <translation>Itinéraire d’ici</translation>
    </message>
    <message>
        <source>Way to here</source>
        <translation>Itinéraire jusqu’ici</translation>
    </message>
</context>
<context>
    <name>WayDesk</name>
    <message>
        <source>There is no place on a road. Click nearer to one, or press Esc to leave.</source>
        <translation>Aucun lieu sur une route ici. Cliquez plus près d’un lieu, ou appuyez sur Échap pour quitter.</translation>
    </message>
    <message>
        <source>Click the place where the way starts. Esc leaves.</source>
        <translation>Cliquez le lieu de départ de l’itinéraire. Échap pour quitter.</translation>
    </message>
    <message>
        <source>Click the place where the way ends. Esc leaves.</source>
        <translation>Cliquez le lieu d’arrivée de l’itinéraire. Échap pour quitter.</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>reports of a convoy</comment>
        <translation>aucun convoi</translation>
    </message>
</context>
<context>
    <name>WayFields</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>nearest supply entry</source>
        <translation>entrée la plus proche</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>type a place, or pick it</source>
        <translation>saisir un lieu ou le pointer</translation>
    </message>
    <message>
        <source>Swap start and end</source>
        <translation>Inverser départ et arrivée</translation>
    </message>
    <message>
        <source>open legs only</source>
        <translation>tronçons ouverts</translation>
    </message>
    <message>
        <source>open or at risk</source>
        <translation>ouverts ou menacés</translation>
    </message>
    <message>
        <source>whatever stands there</source>
        <translation>quoi qu’il y ait</translation>
    </message>
    <message>
        <source>The worst leg that is accepted</source>
        <translation>Le pire tronçon accepté</translation>
    </message>
    <message>
        <source>shortest</source>
        <translation>le plus court</translation>
    </message>
    <message>
        <source>fastest</source>
        <translation>le plus rapide</translation>
    </message>
    <message>
        <source>What the best way is</source>
        <translation>Ce qu’est le meilleur itinéraire</translation>
    </message>
    <message>
        <source>Actors to avoid</source>
        <translation>Acteurs à éviter</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>Éviter</translation>
    </message>
</context>
<context>
    <name>WayHead</name>
    <message>
        <source>Say where to: type it, pick it on the map, or choose “Way to here” on the page of a place.</source>
        <translation>Indiquez où aller&#xa0;: saisissez le lieu, pointez-le sur la carte, ou choisissez «&#xa0;Itinéraire jusqu’ici&#xa0;» sur la page d’un lieu.</translation>
    </message>
    <message>
        <source>%1 · looking for what holds now…</source>
        <translation>%1 · recherche de ce qui vaut maintenant…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Convoy clock</source>
        <translation>Horloge du convoi</translation>
    </message>
    <message>
        <source>Legs of the way</source>
        <translation>Tronçons de l’itinéraire</translation>
    </message>
    <message>
        <source>km from the start</source>
        <translation>km depuis le départ</translation>
    </message>
</context>
<context>
    <name>WayPanel</name>
    <message>
        <source>Way</source>
        <translation>Itinéraire</translation>
    </message>
    <message>
        <source>Legs of the way</source>
        <translation>Tronçons de l’itinéraire</translation>
    </message>
</context>
<context>
    <name>WayRefused</name>
    <message>
        <source>Leg %1</source>
        <translation>Tronçon %1</translation>
    </message>
    <message>
        <source>Zone %1</source>
        <translation>Zone %1</translation>
    </message>
</context>
<context>
    <name>WhatIfActions</name>
    <message>
        <source>What if</source>
        <translation>Hypothèse</translation>
    </message>
    <message>
        <source>Close (X)</source>
        <translation>Fermer (X)</translation>
    </message>
    <message>
        <source>At risk (R)</source>
        <translation>Menacé (R)</translation>
    </message>
    <message>
        <source>Open (O)</source>
        <translation>Ouvrir (O)</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Tel quel</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Move (M)</source>
        <translation>Déplacer (M)</translation>
    </message>
    <message>
        <source>End (Delete)</source>
        <translation>Mettre fin (Suppr)</translation>
    </message>
</context>
<context>
    <name>WhatIfBanner</name>
    <message>
        <source>What if: the dossier as it is</source>
        <translation>Hypothèse : le dossier tel qu’il est</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Hypothèse</translation>
    </message>
    <message>
        <source>What if: %1</source>
        <translation>Hypothèse : %1</translation>
    </message>
    <message>
        <source>Nothing of this is written to the dossier.</source>
        <translation>Rien de ceci n’est écrit dans le dossier.</translation>
    </message>
    <message>
        <source>Back to the what-if (B)</source>
        <translation>Retour à l’hypothèse (B)</translation>
    </message>
    <message>
        <source>Show as it is (B)</source>
        <translation>Voir tel quel (B)</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>Conserver…</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>WhatIfDesk</name>
    <message>
        <source>As it was</source>
        <comment>a leg</comment>
        <translation>Tel quel</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a leg</comment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a leg</comment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Kept from a what-if at %1</source>
        <translation>Conservé d’une hypothèse au %1</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>aucune source</translation>
    </message>
    <message>
        <source>That is before a change begins.</source>
        <translation>C’est avant le début d’un changement.</translation>
    </message>
    <message>
        <source>%1, tried out</source>
        <comment>type of a zone</comment>
        <translation>%1, à l’essai</translation>
    </message>
</context>
<context>
    <name>WhatIfPanel</name>
    <message>
        <source>What if</source>
        <translation>Hypothèse</translation>
    </message>
    <message>
        <source>Begin a what-if (W)</source>
        <translation>Commencer une hypothèse (W)</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>No difference at this moment</source>
        <translation>Aucune différence à ce moment</translation>
    </message>
    <message>
        <source>Tried out</source>
        <translation>Hypothèses</translation>
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
        <source>Nothing yet. Choose a road or a zone on the map, or a route, and use the buttons of its page.</source>
        <translation>Rien encore. Choisissez une route ou une zone sur la carte, ou un itinéraire, et utilisez les boutons de sa page.</translation>
    </message>
    <message>
        <source>Try something out: close or open a road, end, move, reshape or draw a zone, and see what that does to roads, towns and goods. Nothing of it is written to the dossier; you keep it or drop it at the end.</source>
        <translation>Faites un essai : fermez ou ouvrez une route, mettez fin à une zone, déplacez-la, changez son contour ou dessinez-en une, et voyez ce que cela fait aux routes, aux villes et aux marchandises. Rien n’est écrit dans le dossier ; à la fin, vous conservez l’hypothèse ou l’abandonnez.</translation>
    </message>
    <message>
        <source>Draw a zone (N)</source>
        <translation>Dessiner une zone (N)</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 km²</source>
        <translation>%1 km²</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>km</source>
        <comment>unit on the scale bar</comment>
        <translation>km</translation>
    </message>
    <message>
        <source>S</source>
        <comment>south</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>N</source>
        <comment>north</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>W</source>
        <comment>west</comment>
        <translation>O</translation>
    </message>
    <message>
        <source>E</source>
        <comment>east</comment>
        <translation>E</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>day 1</source>
        <comment>of a blockade: the first day</comment>
        <translation>1er jour</translation>
    </message>
    <message>
        <source>day %1</source>
        <comment>of a blockade</comment>
        <translation>%1e jour</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <comment>places</comment>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>names</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>open</source>
        <comment>route</comment>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>at risk</source>
        <comment>route</comment>
        <translation>menacée</translation>
    </message>
    <message>
        <source>cut</source>
        <comment>route</comment>
        <translation>coupée</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>route</comment>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>control</source>
        <comment>zone</comment>
        <translation>contrôle</translation>
    </message>
    <message>
        <source>support</source>
        <comment>zone</comment>
        <translation>soutien</translation>
    </message>
    <message>
        <source>attack</source>
        <comment>zone</comment>
        <translation>attaques</translation>
    </message>
    <message>
        <source>blockade</source>
        <comment>zone</comment>
        <translation>blocus</translation>
    </message>
    <message>
        <source>garrison</source>
        <comment>zone</comment>
        <translation>garnison</translation>
    </message>
    <message>
        <source>capital</source>
        <translation>capitale</translation>
    </message>
    <message>
        <source>region capital</source>
        <translation>chef-lieu de région</translation>
    </message>
    <message>
        <source>town</source>
        <translation>ville</translation>
    </message>
    <message>
        <source>village</source>
        <translation>village</translation>
    </message>
    <message>
        <source>border post</source>
        <translation>poste frontière</translation>
    </message>
    <message>
        <source>airport</source>
        <translation>aéroport</translation>
    </message>
    <message>
        <source>river landing</source>
        <translation>débarcadère</translation>
    </message>
    <message>
        <source>waypoint</source>
        <translation>point de passage</translation>
    </message>
    <message>
        <source>road</source>
        <translation>route</translation>
    </message>
    <message>
        <source>track</source>
        <translation>piste</translation>
    </message>
    <message>
        <source>river</source>
        <translation>fleuve</translation>
    </message>
    <message>
        <source>ferry</source>
        <translation>bac</translation>
    </message>
    <message>
        <source>paved</source>
        <translation>revêtue</translation>
    </message>
    <message>
        <source>gravel</source>
        <translation>gravier</translation>
    </message>
    <message>
        <source>earth</source>
        <translation>terre</translation>
    </message>
    <message>
        <source>sand</source>
        <translation>sable</translation>
    </message>
    <message>
        <source>water</source>
        <translation>eau</translation>
    </message>
    <message>
        <source>confirmed course</source>
        <translation>tracé confirmé</translation>
    </message>
    <message>
        <source>schematic course</source>
        <translation>tracé schématique</translation>
    </message>
    <message>
        <source>approximate course</source>
        <translation>tracé approximatif</translation>
    </message>
    <message>
        <source>fuel</source>
        <translation>carburant</translation>
    </message>
    <message>
        <source>food</source>
        <translation>vivres</translation>
    </message>
    <message>
        <source>medicine</source>
        <translation>médicaments</translation>
    </message>
    <message>
        <source>salt</source>
        <translation>sel</translation>
    </message>
    <message>
        <source>people</source>
        <translation>voyageurs</translation>
    </message>
    <message>
        <source>attack</source>
        <comment>event</comment>
        <translation>attaque</translation>
    </message>
    <message>
        <source>clash</source>
        <translation>affrontement</translation>
    </message>
    <message>
        <source>shelling</source>
        <translation>bombardement</translation>
    </message>
    <message>
        <source>ambush</source>
        <translation>embuscade</translation>
    </message>
    <message>
        <source>advance</source>
        <translation>avancée</translation>
    </message>
    <message>
        <source>withdrawal</source>
        <translation>retrait</translation>
    </message>
    <message>
        <source>camp closure</source>
        <translation>fermeture de camp</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>déclaration</translation>
    </message>
    <message>
        <source>blockade</source>
        <comment>event</comment>
        <translation>blocus</translation>
    </message>
    <message>
        <source>displacement</source>
        <translation>déplacement de population</translation>
    </message>
    <message>
        <source>mandate</source>
        <translation>mandat</translation>
    </message>
    <message>
        <source>trend</source>
        <translation>tendance</translation>
    </message>
    <message>
        <source>state force</source>
        <translation>force étatique</translation>
    </message>
    <message>
        <source>armed group</source>
        <translation>groupe armé</translation>
    </message>
    <message>
        <source>signatory movement</source>
        <translation>mouvement signataire</translation>
    </message>
    <message>
        <source>private military company</source>
        <translation>société militaire privée</translation>
    </message>
    <message>
        <source>peacekeeping force</source>
        <translation>force de maintien de la paix</translation>
    </message>
    <message>
        <source>protects</source>
        <translation>protège</translation>
    </message>
    <message>
        <source>tolerates</source>
        <translation>tolère</translation>
    </message>
    <message>
        <source>taxes</source>
        <translation>taxe</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>interdit</translation>
    </message>
    <message>
        <source>allied</source>
        <translation>allié</translation>
    </message>
    <message>
        <source>hostile</source>
        <translation>hostile</translation>
    </message>
    <message>
        <source>tacit understanding</source>
        <translation>entente tacite</translation>
    </message>
    <message>
        <source>analysis</source>
        <translation>analyse</translation>
    </message>
    <message>
        <source>UN reporting</source>
        <translation>rapports de l’ONU</translation>
    </message>
    <message>
        <source>press</source>
        <translation>presse</translation>
    </message>
    <message>
        <source>administrative source</source>
        <translation>source administrative</translation>
    </message>
    <message>
        <source>desk estimate</source>
        <translation>estimation du bureau</translation>
    </message>
    <message>
        <source>plain</source>
        <comment>pattern</comment>
        <translation>uni</translation>
    </message>
    <message>
        <source>diagonal</source>
        <comment>pattern</comment>
        <translation>diagonales</translation>
    </message>
    <message>
        <source>back diagonal</source>
        <comment>pattern</comment>
        <translation>diagonales inverses</translation>
    </message>
    <message>
        <source>horizontal</source>
        <comment>pattern</comment>
        <translation>horizontales</translation>
    </message>
    <message>
        <source>vertical</source>
        <comment>pattern</comment>
        <translation>verticales</translation>
    </message>
    <message>
        <source>dots</source>
        <comment>pattern</comment>
        <translation>points</translation>
    </message>
    <message>
        <source>cross</source>
        <comment>pattern</comment>
        <translation>croisillons</translation>
    </message>
    <message>
        <source>completely reliable</source>
        <comment>source</comment>
        <translation>tout à fait fiable</translation>
    </message>
    <message>
        <source>usually reliable</source>
        <comment>source</comment>
        <translation>habituellement fiable</translation>
    </message>
    <message>
        <source>fairly reliable</source>
        <comment>source</comment>
        <translation>assez fiable</translation>
    </message>
    <message>
        <source>not usually reliable</source>
        <comment>source</comment>
        <translation>peu fiable</translation>
    </message>
    <message>
        <source>unreliable</source>
        <comment>source</comment>
        <translation>non fiable</translation>
    </message>
    <message>
        <source>reliability cannot be judged</source>
        <comment>source</comment>
        <translation>fiabilité impossible à juger</translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>statement</comment>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>probably true</source>
        <comment>statement</comment>
        <translation>probablement vrai</translation>
    </message>
    <message>
        <source>possibly true</source>
        <comment>statement</comment>
        <translation>peut-être vrai</translation>
    </message>
    <message>
        <source>doubtful</source>
        <comment>statement</comment>
        <translation>douteux</translation>
    </message>
    <message>
        <source>improbable</source>
        <comment>statement</comment>
        <translation>improbable</translation>
    </message>
    <message>
        <source>truth cannot be judged</source>
        <comment>statement</comment>
        <translation>véracité impossible à juger</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>grade, reliability, credibility</comment>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>There is no %1</source>
        <translation>%1 est introuvable</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 est illisible</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>Impossible d’écrire %1</translation>
    </message>
    <message>
        <source>%1 is of a kind that is not known here</source>
        <translation>Le type de %1 n’est pas connu ici</translation>
    </message>
    <message>
        <source>%1 is not written as it should be</source>
        <translation>%1 n’est pas écrit comme il le devrait</translation>
    </message>
    <message>
        <source>%1 lacks something that must be there</source>
        <translation>Il manque à %1 un élément obligatoire</translation>
    </message>
    <message>
        <source>Nothing is called %1 here</source>
        <translation>Rien ne s’appelle %1 ici</translation>
    </message>
    <message>
        <source>%1 is there twice</source>
        <translation>%1 figure deux fois</translation>
    </message>
    <message>
        <source>The outline or line of %1 is not valid</source>
        <translation>Le contour ou le tracé de %1 n’est pas valable</translation>
    </message>
    <message>
        <source>%1 is not a date or time</source>
        <translation>%1 n’est ni une date ni une heure</translation>
    </message>
    <message>
        <source>%1 is not a value that fits here</source>
        <translation>%1 n’est pas une valeur admise ici</translation>
    </message>
    <message>
        <source>%1 is out of range</source>
        <translation>%1 est hors limites</translation>
    </message>
    <message>
        <source>No place is called %1</source>
        <translation>Aucun lieu ne s’appelle %1</translation>
    </message>
    <message>
        <source>There is no option %1</source>
        <translation>L’option %1 n’existe pas</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 could not be drawn</source>
        <translation>%1 n’a pas pu être dessiné</translation>
    </message>
    <message>
        <source>An inner part failed at %1</source>
        <translation>Un composant interne a échoué sur %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <comment>sentence, detail</comment>
        <translation>%1 (%2).</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>le fichier manque</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>le fichier est illisible</translation>
    </message>
    <message>
        <source>it is not written as it should be</source>
        <translation>ce n’est pas écrit comme il se doit</translation>
    </message>
    <message>
        <source>a field is missing</source>
        <translation>un champ manque</translation>
    </message>
    <message>
        <source>it names something that is not there</source>
        <translation>cela renvoie à un élément absent</translation>
    </message>
    <message>
        <source>the id is there twice</source>
        <translation>l’identifiant figure deux fois</translation>
    </message>
    <message>
        <source>the outline or line is not valid</source>
        <translation>le contour ou le tracé n’est pas valable</translation>
    </message>
    <message>
        <source>a time is not valid</source>
        <translation>une date n’est pas valable</translation>
    </message>
    <message>
        <source>a value is out of range</source>
        <translation>une valeur est hors limites</translation>
    </message>
    <message>
        <source>the place is not known</source>
        <translation>le lieu n’est pas connu</translation>
    </message>
    <message>
        <source>a value is not allowed</source>
        <translation>une valeur n’est pas admise</translation>
    </message>
    <message>
        <source>it cannot be used</source>
        <translation>c’est inutilisable</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file, feature</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>rule, detail</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2; left out</source>
        <comment>where, what is wrong</comment>
        <translation>%1&#xa0;: %2&#x202f;; écarté</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where, what is wrong</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>cut at %1</source>
        <comment>route, place</comment>
        <translation>coupée à %1</translation>
    </message>
    <message>
        <source>no way in is open</source>
        <comment>place cut off</comment>
        <translation>aucun accès ouvert</translation>
    </message>
    <message>
        <source>a way in is open</source>
        <comment>place reachable again</comment>
        <translation>un accès est ouvert</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what, since when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1; also %2</source>
        <comment>what, other places</comment>
        <translation>%1&#x202f;; de même %2</translation>
    </message>
    <message>
        <source>%1 cut off:</source>
        <comment>place</comment>
        <translation>%1 isolée&#xa0;:</translation>
    </message>
    <message>
        <source>%1 reachable again:</source>
        <comment>place</comment>
        <translation>%1 de nouveau accessible&#xa0;:</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>what a line is about</comment>
        <translation>%1&#xa0;:</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>status before, status after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>actor, change of ground</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>towards %1</source>
        <comment>places</comment>
        <translation>vers %1</translation>
    </message>
    <message>
        <source>no longer at %1</source>
        <comment>places</comment>
        <translation>n’est plus à %1</translation>
    </message>
    <message>
        <source>%1 × %2:</source>
        <comment>two actors</comment>
        <translation>%1 × %2&#xa0;:</translation>
    </message>
    <message>
        <source>no ground contested any more</source>
        <translation>plus aucun terrain disputé</translation>
    </message>
    <message>
        <source>newly contested ground, %1</source>
        <comment>area</comment>
        <translation>terrain nouvellement disputé, %1</translation>
    </message>
    <message>
        <source>closed by the UN mission</source>
        <translation>fermé par la mission de l’ONU</translation>
    </message>
    <message>
        <source>closed by the UN mission, %1</source>
        <comment>date</comment>
        <translation>fermé par la mission de l’ONU, %1</translation>
    </message>
    <message>
        <source>%1 (a claim)</source>
        <comment>event told by an armed group</comment>
        <translation>%1 (revendication)</translation>
    </message>
    <message>
        <source>%1: the blockade, %2</source>
        <comment>place, day count</comment>
        <translation>%1&#xa0;: le blocus, %2</translation>
    </message>
    <message>
        <source>%1: cut off, %2</source>
        <comment>place, day count</comment>
        <translation>%1&#xa0;: l’isolement, %2</translation>
    </message>
    <message>
        <source>Situation at %1</source>
        <comment>date and time</comment>
        <translation>Situation au %1</translation>
    </message>
    <message>
        <source>%1 · change since %2</source>
        <comment>situation, date</comment>
        <translation>%1 · évolution depuis le %2</translation>
    </message>
    <message>
        <source>Sheet %1</source>
        <comment>number</comment>
        <translation>Feuille %1</translation>
    </message>
    <message>
        <source>Azalai · %1 · state %2</source>
        <comment>time, digits</comment>
        <translation>Azalai · %1 · état %2</translation>
    </message>
    <message>
        <source>Route %1</source>
        <comment>status</comment>
        <translation>Route %1</translation>
    </message>
    <message>
        <source>Where a route is first cut</source>
        <translation>Premier point de coupure d’une route</translation>
    </message>
    <message>
        <source>Place cut off from supply</source>
        <translation>Lieu coupé du ravitaillement</translation>
    </message>
    <message numerus="yes">
        <source>Events of the last %n day(s)</source>
        <translation>
            <numerusform>Événements du dernier jour</numerusform>
            <numerusform>Événements des %n derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Armed group’s own claim</source>
        <translation>Revendication d’un groupe armé</translation>
    </message>
    <message>
        <source>UN camp</source>
        <translation>Camp de l’ONU</translation>
    </message>
    <message>
        <source>People in flight</source>
        <translation>Déplacement de population</translation>
    </message>
    <message>
        <source>Border of a country</source>
        <translation>Frontière d’État</translation>
    </message>
    <message>
        <source>Border of a region</source>
        <translation>Limite de région</translation>
    </message>
    <message>
        <source>Border of a region, approximate</source>
        <translation>Limite de région, approximative</translation>
    </message>
    <message>
        <source>WHAT CHANGED</source>
        <translation>CE QUI A CHANGÉ</translation>
    </message>
    <message>
        <source>Nothing since %1</source>
        <comment>date</comment>
        <translation>Rien depuis le %1</translation>
    </message>
    <message>
        <source>CUT OFF FROM SUPPLY</source>
        <translation>COUPÉS DU RAVITAILLEMENT</translation>
    </message>
    <message>
        <source>LEGEND</source>
        <translation>LÉGENDE</translation>
    </message>
    <message>
        <source>SOURCES</source>
        <translation>SOURCES</translation>
    </message>
    <message>
        <source>+%1 more</source>
        <comment>lines that have no room</comment>
        <translation>+%1 autres</translation>
    </message>
    <message>
        <source>1</source>
        <comment>first day of a month</comment>
        <translation>1er</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>%1 au %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>date</comment>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>date</comment>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>at all times</source>
        <translation>à tout moment</translation>
    </message>
    <message>
        <source>Since %1, %2:</source>
        <comment>date, day count</comment>
        <translation>Depuis le %1, %2&#xa0;:</translation>
    </message>
    <message>
        <source>Since before %1:</source>
        <comment>date</comment>
        <translation>Depuis avant le %1&#xa0;:</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>source, grade</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Contested by %n actor(s)</source>
        <translation>
            <numerusform>Disputé par %n acteur</numerusform>
            <numerusform>Disputé par %n acteurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Zone outline well attested</source>
        <translation>Contour de zone bien établi</translation>
    </message>
    <message>
        <source>Zone outline possible</source>
        <translation>Contour de zone possible</translation>
    </message>
    <message>
        <source>Zone outline doubtful</source>
        <translation>Contour de zone douteux</translation>
    </message>
    <message>
        <source>(now %1 in all)</source>
        <comment>area</comment>
        <translation>(%1 au total désormais)</translation>
    </message>
    <message>
        <source>%1, as known on %2</source>
        <comment>situation, date and time</comment>
        <translation>%1, d’après l’état des connaissances du %2</translation>
    </message>
    <message>
        <source>%1 · change until %2</source>
        <comment>situation, date</comment>
        <translation>%1 · évolution jusqu’au %2</translation>
    </message>
    <message>
        <source>Nothing until %1</source>
        <comment>date</comment>
        <translation>Rien jusqu’au %1</translation>
    </message>
    <message>
        <source>Hidden on this sheet: %1.</source>
        <comment>actors</comment>
        <translation>Masqués sur cette feuille&#xa0;: %1.</translation>
    </message>
    <message>
        <source>junction</source>
        <translation>carrefour</translation>
    </message>
    <message>
        <source>air</source>
        <translation>voie aérienne</translation>
    </message>
    <message>
        <source>heavy lorries pass</source>
        <translation>praticable aux poids lourds</translation>
    </message>
    <message>
        <source>medium lorries pass</source>
        <translation>praticable aux camions moyens</translation>
    </message>
    <message>
        <source>light vehicles only</source>
        <translation>véhicules légers seulement</translation>
    </message>
    <message>
        <source>%1, now at %2</source>
        <translation>%1, désormais à %2</translation>
    </message>
    <message>
        <source>%1, no longer at %2</source>
        <translation>%1, n’est plus à %2</translation>
    </message>
    <message>
        <source>%1: contested ground, new, %2</source>
        <translation>%1&#xa0;: terrain disputé, nouveau, %2</translation>
    </message>
    <message>
        <source>%1: no longer contested</source>
        <translation>%1&#xa0;: plus de terrain disputé</translation>
    </message>
    <message>
        <source>%1: contested ground %2</source>
        <translation>%1&#xa0;: terrain disputé %2</translation>
    </message>
    <message>
        <source>%1: %2, was %3</source>
        <translation>%1&#xa0;: %2, était %3</translation>
    </message>
    <message>
        <source>%1 cut off: no open way from any supply entry</source>
        <translation>%1 isolée&#xa0;: aucune voie ouverte depuis un point d’entrée</translation>
    </message>
    <message>
        <source>%1 reachable again</source>
        <translation>%1 de nouveau accessible</translation>
    </message>
    <message>
        <source>%1: no open way in any more</source>
        <comment>place</comment>
        <translation>%1&#xa0;: plus aucune voie d’accès ouverte</translation>
    </message>
    <message>
        <source>%1: an open way in again</source>
        <comment>place</comment>
        <translation>%1&#xa0;: de nouveau une voie d’accès ouverte</translation>
    </message>
    <message>
        <source>%1: no way in for %2 any more</source>
        <comment>place, goods</comment>
        <translation>%1&#xa0;: plus de voie d’accès (%2)</translation>
    </message>
    <message>
        <source>%1: a way in for %2 again</source>
        <comment>place, goods</comment>
        <translation>%1&#xa0;: de nouveau une voie d’accès (%2)</translation>
    </message>
    <message>
        <source>%1: now the last road to %2</source>
        <comment>leg, places</comment>
        <translation>%1&#xa0;: désormais la dernière voie vers %2</translation>
    </message>
    <message>
        <source>%1 cut off from %2:</source>
        <comment>place, goods</comment>
        <translation>%1 privée de %2&#xa0;:</translation>
    </message>
    <message>
        <source>%1 supplied with %2 again:</source>
        <comment>place, goods</comment>
        <translation>%1 de nouveau ravitaillable en %2&#xa0;:</translation>
    </message>
    <message>
        <source>%1 without an open way:</source>
        <comment>place</comment>
        <translation>%1 sans accès ouvert&#xa0;:</translation>
    </message>
    <message>
        <source>%1 on an open way again:</source>
        <comment>place</comment>
        <translation>%1 de nouveau sur une voie ouverte&#xa0;:</translation>
    </message>
    <message>
        <source>every way in is at risk</source>
        <comment>place without an open way</comment>
        <translation>tous les accès sont menacés</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>goods, vehicle</comment>
        <translation>%1, par %2</translation>
    </message>
    <message>
        <source>supplied</source>
        <comment>place</comment>
        <translation>ravitaillé</translation>
    </message>
    <message>
        <source>no open way</source>
        <comment>place</comment>
        <translation>sans voie ouverte</translation>
    </message>
    <message>
        <source>cut off</source>
        <comment>place</comment>
        <translation>isolé</translation>
    </message>
    <message>
        <source>route at risk; place without open way</source>
        <translation>itinéraire menacé&#x202f;; lieu sans voie ouverte</translation>
    </message>
    <message>
        <source>route cut; place cut off</source>
        <translation>itinéraire coupé&#x202f;; lieu isolé</translation>
    </message>
    <message>
        <source>last briefing %1</source>
        <comment>date</comment>
        <translation>dernier point de situation %1</translation>
    </message>
    <message>
        <source>BLOCKADE CALENDAR</source>
        <translation>CALENDRIER DU BLOCUS</translation>
    </message>
    <message>
        <source>Blockade calendar</source>
        <translation>Calendrier du blocus</translation>
    </message>
    <message>
        <source>Places</source>
        <comment>of a calendar</comment>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Routes</source>
        <comment>of a calendar</comment>
        <translation>Itinéraires</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>status, day count</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of road, surface</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>length, how much of it has which status</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>length, status</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>first cut, coming from %1</source>
        <comment>place</comment>
        <translation>première coupure en venant de %1</translation>
    </message>
    <message>
        <source>%1, border post</source>
        <comment>place</comment>
        <translation>%1, poste frontière</translation>
    </message>
    <message>
        <source>Crossing %1 – %2</source>
        <comment>places</comment>
        <translation>Traversée %1 – %2</translation>
    </message>
    <message>
        <source>%1, own claim</source>
        <comment>event</comment>
        <translation>%1, revendication</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date, event</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2 off</source>
        <comment>event, distance from the road</comment>
        <translation>%1, à %2</translation>
    </message>
    <message>
        <source>ferry crossing</source>
        <translation>traversée en bac</translation>
    </message>
    <message>
        <source>first cut, from either end</source>
        <translation>première coupure, de chaque bout</translation>
    </message>
    <message numerus="yes">
        <source>event nearby, last %n day(s)</source>
        <translation>
            <numerusform>événement proche, dernier jour</numerusform>
            <numerusform>événement proche, %n derniers jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>claim of an armed group nearby, last %n day(s)</source>
        <translation>
            <numerusform>revendication d’un groupe armé à proximité, dernier jour</numerusform>
            <numerusform>revendication d’un groupe armé à proximité, %n derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>RULES OF ACCESS</source>
        <translation>RÈGLES D’ACCÈS</translation>
    </message>
    <message>
        <source>Read from the top: the first line that fits a zone on the road decides. Where none fits, the road is open.</source>
        <translation>À lire de haut en bas&#xa0;: la première ligne qui convient à une zone sur la route décide. Si aucune ne convient, la route est ouverte.</translation>
    </message>
    <message>
        <source>Zone</source>
        <comment>column</comment>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Its actor</source>
        <comment>column, stance to traffic</comment>
        <translation>Son acteur</translation>
    </message>
    <message>
        <source>Contested</source>
        <comment>column</comment>
        <translation>Disputé</translation>
    </message>
    <message>
        <source>Then</source>
        <comment>column, status</comment>
        <translation>Alors</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>column</comment>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>any</source>
        <comment>of a rule</comment>
        <translation>tous</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>contested</comment>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <comment>contested</comment>
        <translation>non</translation>
    </message>
    <message>
        <source>Place without an open way</source>
        <translation>Lieu sans voie ouverte</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 l</source>
        <comment>litres</comment>
        <translation>%1 l</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>months</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1: no longer the last road to %2</source>
        <comment>leg, places</comment>
        <translation>%1&#xa0;: n’est plus la dernière voie vers %2</translation>
    </message>
    <message>
        <source>%1 down to its last way:</source>
        <comment>place</comment>
        <translation>%1 n’a plus qu’une voie&#xa0;:</translation>
    </message>
    <message>
        <source>%1 km/h</source>
        <comment>speed</comment>
        <translation>%1 km/h</translation>
    </message>
    <message>
        <source>any goods</source>
        <translation>toutes denrées</translation>
    </message>
    <message>
        <source>NO OPEN WAY</source>
        <translation>SANS VOIE OUVERTE</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>start and end of a way</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: no way now; the way of peacetime</source>
        <comment>start and end</comment>
        <translation>%1 : pas de chemin actuellement ; celui du temps de paix</translation>
    </message>
    <message>
        <source>%1 is open elsewhere</source>
        <translation>%1 est ouvert ailleurs</translation>
    </message>
    <message>
        <source>Another program has changed %1</source>
        <translation>Un autre programme a modifié %1</translation>
    </message>
    <message>
        <source>%1 was moved, deleted or replaced</source>
        <translation>%1 a été déplacé, supprimé ou remplacé</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 est endommagé</translation>
    </message>
    <message>
        <source>There is no room left to write %1</source>
        <translation>Il n’y a plus de place pour écrire %1</translation>
    </message>
    <message>
        <source>%1 was written by a newer Azalai</source>
        <translation>%1 a été écrit par un Azalai plus récent</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>il est endommagé</translation>
    </message>
    <message>
        <source>dossier</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>acteur</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>relation</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>zone</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>leg</source>
        <translation>tronçon</translation>
    </message>
    <message>
        <source>route</source>
        <translation>itinéraire</translation>
    </message>
    <message>
        <source>supply entry</source>
        <translation>point d’entrée</translation>
    </message>
    <message>
        <source>word on a leg</source>
        <translation>avis sur un tronçon</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>règle</translation>
    </message>
    <message>
        <source>region</source>
        <translation>région</translation>
    </message>
    <message>
        <source>event</source>
        <translation>événement</translation>
    </message>
    <message>
        <source>camp</source>
        <translation>camp</translation>
    </message>
    <message>
        <source>supply settings</source>
        <translation>réglages du ravitaillement</translation>
    </message>
    <message>
        <source>vehicle</source>
        <translation>véhicule</translation>
    </message>
    <message>
        <source>convoy</source>
        <translation>convoi</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Draw zone</source>
        <translation>Tracer une zone</translation>
    </message>
    <message>
        <source>Correct outline</source>
        <translation>Corriger le tracé</translation>
    </message>
    <message>
        <source>New outline</source>
        <translation>Nouveau tracé</translation>
    </message>
    <message>
        <source>End zone</source>
        <translation>Terminer la zone</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Diviser</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Cut a hole</source>
        <translation>Percer un trou</translation>
    </message>
    <message>
        <source>Repair outline</source>
        <translation>Réparer le tracé</translation>
    </message>
    <message>
        <source>Move shared border</source>
        <translation>Déplacer la limite commune</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Keep what-if</source>
        <translation>Garder l’hypothèse</translation>
    </message>
    <message>
        <source>State named %1</source>
        <comment>a version</comment>
        <translation>État nommé %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>verb, kind of thing</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was done, to what</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé : %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Rétabli : %1</translation>
    </message>
    <message>
        <source>Road on no route, in the same colours</source>
        <translation>Route hors itinéraires, mêmes couleurs</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Presse-papiers</translation>
    </message>
    <message>
        <source>Base map</source>
        <translation>Fond de carte</translation>
    </message>
    <message>
        <source>Lines of latitude and longitude</source>
        <translation>Parallèles et méridiens</translation>
    </message>
    <message>
        <source>Borders of regions</source>
        <translation>Limites des régions</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>Contested ground</source>
        <translation>Terrain disputé</translation>
    </message>
    <message>
        <source>Roads and movements</source>
        <translation>Routes et mouvements</translation>
    </message>
    <message>
        <source>Places and signs</source>
        <translation>Lieux et signes</translation>
    </message>
    <message>
        <source>Keep narrow overlap</source>
        <translation>Garder le chevauchement étroit</translation>
    </message>
    <message>
        <source>Trim narrow overlap</source>
        <translation>Rogner le chevauchement étroit</translation>
    </message>
    <message>
        <source>NEW</source>
        <comment>issue of a sheet</comment>
        <translation>NOUVEAU</translation>
    </message>
    <message>
        <source>UPDATE</source>
        <comment>issue of a sheet</comment>
        <translation>MISE À JOUR</translation>
    </message>
    <message>
        <source>CORRECTION</source>
        <comment>issue of a sheet</comment>
        <translation>CORRECTION</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <comment>numbers</comment>
        <translation>page %1 sur %2</translation>
    </message>
    <message>
        <source>GROUND HELD, AND CHANGE</source>
        <translation>TERRAIN TENU ET ÉVOLUTION</translation>
    </message>
    <message>
        <source>ACCESS</source>
        <translation>ACCÈS</translation>
    </message>
    <message>
        <source>WHO HOLDS WHAT</source>
        <translation>QUI TIENT QUOI</translation>
    </message>
    <message numerus="yes">
        <source>EVENTS OF THE LAST %n DAY(S)</source>
        <translation>
            <numerusform>ÉVÉNEMENTS DU DERNIER JOUR</numerusform>
            <numerusform>ÉVÉNEMENTS DES %n DERNIERS JOURS</numerusform>
        </translation>
    </message>
    <message>
        <source>HOW TO READ THIS MAP</source>
        <translation>COMMENT LIRE CETTE CARTE</translation>
    </message>
    <message>
        <source>GROUND HELD OVER TIME</source>
        <translation>TERRAIN TENU AU FIL DU TEMPS</translation>
    </message>
    <message>
        <source>Events per week</source>
        <translation>Événements par semaine</translation>
    </message>
    <message>
        <source>km²</source>
        <comment>unit of a chart</comment>
        <translation>km²</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>Disputé</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>area, change</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>about %1 people</source>
        <translation>environ %1 habitants</translation>
    </message>
    <message>
        <source>open way</source>
        <comment>from an entry of supply to a place</comment>
        <translation>voie ouverte</translation>
    </message>
    <message>
        <source>at risk all ways</source>
        <comment>from an entry of supply to a place</comment>
        <translation>toutes les voies menacées</translation>
    </message>
    <message>
        <source>no way</source>
        <comment>from an entry of supply to a place</comment>
        <translation>aucune voie</translation>
    </message>
    <message>
        <source>First cut near %1, after %2</source>
        <comment>place, length</comment>
        <translation>Première coupure près de %1, après %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>zone, its type, since when</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 (own claim)</source>
        <comment>event</comment>
        <translation>%1 (revendication)</translation>
    </message>
    <message>
        <source>A tint and its lines show where an actor is present, as the desk estimates it.</source>
        <translation>Une teinte et ses hachures montrent où un acteur est présent, selon l’estimation du bureau.</translation>
    </message>
    <message>
        <source>Stripes in the colours of several actors mark ground that all of them claim or enter.</source>
        <translation>Les bandes aux couleurs de plusieurs acteurs marquent un terrain que tous revendiquent ou parcourent.</translation>
    </message>
    <message>
        <source>Strong tint: gained since the date below the title; broken edge: lost; pale: held throughout.</source>
        <translation>Teinte forte : gagné depuis la date sous le titre ; bord discontinu : perdu ; pâle : tenu de bout en bout.</translation>
    </message>
    <message>
        <source>The more broken the edge of a zone, the less its sources are believed.</source>
        <translation>Plus le bord d’une zone est discontinu, moins ses sources sont crues.</translation>
    </message>
    <message>
        <source>Roads are green where open, amber where at risk, red and broken where cut.</source>
        <translation>Les routes sont vertes si ouvertes, ocre si menacées, rouges et discontinues si coupées.</translation>
    </message>
    <message>
        <source>A crossed circle is where a route is cut first, coming from either end.</source>
        <translation>Un cercle barré marque la première coupure d’un axe, en venant de chaque extrémité.</translation>
    </message>
    <message>
        <source>A ring around a place: no supply reaches it, or none by an open way.</source>
        <translation>Un anneau autour d’un lieu : aucun ravitaillement ne l’atteint, ou aucun par une voie ouverte.</translation>
    </message>
    <message>
        <source>An open sign is what an armed group says of itself, not what others saw.</source>
        <translation>Un signe évidé est ce qu’un groupe armé dit de lui-même, non ce que d’autres ont vu.</translation>
    </message>
    <message>
        <source>%1: gained</source>
        <comment>actor</comment>
        <translation>%1 : gagné</translation>
    </message>
    <message>
        <source>Names on the map</source>
        <translation>Noms sur la carte</translation>
    </message>
    <message>
        <source>%1: lost</source>
        <comment>actor</comment>
        <translation>%1 : perdu</translation>
    </message>
    <message numerus="yes">
        <source>%n narrow overlap(s) left out of the figures until decided.</source>
        <translation>
            <numerusform>%n chevauchement étroit, hors des chiffres tant qu’il n’est pas tranché.</numerusform>
            <numerusform>%n chevauchements étroits, hors des chiffres tant qu’ils ne sont pas tranchés.</numerusform>
        </translation>
    </message>
    <message>
        <source>issued %1</source>
        <comment>time</comment>
        <translation>diffusé %1</translation>
    </message>
    <message>
        <source>UTM grid</source>
        <translation>Carroyage UTM</translation>
    </message>
    <message>
        <source>† in the desk’s own words.</source>
        <translation>† formulé par le bureau.</translation>
    </message>
    <message>
        <source>Cut at the whole lines and lay it over its neighbours by %1 mm, up to the broken ones</source>
        <translation>Couper aux traits pleins et poser sur les voisins de %1 mm, jusqu’aux traits brisés</translation>
    </message>
    <message>
        <source>N</source>
        <comment>the letter of north</comment>
        <translation>N</translation>
    </message>
</context>
<context>
    <name>WorkspaceController</name>
    <message>
        <source>Since last briefing, %1</source>
        <translation>Depuis le dernier point, %1</translation>
    </message>
    <message>
        <source>last briefing %1</source>
        <translation>dernier point le %1</translation>
    </message>
    <message>
        <source>no zone here</source>
        <translation>aucune zone ici</translation>
    </message>
    <message>
        <source>inside %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>A briefing shows the dossier: keep or drop the what-if first.</source>
        <translation>Un briefing montre le dossier : conservez ou abandonnez d’abord l’hypothèse.</translation>
    </message>
    <message>
        <source>Until last briefing, %1</source>
        <translation>Jusqu’au dernier point, %1</translation>
    </message>
    <message>
        <source>Follows, in the same step: %1.</source>
        <translation>Suit, dans la même étape : %1.</translation>
    </message>
    <message>
        <source>Shares it and stays as it is: %1.</source>
        <translation>Le partage et reste telle quelle : %1.</translation>
    </message>
    <message numerus="yes">
        <source>It went back: the outline crossed itself where it is marked. F keeps it repaired instead: %n part(s), %1; without it %2.</source>
        <translation>
            <numerusform>Retour en arrière : le contour se croisait à l’endroit marqué. F le garde réparé : %n partie, %1 ; sinon %2.</numerusform>
            <numerusform>Retour en arrière : le contour se croisait à l’endroit marqué. F le garde réparé : %n parties, %1 ; sinon %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repaired: %n part(s), %1; before, %2.</source>
        <translation>
            <numerusform>Réparé : %n partie, %1 ; avant, %2.</numerusform>
            <numerusform>Réparé : %n parties, %1 ; avant, %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>A briefing shows the dossier: keep the move or leave it first.</source>
        <translation>Un point de situation montre le dossier : gardez ou quittez d’abord le déplacement.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>remarks</comment>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ZoneDesk</name>
    <message>
        <source>Along the outline of %1: %2.</source>
        <comment>name, length</comment>
        <translation>Le long du contour de %1 : %2.</translation>
    </message>
    <message>
        <source>Along the border of %1: %2.</source>
        <comment>name, length</comment>
        <translation>Le long de la limite de %1 : %2.</translation>
    </message>
    <message>
        <source>Along a river: %2.</source>
        <comment>length</comment>
        <translation>Le long d’un cours d’eau : %2.</translation>
    </message>
    <message>
        <source>Along the river %1: %2.</source>
        <translation>Le long du cours d’eau %1 : %2.</translation>
    </message>
    <message>
        <source>Along a road: %2.</source>
        <comment>length</comment>
        <translation>Le long d’une route : %2.</translation>
    </message>
    <message>
        <source>Along the road %1: %2.</source>
        <translation>Le long de la route %1 : %2.</translation>
    </message>
    <message>
        <source>%1 V takes the other way around.</source>
        <comment>a sentence</comment>
        <translation>%1 V passe par l’autre côté.</translation>
    </message>
    <message>
        <source>Grid: %1°, about %2 m</source>
        <translation>Grille : %1°, environ %2 m</translation>
    </message>
    <message>
        <source>Grid: %1°, about %2 km</source>
        <translation>Grille : %1°, environ %2 km</translation>
    </message>
    <message numerus="yes">
        <source>F closes it there, repaired: %n part(s), %1.</source>
        <translation>
            <numerusform>F le ferme là, réparé : %n partie, %1.</numerusform>
            <numerusform>F le ferme là, réparé : %n parties, %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ZoneDialog</name>
    <message>
        <source>New zone</source>
        <translation>Nouvelle zone</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Acteur</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Cotation</translation>
    </message>
    <message>
        <source>Reliability of the source</source>
        <translation>Fiabilité de la source</translation>
    </message>
    <message>
        <source>Credibility of what it says</source>
        <translation>Crédibilité de ce qu’elle dit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>what the outline rests on</source>
        <translation>ce sur quoi le tracé repose</translation>
    </message>
    <message>
        <source>Back to the drawing</source>
        <translation>Revenir au tracé</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message numerus="yes">
        <source>%n zone(s) from the clipboard</source>
        <translation>
            <numerusform>%n zone du presse-papiers</numerusform>
            <numerusform>%n zones du presse-papiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zone(s) from %1</source>
        <translation>
            <numerusform>%n zone de %1</numerusform>
            <numerusform>%n zones de %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ZoneForm</name>
    <message>
        <source>no source</source>
        <translation>sans source</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n corner(s)</source>
        <comment>area</comment>
        <translation>
            <numerusform>%1, %n sommet</numerusform>
            <numerusform>%1, %n sommets</numerusform>
        </translation>
    </message>
    <message>
        <source>The dossier has no actor that could hold it.</source>
        <translation>Le dossier n’a aucun acteur qui puisse la tenir.</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Il lui faut un nom.</translation>
    </message>
    <message>
        <source>The beginning is not a time: %1</source>
        <translation>Le début n’est pas une date : %1</translation>
    </message>
    <message>
        <source>The end is not a time: %1</source>
        <translation>La fin n’est pas une date : %1</translation>
    </message>
    <message>
        <source>It would end before it begins.</source>
        <translation>Elle finirait avant de commencer.</translation>
    </message>
    <message>
        <source>It is not in force at the moment that is shown.</source>
        <translation>Elle n’est pas en vigueur au moment affiché.</translation>
    </message>
    <message>
        <source>This actor is hidden on the map.</source>
        <translation>Cet acteur est masqué sur la carte.</translation>
    </message>
</context>
<context>
    <name>azalai</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>River</source>
        <translation>Cours d’eau</translation>
    </message>
    <message>
        <source>Lake</source>
        <translation>Lac</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>an armed group’s own claim</source>
        <translation>revendication d’un groupe armé</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Cotation</translation>
    </message>
    <message>
        <source>UN camp</source>
        <translation>Camp de l’ONU</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Ferme</translation>
    </message>
    <message>
        <source>Displacement</source>
        <translation>Déplacement de population</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Isolé</translation>
    </message>
    <message>
        <source>out of season</source>
        <translation>hors saison</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>approximate</source>
        <translation>approximatif</translation>
    </message>
    <message>
        <source>Events here, last 60 days</source>
        <translation>Événements ici, 60 derniers jours</translation>
    </message>
    <message>
        <source>Leg of a route</source>
        <translation>Tronçon d’une route</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Coupée</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Analyst’s word</source>
        <translation>Avis de l’analyste</translation>
    </message>
    <message>
        <source>km %1 to %2</source>
        <translation>du km %1 au km %2</translation>
    </message>
    <message>
        <source>Routes over this leg</source>
        <translation>Routes empruntant ce tronçon</translation>
    </message>
    <message>
        <source>Supply route</source>
        <translation>Route de ravitaillement</translation>
    </message>
    <message>
        <source>Legs of the best way</source>
        <translation>Tronçons de la meilleure voie</translation>
    </message>
    <message>
        <source>Legs</source>
        <translation>Tronçons</translation>
    </message>
    <message>
        <source>Status calendar</source>
        <translation>Calendrier des états</translation>
    </message>
    <message>
        <source>Places inside</source>
        <translation>Lieux à l’intérieur</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Acteur</translation>
    </message>
    <message>
        <source>Ground held</source>
        <translation>Terrain tenu</translation>
    </message>
    <message>
        <source>Civil supply traffic</source>
        <translation>Ravitaillement civil</translation>
    </message>
    <message>
        <source>Zones at this moment</source>
        <translation>Zones à ce moment</translation>
    </message>
    <message>
        <source>Contested ground</source>
        <translation>Terrain disputé</translation>
    </message>
    <message>
        <source>Where their zones meet</source>
        <translation>Où leurs zones se rencontrent</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Superficie</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Contested with</source>
        <translation>Disputé avec</translation>
    </message>
    <message>
        <source>History of this zone</source>
        <translation>Histoire de cette zone</translation>
    </message>
    <message>
        <source>Shared ground</source>
        <translation>Terrain partagé</translation>
    </message>
    <message>
        <source>Weakest grade</source>
        <translation>Cotation la plus faible</translation>
    </message>
    <message>
        <source>Zones here</source>
        <translation>Zones ici</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>approximate outline</source>
        <translation>contour approximatif</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>No zone here at this moment</source>
        <translation>Aucune zone ici à ce moment</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>since %1, %2</source>
        <translation>depuis le %1, %2</translation>
    </message>
    <message>
        <source>A vertex lies on the outline</source>
        <translation>Un sommet se trouve sur le contour</translation>
    </message>
    <message>
        <source>The outline crosses itself</source>
        <translation>Le contour se recoupe</translation>
    </message>
    <message>
        <source>The outline cannot stand like this</source>
        <translation>Le contour ne peut rester ainsi</translation>
    </message>
    <message>
        <source>Zone, outline being edited</source>
        <translation>Zone, contour en édition</translation>
    </message>
    <message>
        <source>The figures are those of the last outline that could stand; letting go returns to it.</source>
        <translation>Les chiffres sont ceux du dernier contour valable&#xa0;; relâcher y ramène.</translation>
    </message>
    <message>
        <source>The outline went back to the last one that could stand.</source>
        <translation>Le contour est revenu à son dernier état valable.</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>any zone</source>
        <translation>toute zone</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>disputée</translation>
    </message>
    <message>
        <source>not contested</source>
        <translation>non disputée</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 habitants</translation>
    </message>
    <message>
        <source>No place is cut off.</source>
        <translation>Aucun lieu n’est isolé.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) cut off</source>
        <translation>
            <numerusform>%n lieu isolé</numerusform>
            <numerusform>%n lieux isolés</numerusform>
        </translation>
    </message>
    <message>
        <source>exposure %1</source>
        <translation>exposition %1</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) cut off; %1 people known to live there.</source>
        <translation>
            <numerusform>%n lieu isolé&#xa0;; %1 habitants recensés y vivent.</numerusform>
            <numerusform>%n lieux isolés&#xa0;; %1 habitants recensés y vivent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more without an open way.</source>
        <translation>
            <numerusform>%n autre sans voie ouverte.</numerusform>
            <numerusform>%n autres sans voie ouverte.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>status, date</comment>
        <translation>%1 depuis le %2</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidé par</translation>
    </message>
    <message>
        <source>Rule %1: %2.</source>
        <translation>Règle %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Rédigé par</translation>
    </message>
    <message>
        <source>Lapsed on %1; the rule table decides again.</source>
        <translation>Caduc depuis le %1&#xa0;; la table des règles décide de nouveau.</translation>
    </message>
    <message>
        <source>Along the leg</source>
        <translation>Le long du tronçon</translation>
    </message>
    <message>
        <source>too heavy</source>
        <translation>trop lourd</translation>
    </message>
    <message>
        <source>does not go here</source>
        <translation>ne passe pas ici</translation>
    </message>
    <message>
        <source>not in the rains</source>
        <translation>pas en saison des pluies</translation>
    </message>
    <message>
        <source>only in the rains</source>
        <translation>en saison des pluies seulement</translation>
    </message>
    <message>
        <source>no passage</source>
        <translation>aucun passage</translation>
    </message>
    <message>
        <source>in the dry season %1</source>
        <translation>en saison sèche %1</translation>
    </message>
    <message>
        <source>in the rains %1</source>
        <translation>en saison des pluies %1</translation>
    </message>
    <message>
        <source>%1 l per 100 km</source>
        <translation>%1 l aux 100 km</translation>
    </message>
    <message>
        <source>The road</source>
        <translation>La route</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>all year</source>
        <translation>toute l’année</translation>
    </message>
    <message>
        <source>Known how</source>
        <translation>Connaissance du tracé</translation>
    </message>
    <message>
        <source>Speeds by vehicle</source>
        <translation>Vitesses par véhicule</translation>
    </message>
    <message>
        <source>Last road standing for</source>
        <translation>Dernière route ouverte pour</translation>
    </message>
    <message>
        <source>Coming from %1: cut near %2, %3 on</source>
        <comment>places, distance</comment>
        <translation>En venant de %1&#xa0;: coupé près de %2, au bout de %3</translation>
    </message>
    <message>
        <source>Where it is cut</source>
        <translation>Où il est coupé</translation>
    </message>
    <message>
        <source>Before that</source>
        <translation>Auparavant</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Menacé</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposition</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Indice</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut off since %1 · day %2</source>
        <translation>Isolé depuis le %1 · jour %2</translation>
    </message>
    <message>
        <source>No way from any supply entry that is not cut.</source>
        <translation>Aucune voie non coupée depuis une entrée de ravitaillement.</translation>
    </message>
    <message>
        <source>Last way closed: %1.</source>
        <translation>Dernière voie fermée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No open way</source>
        <translation>Sans voie ouverte</translation>
    </message>
    <message>
        <source>No open way since %1 · day %2</source>
        <translation>Sans voie ouverte depuis le %1 · jour %2</translation>
    </message>
    <message>
        <source>Every way from a supply entry is at risk.</source>
        <translation>Toute voie depuis une entrée de ravitaillement est menacée.</translation>
    </message>
    <message>
        <source>Last open way lost: %1.</source>
        <translation>Dernière voie ouverte perdue&#xa0;: %1.</translation>
    </message>
    <message>
        <source>from the beginning</source>
        <translation>depuis le début</translation>
    </message>
    <message>
        <source>last closed: %1</source>
        <translation>dernière fermée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Without any way</source>
        <translation>Sans aucune voie</translation>
    </message>
    <message>
        <source>Without an open way</source>
        <translation>Sans voie ouverte</translation>
    </message>
    <message>
        <source>Hangs on one road</source>
        <translation>Dépend d’une seule route</translation>
    </message>
    <message>
        <source>Hangs on each of these roads</source>
        <translation>Dépend de chacune de ces routes</translation>
    </message>
    <message numerus="yes">
        <source>Cut off by losing %n road(s)</source>
        <translation>
            <numerusform>Isolé par la perte d’%n route</numerusform>
            <numerusform>Isolé par la perte de %n routes</numerusform>
        </translation>
    </message>
    <message>
        <source>Supply entry</source>
        <translation>Entrée de ravitaillement</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Fournit</translation>
    </message>
    <message numerus="yes">
        <source>Reaches %n place(s)</source>
        <translation>
            <numerusform>Atteint %n lieu</numerusform>
            <numerusform>Atteint %n lieux</numerusform>
        </translation>
    </message>
    <message>
        <source>in peacetime %1</source>
        <translation>en temps de paix %1</translation>
    </message>
    <message>
        <source>stopped at %1</source>
        <translation>arrêt à %1</translation>
    </message>
    <message>
        <source>open way</source>
        <translation>voie ouverte</translation>
    </message>
    <message>
        <source>only at risk</source>
        <translation>à risque seulement</translation>
    </message>
    <message>
        <source>no way</source>
        <translation>aucune voie</translation>
    </message>
    <message>
        <source>Supply entries</source>
        <translation>Entrées de ravitaillement</translation>
    </message>
    <message>
        <source>By goods and vehicle</source>
        <translation>Par denrée et véhicule</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>date</comment>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>vehicle, status</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Access calendar</source>
        <translation>Calendrier d’accès</translation>
    </message>
    <message>
        <source>Last roads standing</source>
        <translation>Dernières routes ouvertes</translation>
    </message>
    <message>
        <source>people who hang on it</source>
        <comment>heading of figures</comment>
        <translation>habitants qui en dépendent</translation>
    </message>
    <message numerus="yes">
        <source>%n without a count</source>
        <translation>
            <numerusform>%n sans recensement</numerusform>
            <numerusform>%n sans recensement</numerusform>
        </translation>
    </message>
    <message>
        <source>No place hangs on one road alone.</source>
        <translation>Aucun lieu ne dépend d’une seule route.</translation>
    </message>
    <message numerus="yes">
        <source>%n more roads</source>
        <translation>
            <numerusform>%n autre route</numerusform>
            <numerusform>%n autres routes</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule table</source>
        <translation>Table des règles</translation>
    </message>
    <message>
        <source>read from the top</source>
        <translation>lue de haut en bas</translation>
    </message>
    <message>
        <source>To change the rules, edit this file and open the dossier again: %1</source>
        <translation>Pour changer les règles, modifier ce fichier puis rouvrir le dossier : %1</translation>
    </message>
    <message>
        <source>The rules are in the dossier&apos;s table of rules: %1</source>
        <translation>Les règles sont dans la table des règles du dossier : %1</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Itinéraires</translation>
    </message>
    <message>
        <source>people along it</source>
        <comment>heading of figures</comment>
        <translation>habitants desservis</translation>
    </message>
    <message>
        <source>impassable</source>
        <translation>impraticable</translation>
    </message>
    <message>
        <source>Not every leg carries this cargo now.</source>
        <translation>Tous les tronçons ne portent pas ce chargement en ce moment.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>people</source>
        <comment>heading of figures</comment>
        <translation>habitants</translation>
    </message>
    <message>
        <source>people reached</source>
        <comment>heading of figures</comment>
        <translation>habitants atteints</translation>
    </message>
    <message>
        <source>reaches %1 of %2 places</source>
        <translation>atteint %1 lieux sur %2</translation>
    </message>
    <message>
        <source>No entry gives these goods.</source>
        <translation>Aucune entrée ne fournit cette denrée.</translation>
    </message>
    <message>
        <source>Coming from %1: cut at once</source>
        <comment>place</comment>
        <translation>En venant de %1&#xa0;: coupé d’emblée</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) within %1 in the last %2, weighted by kind and age; claims count half. Exposure never changes the status.</source>
        <translation>
            <numerusform>%n incident à moins de %1 en %2, pondéré selon sa nature et son ancienneté&#xa0;; les revendications comptent pour moitié. L’exposition ne change jamais l’état.</numerusform>
            <numerusform>%n incidents à moins de %1 en %2, pondérés selon leur nature et leur ancienneté&#xa0;; les revendications comptent pour moitié. L’exposition ne change jamais l’état.</numerusform>
        </translation>
    </message>
    <message>
        <source>km %1</source>
        <comment>on a strip map</comment>
        <translation>km %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between an actor and its zone</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>leg, its status</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: ended</source>
        <comment>zone</comment>
        <translation>%1 : fin</translation>
    </message>
    <message>
        <source>%1: moved by %2</source>
        <comment>zone, distance</comment>
        <translation>%1 : déplacée de %2</translation>
    </message>
    <message>
        <source>%1: outline changed, %2</source>
        <comment>zone, ground</comment>
        <translation>%1 : contour modifié, %2</translation>
    </message>
    <message>
        <source>New zone: %1, %2, %3</source>
        <comment>actor, type, ground</comment>
        <translation>Nouvelle zone : %1, %2, %3</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <comment>moment</comment>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>Routes and roads</source>
        <translation>Itinéraires et routes</translation>
    </message>
    <message>
        <source>Goods and vehicles</source>
        <translation>Marchandises et véhicules</translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s) cut off</source>
        <translation>
            <numerusform>%n lieu isolé de plus</numerusform>
            <numerusform>%n lieux isolés de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) reachable again</source>
        <translation>
            <numerusform>%n lieu de nouveau accessible</numerusform>
            <numerusform>%n lieux de nouveau accessibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more route(s) cut</source>
        <translation>
            <numerusform>%n itinéraire coupé de plus</numerusform>
            <numerusform>%n itinéraires coupés de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n route(s) no longer cut</source>
        <translation>
            <numerusform>%n itinéraire n’est plus coupé</numerusform>
            <numerusform>%n itinéraires ne sont plus coupés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last moment</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>reported %1: in time</source>
        <comment>date</comment>
        <translation>signalé le %1&#xa0;: à l’heure</translation>
    </message>
    <message>
        <source>reported %1: early</source>
        <comment>date</comment>
        <translation>signalé le %1&#xa0;: en avance</translation>
    </message>
    <message>
        <source>reported %1: late by %2</source>
        <comment>date, duration</comment>
        <translation>signalé le %1&#xa0;: en retard de %2</translation>
    </message>
    <message>
        <source>overdue by %1, not reported</source>
        <comment>duration</comment>
        <translation>en retard de %1, non signalé</translation>
    </message>
    <message>
        <source>passed, not reported here</source>
        <translation>passé, non signalé ici</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>à l’heure</translation>
    </message>
    <message>
        <source>late by %1</source>
        <comment>duration</comment>
        <translation>en retard de %1</translation>
    </message>
    <message>
        <source>overdue by %1</source>
        <comment>duration</comment>
        <translation>attendu depuis %1</translation>
    </message>
    <message>
        <source>arrived, late by %1</source>
        <comment>duration</comment>
        <translation>arrivé, en retard de %1</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>arrivé</translation>
    </message>
    <message>
        <source>not departed yet</source>
        <translation>pas encore parti</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of a convoy</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>Last reported at %1 on %2.</source>
        <comment>place, date</comment>
        <translation>Dernier signalement à %1 le %2.</translation>
    </message>
    <message>
        <source>There is no clock: %1</source>
        <translation>Pas d’horloge&#xa0;: %1</translation>
    </message>
    <message>
        <source>Expected at %1</source>
        <comment>place</comment>
        <translation>Attendu à %1</translation>
    </message>
    <message>
        <source>Convoy clock: from the highest to the lowest speeds</source>
        <translation>Horloge du convoi&#xa0;: des vitesses les plus hautes aux plus basses</translation>
    </message>
    <message>
        <source>Convoy</source>
        <translation>Convoi</translation>
    </message>
    <message>
        <source>departs %1</source>
        <comment>date</comment>
        <translation>départ %1</translation>
    </message>
    <message>
        <source>Its way</source>
        <translation>Son itinéraire</translation>
    </message>
    <message>
        <source>Convoys</source>
        <translation>Convois</translation>
    </message>
    <message>
        <source>no clock</source>
        <comment>of a convoy</comment>
        <translation>sans horloge</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>place, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>In peacetime</source>
        <translation>En temps de paix</translation>
    </message>
    <message>
        <source>Other way %1</source>
        <comment>number</comment>
        <translation>Autre itinéraire %1</translation>
    </message>
    <message>
        <source>Way now, as in peacetime</source>
        <translation>Itinéraire actuel, comme en temps de paix</translation>
    </message>
    <message>
        <source>Way now</source>
        <translation>Itinéraire actuel</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>which way, place</comment>
        <translation>%1, depuis %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>start and end of a leg</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, window</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No clock: %1 cannot be passed when the convoy departs.</source>
        <comment>leg</comment>
        <translation>Pas d’horloge&#xa0;: %1 est impraticable au départ du convoi.</translation>
    </message>
    <message>
        <source>No clock: choose a vehicle, or type its speeds.</source>
        <translation>Pas d’horloge&#xa0;: choisissez un véhicule ou saisissez ses vitesses.</translation>
    </message>
    <message>
        <source>At %1: %2</source>
        <comment>place, window</comment>
        <translation>À %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>convoy, how it stands</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>From its last report on: %1</source>
        <comment>window</comment>
        <translation>Depuis son dernier signalement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not on this way: reports from %1.</source>
        <comment>places</comment>
        <translation>Hors de cet itinéraire&#xa0;: signalements de %1.</translation>
    </message>
    <message>
        <source>No way from any supply entry to %1</source>
        <comment>place</comment>
        <translation>Aucun itinéraire depuis une entrée de ravitaillement jusqu’à %1</translation>
    </message>
    <message>
        <source>No way from %1 to %2</source>
        <comment>places</comment>
        <translation>Aucun itinéraire de %1 à %2</translation>
    </message>
    <message>
        <source>that is open</source>
        <translation>qui soit ouvert</translation>
    </message>
    <message>
        <source>that is not cut</source>
        <translation>qui ne soit pas coupé</translation>
    </message>
    <message>
        <source>without zones of %1</source>
        <comment>actors</comment>
        <translation>sans zone de %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>no way, cargo</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>actor, kind of zone, grade</comment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>nothing that carries this passes now</source>
        <translation>rien de ce qui transporte cela ne passe actuellement</translation>
    </message>
    <message>
        <source>a zone to be avoided: %1</source>
        <comment>actor and zone</comment>
        <translation>une zone à éviter&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 by the analyst’s word: %2</source>
        <comment>status, reason</comment>
        <translation>%1 selon l’analyste&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>status, actor and zone</comment>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>No road joins them, whatever stands there.</source>
        <translation>Aucune route ne les relie, quoi qu’il y ait.</translation>
    </message>
    <message>
        <source>No road that carries this joins them, whatever stands there.</source>
        <translation>Aucune route praticable pour ce chargement ne les relie, quoi qu’il y ait.</translation>
    </message>
    <message>
        <source>The way of peacetime is blocked first at km %1, near %2: %3.</source>
        <comment>number, place, reason</comment>
        <translation>L’itinéraire du temps de paix est bloqué d’abord au km %1, près de %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 km</source>
        <comment>signed number</comment>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>signed number</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 to %2 h</source>
        <comment>signed numbers</comment>
        <translation>%1 à %2 h</translation>
    </message>
    <message>
        <source>%1 l</source>
        <comment>signed number, litres</comment>
        <translation>%1 l</translation>
    </message>
    <message>
        <source>%1 against peacetime</source>
        <comment>differences</comment>
        <translation>%1 par rapport au temps de paix</translation>
    </message>
    <message>
        <source>Nearest entry to %1</source>
        <comment>place</comment>
        <translation>Entrée la plus proche – %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>way, moment</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n leg(s)</source>
        <translation>
            <numerusform>%n tronçon</numerusform>
            <numerusform>%n tronçons</numerusform>
        </translation>
    </message>
    <message>
        <source>Road on no route</source>
        <translation>Route hors itinéraires</translation>
    </message>
    <message>
        <source>It begins where it ends.</source>
        <translation>Il commence là où il finit.</translation>
    </message>
    <message>
        <source>Published length</source>
        <translation>Longueur publiée</translation>
    </message>
    <message>
        <source>Figures are of the drawn line, %1: a lower bound.</source>
        <translation>Les chiffres valent pour la ligne dessinée, %1&#xa0;: une borne inférieure.</translation>
    </message>
    <message>
        <source>Figures are of the drawn line, %1.</source>
        <translation>Les chiffres valent pour la ligne dessinée, %1.</translation>
    </message>
    <message>
        <source>%1, published %2</source>
        <comment>lengths of a leg</comment>
        <translation>%1, publié %2</translation>
    </message>
    <message>
        <source>%1 cannot follow there: its outline would cross itself or lose its ground</source>
        <translation>%1 ne peut pas suivre jusque-là : son contour se croiserait ou perdrait son terrain</translation>
    </message>
    <message>
        <source>%1 m²</source>
        <translation>%1 m²</translation>
    </message>
    <message>
        <source>%1 km²</source>
        <translation>%1 km²</translation>
    </message>
    <message>
        <source>Narrow overlap</source>
        <translation>Chevauchement étroit</translation>
    </message>
    <message>
        <source>Left out of the figures until it is decided</source>
        <translation>Hors des chiffres tant qu’il n’est pas tranché</translation>
    </message>
    <message>
        <source>Up to %1 m wide, where a hand can draw to %2 m: one border drawn twice, or contested ground?</source>
        <translation>Jusqu’à %1 m de large, alors que la main trace à %2 m près : une même limite tracée deux fois, ou un terrain disputé ?</translation>
    </message>
    <message>
        <source>The two zones</source>
        <translation>Les deux zones</translation>
    </message>
    <message numerus="yes">
        <source>%n strip(s)</source>
        <translation>
            <numerusform>%n bande</numerusform>
            <numerusform>%n bandes</numerusform>
        </translation>
    </message>
</context>
</TS>
