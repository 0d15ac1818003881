<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ClaimWords</name>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n a repeat</source>
        <comment>of the sources just counted</comment>
        <translation>
            <numerusform>%n a repeat</numerusform>
            <numerusform>%n repeats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::ColumnHead</name>
    <message numerus="yes">
        <source>%n in this column</source>
        <translation>
            <numerusform>%n in this column</numerusform>
            <numerusform>%n in this column</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::EntitiesModel</name>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n source(s)</source>
        <translation>
            <numerusform>in %n source</numerusform>
            <numerusform>in %n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them here</source>
        <translation>
            <numerusform>%n of them here</numerusform>
            <numerusform>%n of them here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::EntityCardView</name>
    <message numerus="yes">
        <source>Mentions of the %n selected</source>
        <translation>
            <numerusform>Mentions of the %n selected</numerusform>
            <numerusform>Mentions of the %n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %1 of %n source(s)</source>
        <translation>
            <numerusform>in %1 of %n source</numerusform>
            <numerusform>in %1 of %n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n passage(s) together</source>
        <translation>
            <numerusform>in %n passage together</numerusform>
            <numerusform>in %n passages together</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::FocusLine</name>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entit(y/ies)</source>
        <translation>
            <numerusform>%n entity</numerusform>
            <numerusform>%n entities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n mention(s)</source>
        <translation>
            <numerusform>%1: %n mention</numerusform>
            <numerusform>%1: %n mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %1 of %n source(s)</source>
        <translation>
            <numerusform>in %1 of %n source</numerusform>
            <numerusform>in %1 of %n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n piece(s) of evidence</source>
        <translation>
            <numerusform>%1: %n piece of evidence</numerusform>
            <numerusform>%1: %n pieces of evidence</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::ReadingColumn</name>
    <message numerus="yes">
        <source>in %n other source(s), F3</source>
        <translation>
            <numerusform>in %n other source, F3</numerusform>
            <numerusform>in %n other sources, F3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::SearchModel</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::SourcesModel</name>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n piece of evidence</numerusform>
            <numerusform>%n pieces of evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) in the stretch of time</source>
        <translation>
            <numerusform>%n date in the stretch of time</numerusform>
            <numerusform>%n dates in the stretch of time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::StartPage</name>
    <message numerus="yes">
        <source>Add %n file(s)</source>
        <translation>
            <numerusform>Add %n file</numerusform>
            <numerusform>Add %n files</numerusform>
        </translation>
    </message>
</context>
</TS>
