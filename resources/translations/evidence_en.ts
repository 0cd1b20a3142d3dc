<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>AuditPage</name>
    <message numerus="yes">
        <source>%n thing(s) are not as they were sealed.</source>
        <translation>
            <numerusform>%n thing is not as it was sealed.</numerusform>
            <numerusform>%n things are not as they were sealed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BundlePage</name>
    <message numerus="yes">
        <source>%n exhibit(s) go in.</source>
        <translation>
            <numerusform>%n exhibit goes in.</numerusform>
            <numerusform>%n exhibits go in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapturePage</name>
    <message numerus="yes">
        <source>%n file(s) were not added.</source>
        <translation>
            <numerusform>%n file were not added.</numerusform>
            <numerusform>%n files were not added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckLine</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message numerus="yes">
        <source>%n exhibit(s)</source>
        <translation>
            <numerusform>%n exhibit</numerusform>
            <numerusform>%n exhibits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message numerus="yes">
        <source>%n exhibit(s)</source>
        <translation>
            <numerusform>%n exhibit</numerusform>
            <numerusform>%n exhibits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message numerus="yes">
        <source>%n file(s) saved.</source>
        <translation>
            <numerusform>%n file saved.</numerusform>
            <numerusform>%n files saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutsideList</name>
    <message numerus="yes">
        <source>A time stamp over %n entries was asked for.</source>
        <translation>
            <numerusform>A time stamp over %n entry was asked for.</numerusform>
            <numerusform>A time stamp over %n entries was asked for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n earlier.</source>
        <translation>
            <numerusform>And %n earlier.</numerusform>
            <numerusform>And %n earlier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Given to {to}. It covers %n entries.</source>
        <translation>
            <numerusform>Given to {to}. It covers %n entry.</numerusform>
            <numerusform>Given to {to}. It covers %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Time stamp: {when}. %n entries existed by then.</source>
        <translation>
            <numerusform>Time stamp: {when}. %n entry existed by then.</numerusform>
            <numerusform>Time stamp: {when}. %n entries existed by then.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutsidePage</name>
    <message numerus="yes">
        <source>%n entries of your custody log existed by then. Bundles that you make from now on carry this. Exactly: {exact}</source>
        <translation>
            <numerusform>%n entry of your custody log existed by then. Bundles that you make from now on carry this. Exactly: {exact}</numerusform>
            <numerusform>%n entries of your custody log existed by then. Bundles that you make from now on carry this. Exactly: {exact}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The one shown last: {when}. It covers %n entries of your custody log.</source>
        <translation>
            <numerusform>The one shown last: {when}. It covers %n entry of your custody log.</numerusform>
            <numerusform>The one shown last: {when}. It covers %n entries of your custody log.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>After %n minute</numerusform>
            <numerusform>After %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ticks</name>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n box</numerusform>
            <numerusform>%n boxes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictView</name>
    <message numerus="yes">
        <source>%n exhibit(s)</source>
        <translation>
            <numerusform>%n exhibit</numerusform>
            <numerusform>%n exhibits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n of them a redacted copy stands for the original</source>
        <translation>
            <numerusform>In %n of them a redacted copy stands for the original</numerusform>
            <numerusform>In %n of them a redacted copy stands for the original</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Volume</name>
    <message numerus="yes">
        <source>In %n of them a covered picture stands for the original.</source>
        <translation>
            <numerusform>In %n of them a covered picture stands for the original.</numerusform>
            <numerusform>In %n of them a covered picture stands for the original.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds %n exhibit(s)</source>
        <translation>
            <numerusform>It holds %n exhibit</numerusform>
            <numerusform>It holds %n exhibits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatStep</name>
    <message numerus="yes">
        <source>%n deleted and left out</source>
        <translation>
            <numerusform>%n deleted and left out</numerusform>
            <numerusform>%n deleted and left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exhibit(s)</source>
        <translation>
            <numerusform>%n exhibit</numerusform>
            <numerusform>%n exhibits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exhibit(s) chosen</source>
        <translation>
            <numerusform>%n exhibit chosen</numerusform>
            <numerusform>%n exhibits chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them an address without a picture</source>
        <translation>
            <numerusform>%n of them an address without a picture</numerusform>
            <numerusform>%n of them an address without a picture</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) have covered parts.</source>
        <translation>
            <numerusform>%n picture has covered parts.</numerusform>
            <numerusform>%n pictures have covered parts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>news</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <source>A reply is due in %n day(s), on {day}.</source>
        <translation>
            <numerusform>A reply is due in %n day, on {day}.</numerusform>
            <numerusform>A reply is due in %n days, on {day}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
