<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ClaimWords</name>
    <message>
        <source>preferred by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeats another source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeats the %1</source>
        <comment>a kind of source: communiqué</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeats “%1”</source>
        <comment>a title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contradicts it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted from %1</source>
        <comment>a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names no one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said in so many words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreted from these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inferred from more than these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credibility 1: confirmed by other sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credibility 2: probably true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credibility 3: possibly true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credibility 4: doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credibility 5: improbable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credibility 6: cannot be judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n a repeat</source>
        <comment>of the sources just counted</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · %1</source>
        <comment>the number of a passage, after its source</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rendition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sameness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reliability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another %1</source>
        <comment>entity or event</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>a column, before, after</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n word(s) in the %1 of “%2”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Struck %n word(s) from the %1 of “%2”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with its %n claim(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n steps</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>with its %n mark(s) in sources and renditions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undid: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judgement that two are the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judgement that two are not the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doubt whether two are the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interpreted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft of the %1 translation</source>
        <comment>a language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft of the %1 summary</source>
        <comment>a language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link from a sentence to the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken away: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threat actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vulnerability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threat actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malware</source>
        <comment>several</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vulnerabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <comment>several</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far they got</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conflict: some are coarser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One source only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finer or coarser, no conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the only one that says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>final</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProposalWords</name>
    <message>
        <source>acronym</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in capitals as an acronym does, or an acronym and a full name belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acronym defined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text gives the full name and its acronym in brackets behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acronym in brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in brackets behind a name, in capitals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>word before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word before it says what kind of thing it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capitals after article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has capitals inside a sentence and an article before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is written with capitals inside sentences; what it is, no word says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>official name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins as names of public bodies do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the family name stands alone, the same person is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its names in different languages mean the same, word by word, and stand in sources on one matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisation word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has a word that organisations are called by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title or given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A title or a given name says that a person is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table of places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of places has it, in one of its languages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shorter form of the same name is used for it as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is spelt alike wherever it stands, accents and case aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threat actor number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is numbered as threat actors are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is one of the names the case knows it by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>so long ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was counted back from the day the source was published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day and month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day and month are said; the year is the one nearest to the day the source was published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day, month and year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day, month and year are said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decade is said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today, yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word like “yesterday”, counted from the day the source was published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half of a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of a year is said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A month is said without its year, which is the one nearest to the day the source was published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month and year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month and year are said; the day is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date in figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day written in figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month in figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A month written in figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quarter of a year is said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>season</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A season is said without its year, which is the one nearest to the day the source was published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>season and year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A season of a year is said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last, this, next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A week, month or year counted from the day the source was published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weekday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day of the week, counted from the day the source was published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year is said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date and entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages of these sources name the same date and the same entities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date, entity before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passage names a date, and the passage before it the entities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order, names, numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passages stand in the same order and share names, numbers or dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is written as an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is written as a web address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is written as the name of a machine or domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CVE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is written as the number of a vulnerability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is as long as a hash and has its figures only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv4 address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is written as an address of the internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv6 address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telephone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is written as a telephone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reprints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two texts share long stretches, word by word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a new edition came in, these words were not found in it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer rules read the text again and do not find it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IP address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vulnerability</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links between passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passage %1 ↔ %2</source>
        <comment>numbers of passages in a source and its rendition</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new %1</source>
        <comment>a type of entities</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dates differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same? unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finding, %1</source>
        <comment>a severity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mention of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date, counted from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotation, nobody named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotation of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link, %1 % sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person put it back among the proposals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule “%1” made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first place says “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The event stands in the timeline as accepted; %n claim(s) and their evidence are accepted with it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The two stay apart, whatever other rules say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept as unsure: the two stay apart and the question stays noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two count as one entity with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finding is settled: accepted, it is so; rejected, nothing is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claim counts for “%1”, and its date is worked out anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a name of %2, and texts are searched for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words count as a mention of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words count as evidence about “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wording is read as %1 for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words count as a quotation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words count as said by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts as an indicator of the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passages stay linked: each leads to the other, and they are kept level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” and “%2” say nearly the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” and “%2” share text: %3 % of the first, %4 % of the second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest edition does not have “%1” any more (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer rules do not find “%1” (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers differ: %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>near-duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost in the newest edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>major</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>One entity with %1 in %2, and %n name(s). They are accepted with it, and so are its marks in renditions.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What one source repeats of the other is no second witness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided about these words has no place to stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays because a person accepted it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts that ought to say the same give different numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note by %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding, %1: %2</source>
        <comment>a severity, what was found</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>acts</name>
    <message>
        <source>make case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made the case “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought in “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought in a new edition of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took annotations from “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted or rejected proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked for “%1” in all texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find reprints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found texts that say the same as “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>propose entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>propose events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read “%1” again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made the entity “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked “%1” as a mention of “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move mentions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved %1 mention(s) from “%2” to “%3”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rename entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed the entity “%1” to “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the type of “%1” from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>describe entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Described the entity “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gave “%1” the name “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took the name “%2” from “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prefer name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferred the name “%2” for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merge entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged “%1” to be the same as “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged “%1” not to be the same as “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doubt sameness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was unsure whether “%1” is the same as “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split “%2” from “%1” with %3 mention(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read “%1” as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made the event “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rename event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed the event “%1” to “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>describe event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Described the event “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dated “%1” %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave date to claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left the date of “%1” to its claims: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed the event “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimed of “%1”: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed a claim about “%1” from %3 to %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judge claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged a claim about “%1”: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prefer claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferred %2 for “%1” (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added evidence to a claim about “%1”: “%3”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed a note: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed the note “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settle finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled the finding %1 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took “%1” out of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restore sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought “%1” back into the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n date(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>link</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n judgement(s) of sameness</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entity(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>event</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>accept %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reject %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>propose %1 again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put %1 back among the proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>begin draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began a %1 (%2) of “%3”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote “%1” in the %2 of “%4”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deletion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Struck “%1” from the %2 of “%4”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discard draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threw away the draft of the %1 (%2) of “%3”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept version %4 of the %1 (%2) of “%3”, %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added version %4 of the %1 (%2) of “%3”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked “%1” to passage %2 of “%3”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlink sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlinked “%1” from passage %2 of “%3”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judgement of sameness</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>&amp;New case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the &amp;sample again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export as a bundle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;One column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Two columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;hree columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Four columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read the event’s sources side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours as the s&amp;ystem has them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ight colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next mention or evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous mention or evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear one layer of the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Closer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import &amp;pasted text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Last import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;entity from selection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mention &amp;of…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;laim on an event…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New e&amp;vent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the &amp;date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mer&amp;ge with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the &amp;source…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mention of anot&amp;her entity…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spl&amp;it off a new entity…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ano&amp;ther name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Part…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Weigh the claim…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;fer the claim’s date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta&amp;ke the source out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bring back a removed source…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a &amp;summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a &amp;translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste or open one…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Link sentence to selected passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep as version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To re&amp;view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notes and findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hi&amp;story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next p&amp;roposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous pr&amp;oposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;assage the sentence rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next note or findin&amp;g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous note or fin&amp;ding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu at the ke&amp;yboard’s place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dossier::ChoiceField</name>
    <message>
        <source>Search entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search events, or name a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new event</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dossier::ClaimsModel</name>
    <message>
        <source>%1 · %2</source>
        <comment>a source and a passage&apos;s number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passage %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeats another source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dossier::ColumnHead</name>
    <message>
        <source>Previous in this column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next in this column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 in this column</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n in this column</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::DateField</name>
    <message>
        <source>early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>April 2019, since 2021, 2019-04-03/..</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not understood as a date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dossier::DatePreview</name>
    <message>
        <source>As the timeline draws it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dossier::DockTitle</name>
    <message>
        <source>Float %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dossier::DraftEditor</name>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw this draft away; undoing brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a version of it that does not change any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary being written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation being written</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n word(s), kept as you type</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::Editing</name>
    <message>
        <source>Accept %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New entity…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mention of…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim on an event…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another entity…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split off…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entity %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as another date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefer in lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New event…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the date to its claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the value…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefer this date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All in this source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All spelt so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supports it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contradicts it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said in so many words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interpreted from the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferred from more than the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1, confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2, probably true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3, possibly true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4, doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5, improbable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6, cannot be judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mention of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mention of another entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split off a new entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another name of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acronym</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what a translation made of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim on an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge the claim %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back a removed source…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and another entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the same as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one is another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search who it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody the case knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back a removed source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search removed sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the words that name it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the caret into the passage that says it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the caret into a marked name first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a claim in what the sources say first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an entity first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an event first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an entity or an event first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select what is to be decided first: a mark, an entity, an event, a claim or a proposal.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dossier::EntitiesModel</name>
    <message>
        <source>%1, %2</source>
        <comment>a group and how many are in it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n source(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::EntitiesView</name>
    <message>
        <source>Filter entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names in the sources are listed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entity has a name with these words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dossier::EntityCardView</name>
    <message>
        <source>acronym</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as a translation has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appears with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events that name it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Mentions of the %n selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %1 of %n source(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>every language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <comment>languages</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a name and what kind of name it is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n passage(s) together</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>undated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event, %1, %2</source>
        <comment>an event&apos;s title and date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a name to see where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same, not followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps not the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it would join two that are judged not to be the same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dossier::EventGlyph</name>
    <message>
        <source>or</source>
        <comment>one of several dates</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and</source>
        <comment>all of several dates</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dossier::EventView</name>
    <message>
        <source>What the sources say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sources that speak of this event in columns beside each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an event in the timeline to see what each source says about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date set by a person: %1</source>
        <comment>a reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source says anything about it yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the wording</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dossier::EventWords</name>
    <message>
        <source>day known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month known, day not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>season known, month not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quarter known, month not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>third of the year known, month not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half of the year known, month not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year known, month not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decade known, year not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>century known, decade not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>millennium known, century not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about that month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about that year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>early %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mid %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in the morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in the afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in the evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, at night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long before is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still going on when last spoken of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first and last day known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact start and end not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bounds as read by a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 repeats another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 repeat others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 is coarser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are coarser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They disagree on the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date was decided by a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read by rule %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2; %3</source>
        <comment>date: event; sources</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 a repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 coarser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sources disagree on the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date decided by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from one day to another</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dossier::FocusLine</name>
    <message>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entit(y/ies)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n mention(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %1 of %n source(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n piece(s) of evidence</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Passage %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passage %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the import is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking for what they share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passage %1: %2</source>
        <comment>a number, notes and findings</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dossier::HeadButton</name>
    <message>
        <source>Shown in this column: %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dossier::HistoryModel</name>
    <message>
        <source>%1, %2</source>
        <comment>who and when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed outside the program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dossier::HistoryView</name>
    <message>
        <source>Filter the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some acts were changed or taken out outside the program: they are marked below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there  Enter</source>
        <comment>with its key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No act is like that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A job of the program; what came of it stands in the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This act was changed outside the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo up to here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo up to here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This act is undone. It can be done again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The last %n acts are undone, this one as the last of them. They can be done again one by one.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Undo these %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dossier::ImportModel</name>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lang.</source>
        <comment>language, a head over codes of two letters</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dossier::ImportPage</name>
    <message>
        <source>less than %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the refused again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s) are in the case</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>From “%1”, in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the folder “%1”, in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended before its time; what had come in stays in, and started again it goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped; what had come in stays in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were refused; they are listed with the reason and stay where they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What had come in was taken out of the case again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Bring these %n back</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove these %n again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No file is like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dossier::ImportTable</name>
    <message>
        <source>Files of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the source that is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dossier::KeysList</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an entity, a date’s event or a passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the passage, whatever is marked in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add or remove an entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger or smaller text in a column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline: closer or wider at the pointer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline: choose a stretch of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag on the axis</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dossier::MainWindow</name>
    <message>
        <source>Cases (*.dossier)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the sources say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is kept in “%1”. It is an ordinary file; nothing has to be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles (*.txt *.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as a bundle: choose an empty folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case was written to “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Dossier %1&lt;/b&gt;&lt;p&gt;Reads a case: sources in several languages beside their summaries, with entities and a timeline, linked by selection. Nothing leaves this computer.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An import is under way. Add these when it has ended, or stop it at the foot of the window first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as a bundle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (read only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case can only be read for now, so nothing can be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list was written to “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have changed since and were left as they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>To review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes and findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is being written to “%1”…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dossier::MentionDelegate</name>
    <message>
        <source>%1, %2</source>
        <comment>a source&apos;s title and the number of a passage</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dossier::MentionsModel</name>
    <message>
        <source>passage %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, passage %2</source>
        <comment>a language and a number</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dossier::MessageBar</name>
    <message>
        <source>Put this message away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dossier::OutlinePage</name>
    <message>
        <source>Write a summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste or open one…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no summary or translation here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key passages, in the source’s own language, chosen by rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key passages, in %1, chosen by rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By their place in the text, the names and dates in them, and words they share with the title. They stand as the source has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passage %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dossier::PasteSheet</name>
    <message>
        <source>Pasted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import pasted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text becomes a source of its own. What you do not know stays empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Publisher:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publ&amp;ished:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2021-05-25, May 2021, or left empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date as it is understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was published is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not understood as a date; write it as 2021-05-25, 2021-05 or 2021.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood as %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dossier::Popover</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dossier::ProposalPanel</name>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept  A</source>
        <comment>with its key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject  R</source>
        <comment>with its key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later  Space</source>
        <comment>with its key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the program thinks so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes if accepted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dossier::ProposalsModel</name>
    <message>
        <source>In %1, passage %2: %3</source>
        <comment>a language, a number and words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dossier::ProseView</name>
    <message numerus="yes">
        <source>%n character(s) that do not show are named in the text, in boxes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2. It does not show elsewhere: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dossier::ReadingArea</name>
    <message>
        <source>Reading columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This source has no further summary or translation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, version %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste or open one…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This source was taken out of the case. Undoing brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dossier::ReadingColumn</name>
    <message>
        <source>Empty column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source text: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n other source(s), F3</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>being written · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rendition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the margin: %1</source>
        <comment>notes and findings</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passage %1: %2</source>
        <comment>a number, notes and findings</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dossier::RemarksModel</name>
    <message>
        <source>Open findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, passage %2</source>
        <comment>a source&apos;s title and the number of a passage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>note or finding, its words, what it is about</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, passage %2 in the %3 summary</source>
        <comment>a source&apos;s title, a number, a language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in the %2 summary</source>
        <comment>a source&apos;s title, a language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, passage %2 in the %3 translation</source>
        <comment>a source&apos;s title, a number, a language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in the %2 translation</source>
        <comment>a source&apos;s title, a language</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dossier::RemarksView</name>
    <message>
        <source>Filter notes and findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes and findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove  Del</source>
        <comment>with its key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is so  A</source>
        <comment>with its key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong  R</source>
        <comment>with its key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has noted anything, and no check has found anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No note or finding is like that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, in a few words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dossier::RenditionEditing</name>
    <message>
        <source>Nothing is being written in the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no version of a summary or translation in the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no summary or translation in the columns whose sentence could be linked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the passage in the source first; then Ctrl+L links the sentence at the caret to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caret is in no sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to passage %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the link to passage %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlink from passage %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dossier::RenditionSheet</name>
    <message>
        <source>Paste or open a summary or translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It becomes a version at once, beside “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;State:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Author:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the words here, or open a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add as version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a summary or translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts (*.txt *.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language could not be told; choose it above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language was recognised as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reads like %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dossier::ReviewFilter</name>
    <message>
        <source>Filter proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dossier::ReviewView</name>
    <message>
        <source>To review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No proposal is like that</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Accept all %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Reject all %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reject all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One act, undone at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow the list first: by kind, rule, language, source or words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dossier::SearchModel</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>passage %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dossier::SourcesModel</name>
    <message>
        <source>not concerned</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) in the stretch of time</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dossier::SourcesView</name>
    <message>
        <source>Filter sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop articles here or use Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source has these words in its title, publisher or kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To review  %1</source>
        <comment>a number</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dossier::StartPage</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources, translated summaries, names and dates in one place, each tied to the sentence it comes from. Everything stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop articles or a folder here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text and Markdown, with what is known about them beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two intrusions, five reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 sources in French, Italian and Dutch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retold for trying things out: names in four languages, dates told in different ways, and three questions on which the sources disagree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it lights up in every source and language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press F3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go on to where it is named next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see what the sources say about when, and where they disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::TimelineCard</name>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dossier::TimelineChart</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coverage, not activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dossier::TimelinePainter</name>
    <message>
        <source>Undated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more above</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dossier::TimelineScene</name>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dossier::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the timeline shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 name one of those chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 name %2</source>
        <comment>how many events name an entity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the stretch of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 claims about one event, drawn apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, and when, is drawn here once the case has events</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>“%1” is not there. It may have been moved or renamed; open it from its new place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is of a kind that is not read. Save it as plain text or Markdown and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in the case already, byte for byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a case. Nothing was changed in it. To read it as a source, import it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was written by a newer Dossier and was left untouched. Open it with that version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged and was left untouched. Open a copy kept elsewhere, or see what dossier-cli check says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written to. Copy it to a folder of your own and open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is open elsewhere. Close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has changed in the meantime. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” did not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) came in</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the case already</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>stopped on request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. What is in “%1” stays in it; make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has it open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has it open on %2 since %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only: %1. What is changed there shows here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only: the file or its folder takes no changes. Copy it elsewhere to work on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only: the file or its folder takes no changes, and this is a copy made to be read, as the case was not closed or is of an older version. What is changed there does not show here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only, as it was asked for. Open it again to work on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not closed the last time, and a check found that its file is damaged. Export what can be read as a bundle, or go on with a copy kept elsewhere; dossier-cli check says what is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can only be read for now: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were read again, as the rules are newer than the case</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new proposal(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) gone</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted and no longer found, kept and listed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>invisible</name>
    <message>
        <source>it parts what looks like one word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ties letters together or keeps them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it turns the order of what stands beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it turns the letters after it round, whatever they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends what an earlier one began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zero-width space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zero-width non-joiner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zero-width joiner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word joiner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byte order mark inside the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left-to-right mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right-to-left mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic letter mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left-to-right embedding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right-to-left embedding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pop directional formatting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left-to-right override</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right-to-left override</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left-to-right isolate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right-to-left isolate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First strong isolate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pop directional isolate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>programs read it, people do not see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character without a shape</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Read source articles beside their summaries, entities and timeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours for this time: system, light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case to open, or articles to import.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outcomes</name>
    <message>
        <source>no reason was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>of several</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To check</source>
        <comment>of several</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known</source>
        <comment>of several</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <comment>of several</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already in the case, byte for byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already in the case: the same bytes as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
