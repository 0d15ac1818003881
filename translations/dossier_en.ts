<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CardWords</name>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln mention</numerusform>
            <numerusform>%Ln mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln passage(s)</source>
        <translation>
            <numerusform>in %Ln passage</numerusform>
            <numerusform>in %Ln passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln source(s) together</source>
        <translation>
            <numerusform>of %Ln source together</numerusform>
            <numerusform>of %Ln sources together</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClaimWords</name>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln source</numerusform>
            <numerusform>%Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln a repeat</source>
        <comment>of the sources just counted</comment>
        <translation>
            <numerusform>%Ln a repeat</numerusform>
            <numerusform>%Ln repeats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonWords</name>
    <message numerus="yes">
        <source>%Ln other(s) appear with both</source>
        <translation>
            <numerusform>%Ln other appears with both</numerusform>
            <numerusform>%Ln others appear with both</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Evidence of %Ln event(s) names both</source>
        <translation>
            <numerusform>Evidence of %Ln event names both</numerusform>
            <numerusform>Evidence of %Ln events names both</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s) name both</source>
        <translation>
            <numerusform>%Ln sentence names both</numerusform>
            <numerusform>%Ln sentences name both</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln passage(s) with either</source>
        <translation>
            <numerusform>in %Ln passage with either</numerusform>
            <numerusform>in %Ln passages with either</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message numerus="yes">
        <source>Wrote %Ln word(s) in the %1 of “%2”</source>
        <translation>
            <numerusform>Wrote %Ln word in the %1 of “%2”</numerusform>
            <numerusform>Wrote %Ln words in the %1 of “%2”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Struck %Ln word(s) from the %1 of “%2”</source>
        <translation>
            <numerusform>Struck %Ln word from the %1 of “%2”</numerusform>
            <numerusform>Struck %Ln words from the %1 of “%2”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with its %Ln claim(s)</source>
        <translation>
            <numerusform>with its %Ln claim</numerusform>
            <numerusform>with its %Ln claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, in %Ln steps</source>
        <translation>
            <numerusform>%1, in one step</numerusform>
            <numerusform>%1, in %Ln steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with its %Ln mark(s) in sources and renditions</source>
        <translation>
            <numerusform>with its %Ln mark in sources and renditions</numerusform>
            <numerusform>with its %Ln marks in sources and renditions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProposalWords</name>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln mention</numerusform>
            <numerusform>%Ln mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln source</numerusform>
            <numerusform>%Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The event stands in the timeline as accepted; %Ln claim(s) and their evidence are accepted with it.</source>
        <translation>
            <numerusform>The event stands in the timeline as accepted; one claim and its evidence are accepted with it.</numerusform>
            <numerusform>The event stands in the timeline as accepted; %Ln claims and their evidence are accepted with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One entity with %1 in %2, and %Ln name(s). They are accepted with it, and so are its marks in renditions.</source>
        <translation>
            <numerusform>One entity with %1 in %2, and %Ln name. They are accepted with it, and so are its marks in renditions.</numerusform>
            <numerusform>One entity with %1 in %2, and %Ln names. They are accepted with it, and so are its marks in renditions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln finding</numerusform>
            <numerusform>%Ln findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are named in passages that are linked, where nothing else answers to either (%Ln time(s)).</source>
        <translation>
            <numerusform>They are named in passages that are linked, where nothing else answers to either (%Ln time).</numerusform>
            <numerusform>They are named in passages that are linked, where nothing else answers to either (%Ln times).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One stands behind the other, as what it is called too (%Ln time(s)).</source>
        <translation>
            <numerusform>One stands behind the other, as what it is called too (%Ln time).</numerusform>
            <numerusform>One stands behind the other, as what it is called too (%Ln times).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are named together with the same %Ln other(s).</source>
        <translation>
            <numerusform>They are named together with the same %Ln other.</numerusform>
            <numerusform>They are named together with the same %Ln others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are named beside the same %Ln date(s).</source>
        <translation>
            <numerusform>They are named beside the same %Ln date.</numerusform>
            <numerusform>They are named beside the same %Ln dates.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>acts</name>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln mention</numerusform>
            <numerusform>%Ln mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln date(s)</source>
        <translation>
            <numerusform>%Ln date</numerusform>
            <numerusform>%Ln dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln indicator(s)</source>
        <translation>
            <numerusform>%Ln indicator</numerusform>
            <numerusform>%Ln indicators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s)</source>
        <translation>
            <numerusform>%Ln quotation</numerusform>
            <numerusform>%Ln quotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln link</numerusform>
            <numerusform>%Ln links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s)</source>
        <translation>
            <numerusform>%Ln name</numerusform>
            <numerusform>%Ln names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judgement(s) of sameness</source>
        <translation>
            <numerusform>%Ln judgement of sameness</numerusform>
            <numerusform>%Ln judgements of sameness</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entity(s)</source>
        <translation>
            <numerusform>%Ln entity</numerusform>
            <numerusform>%Ln entities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln claim</numerusform>
            <numerusform>%Ln claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of evidence</source>
        <translation>
            <numerusform>%Ln piece of evidence</numerusform>
            <numerusform>%Ln pieces of evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln finding</numerusform>
            <numerusform>%Ln findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposal(s)</source>
        <translation>
            <numerusform>%Ln proposal</numerusform>
            <numerusform>%Ln proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln source</numerusform>
            <numerusform>%Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln added</numerusform>
            <numerusform>%Ln added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln removed</numerusform>
            <numerusform>%Ln removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln mention(s) from “%2” to “%3”</source>
        <translation>
            <numerusform>Moved %Ln mention from “%2” to “%3”</numerusform>
            <numerusform>Moved %Ln mentions from “%2” to “%3”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split “%2” from “%1” with %Ln mention(s)</source>
        <translation>
            <numerusform>Split “%2” from “%1” with %Ln mention</numerusform>
            <numerusform>Split “%2” from “%1” with %Ln mentions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::CardHead</name>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln mention</numerusform>
            <numerusform>%Ln mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %1 of %Ln source(s)</source>
        <translation>
            <numerusform>in %1 of %Ln source</numerusform>
            <numerusform>in %1 of %Ln sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::CardList</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>rows that are not shown yet</comment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::ColumnHead</name>
    <message numerus="yes">
        <source>%Ln in this column</source>
        <translation>
            <numerusform>%Ln in this column</numerusform>
            <numerusform>%Ln in this column</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::DifferencesView</name>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln source</numerusform>
            <numerusform>%Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeat(s)</source>
        <comment>sources that pass on what another says</comment>
        <translation>
            <numerusform>%Ln repeat</numerusform>
            <numerusform>%Ln repeats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::DraftEditor</name>
    <message numerus="yes">
        <source>%Ln word(s), kept as you type</source>
        <translation>
            <numerusform>%Ln word, kept as you type</numerusform>
            <numerusform>%Ln words, kept as you type</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::Editing</name>
    <message numerus="yes">
        <source>Reliability of %Ln source(s)</source>
        <translation>
            <numerusform>Reliability of %Ln source</numerusform>
            <numerusform>Reliability of %Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kind of %Ln source(s)…</source>
        <translation>
            <numerusform>Kind of %Ln source…</numerusform>
            <numerusform>Kind of %Ln sources…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Publisher of %Ln source(s)…</source>
        <translation>
            <numerusform>Publisher of %Ln source…</numerusform>
            <numerusform>Publisher of %Ln sources…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln source(s) out of the case</source>
        <translation>
            <numerusform>Take %Ln source out of the case</numerusform>
            <numerusform>Take %Ln sources out of the case</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kind of %Ln source(s)</source>
        <translation>
            <numerusform>Kind of %Ln source</numerusform>
            <numerusform>Kind of %Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Publisher of %Ln source(s)</source>
        <translation>
            <numerusform>Publisher of %Ln source</numerusform>
            <numerusform>Publisher of %Ln sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::EntitiesModel</name>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln mention</numerusform>
            <numerusform>%Ln mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln source(s)</source>
        <translation>
            <numerusform>in %Ln source</numerusform>
            <numerusform>in %Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them here</source>
        <translation>
            <numerusform>%Ln of them here</numerusform>
            <numerusform>%Ln of them here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::EntityCardView</name>
    <message numerus="yes">
        <source>Mentions of the %Ln selected</source>
        <translation>
            <numerusform>Mentions of the %Ln selected</numerusform>
            <numerusform>Mentions of the %Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::FindBar</name>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln match</numerusform>
            <numerusform>%Ln matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::FocusLine</name>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln source</numerusform>
            <numerusform>%Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entit(y/ies)</source>
        <translation>
            <numerusform>%Ln entity</numerusform>
            <numerusform>%Ln entities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln mention(s)</source>
        <translation>
            <numerusform>%1: %Ln mention</numerusform>
            <numerusform>%1: %Ln mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %1 of %Ln source(s)</source>
        <translation>
            <numerusform>in %1 of %Ln source</numerusform>
            <numerusform>in %1 of %Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln piece(s) of evidence</source>
        <translation>
            <numerusform>%1: %Ln piece of evidence</numerusform>
            <numerusform>%1: %Ln pieces of evidence</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::HistoryView</name>
    <message numerus="yes">
        <source>The last %Ln acts are undone, this one as the last of them. They can be done again one by one.</source>
        <translation>
            <numerusform>The last %Ln acts are undone, this one as the last of them. They can be done again one by one.</numerusform>
            <numerusform>The last %Ln acts are undone, this one as the last of them. They can be done again one by one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo these %Ln</source>
        <translation>
            <numerusform>Undo these %Ln</numerusform>
            <numerusform>Undo these %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::ImportPage</name>
    <message numerus="yes">
        <source>%1 of %Ln file(s) are in the case</source>
        <translation>
            <numerusform>%1 of %Ln file is in the case</numerusform>
            <numerusform>%1 of %Ln files are in the case</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were refused; they are listed with the reason and stay where they are.</source>
        <translation>
            <numerusform>%Ln file was refused; it is listed with the reason and stays where it is.</numerusform>
            <numerusform>%Ln files were refused; they are listed with the reason and stay where they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring these %Ln back</source>
        <translation>
            <numerusform>Bring this one back</numerusform>
            <numerusform>Bring these %Ln back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove these %Ln again</source>
        <translation>
            <numerusform>Remove this one again</numerusform>
            <numerusform>Remove these %Ln again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::MainWindow</name>
    <message numerus="yes">
        <source>%Ln row(s) have changed since and were left as they are.</source>
        <translation>
            <numerusform>%Ln row has changed since and was left as it is.</numerusform>
            <numerusform>%Ln rows have changed since and were left as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::Printing</name>
    <message numerus="yes">
        <source>%Ln page(s) were sent to the printer.</source>
        <translation>
            <numerusform>%Ln page was sent to the printer.</numerusform>
            <numerusform>%Ln pages were sent to the printer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) were written to “%1”.</source>
        <translation>
            <numerusform>%Ln page was written to “%1”.</numerusform>
            <numerusform>%Ln pages were written to “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::ProseView</name>
    <message numerus="yes">
        <source>%Ln character(s) that do not show are named in the text, in boxes</source>
        <translation>
            <numerusform>%Ln character that does not show is named in the text, in a box</numerusform>
            <numerusform>%Ln characters that do not show are named in the text, in boxes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::ReadingColumn</name>
    <message numerus="yes">
        <source>in %Ln other source(s), F3</source>
        <translation>
            <numerusform>in %Ln other source, F3</numerusform>
            <numerusform>in %Ln other sources, F3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::ReviewView</name>
    <message numerus="yes">
        <source>Accept all %Ln</source>
        <translation>
            <numerusform>Accept all %Ln</numerusform>
            <numerusform>Accept all %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject all %Ln</source>
        <translation>
            <numerusform>Reject all %Ln</numerusform>
            <numerusform>Reject all %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::SearchModel</name>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln hit</numerusform>
            <numerusform>%Ln hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::SearchView</name>
    <message numerus="yes">
        <source>%Ln text(s)</source>
        <translation>
            <numerusform>%Ln text</numerusform>
            <numerusform>%Ln texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln source</numerusform>
            <numerusform>%Ln sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::SourcesModel</name>
    <message numerus="yes">
        <source>%Ln piece(s) of evidence</source>
        <translation>
            <numerusform>%Ln piece of evidence</numerusform>
            <numerusform>%Ln pieces of evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln mention</numerusform>
            <numerusform>%Ln mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln date(s) in the stretch of time</source>
        <translation>
            <numerusform>%Ln date in the stretch of time</numerusform>
            <numerusform>%Ln dates in the stretch of time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln source</numerusform>
            <numerusform>%Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposal(s) to settle</source>
        <translation>
            <numerusform>%Ln proposal to settle</numerusform>
            <numerusform>%Ln proposals to settle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln settled</source>
        <translation>
            <numerusform>%Ln settled</numerusform>
            <numerusform>%Ln settled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::StartPage</name>
    <message numerus="yes">
        <source>Add %Ln file(s)</source>
        <translation>
            <numerusform>Add %Ln file</numerusform>
            <numerusform>Add %Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message numerus="yes">
        <source>%Ln text(s) were read again, as the rules are newer than the case</source>
        <translation>
            <numerusform>%Ln text was read again, as the rules are newer than the case</numerusform>
            <numerusform>%Ln texts were read again, as the rules are newer than the case</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new proposal(s)</source>
        <translation>
            <numerusform>%Ln new proposal</numerusform>
            <numerusform>%Ln new proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposal(s) gone</source>
        <translation>
            <numerusform>%Ln proposal gone</numerusform>
            <numerusform>%Ln proposals gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted and no longer found, kept and listed</source>
        <translation>
            <numerusform>%Ln accepted and no longer found, kept and listed</numerusform>
            <numerusform>%Ln accepted and no longer found, kept and listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s) came in</source>
        <translation>
            <numerusform>%Ln source came in</numerusform>
            <numerusform>%Ln sources came in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the case already</source>
        <translation>
            <numerusform>%Ln in the case already</numerusform>
            <numerusform>%Ln in the case already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not read</source>
        <translation>
            <numerusform>%Ln not read</numerusform>
            <numerusform>%Ln not read</numerusform>
        </translation>
    </message>
</context>
</TS>
