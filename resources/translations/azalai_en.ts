<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
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
</context>
</TS>
