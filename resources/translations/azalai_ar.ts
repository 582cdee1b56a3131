<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>QGuiApplication</name>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 km²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>km</source>
        <comment>unit on the scale bar</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S</source>
        <comment>south</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N</source>
        <comment>north</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W</source>
        <comment>west</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E</source>
        <comment>east</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>day 1</source>
        <comment>of a blockade: the first day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day %1</source>
        <comment>of a blockade</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <comment>places</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>names</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <comment>route</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at risk</source>
        <comment>route</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut</source>
        <comment>route</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>route</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>control</source>
        <comment>zone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>support</source>
        <comment>zone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attack</source>
        <comment>zone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blockade</source>
        <comment>zone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>garrison</source>
        <comment>zone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>region capital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>village</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>border post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>airport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>river landing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waypoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>road</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>river</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ferry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gravel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schematic course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approximate course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fuel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>food</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>salt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attack</source>
        <comment>event</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ambush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>advance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>camp closure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blockade</source>
        <comment>event</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>displacement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mandate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>armed group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signatory movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private military company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peacekeeping force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>protects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tolerates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>denies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hostile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tacit understanding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UN reporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>press</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>administrative source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>desk estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain</source>
        <comment>pattern</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diagonal</source>
        <comment>pattern</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back diagonal</source>
        <comment>pattern</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>horizontal</source>
        <comment>pattern</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vertical</source>
        <comment>pattern</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dots</source>
        <comment>pattern</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cross</source>
        <comment>pattern</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>completely reliable</source>
        <comment>source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usually reliable</source>
        <comment>source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fairly reliable</source>
        <comment>source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not usually reliable</source>
        <comment>source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreliable</source>
        <comment>source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reliability cannot be judged</source>
        <comment>source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>statement</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probably true</source>
        <comment>statement</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>possibly true</source>
        <comment>statement</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doubtful</source>
        <comment>statement</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>improbable</source>
        <comment>statement</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>truth cannot be judged</source>
        <comment>statement</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>grade, reliability, credibility</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is of a kind that is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not written as it should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lacks something that must be there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called %1 here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outline or line of %1 is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a date or time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a value that fits here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place is called %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An inner part failed at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <comment>sentence, detail</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not written as it should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a field is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names something that is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the outline or line is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value is out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the place is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value is not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file, feature</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>rule, detail</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2; left out</source>
        <comment>where, what is wrong</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where, what is wrong</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut at %1</source>
        <comment>route, place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no way in is open</source>
        <comment>place cut off</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a way in is open</source>
        <comment>place reachable again</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what, since when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; also %2</source>
        <comment>what, other places</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cut off:</source>
        <comment>place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reachable again:</source>
        <comment>place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>what a line is about</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>status before, status after</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>actor, change of ground</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1 in all</source>
        <comment>area</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>towards %1</source>
        <comment>places</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer at %1</source>
        <comment>places</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2:</source>
        <comment>two actors</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no ground contested any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newly contested ground, %1</source>
        <comment>area</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed by the UN mission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed by the UN mission, %1</source>
        <comment>date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (a claim)</source>
        <comment>event told by an armed group</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the blockade, %2</source>
        <comment>place, day count</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: cut off, %2</source>
        <comment>place, day count</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Situation at %1</source>
        <comment>date and time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · change since %2</source>
        <comment>situation, date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet %1</source>
        <comment>number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azalai · %1 · state %2</source>
        <comment>time, digits</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contested: %1</source>
        <comment>actors</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline confirmed or probable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route %1</source>
        <comment>status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a route is first cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place cut off from supply</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Events of the last %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Armed group’s own claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UN camp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in flight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Border of a country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Border of a region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Border of a region, approximate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHAT CHANGED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing since %1</source>
        <comment>date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CUT OFF FROM SUPPLY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LEGEND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOURCES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+%1 more</source>
        <comment>lines that have no room</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1</source>
        <comment>first day of a month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at all times</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
