<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CardWords</name>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n passage(s)</source>
        <translation>
            <numerusform>in %n passage</numerusform>
            <numerusform>in %n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n source(s) together</source>
        <translation>
            <numerusform>of %n source together</numerusform>
            <numerusform>of %n sources together</numerusform>
        </translation>
    </message>
</context>
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
    <name>ComparisonWords</name>
    <message numerus="yes">
        <source>%n other(s) appear with both</source>
        <translation>
            <numerusform>%n other appears with both</numerusform>
            <numerusform>%n others appear with both</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Evidence of %n event(s) names both</source>
        <translation>
            <numerusform>Evidence of %n event names both</numerusform>
            <numerusform>Evidence of %n events names both</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) name both</source>
        <translation>
            <numerusform>%n sentence names both</numerusform>
            <numerusform>%n sentences name both</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n passage(s) with either</source>
        <translation>
            <numerusform>in %n passage with either</numerusform>
            <numerusform>in %n passages with either</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message numerus="yes">
        <source>Wrote %n word(s) in the %1 of “%2”</source>
        <translation>
            <numerusform>Wrote %n word in the %1 of “%2”</numerusform>
            <numerusform>Wrote %n words in the %1 of “%2”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Struck %n word(s) from the %1 of “%2”</source>
        <translation>
            <numerusform>Struck %n word from the %1 of “%2”</numerusform>
            <numerusform>Struck %n words from the %1 of “%2”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with its %n claim(s)</source>
        <translation>
            <numerusform>with its %n claim</numerusform>
            <numerusform>with its %n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n steps</source>
        <translation>
            <numerusform>%1, in one step</numerusform>
            <numerusform>%1, in %n steps</numerusform>
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
        <source>with its %n mark(s) in sources and renditions</source>
        <translation>
            <numerusform>with its %n mark in sources and renditions</numerusform>
            <numerusform>with its %n marks in sources and renditions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProposalWords</name>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The event stands in the timeline as accepted; %n claim(s) and their evidence are accepted with it.</source>
        <translation>
            <numerusform>The event stands in the timeline as accepted; one claim and its evidence are accepted with it.</numerusform>
            <numerusform>The event stands in the timeline as accepted; %n claims and their evidence are accepted with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One entity with %1 in %2, and %n name(s). They are accepted with it, and so are its marks in renditions.</source>
        <translation>
            <numerusform>One entity with %1 in %2, and %n name. They are accepted with it, and so are its marks in renditions.</numerusform>
            <numerusform>One entity with %1 in %2, and %n names. They are accepted with it, and so are its marks in renditions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are named in passages that are linked, where nothing else answers to either (%n time(s)).</source>
        <translation>
            <numerusform>They are named in passages that are linked, where nothing else answers to either (%n time).</numerusform>
            <numerusform>They are named in passages that are linked, where nothing else answers to either (%n times).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One stands behind the other, as what it is called too (%n time(s)).</source>
        <translation>
            <numerusform>One stands behind the other, as what it is called too (%n time).</numerusform>
            <numerusform>One stands behind the other, as what it is called too (%n times).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are named together with the same %n other(s).</source>
        <translation>
            <numerusform>They are named together with the same %n other.</numerusform>
            <numerusform>They are named together with the same %n others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are named beside the same %n date(s).</source>
        <translation>
            <numerusform>They are named beside the same %n date.</numerusform>
            <numerusform>They are named beside the same %n dates.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>acts</name>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s)</source>
        <translation>
            <numerusform>%n date</numerusform>
            <numerusform>%n dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n indicator</numerusform>
            <numerusform>%n indicators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n quotation</numerusform>
            <numerusform>%n quotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n name</numerusform>
            <numerusform>%n names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n judgement(s) of sameness</source>
        <translation>
            <numerusform>%n judgement of sameness</numerusform>
            <numerusform>%n judgements of sameness</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entity(s)</source>
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
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n piece of evidence</numerusform>
            <numerusform>%n pieces of evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n proposal</numerusform>
            <numerusform>%n proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n mention(s) from “%2” to “%3”</source>
        <translation>
            <numerusform>Moved %n mention from “%2” to “%3”</numerusform>
            <numerusform>Moved %n mentions from “%2” to “%3”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split “%2” from “%1” with %n mention(s)</source>
        <translation>
            <numerusform>Split “%2” from “%1” with %n mention</numerusform>
            <numerusform>Split “%2” from “%1” with %n mentions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::CardHead</name>
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
</context>
<context>
    <name>dossier::CardList</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>rows that are not shown yet</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
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
    <name>dossier::DifferencesView</name>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeat(s)</source>
        <comment>sources that pass on what another says</comment>
        <translation>
            <numerusform>%n repeat</numerusform>
            <numerusform>%n repeats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::DraftEditor</name>
    <message numerus="yes">
        <source>%n word(s), kept as you type</source>
        <translation>
            <numerusform>%n word, kept as you type</numerusform>
            <numerusform>%n words, kept as you type</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::Editing</name>
    <message numerus="yes">
        <source>Reliability of %n source(s)</source>
        <translation>
            <numerusform>Reliability of %n source</numerusform>
            <numerusform>Reliability of %n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kind of %n source(s)…</source>
        <translation>
            <numerusform>Kind of %n source…</numerusform>
            <numerusform>Kind of %n sources…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Publisher of %n source(s)…</source>
        <translation>
            <numerusform>Publisher of %n source…</numerusform>
            <numerusform>Publisher of %n sources…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n source(s) out of the case</source>
        <translation>
            <numerusform>Take %n source out of the case</numerusform>
            <numerusform>Take %n sources out of the case</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kind of %n source(s)</source>
        <translation>
            <numerusform>Kind of %n source</numerusform>
            <numerusform>Kind of %n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Publisher of %n source(s)</source>
        <translation>
            <numerusform>Publisher of %n source</numerusform>
            <numerusform>Publisher of %n sources</numerusform>
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
</context>
<context>
    <name>dossier::FindBar</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
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
    <name>dossier::HistoryView</name>
    <message numerus="yes">
        <source>The last %n acts are undone, this one as the last of them. They can be done again one by one.</source>
        <translation>
            <numerusform>The last %n acts are undone, this one as the last of them. They can be done again one by one.</numerusform>
            <numerusform>The last %n acts are undone, this one as the last of them. They can be done again one by one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo these %n</source>
        <translation>
            <numerusform>Undo these %n</numerusform>
            <numerusform>Undo these %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::ImportPage</name>
    <message numerus="yes">
        <source>%1 of %n file(s) are in the case</source>
        <translation>
            <numerusform>%1 of %n file is in the case</numerusform>
            <numerusform>%1 of %n files are in the case</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were refused; they are listed with the reason and stay where they are.</source>
        <translation>
            <numerusform>%n file was refused; it is listed with the reason and stays where it is.</numerusform>
            <numerusform>%n files were refused; they are listed with the reason and stay where they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring these %n back</source>
        <translation>
            <numerusform>Bring this one back</numerusform>
            <numerusform>Bring these %n back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove these %n again</source>
        <translation>
            <numerusform>Remove this one again</numerusform>
            <numerusform>Remove these %n again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::MainWindow</name>
    <message numerus="yes">
        <source>%n row(s) have changed since and were left as they are.</source>
        <translation>
            <numerusform>%n row has changed since and was left as it is.</numerusform>
            <numerusform>%n rows have changed since and were left as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::Printing</name>
    <message numerus="yes">
        <source>%n page(s) were sent to the printer.</source>
        <translation>
            <numerusform>%n page was sent to the printer.</numerusform>
            <numerusform>%n pages were sent to the printer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) were written to “%1”.</source>
        <translation>
            <numerusform>%n page was written to “%1”.</numerusform>
            <numerusform>%n pages were written to “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::ProseView</name>
    <message numerus="yes">
        <source>%n character(s) that do not show are named in the text, in boxes</source>
        <translation>
            <numerusform>%n character that does not show is named in the text, in a box</numerusform>
            <numerusform>%n characters that do not show are named in the text, in boxes</numerusform>
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
    <name>dossier::ReviewView</name>
    <message numerus="yes">
        <source>Accept all %n</source>
        <translation>
            <numerusform>Accept all %n</numerusform>
            <numerusform>Accept all %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject all %n</source>
        <translation>
            <numerusform>Reject all %n</numerusform>
            <numerusform>Reject all %n</numerusform>
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
    <name>dossier::SearchView</name>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
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
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) to settle</source>
        <translation>
            <numerusform>%n proposal to settle</numerusform>
            <numerusform>%n proposals to settle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settled</source>
        <translation>
            <numerusform>%n settled</numerusform>
            <numerusform>%n settled</numerusform>
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
<context>
    <name>errors</name>
    <message numerus="yes">
        <source>%n text(s) were read again, as the rules are newer than the case</source>
        <translation>
            <numerusform>%n text was read again, as the rules are newer than the case</numerusform>
            <numerusform>%n texts were read again, as the rules are newer than the case</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new proposal(s)</source>
        <translation>
            <numerusform>%n new proposal</numerusform>
            <numerusform>%n new proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) gone</source>
        <translation>
            <numerusform>%n proposal gone</numerusform>
            <numerusform>%n proposals gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted and no longer found, kept and listed</source>
        <translation>
            <numerusform>%n accepted and no longer found, kept and listed</numerusform>
            <numerusform>%n accepted and no longer found, kept and listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) came in</source>
        <translation>
            <numerusform>%n source came in</numerusform>
            <numerusform>%n sources came in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the case already</source>
        <translation>
            <numerusform>%n in the case already</numerusform>
            <numerusform>%n in the case already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not read</source>
        <translation>
            <numerusform>%n not read</numerusform>
            <numerusform>%n not read</numerusform>
        </translation>
    </message>
</context>
</TS>
