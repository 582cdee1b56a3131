<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>DocumentDesk</name>
    <message numerus="yes">
        <source>%n step(s) not written</source>
        <translation>
            <numerusform>%n step not written</numerusform>
            <numerusform>%n steps not written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draft, %n step(s) kept</source>
        <translation>
            <numerusform>Draft, %n step kept</numerusform>
            <numerusform>Draft, %n steps kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last write was cut off and taken back. All %n finished step(s) are here.</source>
        <translation>
            <numerusform>The last write was cut off and taken back. The %n finished step is here.</numerusform>
            <numerusform>The last write was cut off and taken back. All %n finished steps are here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored from the last good copy, with %n step(s) from the journal. The damaged file is %1.</source>
        <translation>
            <numerusform>Restored from the last good copy, with %n step from the journal. The damaged file is %1.</numerusform>
            <numerusform>Restored from the last good copy, with %n steps from the journal. The damaged file is %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrawingBar</name>
    <message numerus="yes">
        <source>%1, %n corner(s)</source>
        <comment>area</comment>
        <translation>
            <numerusform>%1, %n corner</numerusform>
            <numerusform>%1, %n corners</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeepDialog</name>
    <message numerus="yes">
        <source>%n change(s) would become part of the situation. It is one step, kept in the document, and can be undone.</source>
        <translation>
            <numerusform>%n change would become part of the situation. It is one step, kept in the document, and can be undone.</numerusform>
            <numerusform>%n changes would become part of the situation. It is one step, kept in the document, and can be undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NarrowDesk</name>
    <message numerus="yes">
        <source>%n narrow overlap(s) left out of the figures until decided:</source>
        <translation>
            <numerusform>%n narrow overlap left out of the figures until decided:</numerusform>
            <numerusform>%n narrow overlaps left out of the figures until decided:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutlineActions</name>
    <message numerus="yes">
        <source>%n zone(s) are chosen: the tools act on all of them. The page is about the first.</source>
        <translation>
            <numerusform>%n zone is chosen: the tools act on it.</numerusform>
            <numerusform>%n zones are chosen: the tools act on all of them. The page is about the first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackPanel</name>
    <message numerus="yes">
        <source>Open the pack, %n sheet(s)</source>
        <translation>
            <numerusform>Open the pack, %n sheet</numerusform>
            <numerusform>Open the pack, %n sheets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message numerus="yes">
        <source>%n other record(s) no longer name(s) it.</source>
        <translation>
            <numerusform>%n other record no longer names it.</numerusform>
            <numerusform>%n other records no longer name it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
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
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n road(s)</source>
        <translation>
            <numerusform>%n road</numerusform>
            <numerusform>%n roads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n route(s)</source>
        <translation>
            <numerusform>%n route</numerusform>
            <numerusform>%n routes</numerusform>
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
            <numerusform>%n other record</numerusform>
            <numerusform>%n other records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReshapeDesk</name>
    <message numerus="yes">
        <source>%n part(s) or gap(s) narrower than %1 m</source>
        <translation>
            <numerusform>%n part or gap narrower than %1 m</numerusform>
            <numerusform>%n parts or gaps narrower than %1 m</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <comment>places</comment>
        <translation>
            <numerusform>%1 and %n other</numerusform>
            <numerusform>%1 and %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Events of the last %n day(s)</source>
        <translation>
            <numerusform>Events of the last day</numerusform>
            <numerusform>Events of the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Contested by %n actor(s)</source>
        <translation>
            <numerusform>Contested by %n actor</numerusform>
            <numerusform>Contested by %n actors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>event nearby, last %n day(s)</source>
        <translation>
            <numerusform>event nearby, last day</numerusform>
            <numerusform>event nearby, last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>claim of an armed group nearby, last %n day(s)</source>
        <translation>
            <numerusform>claim of an armed group nearby, last day</numerusform>
            <numerusform>claim of an armed group nearby, last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>EVENTS OF THE LAST %n DAY(S)</source>
        <translation>
            <numerusform>EVENTS OF THE LAST DAY</numerusform>
            <numerusform>EVENTS OF THE LAST %n DAYS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n narrow overlap(s) left out of the figures until decided.</source>
        <translation>
            <numerusform>%n narrow overlap left out of the figures until decided.</numerusform>
            <numerusform>%n narrow overlaps left out of the figures until decided.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkspaceController</name>
    <message numerus="yes">
        <source>It went back: the outline crossed itself where it is marked. F keeps it repaired instead: %n part(s), %1; without it %2.</source>
        <translation>
            <numerusform>It went back: the outline crossed itself where it is marked. F keeps it repaired instead: %n part, %1; without it %2.</numerusform>
            <numerusform>It went back: the outline crossed itself where it is marked. F keeps it repaired instead: %n parts, %1; without it %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repaired: %n part(s), %1; before, %2.</source>
        <translation>
            <numerusform>Repaired: %n part, %1; before, %2.</numerusform>
            <numerusform>Repaired: %n parts, %1; before, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>remarks</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ZoneDesk</name>
    <message numerus="yes">
        <source>F closes it there, repaired: %n part(s), %1.</source>
        <translation>
            <numerusform>F closes it there, repaired: %n part, %1.</numerusform>
            <numerusform>F closes it there, repaired: %n parts, %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ZoneDialog</name>
    <message numerus="yes">
        <source>%n zone(s) from the clipboard</source>
        <translation>
            <numerusform>%n zone from the clipboard</numerusform>
            <numerusform>%n zones from the clipboard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zone(s) from %1</source>
        <translation>
            <numerusform>%n zone from %1</numerusform>
            <numerusform>%n zones from %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ZoneForm</name>
    <message numerus="yes">
        <source>%1, %n corner(s)</source>
        <comment>area</comment>
        <translation>
            <numerusform>%1, %n corner</numerusform>
            <numerusform>%1, %n corners</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>azalai</name>
    <message numerus="yes">
        <source>%n place(s) cut off</source>
        <translation>
            <numerusform>%n place cut off</numerusform>
            <numerusform>%n places cut off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) cut off; %1 people known to live there.</source>
        <translation>
            <numerusform>%n place cut off; %1 people known to live there.</numerusform>
            <numerusform>%n places cut off; %1 people known to live there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more without an open way.</source>
        <translation>
            <numerusform>%n more without an open way.</numerusform>
            <numerusform>%n more without an open way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut off by losing %n road(s)</source>
        <translation>
            <numerusform>Cut off by losing %n road</numerusform>
            <numerusform>Cut off by losing %n roads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reaches %n place(s)</source>
        <translation>
            <numerusform>Reaches %n place</numerusform>
            <numerusform>Reaches %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a count</source>
        <translation>
            <numerusform>%n without a count</numerusform>
            <numerusform>%n without a count</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more roads</source>
        <translation>
            <numerusform>%n more road</numerusform>
            <numerusform>%n more roads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) within %1 in the last %2, weighted by kind and age; claims count half. Exposure never changes the status.</source>
        <translation>
            <numerusform>%n incident within %1 in the last %2, weighted by kind and age; claims count half. Exposure never changes the status.</numerusform>
            <numerusform>%n incidents within %1 in the last %2, weighted by kind and age; claims count half. Exposure never changes the status.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s) cut off</source>
        <translation>
            <numerusform>%n more place cut off</numerusform>
            <numerusform>%n more places cut off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) reachable again</source>
        <translation>
            <numerusform>%n place reachable again</numerusform>
            <numerusform>%n places reachable again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more route(s) cut</source>
        <translation>
            <numerusform>%n more route cut</numerusform>
            <numerusform>%n more routes cut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n route(s) no longer cut</source>
        <translation>
            <numerusform>%n route no longer cut</numerusform>
            <numerusform>%n routes no longer cut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leg(s)</source>
        <translation>
            <numerusform>%n leg</numerusform>
            <numerusform>%n legs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n strip(s)</source>
        <translation>
            <numerusform>%n strip</numerusform>
            <numerusform>%n strips</numerusform>
        </translation>
    </message>
</context>
</TS>
