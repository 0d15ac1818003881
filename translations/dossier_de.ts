<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>CardWords</name>
    <message>
        <source>%1: %2</source>
        <comment>first or last mention, and the title of its source</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 mention, in the source published %2: %3</source>
        <comment>first or last, a date, a title</comment>
        <translation>%1 Nennung, in der Quelle, veröffentlicht %2: %3</translation>
    </message>
    <message>
        <source>First and last</source>
        <translation>Erste und letzte</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erste</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Letzte</translation>
    </message>
    <message>
        <source>perhaps the same</source>
        <translation>vielleicht dieselbe</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>dieselbe</translation>
    </message>
    <message>
        <source>the same, not followed</source>
        <translation>dieselbe, nicht befolgt</translation>
    </message>
    <message>
        <source>perhaps not the same</source>
        <translation>vielleicht nicht dieselbe</translation>
    </message>
    <message>
        <source>not the same</source>
        <translation>nicht dieselbe</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>it would join two that are judged not to be the same</source>
        <translation>es würde zwei verbinden, die als nicht dieselben beurteilt sind</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln Nennung</numerusform>
            <numerusform>%Ln Nennungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln passage(s)</source>
        <translation>
            <numerusform>in %Ln Passage</numerusform>
            <numerusform>in %Ln Passagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln source(s) together</source>
        <translation>
            <numerusform>von %Ln Quelle zusammen</numerusform>
            <numerusform>von %Ln Quellen zusammen</numerusform>
        </translation>
    </message>
    <message>
        <source>undated</source>
        <translation>undatiert</translation>
    </message>
    <message>
        <source>Event, %1, %2</source>
        <comment>an event&apos;s title and date</comment>
        <translation>Ereignis, %1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who wrote a note, and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Note by %1: %2</source>
        <comment>who and when, the words</comment>
        <translation>Notiz von %1: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which of the places a row leads to</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>ohne Datum</translation>
    </message>
</context>
<context>
    <name>Citations</name>
    <message>
        <source>Summary in %1</source>
        <comment>a language</comment>
        <translation>Zusammenfassung (%1)</translation>
    </message>
    <message>
        <source>Translation into %1</source>
        <comment>a language</comment>
        <translation>Übersetzung (%1)</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>being written</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>passage %1</source>
        <translation>Passage %1</translation>
    </message>
    <message>
        <source>passages %1–%2</source>
        <translation>Passagen %1–%2</translation>
    </message>
    <message>
        <source>Edition with SHA-256 %1…</source>
        <translation>Ausgabe mit SHA-256 %1…</translation>
    </message>
    <message>
        <source>%1, of: %2</source>
        <comment>a summary or translation, the title of its source</comment>
        <translation>%1, von: %2</translation>
    </message>
</context>
<context>
    <name>ClaimWords</name>
    <message>
        <source>preferred by a person</source>
        <translation>von Hand bevorzugt</translation>
    </message>
    <message>
        <source>repeats another source</source>
        <translation>wiederholt eine andere Quelle</translation>
    </message>
    <message>
        <source>repeats the %1</source>
        <comment>a kind of source: communiqué</comment>
        <translation>wiederholt: %1</translation>
    </message>
    <message>
        <source>repeats “%1”</source>
        <comment>a title</comment>
        <translation>wiederholt „%1“</translation>
    </message>
    <message>
        <source>counted from %1</source>
        <comment>a date</comment>
        <translation>bezogen auf %1</translation>
    </message>
    <message>
        <source>names no one</source>
        <translation>nennt niemanden</translation>
    </message>
    <message>
        <source>does not say</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>Said in so many words</source>
        <translation>Ausdrücklich gesagt</translation>
    </message>
    <message>
        <source>Interpreted from these words</source>
        <translation>Aus diesem Wortlaut gedeutet</translation>
    </message>
    <message>
        <source>Inferred from more than these words</source>
        <translation>Aus mehr als diesem Wortlaut erschlossen</translation>
    </message>
    <message>
        <source>Credibility 1: confirmed by other sources</source>
        <translation>Glaubwürdigkeit 1: durch andere Quellen bestätigt</translation>
    </message>
    <message>
        <source>Credibility 2: probably true</source>
        <translation>Glaubwürdigkeit 2: wahrscheinlich wahr</translation>
    </message>
    <message>
        <source>Credibility 3: possibly true</source>
        <translation>Glaubwürdigkeit 3: möglicherweise wahr</translation>
    </message>
    <message>
        <source>Credibility 4: doubtful</source>
        <translation>Glaubwürdigkeit 4: zweifelhaft</translation>
    </message>
    <message>
        <source>Credibility 5: improbable</source>
        <translation>Glaubwürdigkeit 5: unwahrscheinlich</translation>
    </message>
    <message>
        <source>Credibility 6: cannot be judged</source>
        <translation>Glaubwürdigkeit 6: nicht zu beurteilen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln Quelle</numerusform>
            <numerusform>%Ln Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln a repeat</source>
        <comment>of the sources just counted</comment>
        <translation>
            <numerusform>davon %Ln Wiederholung</numerusform>
            <numerusform>davon %Ln Wiederholungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source> · %1</source>
        <comment>the number of a passage, after its source</comment>
        <translation> · %1</translation>
    </message>
    <message>
        <source>%1, preferred by a person</source>
        <comment>a date</comment>
        <translation>%1, von jemandem bevorzugt</translation>
    </message>
    <message>
        <source>%1, set by a person</source>
        <comment>a date</comment>
        <translation>%1, von jemandem festgelegt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a date that was set, the reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>denies it</source>
        <translation>verneint es</translation>
    </message>
</context>
<context>
    <name>ComparisonWords</name>
    <message>
        <source>perhaps the same</source>
        <translation>vielleicht dieselbe</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>dieselbe</translation>
    </message>
    <message>
        <source>perhaps not the same</source>
        <translation>vielleicht nicht dieselbe</translation>
    </message>
    <message>
        <source>not the same</source>
        <translation>nicht dieselbe</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>Both are called %1</source>
        <translation>Beide heißen %1</translation>
    </message>
    <message>
        <source>Both are shortened to %1</source>
        <translation>Beide werden mit %1 abgekürzt</translation>
    </message>
    <message>
        <source>%1 could stand for %2</source>
        <translation>%1 könnte für %2 stehen</translation>
    </message>
    <message>
        <source>%1 is part of the name %2</source>
        <translation>%1 ist Teil des Namens %2</translation>
    </message>
    <message>
        <source>%1 and %2 differ in one letter</source>
        <translation>%1 und %2 unterscheiden sich in einem Buchstaben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s) appear with both</source>
        <translation>
            <numerusform>%Ln weitere tritt mit beiden auf</numerusform>
            <numerusform>%Ln weitere treten mit beiden auf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Evidence of %Ln event(s) names both</source>
        <translation>
            <numerusform>Belege für %Ln Ereignis nennen beide</numerusform>
            <numerusform>Belege für %Ln Ereignisse nennen beide</numerusform>
        </translation>
    </message>
    <message>
        <source>No source names both, so each may use a name of its own</source>
        <translation>Keine Quelle nennt beide, also kann jede ihren eigenen Namen haben</translation>
    </message>
    <message>
        <source>%1 and %2 differ in a figure</source>
        <translation>%1 und %2 unterscheiden sich in einer Ziffer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s) name both</source>
        <translation>
            <numerusform>%Ln Satz nennt beide</numerusform>
            <numerusform>%Ln Sätze nennen beide</numerusform>
        </translation>
    </message>
    <message>
        <source>They are of different types</source>
        <translation>Sie sind von verschiedener Art</translation>
    </message>
    <message>
        <source>One is named until %1, the other from %2 on</source>
        <comment>two dates</comment>
        <translation>Die eine wird bis %1 genannt, die andere ab %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a judgement and its reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>a judgement, and a person or rule</comment>
        <translation>%1, von %2</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln passage(s) with either</source>
        <translation>
            <numerusform>in %Ln Passage mit jeder</numerusform>
            <numerusform>in %Ln Passagen mit jeder</numerusform>
        </translation>
    </message>
    <message>
        <source>undated</source>
        <translation>undatiert</translation>
    </message>
    <message>
        <source>Event, %1, %2</source>
        <comment>an event&apos;s title and date</comment>
        <translation>Ereignis, %1, %2</translation>
    </message>
    <message>
        <source>%1: %2 of the first, %3 of the second</source>
        <comment>a source, numbers of mentions</comment>
        <translation>%1: %2 der ersten, %3 der zweiten</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>rendition</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>entity</source>
        <translation>Entität</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>sameness</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>mention</source>
        <translation>Erwähnung</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>Schreibweise</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>bevorzugt</translation>
    </message>
    <message>
        <source>judgement</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>stance</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>Aussageform</translation>
    </message>
    <message>
        <source>credibility</source>
        <translation>Glaubwürdigkeit</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>published</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>reliability</source>
        <translation>Zuverlässigkeit</translation>
    </message>
    <message>
        <source>out of the case</source>
        <translation>aus dem Fall entfernt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>another %1</source>
        <comment>entity or event</comment>
        <translation>%1 gewechselt</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>a column, before, after</comment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln word(s) in the %1 of “%2”</source>
        <translation>
            <numerusform>%Ln Wort in der %1 von „%2“ geschrieben</numerusform>
            <numerusform>%Ln Wörter in der %1 von „%2“ geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Struck %Ln word(s) from the %1 of “%2”</source>
        <translation>
            <numerusform>%Ln Wort aus der %1 von „%2“ gestrichen</numerusform>
            <numerusform>%Ln Wörter aus der %1 von „%2“ gestrichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with its %Ln claim(s)</source>
        <translation>
            <numerusform>mit seiner Aussage</numerusform>
            <numerusform>mit seinen %Ln Aussagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, in %Ln steps</source>
        <translation>
            <numerusform>%1, in %Ln Schritt</numerusform>
            <numerusform>%1, in %Ln Schritten</numerusform>
        </translation>
    </message>
    <message>
        <source>the program</source>
        <translation>Programm</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>Absatz</translation>
    </message>
    <message numerus="yes">
        <source>with its %Ln mark(s) in sources and renditions</source>
        <translation>
            <numerusform>mit ihrer Markierung in Quellen und Wiedergaben</numerusform>
            <numerusform>mit ihren %Ln Markierungen in Quellen und Wiedergaben</numerusform>
        </translation>
    </message>
    <message>
        <source>Undid: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Did again: %1</source>
        <translation>Wiederhergestellt: %1</translation>
    </message>
    <message>
        <source>judgement that two are the same</source>
        <translation>Urteil, dass zwei identisch sind</translation>
    </message>
    <message>
        <source>judgement that two are not the same</source>
        <translation>Urteil, dass zwei nicht identisch sind</translation>
    </message>
    <message>
        <source>doubt whether two are the same</source>
        <translation>Zweifel, ob zwei identisch sind</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>identisch</translation>
    </message>
    <message>
        <source>not the same</source>
        <translation>nicht identisch</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>stützt</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>widerspricht</translation>
    </message>
    <message>
        <source>said</source>
        <translation>gesagt</translation>
    </message>
    <message>
        <source>interpreted</source>
        <translation>gedeutet</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>erschlossen</translation>
    </message>
    <message>
        <source>draft of the %1 translation</source>
        <comment>a language</comment>
        <translation>Entwurf der Übersetzung (%1)</translation>
    </message>
    <message>
        <source>draft of the %1 summary</source>
        <comment>a language</comment>
        <translation>Entwurf der Zusammenfassung (%1)</translation>
    </message>
    <message>
        <source>empty paragraph</source>
        <translation>leerer Absatz</translation>
    </message>
    <message>
        <source>link from a sentence to the source</source>
        <translation>Verknüpfung eines Satzes mit der Quelle</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Taken away: %1</source>
        <translation>Entfernt: %1</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Threat actor</source>
        <translation>Bedrohungsakteur</translation>
    </message>
    <message>
        <source>Malware</source>
        <translation>Schadprogramm</translation>
    </message>
    <message>
        <source>Vulnerability</source>
        <translation>Schwachstelle</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Threat actors</source>
        <translation>Bedrohungsakteure</translation>
    </message>
    <message>
        <source>Malware</source>
        <comment>several</comment>
        <translation>Schadprogramme</translation>
    </message>
    <message>
        <source>Vulnerabilities</source>
        <translation>Schwachstellen</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>several</comment>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>How far they got</source>
        <translation>Wie weit sie kamen</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Wer es war</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Einig</translation>
    </message>
    <message>
        <source>No conflict: some are coarser</source>
        <translation>Vereinbar: einige sind ungenauer</translation>
    </message>
    <message>
        <source>Sources disagree</source>
        <translation>Quellen uneinig</translation>
    </message>
    <message>
        <source>One source only</source>
        <translation>Nur eine Quelle</translation>
    </message>
    <message>
        <source>No source says</source>
        <translation>Keine Quelle macht Angaben</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>stimmt überein</translation>
    </message>
    <message>
        <source>finer or coarser, no conflict</source>
        <translation>genauer oder ungenauer, aber vereinbar</translation>
    </message>
    <message>
        <source>conflicts</source>
        <translation>unvereinbar</translation>
    </message>
    <message>
        <source>does not say</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>the only one that says so</source>
        <translation>sagt es als einzige</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>final</source>
        <translation>endgültig</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>words quoted</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>words of a claim, and whom they mean</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>a value that a source denies</comment>
        <translation>nicht %1</translation>
    </message>
    <message>
        <source>No conflict, not the same</source>
        <translation>Kein Widerspruch, nicht dasselbe</translation>
    </message>
</context>
<context>
    <name>PrintedColumn</name>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Edition %1, %2</source>
        <comment>its number, its file</comment>
        <translation>Ausgabe %1, %2</translation>
    </message>
    <message>
        <source>being written</source>
        <translation>in Arbeit</translation>
    </message>
</context>
<context>
    <name>ProposalWords</name>
    <message>
        <source>acronym</source>
        <translation>Akronym</translation>
    </message>
    <message>
        <source>It stands in capitals as an acronym does, or an acronym and a full name belong together.</source>
        <translation>Steht in Großbuchstaben wie ein Akronym, oder Akronym und voller Name gehören zusammen.</translation>
    </message>
    <message>
        <source>acronym defined</source>
        <translation>eingeführtes Akronym</translation>
    </message>
    <message>
        <source>A text gives the full name and its acronym in brackets behind it.</source>
        <translation>Ein Text nennt den vollen Namen und dahinter in Klammern das Akronym.</translation>
    </message>
    <message>
        <source>acronym in brackets</source>
        <translation>Akronym in Klammern</translation>
    </message>
    <message>
        <source>It stands in brackets behind a name, in capitals.</source>
        <translation>Steht in Großbuchstaben in Klammern hinter einem Namen.</translation>
    </message>
    <message>
        <source>word before</source>
        <translation>Wort davor</translation>
    </message>
    <message>
        <source>The word before it says what kind of thing it is.</source>
        <translation>Das Wort davor sagt, worum es sich handelt.</translation>
    </message>
    <message>
        <source>capitals after article</source>
        <translation>Großschreibung nach Artikel</translation>
    </message>
    <message>
        <source>It has capitals inside a sentence and an article before it.</source>
        <translation>Ist im Satzinneren großgeschrieben und hat einen Artikel vor sich.</translation>
    </message>
    <message>
        <source>capitals</source>
        <translation>Großschreibung</translation>
    </message>
    <message>
        <source>It is written with capitals inside sentences; what it is, no word says.</source>
        <translation>Ist im Satzinneren großgeschrieben; was es ist, sagt kein Wort.</translation>
    </message>
    <message>
        <source>official name</source>
        <translation>amtlicher Name</translation>
    </message>
    <message>
        <source>It begins as names of public bodies do.</source>
        <translation>Beginnt wie die Namen von Behörden.</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>Familienname</translation>
    </message>
    <message>
        <source>Where the family name stands alone, the same person is meant.</source>
        <translation>Wo der Familienname allein steht, ist dieselbe Person gemeint.</translation>
    </message>
    <message>
        <source>same meaning</source>
        <translation>gleiche Bedeutung</translation>
    </message>
    <message>
        <source>Its names in different languages mean the same, word by word, and stand in sources on one matter.</source>
        <translation>Die Namen in verschiedenen Sprachen bedeuten Wort für Wort dasselbe und stehen in Quellen zum selben Thema.</translation>
    </message>
    <message>
        <source>organisation word</source>
        <translation>Organisationswort</translation>
    </message>
    <message>
        <source>It has a word that organisations are called by.</source>
        <translation>Enthält ein Wort, mit dem Organisationen bezeichnet werden.</translation>
    </message>
    <message>
        <source>title or given name</source>
        <translation>Titel oder Vorname</translation>
    </message>
    <message>
        <source>A title or a given name says that a person is meant.</source>
        <translation>Ein Titel oder ein Vorname zeigt, dass eine Person gemeint ist.</translation>
    </message>
    <message>
        <source>table of places</source>
        <translation>Ortsverzeichnis</translation>
    </message>
    <message>
        <source>The table of places has it, in one of its languages.</source>
        <translation>Steht im Ortsverzeichnis, in einer seiner Sprachen.</translation>
    </message>
    <message>
        <source>short form</source>
        <translation>Kurzform</translation>
    </message>
    <message>
        <source>A shorter form of the same name is used for it as well.</source>
        <translation>Auch eine kürzere Form desselben Namens wird dafür verwendet.</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>Schreibweise</translation>
    </message>
    <message>
        <source>It is spelt alike wherever it stands, accents and case aside.</source>
        <translation>Wird überall gleich geschrieben, von Akzenten und Großschreibung abgesehen.</translation>
    </message>
    <message>
        <source>threat actor number</source>
        <translation>Nummer eines Bedrohungsakteurs</translation>
    </message>
    <message>
        <source>It is numbered as threat actors are.</source>
        <translation>Ist nummeriert wie Bedrohungsakteure.</translation>
    </message>
    <message>
        <source>known name</source>
        <translation>bekannter Name</translation>
    </message>
    <message>
        <source>It is one of the names the case knows it by.</source>
        <translation>Ist einer der Namen, die der Fall bereits kennt.</translation>
    </message>
    <message>
        <source>so long ago</source>
        <translation>vor so langer Zeit</translation>
    </message>
    <message>
        <source>It was counted back from the day the source was published.</source>
        <translation>Vom Tag der Veröffentlichung der Quelle zurückgerechnet.</translation>
    </message>
    <message>
        <source>day and month</source>
        <translation>Tag und Monat</translation>
    </message>
    <message>
        <source>Day and month are said; the year is the one nearest to the day the source was published.</source>
        <translation>Tag und Monat sind genannt; als Jahr gilt das dem Tag der Veröffentlichung nächste.</translation>
    </message>
    <message>
        <source>day, month and year</source>
        <translation>Tag, Monat und Jahr</translation>
    </message>
    <message>
        <source>Day, month and year are said.</source>
        <translation>Tag, Monat und Jahr sind genannt.</translation>
    </message>
    <message>
        <source>decade</source>
        <translation>Jahrzehnt</translation>
    </message>
    <message>
        <source>A decade is said.</source>
        <translation>Ein Jahrzehnt ist genannt.</translation>
    </message>
    <message>
        <source>today, yesterday</source>
        <translation>heute, gestern</translation>
    </message>
    <message>
        <source>A word like “yesterday”, counted from the day the source was published.</source>
        <translation>Ein Wort wie „gestern“, gerechnet vom Tag der Veröffentlichung der Quelle.</translation>
    </message>
    <message>
        <source>half of a year</source>
        <translation>Halbjahr</translation>
    </message>
    <message>
        <source>Half of a year is said.</source>
        <translation>Ein Halbjahr ist genannt.</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>A month is said without its year, which is the one nearest to the day the source was published.</source>
        <translation>Ein Monat ist ohne Jahr genannt; als Jahr gilt das dem Tag der Veröffentlichung nächste.</translation>
    </message>
    <message>
        <source>month and year</source>
        <translation>Monat und Jahr</translation>
    </message>
    <message>
        <source>Month and year are said; the day is not.</source>
        <translation>Monat und Jahr sind genannt, der Tag nicht.</translation>
    </message>
    <message>
        <source>date in figures</source>
        <translation>Datum in Ziffern</translation>
    </message>
    <message>
        <source>A day written in figures.</source>
        <translation>Ein Tag, in Ziffern geschrieben.</translation>
    </message>
    <message>
        <source>month in figures</source>
        <translation>Monat in Ziffern</translation>
    </message>
    <message>
        <source>A month written in figures.</source>
        <translation>Ein Monat, in Ziffern geschrieben.</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>A quarter of a year is said.</source>
        <translation>Ein Quartal ist genannt.</translation>
    </message>
    <message>
        <source>season</source>
        <translation>Jahreszeit</translation>
    </message>
    <message>
        <source>A season is said without its year, which is the one nearest to the day the source was published.</source>
        <translation>Eine Jahreszeit ist ohne Jahr genannt; als Jahr gilt das dem Tag der Veröffentlichung nächste.</translation>
    </message>
    <message>
        <source>season and year</source>
        <translation>Jahreszeit und Jahr</translation>
    </message>
    <message>
        <source>A season of a year is said.</source>
        <translation>Eine Jahreszeit mit ihrem Jahr ist genannt.</translation>
    </message>
    <message>
        <source>last, this, next</source>
        <translation>letzte, diese, nächste</translation>
    </message>
    <message>
        <source>A week, month or year counted from the day the source was published.</source>
        <translation>Eine Woche, ein Monat oder ein Jahr, gerechnet vom Tag der Veröffentlichung der Quelle.</translation>
    </message>
    <message>
        <source>weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>A day of the week, counted from the day the source was published.</source>
        <translation>Ein Wochentag, gerechnet vom Tag der Veröffentlichung der Quelle.</translation>
    </message>
    <message>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>A year is said.</source>
        <translation>Ein Jahr ist genannt.</translation>
    </message>
    <message>
        <source>date and entity</source>
        <translation>Datum und Entität</translation>
    </message>
    <message>
        <source>Passages of these sources name the same date and the same entities.</source>
        <translation>Passagen dieser Quellen nennen dasselbe Datum und dieselben Entitäten.</translation>
    </message>
    <message>
        <source>date, entity before</source>
        <translation>Datum, Entität davor</translation>
    </message>
    <message>
        <source>A passage names a date, and the passage before it the entities.</source>
        <translation>Eine Passage nennt ein Datum, die Passage davor die Entitäten.</translation>
    </message>
    <message>
        <source>order, names, numbers</source>
        <translation>Reihenfolge, Namen, Zahlen</translation>
    </message>
    <message>
        <source>The two passages stand in the same order and share names, numbers or dates.</source>
        <translation>Die beiden Passagen stehen in derselben Reihenfolge und haben Namen, Zahlen oder Datumsangaben gemeinsam.</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>It is written as an e-mail address.</source>
        <translation>Ist geschrieben wie eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>It is written as a web address.</source>
        <translation>Ist geschrieben wie eine Webadresse.</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>It is written as the name of a machine or domain.</source>
        <translation>Ist geschrieben wie der Name eines Rechners oder einer Domain.</translation>
    </message>
    <message>
        <source>CVE</source>
        <translation>CVE</translation>
    </message>
    <message>
        <source>It is written as the number of a vulnerability.</source>
        <translation>Ist geschrieben wie die Nummer einer Schwachstelle.</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>It is as long as a hash and has its figures only.</source>
        <translation>Ist so lang wie ein Hash und besteht nur aus dessen Zeichen.</translation>
    </message>
    <message>
        <source>IPv4 address</source>
        <translation>IPv4-Adresse</translation>
    </message>
    <message>
        <source>It is written as an address of the internet.</source>
        <translation>Ist geschrieben wie eine Internetadresse.</translation>
    </message>
    <message>
        <source>IPv6 address</source>
        <translation>IPv6-Adresse</translation>
    </message>
    <message>
        <source>telephone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>It is written as a telephone number.</source>
        <translation>Ist geschrieben wie eine Telefonnummer.</translation>
    </message>
    <message>
        <source>reprints</source>
        <translation>Nachdrucke</translation>
    </message>
    <message>
        <source>The two texts share long stretches, word by word.</source>
        <translation>Die beiden Texte haben lange Abschnitte wörtlich gemeinsam.</translation>
    </message>
    <message>
        <source>new edition</source>
        <translation>neue Ausgabe</translation>
    </message>
    <message>
        <source>When a new edition came in, these words were not found in it again.</source>
        <translation>Als eine neue Ausgabe hinzukam, war dieser Wortlaut darin nicht mehr zu finden.</translation>
    </message>
    <message>
        <source>reading again</source>
        <translation>erneutes Lesen</translation>
    </message>
    <message>
        <source>Newer rules read the text again and do not find it any more.</source>
        <translation>Neuere Regeln haben den Text erneut gelesen und finden es nicht mehr.</translation>
    </message>
    <message>
        <source>mention</source>
        <translation>Erwähnung</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-Adresse</translation>
    </message>
    <message>
        <source>vulnerability</source>
        <translation>Schwachstelle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln Erwähnung</numerusform>
            <numerusform>%Ln Erwähnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln Quelle</numerusform>
            <numerusform>%Ln Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entitäten</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>The same or not</source>
        <translation>Identisch oder nicht</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Erwähnungen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datumsangaben</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatoren</translation>
    </message>
    <message>
        <source>Links between passages</source>
        <translation>Verknüpfungen zwischen Passagen</translation>
    </message>
    <message>
        <source>passage %1 ↔ %2</source>
        <comment>numbers of passages in a source and its rendition</comment>
        <translation>Passage %1 ↔ %2</translation>
    </message>
    <message>
        <source>new %1</source>
        <comment>a type of entities</comment>
        <translation>neu: %1</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>dates differ</source>
        <translation>Datumsangaben weichen ab</translation>
    </message>
    <message>
        <source>the same? unsure</source>
        <translation>identisch? unsicher</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>identisch</translation>
    </message>
    <message>
        <source>not the same</source>
        <translation>nicht identisch</translation>
    </message>
    <message>
        <source>finding, %1</source>
        <comment>a severity</comment>
        <translation>Befund, %1</translation>
    </message>
    <message>
        <source>name of %1</source>
        <translation>Name von %1</translation>
    </message>
    <message>
        <source>mention of %1</source>
        <translation>Erwähnung von %1</translation>
    </message>
    <message>
        <source>date, counted from %1</source>
        <translation>Datum, bezogen auf %1</translation>
    </message>
    <message>
        <source>quotation, nobody named</source>
        <translation>Zitat, niemand genannt</translation>
    </message>
    <message>
        <source>quotation of %1</source>
        <translation>Zitat von %1</translation>
    </message>
    <message>
        <source>link, %1 % sure</source>
        <translation>Verknüpfung, zu %1 % sicher</translation>
    </message>
    <message>
        <source>A person put it back among the proposals.</source>
        <translation>Wurde von Hand wieder zum Vorschlag gemacht.</translation>
    </message>
    <message>
        <source>The rule “%1” made it.</source>
        <translation>Stammt von der Regel „%1“.</translation>
    </message>
    <message>
        <source>The first place says “%1”.</source>
        <translation>An der ersten Stelle steht „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>The event stands in the timeline as accepted; %Ln claim(s) and their evidence are accepted with it.</source>
        <translation>
            <numerusform>Das Ereignis steht als angenommen in der Zeitleiste; %Ln Aussage und ihre Belege werden mit angenommen.</numerusform>
            <numerusform>Das Ereignis steht als angenommen in der Zeitleiste; %Ln Aussagen und ihre Belege werden mit angenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two stay apart, whatever other rules say.</source>
        <translation>Die beiden bleiben getrennt, was immer andere Regeln sagen.</translation>
    </message>
    <message>
        <source>It is kept as unsure: the two stay apart and the question stays noted.</source>
        <translation>Bleibt als unsicher vermerkt: Die beiden bleiben getrennt, und die Frage bleibt festgehalten.</translation>
    </message>
    <message>
        <source>The two count as one entity with %1.</source>
        <translation>Die beiden gelten als eine Entität mit %1.</translation>
    </message>
    <message>
        <source>The finding is settled: accepted, it is so; rejected, nothing is wrong.</source>
        <translation>Der Befund ist erledigt: Wird er angenommen, trifft er zu; wird er abgelehnt, ist nichts zu beanstanden.</translation>
    </message>
    <message>
        <source>The claim counts for “%1”, and its date is worked out anew.</source>
        <translation>Die Aussage zählt für „%1“, und dessen Datum wird neu ermittelt.</translation>
    </message>
    <message>
        <source>“%1” is a name of %2, and texts are searched for it.</source>
        <translation>„%1“ ist ein Name von %2, und die Texte werden danach durchsucht.</translation>
    </message>
    <message>
        <source>These words count as a mention of %1.</source>
        <translation>Dieser Wortlaut gilt als Erwähnung von %1.</translation>
    </message>
    <message>
        <source>These words count as evidence about “%1”.</source>
        <translation>Dieser Wortlaut gilt als Beleg zu „%1“.</translation>
    </message>
    <message>
        <source>The wording is read as %1 for good.</source>
        <translation>Der Wortlaut wird endgültig als %1 gelesen.</translation>
    </message>
    <message>
        <source>The words count as a quotation.</source>
        <translation>Der Wortlaut gilt als Zitat.</translation>
    </message>
    <message>
        <source>The words count as said by %1.</source>
        <translation>Der Wortlaut gilt als Äußerung von %1.</translation>
    </message>
    <message>
        <source>It counts as an indicator of the case.</source>
        <translation>Gilt als Indikator des Falls.</translation>
    </message>
    <message>
        <source>The two passages stay linked: each leads to the other, and they are kept level.</source>
        <translation>Die beiden Passagen bleiben verknüpft: Jede führt zur anderen, und sie werden auf gleicher Höhe gehalten.</translation>
    </message>
    <message>
        <source>“%1” and “%2” say nearly the same</source>
        <translation>„%1“ und „%2“ sagen fast dasselbe</translation>
    </message>
    <message>
        <source>“%1” and “%2” share text: %3 % of the first, %4 % of the second</source>
        <translation>„%1“ und „%2“ haben Text gemeinsam: %3 % der ersten, %4 % der zweiten Quelle</translation>
    </message>
    <message>
        <source>The newest edition does not have “%1” any more (%2)</source>
        <translation>Die neueste Ausgabe enthält „%1“ nicht mehr (%2)</translation>
    </message>
    <message>
        <source>Newer rules do not find “%1” (%2)</source>
        <translation>Neuere Regeln finden „%1“ nicht (%2)</translation>
    </message>
    <message>
        <source>Numbers differ: %1 and %2</source>
        <translation>Zahlen weichen ab: %1 und %2</translation>
    </message>
    <message>
        <source>near-duplicate</source>
        <translation>Beinahe-Dublette</translation>
    </message>
    <message>
        <source>reprint</source>
        <translation>Nachdruck</translation>
    </message>
    <message>
        <source>lost in the newest edition</source>
        <translation>fehlt in der neuesten Ausgabe</translation>
    </message>
    <message>
        <source>no longer found</source>
        <translation>nicht mehr gefunden</translation>
    </message>
    <message>
        <source>numbers differ</source>
        <translation>Zahlen weichen ab</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>major</source>
        <translation>erheblich</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>geringfügig</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>zur Kenntnis</translation>
    </message>
    <message numerus="yes">
        <source>One entity with %1 in %2, and %Ln name(s). They are accepted with it, and so are its marks in renditions.</source>
        <translation>
            <numerusform>Eine Entität mit %1 in %2 und %Ln Namen. Sie werden mit angenommen, ebenso die Markierungen in Wiedergaben.</numerusform>
            <numerusform>Eine Entität mit %1 in %2 und %Ln Namen. Sie werden mit angenommen, ebenso die Markierungen in Wiedergaben.</numerusform>
        </translation>
    </message>
    <message>
        <source>What one source repeats of the other is no second witness.</source>
        <translation>Was eine Quelle von der anderen wiederholt, zählt nicht als zweite Bestätigung.</translation>
    </message>
    <message>
        <source>What was decided about these words has no place to stand.</source>
        <translation>Was zu diesem Wortlaut entschieden wurde, hat keine Stelle mehr im Text.</translation>
    </message>
    <message>
        <source>It stays because a person accepted it.</source>
        <translation>Bleibt bestehen, weil es von Hand angenommen wurde.</translation>
    </message>
    <message>
        <source>Texts that ought to say the same give different numbers.</source>
        <translation>Texte, die dasselbe sagen müssten, nennen verschiedene Zahlen.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>Note by %1: %2</source>
        <translation>Notiz von %1: %2</translation>
    </message>
    <message>
        <source>Finding, %1: %2</source>
        <comment>a severity, what was found</comment>
        <translation>Befund, %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln Notiz</numerusform>
            <numerusform>%Ln Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln Befund</numerusform>
            <numerusform>%Ln Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>between</source>
        <translation>zwischen</translation>
    </message>
    <message>
        <source>since</source>
        <translation>seit</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>one of</source>
        <translation>eines von</translation>
    </message>
    <message>
        <source>from … to</source>
        <translation>von … bis</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nach</translation>
    </message>
    <message>
        <source>compared with its source</source>
        <translation>mit der Quelle verglichen</translation>
    </message>
    <message>
        <source>The translation was compared with its source, sentence by sentence as they are linked.</source>
        <translation>Die Übersetzung wurde Satz für Satz mit ihrer Quelle verglichen, so wie sie verknüpft sind.</translation>
    </message>
    <message>
        <source>Dates differ: %1 and %2</source>
        <translation>Datumsangaben weichen ab: %1 und %2</translation>
    </message>
    <message>
        <source>Names differ: %1 and %2</source>
        <translation>Namen weichen ab: %1 und %2</translation>
    </message>
    <message>
        <source>One denies what the other says: “%1” and “%2”</source>
        <translation>Das eine verneint, was das andere sagt: „%1“ und „%2“</translation>
    </message>
    <message>
        <source>The translation leaves out “%1”</source>
        <translation>Die Übersetzung lässt „%1“ aus</translation>
    </message>
    <message>
        <source>names differ</source>
        <translation>Namen weichen ab</translation>
    </message>
    <message>
        <source>denied by one</source>
        <translation>von einem verneint</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>Texts that ought to say the same give different dates.</source>
        <translation>Texte, die dasselbe sagen müssten, nennen verschiedene Datumsangaben.</translation>
    </message>
    <message>
        <source>Texts that ought to say the same name somebody or something else.</source>
        <translation>Texte, die dasselbe sagen müssten, nennen jemand oder etwas anderes.</translation>
    </message>
    <message>
        <source>A word that denies stands in one of the two sentences alone.</source>
        <translation>Ein verneinendes Wort steht nur in einem der beiden Sätze.</translation>
    </message>
    <message>
        <source>No sentence of the translation is linked to it, or the one that is has no room for it.</source>
        <translation>Kein Satz der Übersetzung ist damit verknüpft, oder der verknüpfte hat keinen Platz dafür.</translation>
    </message>
    <message>
        <source>attribution without a name</source>
        <translation>Zuschreibung ohne Namen</translation>
    </message>
    <message>
        <source>Behind words that put a statement down to somebody stands nothing that can be a name.</source>
        <translation>Hinter Wörtern, die jemandem eine Aussage zuschreiben, steht nichts, was ein Name sein kann.</translation>
    </message>
    <message>
        <source>attribution to nobody in particular</source>
        <translation>Zuschreibung an niemand Bestimmtes</translation>
    </message>
    <message>
        <source>The statement is put down to people who are not named.</source>
        <translation>Die Aussage wird Personen zugeschrieben, die nicht genannt werden.</translation>
    </message>
    <message>
        <source>No name stands behind “%1”</source>
        <translation>Hinter „%1“ steht kein Name</translation>
    </message>
    <message>
        <source>“%1” does not say who it is</source>
        <translation>„%1“ sagt nicht, wer es ist</translation>
    </message>
    <message>
        <source>Not translated: “%1”</source>
        <translation>Nicht übersetzt: „%1“</translation>
    </message>
    <message>
        <source>The translation adds “%1”</source>
        <translation>Die Übersetzung fügt „%1“ hinzu</translation>
    </message>
    <message>
        <source>source held back</source>
        <translation>Quelle verschwiegen</translation>
    </message>
    <message>
        <source>not translated</source>
        <translation>nicht übersetzt</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>Who says so is not there: a name may have been lost in a translation or in copying.</source>
        <translation>Wer es sagt, steht nicht da: Ein Name kann in einer Übersetzung oder beim Kopieren verloren gegangen sein.</translation>
    </message>
    <message>
        <source>Somebody who is not named cannot be asked, nor counted as a witness of their own.</source>
        <translation>Wer nicht genannt wird, kann nicht gefragt werden und zählt nicht als eigener Zeuge.</translation>
    </message>
    <message>
        <source>The sentence is in the language of the source, by its words or letter by letter.</source>
        <translation>Der Satz steht in der Sprache der Quelle, nach seinen Wörtern oder Buchstabe für Buchstabe.</translation>
    </message>
    <message>
        <source>No sentence of the source is linked to it, or the one that is has less to say.</source>
        <translation>Kein Satz der Quelle ist mit ihm verknüpft, oder der verknüpfte sagt weniger.</translation>
    </message>
    <message>
        <source>two sources compared</source>
        <translation>zwei Quellen verglichen</translation>
    </message>
    <message>
        <source>Two sources that speak of the same event, or name the same, were compared passage by passage.</source>
        <translation>Zwei Quellen, die von demselben Ereignis sprechen oder dieselben nennen, wurden Abschnitt für Abschnitt verglichen.</translation>
    </message>
    <message>
        <source>Two sources give different numbers: “%1” and “%2”</source>
        <translation>Zwei Quellen nennen verschiedene Zahlen: „%1“ und „%2“</translation>
    </message>
    <message>
        <source>Two sources give different dates: “%1” and “%2”</source>
        <translation>Zwei Quellen nennen verschiedene Daten: „%1“ und „%2“</translation>
    </message>
    <message>
        <source>Who it was, to compare: “%1” and “%2”</source>
        <translation>Wer es war, zum Vergleich: „%1“ und „%2“</translation>
    </message>
    <message>
        <source>How far it went, to compare: “%1” and “%2”</source>
        <translation>Wie weit es ging, zum Vergleich: „%1“ und „%2“</translation>
    </message>
    <message>
        <source>sources differ in a number</source>
        <translation>Quellen weichen in einer Zahl ab</translation>
    </message>
    <message>
        <source>sources differ in a date</source>
        <translation>Quellen weichen in einem Datum ab</translation>
    </message>
    <message>
        <source>who it was, to compare</source>
        <translation>wer es war, zum Vergleich</translation>
    </message>
    <message>
        <source>how far it went, to compare</source>
        <translation>wie weit es ging, zum Vergleich</translation>
    </message>
    <message>
        <source>They seem to speak of the same. Which one is right, if any, is for you to say.</source>
        <translation>Sie scheinen von demselben zu sprechen. Welche recht hat, wenn überhaupt, sagen Sie.</translation>
    </message>
    <message>
        <source>The two passages are to be read side by side; neither is taken to be right.</source>
        <translation>Die beiden Abschnitte sind nebeneinander zu lesen; keiner gilt als richtig.</translation>
    </message>
    <message>
        <source>likely the same</source>
        <translation>wahrscheinlich dasselbe</translation>
    </message>
    <message>
        <source>Signs in the texts say that the two are likely one.</source>
        <translation>Anzeichen in den Texten sprechen dafür, dass die beiden wahrscheinlich eins sind.</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message numerus="yes">
        <source>They are named in passages that are linked, where nothing else answers to either (%Ln time(s)).</source>
        <translation>
            <numerusform>Sie stehen in verknüpften Passagen, in denen ihnen sonst nichts entspricht (%Ln-mal).</numerusform>
            <numerusform>Sie stehen in verknüpften Passagen, in denen ihnen sonst nichts entspricht (%Ln-mal).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One stands behind the other, as what it is called too (%Ln time(s)).</source>
        <translation>
            <numerusform>Die eine steht hinter der anderen, als deren weitere Bezeichnung (%Ln-mal).</numerusform>
            <numerusform>Die eine steht hinter der anderen, als deren weitere Bezeichnung (%Ln-mal).</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has the letters that the other name’s words begin with.</source>
        <translation>„%1“ besteht aus den Anfangsbuchstaben der Wörter des anderen Namens.</translation>
    </message>
    <message>
        <source>All words of the two names say the same.</source>
        <translation>Alle Wörter der beiden Namen besagen dasselbe.</translation>
    </message>
    <message>
        <source>All words of the two names say the same, “%1” among them.</source>
        <translation>Alle Wörter der beiden Namen besagen dasselbe, darunter „%1“.</translation>
    </message>
    <message>
        <source>One name has all words of the other.</source>
        <translation>Der eine Name enthält alle Wörter des anderen.</translation>
    </message>
    <message>
        <source>One name has all words of the other, “%1” among them.</source>
        <translation>Der eine Name enthält alle Wörter des anderen, darunter „%1“.</translation>
    </message>
    <message>
        <source>Both names have “%1”, which few names have.</source>
        <translation>Beide Namen enthalten „%1“, das wenige Namen haben.</translation>
    </message>
    <message>
        <source>“%1” is part of an address in a text that names the other most.</source>
        <translation>„%1“ ist Teil einer Adresse in einem Text, der am meisten die andere nennt.</translation>
    </message>
    <message numerus="yes">
        <source>They are named together with the same %Ln other(s).</source>
        <translation>
            <numerusform>Sie werden zusammen mit derselben anderen Entität genannt.</numerusform>
            <numerusform>Sie werden zusammen mit denselben %Ln anderen Entitäten genannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are named beside the same %Ln date(s).</source>
        <translation>
            <numerusform>Sie werden bei demselben Datum genannt.</numerusform>
            <numerusform>Sie werden bei denselben %Ln Daten genannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>This passage is in %1, not in %2: “%3”</source>
        <translation>Diese Passage ist auf %1, nicht auf %2: „%3“</translation>
    </message>
    <message>
        <source>This passage is perhaps in %1, not in %2: “%3”</source>
        <translation>Diese Passage ist vielleicht auf %1, nicht auf %2: „%3“</translation>
    </message>
    <message>
        <source>Nobody can say in which language this passage is: “%1”</source>
        <translation>Niemand kann sagen, in welcher Sprache diese Passage ist: „%1“</translation>
    </message>
    <message>
        <source>The source does not have “%1”</source>
        <translation>Die Quelle hat „%1“ nicht</translation>
    </message>
    <message>
        <source>Put down to another one: “%1” and “%2”</source>
        <translation>Jemand anderem zugeschrieben: „%1“ und „%2“</translation>
    </message>
    <message>
        <source>Told as a fact: “%2” for “%1”</source>
        <translation>Als Tatsache dargestellt: „%2“ für „%1“</translation>
    </message>
    <message>
        <source>passage in another language</source>
        <translation>Passage in anderer Sprache</translation>
    </message>
    <message>
        <source>passage perhaps in another language</source>
        <translation>Passage vielleicht in anderer Sprache</translation>
    </message>
    <message>
        <source>language of a passage</source>
        <translation>Sprache einer Passage</translation>
    </message>
    <message>
        <source>not in the source</source>
        <translation>nicht in der Quelle</translation>
    </message>
    <message>
        <source>attributions differ</source>
        <translation>Zuschreibungen unterscheiden sich</translation>
    </message>
    <message>
        <source>told as certain</source>
        <translation>als sicher dargestellt</translation>
    </message>
    <message>
        <source>Its words are those of that language. Rejected, it counts as in that of its text.</source>
        <translation>Ihre Wörter sind aus dieser Sprache. Verworfen zählt sie als in der ihres Textes.</translation>
    </message>
    <message>
        <source>A person said so.</source>
        <translation>Eine Person hat es so bestimmt.</translation>
    </message>
    <message>
        <source>Neither the sentences behind it nor any other of the source have anything it could rest on.</source>
        <translation>Weder die Sätze dahinter noch ein anderer der Quelle haben etwas, worauf es beruhen könnte.</translation>
    </message>
    <message>
        <source>The source puts it down to somebody else there, or names nobody.</source>
        <translation>Die Quelle schreibt es dort jemand anderem zu oder nennt niemanden.</translation>
    </message>
    <message>
        <source>The source only holds it likely, or says that others say so.</source>
        <translation>Die Quelle hält es nur für wahrscheinlich oder sagt, dass andere es sagen.</translation>
    </message>
    <message>
        <source>in an unknown language</source>
        <translation>in einer unbekannten Sprache</translation>
    </message>
    <message>
        <source>perhaps in %1</source>
        <comment>a language</comment>
        <translation>vielleicht auf %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a language</comment>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>dated by the way</source>
        <translation>beiläufig datiert</translation>
    </message>
    <message>
        <source>One source gives a date in passing: of something planned, long past or only said, or since or until when something is so.</source>
        <translation>Eine einzige Quelle nennt beiläufig ein Datum: von Geplantem, lange Vergangenem oder nur Gesagtem, oder seit oder bis wann etwas so ist.</translation>
    </message>
    <message>
        <source>put down to another source</source>
        <translation>einer anderen Quelle zugeschrieben</translation>
    </message>
    <message>
        <source>The words are put down to whoever published or wrote another source, which says the same.</source>
        <translation>Die Worte werden jemandem zugeschrieben, der eine andere Quelle veröffentlicht oder geschrieben hat, die dasselbe sagt.</translation>
    </message>
    <message>
        <source>another source’s words</source>
        <translation>Worte einer anderen Quelle</translation>
    </message>
    <message>
        <source>Another source, published before, says the same nearly word for word.</source>
        <translation>Eine andere, früher veröffentlichte Quelle sagt fast wörtlich dasselbe.</translation>
    </message>
</context>
<context>
    <name>SourceWords</name>
    <message>
        <source>Language not known</source>
        <translation>Sprache unbekannt</translation>
    </message>
    <message>
        <source>Publisher not known</source>
        <translation>Herausgeber unbekannt</translation>
    </message>
    <message>
        <source>Kind not known</source>
        <translation>Art unbekannt</translation>
    </message>
    <message>
        <source>Date not known</source>
        <translation>Datum unbekannt</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>Seen before</source>
        <translation>Schon gesehen</translation>
    </message>
    <message>
        <source>In more than one year</source>
        <translation>In mehr als einem Jahr</translation>
    </message>
    <message>
        <source>%1, month not known</source>
        <translation>%1, Monat unbekannt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a month and its year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Keine Gruppen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Month of publication</source>
        <translation>Monat der Veröffentlichung</translation>
    </message>
    <message>
        <source>Year of publication</source>
        <translation>Jahr der Veröffentlichung</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Zuverlässigkeit</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Was neu ist</translation>
    </message>
    <message>
        <source>As they came in</source>
        <translation>Wie eingegangen</translation>
    </message>
    <message>
        <source>Date of publication</source>
        <translation>Datum der Veröffentlichung</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Mentions of what is selected</source>
        <translation>Nennungen des Ausgewählten</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>completely reliable</source>
        <translation>völlig zuverlässig</translation>
    </message>
    <message>
        <source>usually reliable</source>
        <translation>meist zuverlässig</translation>
    </message>
    <message>
        <source>fairly reliable</source>
        <translation>ziemlich zuverlässig</translation>
    </message>
    <message>
        <source>not usually reliable</source>
        <translation>meist nicht zuverlässig</translation>
    </message>
    <message>
        <source>unreliable</source>
        <translation>unzuverlässig</translation>
    </message>
    <message>
        <source>reliability cannot be judged</source>
        <translation>Zuverlässigkeit nicht zu beurteilen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a letter and what it means</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>acts</name>
    <message>
        <source>make case</source>
        <translation>Fall anlegen</translation>
    </message>
    <message>
        <source>Made the case “%1”</source>
        <translation>Fall „%1“ angelegt</translation>
    </message>
    <message>
        <source>import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Brought in “%1”</source>
        <translation>„%1“ importiert</translation>
    </message>
    <message>
        <source>new edition</source>
        <translation>neue Ausgabe</translation>
    </message>
    <message>
        <source>Brought in a new edition of “%1”</source>
        <translation>Neue Ausgabe von „%1“ importiert</translation>
    </message>
    <message>
        <source>annotations</source>
        <translation>Annotationen</translation>
    </message>
    <message>
        <source>Took annotations from “%1”</source>
        <translation>Annotationen aus „%1“ übernommen</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Accepted or rejected proposals</source>
        <translation>Vorschläge angenommen oder abgelehnt</translation>
    </message>
    <message>
        <source>find name</source>
        <translation>Namen suchen</translation>
    </message>
    <message>
        <source>Looked for “%1” in all texts</source>
        <translation>„%1“ in allen Texten gesucht</translation>
    </message>
    <message>
        <source>find reprints</source>
        <translation>Nachdrucke suchen</translation>
    </message>
    <message>
        <source>propose entities</source>
        <translation>Entitäten vorschlagen</translation>
    </message>
    <message>
        <source>Proposed entities</source>
        <translation>Entitäten vorgeschlagen</translation>
    </message>
    <message>
        <source>propose events</source>
        <translation>Ereignisse vorschlagen</translation>
    </message>
    <message>
        <source>Proposed events</source>
        <translation>Ereignisse vorgeschlagen</translation>
    </message>
    <message>
        <source>read again</source>
        <translation>erneut lesen</translation>
    </message>
    <message>
        <source>Read “%1” again</source>
        <translation>„%1“ erneut gelesen</translation>
    </message>
    <message>
        <source>new entity</source>
        <translation>neue Entität</translation>
    </message>
    <message>
        <source>Made the entity “%1”</source>
        <translation>Entität „%1“ angelegt</translation>
    </message>
    <message>
        <source>new mention</source>
        <translation>neue Erwähnung</translation>
    </message>
    <message>
        <source>Marked “%1” as a mention of “%2”</source>
        <translation>„%1“ als Erwähnung von „%2“ markiert</translation>
    </message>
    <message>
        <source>move mentions</source>
        <translation>Erwähnungen verschieben</translation>
    </message>
    <message>
        <source>rename entity</source>
        <translation>Entität umbenennen</translation>
    </message>
    <message>
        <source>Renamed the entity “%1” to “%2”</source>
        <translation>Entität „%1“ in „%2“ umbenannt</translation>
    </message>
    <message>
        <source>change type</source>
        <translation>Typ ändern</translation>
    </message>
    <message>
        <source>Changed the type of “%1” from %2 to %3</source>
        <translation>Typ von „%1“ geändert: %2 → %3</translation>
    </message>
    <message>
        <source>describe entity</source>
        <translation>Entität beschreiben</translation>
    </message>
    <message>
        <source>Described the entity “%1”</source>
        <translation>Entität „%1“ beschrieben</translation>
    </message>
    <message>
        <source>add name</source>
        <translation>Namen hinzufügen</translation>
    </message>
    <message>
        <source>Gave “%1” the name “%2”</source>
        <translation>„%1“ um den Namen „%2“ ergänzt</translation>
    </message>
    <message>
        <source>remove name</source>
        <translation>Namen entfernen</translation>
    </message>
    <message>
        <source>Took the name “%2” from “%1”</source>
        <translation>Namen „%2“ von „%1“ entfernt</translation>
    </message>
    <message>
        <source>prefer name</source>
        <translation>Namen bevorzugen</translation>
    </message>
    <message>
        <source>Preferred the name “%2” for “%1”</source>
        <translation>Namen „%2“ für „%1“ bevorzugt</translation>
    </message>
    <message>
        <source>merge entities</source>
        <translation>Entitäten zusammenführen</translation>
    </message>
    <message>
        <source>Judged “%1” to be the same as “%2”</source>
        <translation>„%1“ und „%2“ als identisch beurteilt</translation>
    </message>
    <message>
        <source>part entities</source>
        <translation>Entitäten trennen</translation>
    </message>
    <message>
        <source>Judged “%1” not to be the same as “%2”</source>
        <translation>„%1“ und „%2“ als nicht identisch beurteilt</translation>
    </message>
    <message>
        <source>doubt sameness</source>
        <translation>Identität anzweifeln</translation>
    </message>
    <message>
        <source>Was unsure whether “%1” is the same as “%2”</source>
        <translation>Als unsicher beurteilt, ob „%1“ und „%2“ identisch sind</translation>
    </message>
    <message>
        <source>split entity</source>
        <translation>Entität abspalten</translation>
    </message>
    <message>
        <source>change date</source>
        <translation>Datum ändern</translation>
    </message>
    <message>
        <source>Read “%1” as %2</source>
        <translation>„%1“ als %2 gelesen</translation>
    </message>
    <message>
        <source>new event</source>
        <translation>neues Ereignis</translation>
    </message>
    <message>
        <source>Made the event “%1”</source>
        <translation>Ereignis „%1“ angelegt</translation>
    </message>
    <message>
        <source>rename event</source>
        <translation>Ereignis umbenennen</translation>
    </message>
    <message>
        <source>Renamed the event “%1” to “%2”</source>
        <translation>Ereignis „%1“ in „%2“ umbenannt</translation>
    </message>
    <message>
        <source>describe event</source>
        <translation>Ereignis beschreiben</translation>
    </message>
    <message>
        <source>Described the event “%1”</source>
        <translation>Ereignis „%1“ beschrieben</translation>
    </message>
    <message>
        <source>date event</source>
        <translation>Ereignis datieren</translation>
    </message>
    <message>
        <source>Dated “%1” %2 (%3)</source>
        <translation>„%1“ datiert: %2 (%3)</translation>
    </message>
    <message>
        <source>leave date to claims</source>
        <translation>Datum aus Aussagen ermitteln</translation>
    </message>
    <message>
        <source>Left the date of “%1” to its claims: %2</source>
        <translation>Datum von „%1“ aus den Aussagen ermittelt: %2</translation>
    </message>
    <message>
        <source>remove event</source>
        <translation>Ereignis entfernen</translation>
    </message>
    <message>
        <source>Removed the event “%1”</source>
        <translation>Ereignis „%1“ entfernt</translation>
    </message>
    <message>
        <source>new claim</source>
        <translation>neue Aussage</translation>
    </message>
    <message>
        <source>Claimed of “%1”: %2, %3</source>
        <translation>Aussage zu „%1“ angelegt: %2, %3</translation>
    </message>
    <message>
        <source>change claim</source>
        <translation>Aussage ändern</translation>
    </message>
    <message>
        <source>Changed a claim about “%1” from %3 to %4</source>
        <translation>Aussage zu „%1“ geändert: %3 → %4</translation>
    </message>
    <message>
        <source>judge claim</source>
        <translation>Aussage bewerten</translation>
    </message>
    <message>
        <source>prefer claim</source>
        <translation>Aussage bevorzugen</translation>
    </message>
    <message>
        <source>Preferred %2 for “%1” (%3)</source>
        <translation>%2 für „%1“ bevorzugt (%3)</translation>
    </message>
    <message>
        <source>add evidence</source>
        <translation>Beleg hinzufügen</translation>
    </message>
    <message>
        <source>Added evidence to a claim about “%1”: “%3”</source>
        <translation>Beleg zu einer Aussage über „%1“ hinzugefügt: „%3“</translation>
    </message>
    <message>
        <source>new note</source>
        <translation>neue Notiz</translation>
    </message>
    <message>
        <source>Noted: “%1”</source>
        <translation>Notiert: „%1“</translation>
    </message>
    <message>
        <source>change note</source>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <source>Changed a note: “%1”</source>
        <translation>Notiz geändert: „%1“</translation>
    </message>
    <message>
        <source>remove note</source>
        <translation>Notiz entfernen</translation>
    </message>
    <message>
        <source>Removed the note “%1”</source>
        <translation>Notiz „%1“ entfernt</translation>
    </message>
    <message>
        <source>settle finding</source>
        <translation>Befund erledigen</translation>
    </message>
    <message>
        <source>correct source</source>
        <translation>Quelle berichtigen</translation>
    </message>
    <message>
        <source>Corrected “%1”</source>
        <translation>„%1“ berichtigt</translation>
    </message>
    <message>
        <source>Took “%1” out of the case</source>
        <translation>„%1“ aus dem Fall entfernt</translation>
    </message>
    <message>
        <source>Brought “%1” back into the case</source>
        <translation>„%1“ in den Fall zurückgeholt</translation>
    </message>
    <message>
        <source>mention</source>
        <translation>Erwähnung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln Erwähnung</numerusform>
            <numerusform>%Ln Erwähnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message numerus="yes">
        <source>%Ln date(s)</source>
        <translation>
            <numerusform>%Ln Datumsangabe</numerusform>
            <numerusform>%Ln Datumsangaben</numerusform>
        </translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>Indikator</translation>
    </message>
    <message numerus="yes">
        <source>%Ln indicator(s)</source>
        <translation>
            <numerusform>%Ln Indikator</numerusform>
            <numerusform>%Ln Indikatoren</numerusform>
        </translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>Zitat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s)</source>
        <translation>
            <numerusform>%Ln Zitat</numerusform>
            <numerusform>%Ln Zitate</numerusform>
        </translation>
    </message>
    <message>
        <source>link</source>
        <translation>Verknüpfung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln Verknüpfung</numerusform>
            <numerusform>%Ln Verknüpfungen</numerusform>
        </translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s)</source>
        <translation>
            <numerusform>%Ln Name</numerusform>
            <numerusform>%Ln Namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judgement(s) of sameness</source>
        <translation>
            <numerusform>%Ln Urteil zur Identität</numerusform>
            <numerusform>%Ln Urteile zur Identität</numerusform>
        </translation>
    </message>
    <message>
        <source>entity</source>
        <translation>Entität</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entity(s)</source>
        <translation>
            <numerusform>%Ln Entität</numerusform>
            <numerusform>%Ln Entitäten</numerusform>
        </translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>claim</source>
        <translation>Aussage</translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln Aussage</numerusform>
            <numerusform>%Ln Aussagen</numerusform>
        </translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>Beleg</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of evidence</source>
        <translation>
            <numerusform>%Ln Beleg</numerusform>
            <numerusform>%Ln Belege</numerusform>
        </translation>
    </message>
    <message>
        <source>finding</source>
        <translation>Befund</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln Befund</numerusform>
            <numerusform>%Ln Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>Vorschlag</translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposal(s)</source>
        <translation>
            <numerusform>%Ln Vorschlag</numerusform>
            <numerusform>%Ln Vorschläge</numerusform>
        </translation>
    </message>
    <message>
        <source>accept %1</source>
        <translation>%1 annehmen</translation>
    </message>
    <message>
        <source>Accepted %1</source>
        <translation>%1 angenommen</translation>
    </message>
    <message>
        <source>reject %1</source>
        <translation>%1 ablehnen</translation>
    </message>
    <message>
        <source>Rejected %1</source>
        <translation>%1 abgelehnt</translation>
    </message>
    <message>
        <source>propose %1 again</source>
        <translation>%1 wieder vorschlagen</translation>
    </message>
    <message>
        <source>Put %1 back among the proposals</source>
        <translation>%1 wieder vorgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln Quelle</numerusform>
            <numerusform>%Ln Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln hinzugefügt</numerusform>
            <numerusform>%Ln hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln entfernt</numerusform>
            <numerusform>%Ln entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>begin draft</source>
        <translation>Entwurf beginnen</translation>
    </message>
    <message>
        <source>Began a %1 (%2) of “%3”</source>
        <translation>%1 (%2) von „%3“ begonnen</translation>
    </message>
    <message>
        <source>typing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Wrote “%1” in the %2 of “%4”</source>
        <translation>„%1“ in der %2 von „%4“ geschrieben</translation>
    </message>
    <message>
        <source>deletion</source>
        <translation>Streichen</translation>
    </message>
    <message>
        <source>Struck “%1” from the %2 of “%4”</source>
        <translation>„%1“ aus der %2 von „%4“ gestrichen</translation>
    </message>
    <message>
        <source>discard draft</source>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message>
        <source>Threw away the draft of the %1 (%2) of “%3”</source>
        <translation>Entwurf der %1 (%2) von „%3“ verworfen</translation>
    </message>
    <message>
        <source>keep version</source>
        <translation>Version festhalten</translation>
    </message>
    <message>
        <source>Kept version %4 of the %1 (%2) of “%3”, %5</source>
        <translation>Version %4 der %1 (%2) von „%3“ festgehalten, %5</translation>
    </message>
    <message>
        <source>add version</source>
        <translation>Version hinzufügen</translation>
    </message>
    <message>
        <source>Added version %4 of the %1 (%2) of “%3”</source>
        <translation>Version %4 der %1 (%2) von „%3“ hinzugefügt</translation>
    </message>
    <message>
        <source>link sentence</source>
        <translation>Satz verknüpfen</translation>
    </message>
    <message>
        <source>Linked “%1” to passage %2 of “%3”</source>
        <translation>„%1“ mit Passage %2 von „%3“ verknüpft</translation>
    </message>
    <message>
        <source>unlink sentence</source>
        <translation>Verknüpfung lösen</translation>
    </message>
    <message>
        <source>Unlinked “%1” from passage %2 of “%3”</source>
        <translation>Verknüpfung von „%1“ mit Passage %2 von „%3“ gelöst</translation>
    </message>
    <message>
        <source>judgement of sameness</source>
        <translation>Urteil zur Identität</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>the judgement on “%1” and “%2”</source>
        <translation>das Urteil über „%1“ und „%2“</translation>
    </message>
    <message>
        <source>the link of “%1” to passage %2</source>
        <translation>die Verknüpfung von „%1“ mit Passage %2</translation>
    </message>
    <message>
        <source>Undid: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Did again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>Found texts that say the same or share words</source>
        <translation>Texte gefunden, die dasselbe sagen oder Wörter teilen</translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln mention(s) from “%2” to “%3”</source>
        <translation>
            <numerusform>%Ln Erwähnung von „%2“ zu „%3“ verschoben</numerusform>
            <numerusform>%Ln Erwähnungen von „%2“ zu „%3“ verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split “%2” from “%1” with %Ln mention(s)</source>
        <translation>
            <numerusform>„%2“ von „%1“ abgetrennt, mit %Ln Erwähnung</numerusform>
            <numerusform>„%2“ von „%1“ abgetrennt, mit %Ln Erwähnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Judged a claim about “%1” (%2, %3): %4, %5, %6</source>
        <translation>Aussage zu „%1“ beurteilt (%2, %3): %4, %5, %6</translation>
    </message>
    <message>
        <source>Began to edit version %4 of the %1 (%2) of “%3”</source>
        <translation>Bearbeitung von Version %4 der %1 (%2) von „%3“ begonnen</translation>
    </message>
    <message>
        <source>accept proposals</source>
        <translation>Vorschläge annehmen</translation>
    </message>
    <message>
        <source>reject proposals</source>
        <translation>Vorschläge ablehnen</translation>
    </message>
    <message>
        <source>put back among the proposals</source>
        <translation>wieder vorschlagen</translation>
    </message>
    <message>
        <source>supports it</source>
        <translation>stützt es</translation>
    </message>
    <message>
        <source>contradicts it</source>
        <translation>widerspricht dem</translation>
    </message>
    <message>
        <source>said in so many words</source>
        <translation>ausdrücklich gesagt</translation>
    </message>
    <message>
        <source>interpreted from the words</source>
        <translation>aus dem Wortlaut gedeutet</translation>
    </message>
    <message>
        <source>inferred from more than the words</source>
        <translation>aus mehr als dem Wortlaut erschlossen</translation>
    </message>
    <message>
        <source>credibility %1</source>
        <translation>Glaubwürdigkeit %1</translation>
    </message>
    <message>
        <source>Rejected a finding: %1</source>
        <translation>Befund abgelehnt: %1</translation>
    </message>
    <message>
        <source>Accepted a finding: %1</source>
        <translation>Befund angenommen: %1</translation>
    </message>
    <message>
        <source>the claim about “%1”: %2</source>
        <comment>an event, what is claimed of it</comment>
        <translation>Aussage zu „%1“: %2</translation>
    </message>
    <message>
        <source>Corrected “%1” from beside its file: “%2”</source>
        <translation>„%1“ aus der danebenliegenden Datei berichtigt: „%2“</translation>
    </message>
    <message>
        <source>take sources out</source>
        <translation>Quellen entfernen</translation>
    </message>
    <message>
        <source>bring sources back</source>
        <translation>Quellen zurückholen</translation>
    </message>
    <message>
        <source>Claimed against “%1”: %2, %3</source>
        <translation>Aussage gegen „%1“ angelegt: %2, %3</translation>
    </message>
    <message>
        <source>check translations</source>
        <translation>Übersetzungen prüfen</translation>
    </message>
    <message>
        <source>Compared the translations of “%1” with it</source>
        <translation>Übersetzungen von „%1“ mit der Quelle verglichen</translation>
    </message>
    <message>
        <source>correct sources</source>
        <translation>Quellen berichtigen</translation>
    </message>
    <message>
        <source>check attributions</source>
        <translation>Zuschreibungen prüfen</translation>
    </message>
    <message>
        <source>Looked for statements that are put down to nobody</source>
        <translation>Nach Aussagen gesucht, die niemandem zugeschrieben werden</translation>
    </message>
    <message>
        <source>compare sources</source>
        <translation>Quellen vergleichen</translation>
    </message>
    <message>
        <source>Compared sources that speak of the same</source>
        <translation>Quellen verglichen, die von demselben sprechen</translation>
    </message>
    <message>
        <source>check renditions</source>
        <translation>Übersetzungen und Zusammenfassungen prüfen</translation>
    </message>
    <message>
        <source>Compared the translations and summaries of “%1” with it</source>
        <translation>Übersetzungen und Zusammenfassungen von „%1“ damit verglichen</translation>
    </message>
    <message>
        <source>check languages</source>
        <translation>Sprachen prüfen</translation>
    </message>
    <message>
        <source>Looked for passages in other languages</source>
        <translation>Nach Passagen in anderen Sprachen gesucht</translation>
    </message>
    <message>
        <source>propose sameness</source>
        <translation>Gleichheit vorschlagen</translation>
    </message>
    <message>
        <source>Looked for entities that are likely the same</source>
        <translation>Nach Entitäten gesucht, die wahrscheinlich dieselben sind</translation>
    </message>
    <message>
        <source>language of passage</source>
        <translation>Sprache der Passage</translation>
    </message>
    <message>
        <source>Said that “%1” is in %2</source>
        <translation>Bestimmt, dass „%1“ auf %2 ist</translation>
    </message>
    <message>
        <source>Said that nobody can tell the language of “%1”</source>
        <translation>Bestimmt, dass niemand die Sprache von „%1“ angeben kann</translation>
    </message>
    <message>
        <source>find repeats</source>
        <translation>Wiederholungen finden</translation>
    </message>
    <message>
        <source>Looked for sources that pass on what another says</source>
        <translation>Nach Quellen gesucht, die weitergeben, was eine andere sagt</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>&amp;New case…</source>
        <translation>&amp;Neuer Fall…</translation>
    </message>
    <message>
        <source>&amp;Open case…</source>
        <translation>Fall ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Start the &amp;sample again</source>
        <translation>Beispiel ne&amp;u beginnen</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>&amp;Dateien importieren…</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>&amp;Ordner importieren…</translation>
    </message>
    <message>
        <source>&amp;Export as a bundle…</source>
        <translation>Als &amp;Paket exportieren…</translation>
    </message>
    <message>
        <source>&amp;Close case</source>
        <translation>Fall &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;One column</source>
        <translation>&amp;Eine Spalte</translation>
    </message>
    <message>
        <source>&amp;Two columns</source>
        <translation>&amp;Zwei Spalten</translation>
    </message>
    <message>
        <source>T&amp;hree columns</source>
        <translation>&amp;Drei Spalten</translation>
    </message>
    <message>
        <source>&amp;Four columns</source>
        <translation>&amp;Vier Spalten</translation>
    </message>
    <message>
        <source>&amp;Read the event’s sources side by side</source>
        <translation>Quellen des Ereignisses &amp;nebeneinander lesen</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größere Schrift</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Kleinere Schrift</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>Ü&amp;bliche Größe</translation>
    </message>
    <message>
        <source>Colours as the s&amp;ystem has them</source>
        <translation>Farben des &amp;Systems</translation>
    </message>
    <message>
        <source>L&amp;ight colours</source>
        <translation>&amp;Helle Farben</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>D&amp;unkle Farben</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vor</translation>
    </message>
    <message>
        <source>&amp;Clear one layer of the selection</source>
        <translation>Eine Ebene der &amp;Auswahl aufheben</translation>
    </message>
    <message>
        <source>&amp;Closer</source>
        <translation>&amp;Vergrößern</translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Fit all</source>
        <translation>Alles &amp;einpassen</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Dossier</source>
        <translation>Ü&amp;ber Dossier</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import &amp;pasted text…</source>
        <translation>&amp;Eingefügten Text importieren…</translation>
    </message>
    <message>
        <source>&amp;Last import</source>
        <translation>&amp;Letzter Import</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>New &amp;entity from selection…</source>
        <translation>Neue &amp;Entität aus der Auswahl…</translation>
    </message>
    <message>
        <source>Mention &amp;of…</source>
        <translation>Erwä&amp;hnung von…</translation>
    </message>
    <message>
        <source>C&amp;laim on an event…</source>
        <translation>Aussa&amp;ge zu einem Ereignis…</translation>
    </message>
    <message>
        <source>New e&amp;vent…</source>
        <translation>Neues Ere&amp;ignis…</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>N&amp;otiz…</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Annehmen</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>Ab&amp;lehnen</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>Set the &amp;date…</source>
        <translation>&amp;Datum festlegen…</translation>
    </message>
    <message>
        <source>Mer&amp;ge with…</source>
        <translation>&amp;Zusammenführen mit…</translation>
    </message>
    <message>
        <source>Details of the &amp;source…</source>
        <translation>Angaben zur &amp;Quelle…</translation>
    </message>
    <message>
        <source>Mention of anot&amp;her entity…</source>
        <translation>Erwähnung einer anderen En&amp;tität…</translation>
    </message>
    <message>
        <source>Spl&amp;it off a new entity…</source>
        <translation>Neue Entität abs&amp;palten…</translation>
    </message>
    <message>
        <source>Ano&amp;ther name…</source>
        <translation>Weiterer Na&amp;me…</translation>
    </message>
    <message>
        <source>&amp;Part…</source>
        <translation>Tre&amp;nnen…</translation>
    </message>
    <message>
        <source>Write a &amp;summary</source>
        <translation>&amp;Zusammenfassung schreiben</translation>
    </message>
    <message>
        <source>Write a &amp;translation</source>
        <translation>Ü&amp;bersetzung schreiben</translation>
    </message>
    <message>
        <source>&amp;Paste or open one…</source>
        <translation>&amp;Einfügen oder öffnen…</translation>
    </message>
    <message>
        <source>&amp;Edit this version</source>
        <translation>Diese &amp;Version bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Link sentence to selected passage</source>
        <translation>Satz mit ausgewählter Passage ver&amp;knüpfen</translation>
    </message>
    <message>
        <source>&amp;Keep as version…</source>
        <translation>Als Version &amp;festhalten…</translation>
    </message>
    <message>
        <source>&amp;Discard draft</source>
        <translation>Entwurf ver&amp;werfen</translation>
    </message>
    <message>
        <source>To re&amp;view</source>
        <translation>Zu &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Notes and findings</source>
        <translation>N&amp;otizen und Befunde</translation>
    </message>
    <message>
        <source>Hi&amp;story</source>
        <translation>Ver&amp;lauf</translation>
    </message>
    <message>
        <source>Next p&amp;roposal</source>
        <translation>Nächster Vor&amp;schlag</translation>
    </message>
    <message>
        <source>Previous pr&amp;oposal</source>
        <translation>Vorheriger Vors&amp;chlag</translation>
    </message>
    <message>
        <source>P&amp;assage the sentence rests on</source>
        <translation>&amp;Passage, auf die sich der Satz stützt</translation>
    </message>
    <message>
        <source>Next note or findin&amp;g</source>
        <translation>Nächste Notiz oder nächster &amp;Befund</translation>
    </message>
    <message>
        <source>Previous note or fin&amp;ding</source>
        <translation>Vorherige Notiz oder vorheriger Be&amp;fund</translation>
    </message>
    <message>
        <source>Menu at the ke&amp;yboard’s place</source>
        <translation>Kontextmenü am Tastaturfoku&amp;s</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Fall</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Renditions</source>
        <translation>&amp;Wiedergaben</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Zeitleiste</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Open a &amp;bundle…</source>
        <translation>&amp;Bündel öffnen…</translation>
    </message>
    <message>
        <source>Read as another &amp;date…</source>
        <translation>Als anderes &amp;Datum lesen…</translation>
    </message>
    <message>
        <source>Prefer a &amp;name in lists…</source>
        <translation>&amp;Namen für Listen bevorzugen…</translation>
    </message>
    <message>
        <source>&amp;Remove a name…</source>
        <translation>Namen &amp;entfernen…</translation>
    </message>
    <message>
        <source>&amp;Change type…</source>
        <translation>&amp;Typ ändern…</translation>
    </message>
    <message>
        <source>Pre&amp;fer a date…</source>
        <translation>Datum be&amp;vorzugen…</translation>
    </message>
    <message>
        <source>Leave the date to its &amp;claims</source>
        <translation>Datum den &amp;Aussagen überlassen</translation>
    </message>
    <message>
        <source>&amp;Remove event</source>
        <translation>Ereignis &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Judge the claim…</source>
        <translation>Aussage be&amp;urteilen…</translation>
    </message>
    <message>
        <source>C&amp;hange the value of the claim…</source>
        <translation>&amp;Wert der Aussage ändern…</translation>
    </message>
    <message>
        <source>E&amp;ntities</source>
        <translation>&amp;Entitäten</translation>
    </message>
    <message>
        <source>Event&amp;s</source>
        <translation>Ereign&amp;isse</translation>
    </message>
    <message>
        <source>Ta&amp;ke the source out of the case</source>
        <translation>Quelle aus dem Fall ent&amp;fernen</translation>
    </message>
    <message>
        <source>&amp;Bring back a source…</source>
        <translation>Eine Quelle zurü&amp;ckholen…</translation>
    </message>
    <message>
        <source>S&amp;earch the case</source>
        <translation>Im Fall such&amp;en</translation>
    </message>
    <message>
        <source>&amp;Next mention, evidence or hit</source>
        <translation>&amp;Nächste Erwähnung, nächster Beleg oder Treffer</translation>
    </message>
    <message>
        <source>&amp;Previous mention, evidence or hit</source>
        <translation>Vo&amp;rherige Erwähnung, vorheriger Beleg oder Treffer</translation>
    </message>
    <message>
        <source>&amp;Find in the columns</source>
        <translation>In den S&amp;palten suchen</translation>
    </message>
    <message>
        <source>&amp;Quick open…</source>
        <translation>Schn&amp;ell öffnen…</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>Befehls&amp;palette…</translation>
    </message>
    <message>
        <source>P&amp;rint the column…</source>
        <translation>Spalte d&amp;rucken…</translation>
    </message>
    <message>
        <source>Write the column as P&amp;DF…</source>
        <translation>Spalte als P&amp;DF schreiben…</translation>
    </message>
    <message>
        <source>Copy &amp;with citation</source>
        <translation>&amp;Mit Quellenangabe kopieren</translation>
    </message>
    <message>
        <source>Re&amp;liability of the source…</source>
        <translation>&amp;Zuverlässigkeit der Quelle…</translation>
    </message>
    <message>
        <source>Fi&amp;lter the sources</source>
        <translation>Quellen fi&amp;ltern</translation>
    </message>
    <message>
        <source>Gro&amp;up and sort the sources…</source>
        <translation>Quellen &amp;gruppieren und sortieren…</translation>
    </message>
    <message>
        <source>&amp;Mark all sources as seen</source>
        <translation>Alle Quellen als gesehen &amp;markieren</translation>
    </message>
    <message>
        <source>Ori&amp;ginal edition</source>
        <translation>Ori&amp;ginalausgabe</translation>
    </message>
    <message>
        <source>S&amp;erif text</source>
        <translation>Schrift mit S&amp;erifen</translation>
    </message>
    <message>
        <source>Sans seri&amp;f text</source>
        <translation>Schri&amp;ft ohne Serifen</translation>
    </message>
    <message>
        <source>&amp;Narrow text</source>
        <translation>Schmaler Te&amp;xt</translation>
    </message>
    <message>
        <source>Text of usual wi&amp;dth</source>
        <translation>Text in ü&amp;blicher Breite</translation>
    </message>
    <message>
        <source>&amp;Wide text</source>
        <translation>&amp;Breiter Text</translation>
    </message>
    <message>
        <source>Text as wide as the &amp;column</source>
        <translation>Text so breit wie die S&amp;palte</translation>
    </message>
    <message>
        <source>F&amp;ree the column, or take it back</source>
        <translation>Spalte f&amp;reigeben oder zurücknehmen</translation>
    </message>
    <message>
        <source>Eye line at the care&amp;t</source>
        <translation>Le&amp;selinie an der Schreibmarke</translation>
    </message>
    <message>
        <source>Usual e&amp;ye line</source>
        <translation>Übli&amp;che Leselinie</translation>
    </message>
    <message>
        <source>Menu of the c&amp;olumn</source>
        <translation>Menü der Spal&amp;te</translation>
    </message>
    <message>
        <source>Mark &amp;all names and dates</source>
        <translation>&amp;Alle Namen und Daten markieren</translation>
    </message>
    <message>
        <source>Mark only what is sele&amp;cted</source>
        <translation>Nur das Aus&amp;gewählte markieren</translation>
    </message>
    <message>
        <source>Mark no names and dat&amp;es</source>
        <translation>&amp;Keine Namen und Daten markieren</translation>
    </message>
    <message>
        <source>&amp;Packed rows</source>
        <translation>Ge&amp;packte Zeilen</translation>
    </message>
    <message>
        <source>Rows by &amp;source</source>
        <translation>Zeilen nach &amp;Quelle</translation>
    </message>
    <message>
        <source>Rows by &amp;entity</source>
        <translation>Zeilen nach &amp;Entität</translation>
    </message>
    <message>
        <source>Events as a &amp;drawing</source>
        <translation>Ereignisse als &amp;Zeichnung</translation>
    </message>
    <message>
        <source>Events as a &amp;table</source>
        <translation>Ereignisse als &amp;Tabelle</translation>
    </message>
    <message>
        <source>Save the timeline as a p&amp;icture…</source>
        <translation>Zeitleiste als B&amp;ild speichern…</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xt</translation>
    </message>
    <message>
        <source>Stronger mar&amp;ks</source>
        <translation>Stärkere Mar&amp;kierungen</translation>
    </message>
    <message>
        <source>Lan&amp;guage of the passage…</source>
        <translation>Sprache der Passa&amp;ge…</translation>
    </message>
    <message>
        <source>&amp;What the event’s sources say differently…</source>
        <translation>&amp;Was die Quellen des Ereignisses unterschiedlich sagen…</translation>
    </message>
    <message>
        <source>Next part of the &amp;window</source>
        <translation>Nächster Teil des &amp;Fensters</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation>&amp;Voriger Teil des Fensters</translation>
    </message>
</context>
<context>
    <name>dossier::ArrangementMenu</name>
    <message>
        <source>How sources are grouped and ordered</source>
        <translation>Wie Quellen gruppiert und geordnet sind</translation>
    </message>
    <message>
        <source>Mark all as seen</source>
        <translation>Alle als gesehen markieren</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>Alle Gruppen einklappen</translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation>Alle Gruppen ausklappen</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Last first</source>
        <translation>Letzte zuerst</translation>
    </message>
</context>
<context>
    <name>dossier::Bundles</name>
    <message>
        <source>A bundle is still being written or read. Stop it first, or wait until it has ended.</source>
        <translation>Ein Bündel wird noch geschrieben oder gelesen. Zuerst anhalten oder warten, bis es fertig ist.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The case is being written to “%1”…</source>
        <translation>Der Fall wird nach „%1“ geschrieben…</translation>
    </message>
    <message>
        <source>The case was written to “%1”.</source>
        <translation>Der Fall wurde nach „%1“ geschrieben.</translation>
    </message>
    <message>
        <source>The bundle “%1” is being read…</source>
        <translation>Das Bündel „%1“ wird gelesen…</translation>
    </message>
</context>
<context>
    <name>dossier::CardHead</name>
    <message>
        <source>acronym</source>
        <translation>Akronym</translation>
    </message>
    <message>
        <source>another spelling</source>
        <translation>andere Schreibweise</translation>
    </message>
    <message>
        <source>as a translation has it</source>
        <translation>wie in einer Übersetzung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln Nennung</numerusform>
            <numerusform>%Ln Nennungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %1 of %Ln source(s)</source>
        <translation>
            <numerusform>in %1 von %Ln Quelle</numerusform>
            <numerusform>in %1 von %Ln Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>every language</source>
        <translation>jede Sprache</translation>
    </message>
    <message>
        <source>all</source>
        <comment>languages</comment>
        <translation>alle</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a name and what kind of name it is</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>dossier::CardList</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>rows that are not shown yet</comment>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::Cases</name>
    <message>
        <source>Cases (*.dossier)</source>
        <translation>Fälle (*.dossier)</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Fall öffnen</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Neuer Fall</translation>
    </message>
    <message>
        <source>Open to read</source>
        <translation>Zum Lesen öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open a bundle: choose its folder</source>
        <translation>Bündel öffnen: seinen Ordner wählen</translation>
    </message>
    <message>
        <source>Keep the case of the bundle as</source>
        <translation>Den Fall des Bündels sichern als</translation>
    </message>
</context>
<context>
    <name>dossier::ChoiceField</name>
    <message>
        <source>Search entities</source>
        <translation>Entitäten suchen</translation>
    </message>
    <message>
        <source>Search events, or name a new one</source>
        <translation>Ereignisse suchen oder ein neues benennen</translation>
    </message>
    <message>
        <source>new event</source>
        <translation>neues Ereignis</translation>
    </message>
    <message>
        <source>No entity is called “%1”</source>
        <translation>Keine Entität heißt „%1“</translation>
    </message>
    <message>
        <source>new entity</source>
        <translation>neue Entität</translation>
    </message>
</context>
<context>
    <name>dossier::ChoicesModel</name>
    <message>
        <source>cannot be done now</source>
        <translation>geht jetzt nicht</translation>
    </message>
</context>
<context>
    <name>dossier::ClaimValue</name>
    <message>
        <source>The source does not say when</source>
        <translation>Die Quelle sagt nicht, wann</translation>
    </message>
    <message>
        <source>The source does not say how many</source>
        <translation>Die Quelle sagt nicht, wie viele</translation>
    </message>
    <message>
        <source>The source names no one</source>
        <translation>Die Quelle nennt niemanden</translation>
    </message>
    <message>
        <source>The source does not say how far</source>
        <translation>Die Quelle sagt nicht, wie weit</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Search who it was</source>
        <translation>Suchen, wer es war</translation>
    </message>
    <message>
        <source>nobody the case knows</source>
        <translation>niemand, den der Fall kennt</translation>
    </message>
    <message>
        <source>Write a figure, such as 40</source>
        <translation>Eine Zahl schreiben, etwa 40</translation>
    </message>
    <message>
        <source>Write who it was, or choose an entity</source>
        <translation>Schreiben, wer es war, oder eine Entität wählen</translation>
    </message>
    <message>
        <source>Write who it was</source>
        <translation>Schreiben, wer es war</translation>
    </message>
    <message>
        <source>Write how far it went</source>
        <translation>Schreiben, wie weit es ging</translation>
    </message>
</context>
<context>
    <name>dossier::ClaimsModel</name>
    <message>
        <source>%1 · %2</source>
        <comment>a source and a passage&apos;s number</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>passage %1</source>
        <translation>Passage %1</translation>
    </message>
    <message>
        <source>repeats another source</source>
        <translation>wiederholt eine andere Quelle</translation>
    </message>
</context>
<context>
    <name>dossier::ColumnHead</name>
    <message>
        <source>Previous in this column</source>
        <translation>Vorherige Stelle in dieser Spalte</translation>
    </message>
    <message>
        <source>Next in this column</source>
        <translation>Nächste Stelle in dieser Spalte</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 in this column</source>
        <translation>%1 von %2 in dieser Spalte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in this column</source>
        <translation>
            <numerusform>%Ln in dieser Spalte</numerusform>
            <numerusform>%Ln in dieser Spalte</numerusform>
        </translation>
    </message>
    <message>
        <source>Freed: it does not move with the other columns. Take it back</source>
        <translation>Freigegeben: Sie bewegt sich nicht mit den anderen Spalten. Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>dossier::ComparisonSheet</name>
    <message>
        <source>Compare two entities</source>
        <translation>Zwei Entitäten vergleichen</translation>
    </message>
    <message>
        <source>The name that stays</source>
        <translation>Der Name, der bleibt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>The &amp;same</source>
        <translation>Die&amp;selbe</translation>
    </message>
    <message>
        <source>&amp;Not the same</source>
        <translation>&amp;Nicht dieselbe</translation>
    </message>
    <message>
        <source>&amp;Unsure</source>
        <translation>&amp;Unsicher</translation>
    </message>
    <message>
        <source>Compare %1 and %2</source>
        <translation>%1 und %2 vergleichen</translation>
    </message>
</context>
<context>
    <name>dossier::ComparisonView</name>
    <message>
        <source>Two entities side by side</source>
        <translation>Zwei Entitäten nebeneinander</translation>
    </message>
    <message>
        <source>Speaks for their being the same</source>
        <translation>Spricht dafür, dass sie dieselbe sind</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <translation>Spricht dagegen</translation>
    </message>
    <message>
        <source>Judged so far</source>
        <translation>Bisher beurteilt</translation>
    </message>
    <message>
        <source>Both appear with</source>
        <translation>Beide treten auf mit</translation>
    </message>
    <message>
        <source>Events that name both</source>
        <translation>Ereignisse, die beide nennen</translation>
    </message>
    <message>
        <source>Sources: mentions of the first | of the second</source>
        <translation>Quellen: Nennungen der ersten | der zweiten</translation>
    </message>
    <message>
        <source>They are one entity now, or one of them is gone</source>
        <translation>Sie sind jetzt eine Entität, oder eine davon gibt es nicht mehr</translation>
    </message>
</context>
<context>
    <name>dossier::DateField</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>April 2019, since 2021, 2019-04-03/..</source>
        <translation>April 2019, seit 2021, 2019-04-03/..</translation>
    </message>
    <message>
        <source>counted from %1</source>
        <translation>bezogen auf %1</translation>
    </message>
    <message>
        <source>Not understood as a date</source>
        <translation>Nicht als Datum verstanden</translation>
    </message>
    <message>
        <source>Write a date</source>
        <translation>Ein Datum schreiben</translation>
    </message>
    <message>
        <source>Write it as in April 2019, since 2021 or 2019-04-03</source>
        <translation>Schreiben wie April 2019, seit 2021 oder 2019-04-03</translation>
    </message>
</context>
<context>
    <name>dossier::DatePreview</name>
    <message>
        <source>As the timeline draws it</source>
        <translation>So zeichnet es die Zeitleiste</translation>
    </message>
</context>
<context>
    <name>dossier::DifferencesSheet</name>
    <message>
        <source>What the sources say differently</source>
        <translation>Was die Quellen unterschiedlich sagen</translation>
    </message>
    <message>
        <source>What the sources say differently: %1</source>
        <comment>an event</comment>
        <translation>Was die Quellen unterschiedlich sagen: %1</translation>
    </message>
</context>
<context>
    <name>dossier::DifferencesView</name>
    <message>
        <source>What the sources say differently</source>
        <translation>Was die Quellen unterschiedlich sagen</translation>
    </message>
    <message>
        <source>The event is not in the case any more</source>
        <translation>Das Ereignis ist nicht mehr im Fall</translation>
    </message>
    <message>
        <source>In the sentences about this event</source>
        <translation>In den Sätzen über dieses Ereignis</translation>
    </message>
    <message>
        <source>Elsewhere in the sources that speak of it</source>
        <translation>Anderswo in den Quellen, die davon sprechen</translation>
    </message>
    <message>
        <source>Nothing is known that the sources would say differently about this event</source>
        <translation>Es ist nichts bekannt, was die Quellen über dieses Ereignis unterschiedlich sagen</translation>
    </message>
    <message>
        <source>Read side by side</source>
        <translation>Nebeneinander lesen</translation>
    </message>
    <message>
        <source>%1: read side by side</source>
        <comment>a question or a finding</comment>
        <translation>%1: nebeneinander lesen</translation>
    </message>
    <message>
        <source>Open these places in columns beside each other</source>
        <translation>Diese Stellen in Spalten nebeneinander öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln Quelle</numerusform>
            <numerusform>%Ln Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeat(s)</source>
        <comment>sources that pass on what another says</comment>
        <translation>
            <numerusform>%Ln Wiederholung</numerusform>
            <numerusform>%Ln Wiederholungen</numerusform>
        </translation>
    </message>
    <message>
        <source>it is so</source>
        <translation>so ist es</translation>
    </message>
</context>
<context>
    <name>dossier::DockTitle</name>
    <message>
        <source>Float %1</source>
        <translation>%1 abdocken</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
</context>
<context>
    <name>dossier::DraftEditor</name>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep as version</source>
        <translation>Als Version festhalten</translation>
    </message>
    <message>
        <source>Throw this draft away; undoing brings it back</source>
        <translation>Diesen Entwurf verwerfen; Rückgängig holt ihn zurück</translation>
    </message>
    <message>
        <source>Make a version of it that does not change any more</source>
        <translation>Daraus eine Version machen, die sich nicht mehr ändert</translation>
    </message>
    <message>
        <source>As %1</source>
        <translation>Als %1</translation>
    </message>
    <message>
        <source>Summary being written</source>
        <translation>Zusammenfassung in Arbeit</translation>
    </message>
    <message>
        <source>Translation being written</source>
        <translation>Übersetzung in Arbeit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s), kept as you type</source>
        <translation>
            <numerusform>%Ln Wort, beim Schreiben gesichert</numerusform>
            <numerusform>%Ln Wörter, beim Schreiben gesichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Passage %1 of the source, proposed by rule</source>
        <translation>Passage %1 der Quelle, von einer Regel vorgeschlagen</translation>
    </message>
    <message>
        <source>Passage %1 of the source</source>
        <translation>Passage %1 der Quelle</translation>
    </message>
    <message>
        <source>passage %1</source>
        <translation>Passage %1</translation>
    </message>
    <message>
        <source>passage %1, proposed by rule</source>
        <translation>Passage %1, von einer Regel vorgeschlagen</translation>
    </message>
    <message>
        <source>Rests on %1</source>
        <comment>passages</comment>
        <translation>Beruht auf %1</translation>
    </message>
</context>
<context>
    <name>dossier::Editing</name>
    <message>
        <source>Accept %1</source>
        <translation>%1 annehmen</translation>
    </message>
    <message>
        <source>Reject %1</source>
        <translation>%1 ablehnen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>New entity…</source>
        <translation>Neue Entität…</translation>
    </message>
    <message>
        <source>Mention of…</source>
        <translation>Erwähnung von…</translation>
    </message>
    <message>
        <source>Claim on an event…</source>
        <translation>Aussage zu einem Ereignis…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notiz…</translation>
    </message>
    <message>
        <source>mention</source>
        <translation>Erwähnung</translation>
    </message>
    <message>
        <source>Another entity…</source>
        <translation>Andere Entität…</translation>
    </message>
    <message>
        <source>Split off…</source>
        <translation>Abspalten…</translation>
    </message>
    <message>
        <source>The entity %1…</source>
        <translation>Die Entität %1…</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Read as another date…</source>
        <translation>Als anderes Datum lesen…</translation>
    </message>
    <message>
        <source>entity</source>
        <translation>Entität</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Add a name…</source>
        <translation>Namen hinzufügen…</translation>
    </message>
    <message>
        <source>Change type</source>
        <translation>Typ ändern</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Prefer in lists</source>
        <translation>In Listen bevorzugen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Zusammenführen mit…</translation>
    </message>
    <message>
        <source>New event…</source>
        <translation>Neues Ereignis…</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Set the date…</source>
        <translation>Datum festlegen…</translation>
    </message>
    <message>
        <source>Leave the date to its claims</source>
        <translation>Datum aus den Aussagen ermitteln</translation>
    </message>
    <message>
        <source>Remove event</source>
        <translation>Ereignis entfernen</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Judge…</source>
        <translation>Bewerten…</translation>
    </message>
    <message>
        <source>Change the value…</source>
        <translation>Wert ändern…</translation>
    </message>
    <message>
        <source>Prefer this date…</source>
        <translation>Dieses Datum bevorzugen…</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Angaben…</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Alle Sprachen</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Welche</translation>
    </message>
    <message>
        <source>This mention</source>
        <translation>Diese Erwähnung</translation>
    </message>
    <message>
        <source>All in this source</source>
        <translation>Alle in dieser Quelle</translation>
    </message>
    <message>
        <source>All spelt so</source>
        <translation>Alle so geschriebenen</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>Die Quelle</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Wie es belegt ist</translation>
    </message>
    <message>
        <source>said in so many words</source>
        <translation>ausdrücklich gesagt</translation>
    </message>
    <message>
        <source>interpreted from the words</source>
        <translation>aus dem Wortlaut gedeutet</translation>
    </message>
    <message>
        <source>inferred from more than the words</source>
        <translation>aus mehr als dem Wortlaut erschlossen</translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation>Glaubwürdigkeit</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>1, confirmed</source>
        <translation>1, bestätigt</translation>
    </message>
    <message>
        <source>2, probably true</source>
        <translation>2, wahrscheinlich wahr</translation>
    </message>
    <message>
        <source>3, possibly true</source>
        <translation>3, möglicherweise wahr</translation>
    </message>
    <message>
        <source>4, doubtful</source>
        <translation>4, zweifelhaft</translation>
    </message>
    <message>
        <source>5, improbable</source>
        <translation>5, unwahrscheinlich</translation>
    </message>
    <message>
        <source>6, cannot be judged</source>
        <translation>6, nicht zu beurteilen</translation>
    </message>
    <message>
        <source>New entity</source>
        <translation>Neue Entität</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Make entity</source>
        <translation>Entität anlegen</translation>
    </message>
    <message>
        <source>Mention of</source>
        <translation>Erwähnung von</translation>
    </message>
    <message>
        <source>Mark as mention</source>
        <translation>Als Erwähnung markieren</translation>
    </message>
    <message>
        <source>Mention of another entity</source>
        <translation>Erwähnung einer anderen Entität</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Split off a new entity</source>
        <translation>Neue Entität abspalten</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Abspalten</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Rename entity</source>
        <translation>Entität umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Another name of %1</source>
        <translation>Weiterer Name von %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>full name</source>
        <translation>voller Name</translation>
    </message>
    <message>
        <source>acronym</source>
        <translation>Akronym</translation>
    </message>
    <message>
        <source>variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>what a translation made of it</source>
        <translation>durch Übersetzung entstellt</translation>
    </message>
    <message>
        <source>Add name</source>
        <translation>Namen hinzufügen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation>Notiz festhalten</translation>
    </message>
    <message>
        <source>%1 means</source>
        <translation>%1 bedeutet</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Read so</source>
        <translation>So lesen</translation>
    </message>
    <message>
        <source>Claim on an event</source>
        <translation>Aussage zu einem Ereignis</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Make claim</source>
        <translation>Aussage anlegen</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Neues Ereignis</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Make event</source>
        <translation>Ereignis anlegen</translation>
    </message>
    <message>
        <source>Rename event</source>
        <translation>Ereignis umbenennen</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Wann es geschah</translation>
    </message>
    <message>
        <source>Set date</source>
        <translation>Datum festlegen</translation>
    </message>
    <message>
        <source>Judge the claim %1</source>
        <translation>Aussage bewerten: %1</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Prefer %1</source>
        <translation>%1 bevorzugen</translation>
    </message>
    <message>
        <source>Prefer</source>
        <translation>Bevorzugen</translation>
    </message>
    <message>
        <source>Details of the source</source>
        <translation>Angaben zur Quelle</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Zuverlässigkeit</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Part…</source>
        <translation>Trennen…</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Identisch</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nicht identisch</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>judgement</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>%1 and another entity</source>
        <translation>%1 und eine andere Entität</translation>
    </message>
    <message>
        <source>They are</source>
        <translation>Sie sind</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>identisch</translation>
    </message>
    <message>
        <source>not the same</source>
        <translation>nicht identisch</translation>
    </message>
    <message>
        <source>perhaps the same</source>
        <translation>vielleicht identisch</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Getrennt halten</translation>
    </message>
    <message>
        <source>Not the same as %1</source>
        <translation>Nicht identisch mit %1</translation>
    </message>
    <message>
        <source>Which one is another</source>
        <translation>Welche davon eine andere ist</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Select the words that name it first.</source>
        <translation>Zuerst die Wörter auswählen, die die Entität nennen.</translation>
    </message>
    <message>
        <source>Put the caret into the passage that says it first.</source>
        <translation>Zuerst den Cursor in die Passage setzen, in der es steht.</translation>
    </message>
    <message>
        <source>Put the caret into a marked name first.</source>
        <translation>Zuerst den Cursor in einen markierten Namen setzen.</translation>
    </message>
    <message>
        <source>Select a claim in what the sources say first.</source>
        <translation>Zuerst unter „Was die Quellen sagen“ eine Aussage auswählen.</translation>
    </message>
    <message>
        <source>Select an entity first.</source>
        <translation>Zuerst eine Entität auswählen.</translation>
    </message>
    <message>
        <source>Select an event first.</source>
        <translation>Zuerst ein Ereignis auswählen.</translation>
    </message>
    <message>
        <source>Select an entity or an event first.</source>
        <translation>Zuerst eine Entität oder ein Ereignis auswählen.</translation>
    </message>
    <message>
        <source>Select what is to be decided first: a mark, an entity, an event, a claim or a proposal.</source>
        <translation>Zuerst auswählen, worüber zu entscheiden ist: eine Markierung, eine Entität, ein Ereignis, eine Aussage oder einen Vorschlag.</translation>
    </message>
    <message>
        <source>Merge the selected…</source>
        <translation>Ausgewählte zusammenführen…</translation>
    </message>
    <message>
        <source>Put the caret into a marked date first.</source>
        <translation>Zuerst die Schreibmarke in ein markiertes Datum setzen.</translation>
    </message>
    <message>
        <source>The one date that a source gives for this event is preferred already.</source>
        <translation>Das einzige Datum, das eine Quelle für dieses Ereignis nennt, ist schon bevorzugt.</translation>
    </message>
    <message>
        <source>No source gives a date for this event, so none can be preferred.</source>
        <translation>Keine Quelle nennt ein Datum für dieses Ereignis, also lässt sich keines bevorzugen.</translation>
    </message>
    <message>
        <source>The date of this event is worked out from its claims already.</source>
        <translation>Das Datum dieses Ereignisses ergibt sich schon aus den Aussagen.</translation>
    </message>
    <message>
        <source>Write a name</source>
        <translation>Einen Namen schreiben</translation>
    </message>
    <message>
        <source>Choose an entity</source>
        <translation>Eine Entität wählen</translation>
    </message>
    <message>
        <source>%1 is not merged with another entity, so there is nothing to part.</source>
        <translation>%1 ist mit keiner anderen Entität zusammengeführt, es gibt also nichts zu trennen.</translation>
    </message>
    <message>
        <source>Type of %1</source>
        <translation>Typ von %1</translation>
    </message>
    <message>
        <source>Choose another type</source>
        <translation>Einen anderen Typ wählen</translation>
    </message>
    <message>
        <source>%1 has no other name that lists could show.</source>
        <translation>%1 hat keinen anderen Namen, den Listen zeigen könnten.</translation>
    </message>
    <message>
        <source>The name of %1 that lists show</source>
        <translation>Der Name von %1, den Listen zeigen</translation>
    </message>
    <message>
        <source>Search its names</source>
        <translation>Namen durchsuchen</translation>
    </message>
    <message>
        <source>Choose a name</source>
        <translation>Einen Namen wählen</translation>
    </message>
    <message>
        <source>%1 has no name that could be removed.</source>
        <translation>%1 hat keinen Namen, der sich entfernen ließe.</translation>
    </message>
    <message>
        <source>Remove a name of %1</source>
        <translation>Einen Namen von %1 entfernen</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Eine Notiz schreiben</translation>
    </message>
    <message>
        <source>No event is chosen yet</source>
        <translation>Noch ist kein Ereignis gewählt</translation>
    </message>
    <message>
        <source>Write a title</source>
        <translation>Einen Titel schreiben</translation>
    </message>
    <message>
        <source>Write why</source>
        <translation>Begründung schreiben</translation>
    </message>
    <message>
        <source>Prefer a date</source>
        <translation>Datum bevorzugen</translation>
    </message>
    <message>
        <source>Search the dates that sources give</source>
        <translation>In den Daten suchen, die Quellen nennen</translation>
    </message>
    <message>
        <source>Choose a date</source>
        <translation>Ein Datum wählen</translation>
    </message>
    <message>
        <source>Sources that are taken out are listed here</source>
        <translation>Herausgenommene Quellen stehen hier</translation>
    </message>
    <message>
        <source>Choose a source</source>
        <translation>Eine Quelle wählen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Take out of the case</source>
        <translation>Aus dem Fall entfernen</translation>
    </message>
    <message>
        <source>Bring back a source…</source>
        <translation>Eine Quelle zurückholen…</translation>
    </message>
    <message>
        <source>The name that stays</source>
        <translation>Der Name, der bleibt</translation>
    </message>
    <message>
        <source>passage %1</source>
        <translation>Passage %1</translation>
    </message>
    <message>
        <source>No source was taken out</source>
        <translation>Keine Quelle ist entfernt</translation>
    </message>
    <message>
        <source>Bring back a source</source>
        <translation>Eine Quelle zurückholen</translation>
    </message>
    <message>
        <source>Search sources that were taken out</source>
        <translation>Entfernte Quellen suchen</translation>
    </message>
    <message>
        <source>Select a source first.</source>
        <translation>Zuerst eine Quelle auswählen.</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Mit Quellenangabe kopieren</translation>
    </message>
    <message>
        <source>Compare the two…</source>
        <translation>Die beiden vergleichen…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message numerus="yes">
        <source>Reliability of %Ln source(s)</source>
        <translation>
            <numerusform>Zuverlässigkeit von %Ln Quelle</numerusform>
            <numerusform>Zuverlässigkeit von %Ln Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kind of %Ln source(s)…</source>
        <translation>
            <numerusform>Art von %Ln Quelle…</numerusform>
            <numerusform>Art von %Ln Quellen…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Publisher of %Ln source(s)…</source>
        <translation>
            <numerusform>Herausgeber von %Ln Quelle…</numerusform>
            <numerusform>Herausgeber von %Ln Quellen…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln source(s) out of the case</source>
        <translation>
            <numerusform>%Ln Quelle aus dem Fall nehmen</numerusform>
            <numerusform>%Ln Quellen aus dem Fall nehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>supports it: says that it is so</source>
        <translation>stützt das: sagt, dass es so ist</translation>
    </message>
    <message>
        <source>contradicts it: says that it is not so</source>
        <translation>widerspricht dem: sagt, dass es nicht so ist</translation>
    </message>
    <message>
        <source>Shows both side by side, with what speaks for their being the same</source>
        <translation>Zeigt beide nebeneinander, mit dem, was dafür spricht, dass sie dieselbe sind</translation>
    </message>
    <message numerus="yes">
        <source>Kind of %Ln source(s)</source>
        <translation>
            <numerusform>Art von %Ln Quelle</numerusform>
            <numerusform>Art von %Ln Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a kind</source>
        <translation>Eine Art angeben</translation>
    </message>
    <message numerus="yes">
        <source>Publisher of %Ln source(s)</source>
        <translation>
            <numerusform>Herausgeber von %Ln Quelle</numerusform>
            <numerusform>Herausgeber von %Ln Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a publisher</source>
        <translation>Einen Herausgeber angeben</translation>
    </message>
    <message>
        <source>Language of the passage</source>
        <translation>Sprache der Passage</translation>
    </message>
    <message>
        <source>As the text: %1</source>
        <comment>a language</comment>
        <translation>Wie der Text: %1</translation>
    </message>
    <message>
        <source>Nobody can say</source>
        <translation>Niemand kann es sagen</translation>
    </message>
    <message>
        <source>Put the caret into a passage of a source first.</source>
        <translation>Zuerst den Cursor in eine Passage einer Quelle setzen.</translation>
    </message>
    <message>
        <source>Has it from</source>
        <translation>Hat es von</translation>
    </message>
    <message>
        <source>no other source: it speaks for itself</source>
        <translation>keine andere Quelle: sie spricht für sich selbst</translation>
    </message>
    <message>
        <source>another source</source>
        <translation>andere Quelle</translation>
    </message>
</context>
<context>
    <name>dossier::EntitiesModel</name>
    <message>
        <source>%1, %2</source>
        <comment>a group and how many are in it</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln Erwähnung</numerusform>
            <numerusform>%Ln Erwähnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln source(s)</source>
        <translation>
            <numerusform>in %Ln Quelle</numerusform>
            <numerusform>in %Ln Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them here</source>
        <translation>
            <numerusform>%Ln davon hier</numerusform>
            <numerusform>%Ln davon hier</numerusform>
        </translation>
    </message>
    <message>
        <source>also called %1</source>
        <comment>another name of an entity, which was sought</comment>
        <translation>auch %1 genannt</translation>
    </message>
</context>
<context>
    <name>dossier::EntitiesView</name>
    <message>
        <source>Filter entities</source>
        <translation>Entitäten filtern</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entitäten</translation>
    </message>
    <message>
        <source>Names in the sources are listed here</source>
        <translation>Hier stehen die Namen aus den Quellen</translation>
    </message>
    <message>
        <source>No entity has a name with these words</source>
        <translation>Kein Name einer Entität enthält diese Wörter</translation>
    </message>
</context>
<context>
    <name>dossier::EntityCardView</name>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Erwähnungen</translation>
    </message>
    <message>
        <source>Appears with</source>
        <translation>Zusammen genannt mit</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Events that name it</source>
        <translation>Ereignisse, die sie nennen</translation>
    </message>
    <message numerus="yes">
        <source>Mentions of the %Ln selected</source>
        <translation>
            <numerusform>Erwähnungen der %Ln ausgewählten</numerusform>
            <numerusform>Erwähnungen der %Ln ausgewählten</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a name to see where it stands</source>
        <translation>Einen Namen auswählen, um zu sehen, wo er steht</translation>
    </message>
    <message>
        <source>The same or not</source>
        <translation>Identisch oder nicht</translation>
    </message>
    <message>
        <source>First and last mention</source>
        <translation>Erste und letzte Nennung</translation>
    </message>
    <message>
        <source>Spellings</source>
        <translation>Schreibweisen</translation>
    </message>
    <message>
        <source>Enter goes to the next mention that is spelt so</source>
        <translation>Eingabe geht zur nächsten so geschriebenen Nennung</translation>
    </message>
    <message>
        <source>Enter selects both, Right goes to the next passage that names both, Left to the one before</source>
        <translation>Eingabe wählt beide aus, Rechts geht zur nächsten Passage, die beide nennt, Links zur vorigen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>More mentions</source>
        <translation>Weitere Erwähnungen</translation>
    </message>
</context>
<context>
    <name>dossier::EventGlyph</name>
    <message>
        <source>or</source>
        <comment>one of several dates</comment>
        <translation>oder</translation>
    </message>
    <message>
        <source>and</source>
        <comment>all of several dates</comment>
        <translation>und</translation>
    </message>
    <message>
        <source>1 source</source>
        <translation>1 Quelle</translation>
    </message>
    <message>
        <source>%1 sources</source>
        <translation>%1 Quellen</translation>
    </message>
</context>
<context>
    <name>dossier::EventView</name>
    <message>
        <source>What the sources say</source>
        <translation>Was die Quellen sagen</translation>
    </message>
    <message>
        <source>Read side by side</source>
        <translation>Nebeneinander lesen</translation>
    </message>
    <message>
        <source>Open the sources that speak of this event in columns beside each other</source>
        <translation>Die Quellen, die von diesem Ereignis sprechen, in Spalten nebeneinander öffnen</translation>
    </message>
    <message>
        <source>Select an event in the timeline to see what each source says about it</source>
        <translation>Ein Ereignis in der Zeitleiste auswählen, um zu sehen, was jede Quelle darüber sagt</translation>
    </message>
    <message>
        <source>No source says anything about it yet</source>
        <translation>Noch sagt keine Quelle etwas darüber</translation>
    </message>
    <message>
        <source>Go to the evidence</source>
        <translation>Zum Beleg gehen</translation>
    </message>
    <message>
        <source>Copy the wording</source>
        <translation>Wortlaut kopieren</translation>
    </message>
    <message>
        <source>Prefer a date…</source>
        <translation>Datum bevorzugen…</translation>
    </message>
    <message>
        <source>Choose the date of this event among those that sources give, and say why</source>
        <translation>Das Datum dieses Ereignisses unter denen der Quellen wählen und begründen</translation>
    </message>
    <message>
        <source>Set beside each other what the sources say differently about this event</source>
        <translation>Nebeneinanderstellen, was die Quellen über dieses Ereignis unterschiedlich sagen</translation>
    </message>
    <message>
        <source>What differs: %1…</source>
        <comment>a number of questions</comment>
        <translation>Was sich unterscheidet: %1…</translation>
    </message>
    <message>
        <source>What differs…</source>
        <translation>Was sich unterscheidet…</translation>
    </message>
</context>
<context>
    <name>dossier::EventWords</name>
    <message>
        <source>day known</source>
        <translation>Tag bekannt</translation>
    </message>
    <message>
        <source>month known, day not</source>
        <translation>Monat bekannt, Tag nicht</translation>
    </message>
    <message>
        <source>season known, month not</source>
        <translation>Jahreszeit bekannt, Monat nicht</translation>
    </message>
    <message>
        <source>quarter known, month not</source>
        <translation>Quartal bekannt, Monat nicht</translation>
    </message>
    <message>
        <source>third of the year known, month not</source>
        <translation>Jahresdrittel bekannt, Monat nicht</translation>
    </message>
    <message>
        <source>half of the year known, month not</source>
        <translation>Halbjahr bekannt, Monat nicht</translation>
    </message>
    <message>
        <source>year known, month not</source>
        <translation>Jahr bekannt, Monat nicht</translation>
    </message>
    <message>
        <source>decade known, year not</source>
        <translation>Jahrzehnt bekannt, Jahr nicht</translation>
    </message>
    <message>
        <source>century known, decade not</source>
        <translation>Jahrhundert bekannt, Jahrzehnt nicht</translation>
    </message>
    <message>
        <source>millennium known, century not</source>
        <translation>Jahrtausend bekannt, Jahrhundert nicht</translation>
    </message>
    <message>
        <source>about that day</source>
        <translation>etwa an diesem Tag</translation>
    </message>
    <message>
        <source>about that month</source>
        <translation>etwa in diesem Monat</translation>
    </message>
    <message>
        <source>about that year</source>
        <translation>etwa in diesem Jahr</translation>
    </message>
    <message>
        <source>about then</source>
        <translation>etwa zu dieser Zeit</translation>
    </message>
    <message>
        <source>how long before is not known</source>
        <translation>wie lange davor, ist nicht bekannt</translation>
    </message>
    <message>
        <source>start not known</source>
        <translation>Beginn nicht bekannt</translation>
    </message>
    <message>
        <source>still going on when last spoken of</source>
        <translation>zuletzt als andauernd erwähnt</translation>
    </message>
    <message>
        <source>end not known</source>
        <translation>Ende nicht bekannt</translation>
    </message>
    <message>
        <source>first and last day known</source>
        <translation>erster und letzter Tag bekannt</translation>
    </message>
    <message>
        <source>exact start and end not known</source>
        <translation>Beginn und Ende nicht genau bekannt</translation>
    </message>
    <message>
        <source>some time within, when is not known</source>
        <translation>irgendwann darin, wann ist nicht bekannt</translation>
    </message>
    <message>
        <source>1 source</source>
        <translation>1 Quelle</translation>
    </message>
    <message>
        <source>%1 sources</source>
        <translation>%1 Quellen</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>one of them</source>
        <translation>eines davon</translation>
    </message>
    <message>
        <source>each of them</source>
        <translation>jedes davon</translation>
    </message>
    <message>
        <source>bounds as read by a rule</source>
        <translation>Grenzen nach einer Regel bestimmt</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>1 repeats another</source>
        <translation>1 wiederholt eine andere</translation>
    </message>
    <message>
        <source>%1 repeat others</source>
        <translation>%1 wiederholen andere</translation>
    </message>
    <message>
        <source>1 is coarser.</source>
        <translation>1 ist ungenauer.</translation>
    </message>
    <message>
        <source>%1 are coarser.</source>
        <translation>%1 sind ungenauer.</translation>
    </message>
    <message>
        <source>They disagree on the date.</source>
        <translation>Beim Datum sind sie sich uneinig.</translation>
    </message>
    <message>
        <source>The date was decided by a person.</source>
        <translation>Das Datum wurde von Hand festgelegt.</translation>
    </message>
    <message>
        <source>counted from %1</source>
        <translation>bezogen auf %1</translation>
    </message>
    <message>
        <source>read by rule %1</source>
        <translation>gelesen nach Regel %1</translation>
    </message>
    <message>
        <source>a repeat</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>%1: %2; %3</source>
        <comment>date: event; sources</comment>
        <translation>%1: %2; %3</translation>
    </message>
    <message>
        <source>1 a repeat</source>
        <translation>davon 1 Wiederholung</translation>
    </message>
    <message>
        <source>%1 are repeats</source>
        <translation>davon %1 Wiederholungen</translation>
    </message>
    <message>
        <source>%1 coarser</source>
        <translation>%1 ungenauer</translation>
    </message>
    <message>
        <source>sources disagree on the date</source>
        <translation>Quellen beim Datum uneinig</translation>
    </message>
    <message>
        <source>date decided by a person</source>
        <translation>Datum von Hand festgelegt</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from one day to another</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 Ereignis</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 Ereignisse</translation>
    </message>
</context>
<context>
    <name>dossier::EventsModel</name>
    <message>
        <source>open</source>
        <comment>a bound of a date</comment>
        <translation>offen</translation>
    </message>
    <message>
        <source>to the day</source>
        <translation>auf den Tag</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Earliest</source>
        <translation>Frühestens</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Spätestens</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Was bekannt ist</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
</context>
<context>
    <name>dossier::FindBar</name>
    <message>
        <source>Previous match</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>Vorheriger Treffer (Umschalt+Eingabetaste)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Nächster Treffer (Eingabetaste)</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß-/Kleinschreibung</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Suchleiste schließen</translation>
    </message>
    <message>
        <source>Close the find bar (Escape)</source>
        <translation>Suchleiste schließen (Esc)</translation>
    </message>
    <message>
        <source>Find bar</source>
        <translation>Suchleiste</translation>
    </message>
    <message>
        <source>Accents do not matter, nor capitals unless they are asked for.</source>
        <translation>Akzente spielen keine Rolle, Großschreibung nur auf Wunsch.</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Alle Spalten</translation>
    </message>
    <message>
        <source>This column</source>
        <translation>Diese Spalte</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Wo gesucht wird</translation>
    </message>
    <message>
        <source>%1 so far …</source>
        <comment>matches</comment>
        <translation>bisher %1 …</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Kein Treffer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>matches</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, from the start</source>
        <comment>3 of 17</comment>
        <translation>%1, von vorn</translation>
    </message>
    <message>
        <source>%1, from the end</source>
        <comment>3 of 17</comment>
        <translation>%1, vom Ende her</translation>
    </message>
</context>
<context>
    <name>dossier::FocusLine</name>
    <message>
        <source>next</source>
        <translation>weiter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>aufheben</translation>
    </message>
    <message>
        <source>In the case</source>
        <translation>Im Fall</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Fokus</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Speicherstand</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>No case open</source>
        <translation>Kein Fall geöffnet</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln Quelle</numerusform>
            <numerusform>%Ln Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entit(y/ies)</source>
        <translation>
            <numerusform>%Ln Entität</numerusform>
            <numerusform>%Ln Entitäten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weitere</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln mention(s)</source>
        <translation>
            <numerusform>%1: %Ln Erwähnung</numerusform>
            <numerusform>%1: %Ln Erwähnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %1 of %Ln source(s)</source>
        <translation>
            <numerusform>in %1 von %Ln Quelle</numerusform>
            <numerusform>in %1 von %Ln Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln piece(s) of evidence</source>
        <translation>
            <numerusform>%1: %Ln Beleg</numerusform>
            <numerusform>%1: %Ln Belege</numerusform>
        </translation>
    </message>
    <message>
        <source>Passage %1 of %2</source>
        <translation>Passage %1 in „%2“</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2 von %3</translation>
    </message>
    <message>
        <source>passage %1</source>
        <translation>Passage %1</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>noch %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>noch %1 min</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>How far the import is</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>looking for what they share</source>
        <translation>Gemeinsamkeiten werden gesucht</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 pro Sekunde</translation>
    </message>
    <message>
        <source>Passage %1: %2</source>
        <comment>a number, notes and findings</comment>
        <translation>Passage %1: %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two names</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1: mention %2 of %3</source>
        <comment>names, numbers</comment>
        <translation>%1: Erwähnung %2 von %3</translation>
    </message>
    <message>
        <source>%1 of %2 in renditions</source>
        <translation>%1 von %2 in Wiedergaben</translation>
    </message>
    <message>
        <source>no event</source>
        <comment>a passage that names none</comment>
        <translation>kein Ereignis</translation>
    </message>
    <message>
        <source>beside %1</source>
        <comment>a title</comment>
        <translation>neben %1</translation>
    </message>
    <message>
        <source>beside passage %1 of its source</source>
        <translation>neben Passage %1 der Quelle</translation>
    </message>
    <message>
        <source>beside passage %1 of what was made of it</source>
        <translation>neben Passage %1 dessen, was daraus gemacht wurde</translation>
    </message>
    <message>
        <source>beside passage %1 of %2</source>
        <comment>a number, a title</comment>
        <translation>neben Passage %1 in „%2“</translation>
    </message>
</context>
<context>
    <name>dossier::HeadButton</name>
    <message>
        <source>Shown in this column: %1 %2</source>
        <translation>In dieser Spalte: %1 %2</translation>
    </message>
</context>
<context>
    <name>dossier::HexView</name>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Byte %1: %2</source>
        <translation>Byte %1: %2</translation>
    </message>
</context>
<context>
    <name>dossier::HistoryModel</name>
    <message>
        <source>%1, %2</source>
        <comment>who and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Changed outside the program</source>
        <translation>Außerhalb des Programms geändert</translation>
    </message>
</context>
<context>
    <name>dossier::HistoryView</name>
    <message>
        <source>Filter the history</source>
        <translation>Verlauf filtern</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Alle Quellen</translation>
    </message>
    <message>
        <source>This source</source>
        <translation>Diese Quelle</translation>
    </message>
    <message>
        <source>Some acts were changed or taken out outside the program: they are marked below</source>
        <translation>Einige Vorgänge wurden außerhalb des Programms geändert oder entfernt; sie sind unten gekennzeichnet</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Go there  Enter</source>
        <comment>with its key</comment>
        <translation>Dorthin gehen  Eingabe</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin gehen</translation>
    </message>
    <message>
        <source>No act is like that</source>
        <translation>Kein passender Vorgang</translation>
    </message>
    <message>
        <source>A job of the program; what came of it stands in the line.</source>
        <translation>Vom Programm ausgeführt; das Ergebnis steht in der Zeile.</translation>
    </message>
    <message>
        <source>This act was changed outside the program.</source>
        <translation>Dieser Vorgang wurde außerhalb des Programms geändert.</translation>
    </message>
    <message>
        <source>Undo up to here…</source>
        <translation>Bis hierher rückgängig machen…</translation>
    </message>
    <message>
        <source>Undo up to here</source>
        <translation>Bis hierher rückgängig machen</translation>
    </message>
    <message>
        <source>This act is undone. It can be done again.</source>
        <translation>Dieser Vorgang wird rückgängig gemacht. Er lässt sich wiederherstellen.</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln acts are undone, this one as the last of them. They can be done again one by one.</source>
        <translation>
            <numerusform>Der letzte Vorgang wird rückgängig gemacht. Er lässt sich wiederherstellen.</numerusform>
            <numerusform>Die letzten %Ln Vorgänge werden rückgängig gemacht, dieser als letzter davon. Sie lassen sich einzeln wiederherstellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message numerus="yes">
        <source>Undo these %Ln</source>
        <translation>
            <numerusform>%Ln rückgängig machen</numerusform>
            <numerusform>Diese %Ln rückgängig machen</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>So lassen</translation>
    </message>
</context>
<context>
    <name>dossier::HitDelegate</name>
    <message>
        <source>%1, %2</source>
        <comment>a source&apos;s title and the number of a passage</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>dossier::ImportModel</name>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Lang.</source>
        <comment>language, a head over codes of two letters</comment>
        <translation>Spr.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
</context>
<context>
    <name>dossier::ImportPage</name>
    <message>
        <source>less than %1 s</source>
        <translation>weniger als %1 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>Filter files</source>
        <translation>Dateien filtern</translation>
    </message>
    <message>
        <source>Result of the import</source>
        <translation>Ergebnis des Imports</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>Liste speichern…</translation>
    </message>
    <message>
        <source>Try the refused again</source>
        <translation>Abgewiesene erneut versuchen</translation>
    </message>
    <message>
        <source>Start reading</source>
        <translation>Mit dem Lesen beginnen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln file(s) are in the case</source>
        <translation>
            <numerusform>%1 von %Ln Datei ist im Fall</numerusform>
            <numerusform>%1 von %Ln Dateien sind im Fall</numerusform>
        </translation>
    </message>
    <message>
        <source>From “%1”, in %2.</source>
        <translation>Aus „%1“, in %2.</translation>
    </message>
    <message>
        <source>In %1.</source>
        <translation>In %1.</translation>
    </message>
    <message>
        <source>From the folder “%1”, in %2.</source>
        <translation>Aus dem Ordner „%1“, in %2.</translation>
    </message>
    <message>
        <source>It ended before its time; what had come in stays in, and started again it goes on.</source>
        <translation>Der Import endete vorzeitig; was importiert war, bleibt im Fall. Erneut gestartet, wird er fortgesetzt.</translation>
    </message>
    <message>
        <source>It was stopped; what had come in stays in.</source>
        <translation>Der Import wurde abgebrochen; was importiert war, bleibt im Fall.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were refused; they are listed with the reason and stay where they are.</source>
        <translation>
            <numerusform>%Ln Datei wurde abgewiesen; sie ist mit dem Grund aufgeführt und bleibt, wo sie ist.</numerusform>
            <numerusform>%Ln Dateien wurden abgewiesen; sie sind mit dem Grund aufgeführt und bleiben, wo sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>What had come in was taken out of the case again.</source>
        <translation>Was importiert war, wurde wieder aus dem Fall entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>Bring these %Ln back</source>
        <translation>
            <numerusform>Wieder zurückholen</numerusform>
            <numerusform>Diese %Ln zurückholen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove these %Ln again</source>
        <translation>
            <numerusform>Wieder entfernen</numerusform>
            <numerusform>Diese %Ln wieder entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>No file is like that.</source>
        <translation>Keine passende Datei.</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Liste speichern</translation>
    </message>
    <message>
        <source>Import.csv</source>
        <translation>Import.csv</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
</context>
<context>
    <name>dossier::ImportTable</name>
    <message>
        <source>Files of the import</source>
        <translation>Dateien des Imports</translation>
    </message>
    <message>
        <source>Open the source that is known</source>
        <translation>Die bekannte Quelle öffnen</translation>
    </message>
    <message>
        <source>Open the source</source>
        <translation>Die Quelle öffnen</translation>
    </message>
</context>
<context>
    <name>dossier::Imports</name>
    <message>
        <source>The case is kept in “%1”. It is an ordinary file; nothing has to be saved.</source>
        <translation>Der Fall liegt in „%1“. Das ist eine gewöhnliche Datei; Speichern ist nicht nötig.</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>Articles (*.txt *.md)</source>
        <translation>Artikel (*.txt *.md)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Ordner importieren</translation>
    </message>
    <message>
        <source>An import is under way. Add these when it has ended, or stop it at the foot of the window first.</source>
        <translation>Ein Import läuft. Erst sein Ende abwarten oder ihn unten im Fenster abbrechen, dann diese Dateien hinzufügen.</translation>
    </message>
    <message>
        <source>The case can only be read for now, so nothing can be added.</source>
        <translation>Der Fall kann vorerst nur gelesen werden; hinzufügen lässt sich nichts.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy one first.</source>
        <translation>In der Zwischenablage ist kein Text. Zuerst einen kopieren.</translation>
    </message>
    <message>
        <source>The list was written to “%1”.</source>
        <translation>Die Liste wurde nach „%1“ geschrieben.</translation>
    </message>
    <message>
        <source>“%1” is a bundle: a case kept as a folder. Open it as a case.</source>
        <translation>„%1“ ist ein Bündel: ein Fall als Ordner. Als Fall öffnen.</translation>
    </message>
    <message>
        <source>Open the bundle</source>
        <translation>Bündel öffnen</translation>
    </message>
</context>
<context>
    <name>dossier::KeysList</name>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Select an entity, a date’s event or a passage</source>
        <translation>Eine Entität, das Ereignis eines Datums oder eine Passage auswählen</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Klick</translation>
    </message>
    <message>
        <source>Select the passage, whatever is marked in it</source>
        <translation>Die Passage auswählen, gleich was darin markiert ist</translation>
    </message>
    <message>
        <source>Alt+Click</source>
        <translation>Alt+Klick</translation>
    </message>
    <message>
        <source>Add or remove an entity</source>
        <translation>Eine Entität hinzunehmen oder weglassen</translation>
    </message>
    <message>
        <source>Ctrl+Click</source>
        <translation>Strg+Klick</translation>
    </message>
    <message>
        <source>Larger or smaller text in a column</source>
        <translation>Größere oder kleinere Schrift in einer Spalte</translation>
    </message>
    <message>
        <source>Ctrl+Wheel</source>
        <translation>Strg+Mausrad</translation>
    </message>
    <message>
        <source>Timeline: closer or wider at the pointer</source>
        <translation>Zeitleiste: am Mauszeiger vergrößern oder verkleinern</translation>
    </message>
    <message>
        <source>Timeline: choose a stretch of time</source>
        <translation>Zeitleiste: einen Zeitraum wählen</translation>
    </message>
    <message>
        <source>Drag on the axis</source>
        <translation>Auf der Achse ziehen</translation>
    </message>
    <message>
        <source>To review: accept the proposal</source>
        <translation>Zu prüfen: den Vorschlag annehmen</translation>
    </message>
    <message>
        <source>A</source>
        <comment>key</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>To review: reject the proposal</source>
        <translation>Zu prüfen: den Vorschlag ablehnen</translation>
    </message>
    <message>
        <source>R</source>
        <comment>key</comment>
        <translation>R</translation>
    </message>
    <message>
        <source>To review: leave the proposal for later</source>
        <translation>Zu prüfen: den Vorschlag für später lassen</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>key</comment>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>To review: go to where the proposal is about</source>
        <translation>Zu prüfen: zur Stelle des Vorschlags gehen</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Notes and findings: accept or reject the finding</source>
        <translation>Notizen und Befunde: den Befund annehmen oder ablehnen</translation>
    </message>
    <message>
        <source>A, R</source>
        <comment>keys</comment>
        <translation>A, R</translation>
    </message>
    <message>
        <source>Timeline: previous or next event</source>
        <translation>Zeitleiste: voriges oder nächstes Ereignis</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <comment>keys</comment>
        <translation>Links, Rechts</translation>
    </message>
    <message>
        <source>Timeline: row above or below</source>
        <translation>Zeitleiste: Zeile darüber oder darunter</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <comment>keys</comment>
        <translation>Auf, Ab</translation>
    </message>
    <message>
        <source>Timeline: group of rows above or below</source>
        <translation>Zeitleiste: Gruppe von Zeilen darüber oder darunter</translation>
    </message>
    <message>
        <source>Ctrl+Up, Ctrl+Down</source>
        <comment>keys</comment>
        <translation>Strg+Auf, Strg+Ab</translation>
    </message>
    <message>
        <source>Timeline: fold or unfold the group of rows</source>
        <translation>Zeitleiste: Gruppe von Zeilen ein- oder ausklappen</translation>
    </message>
    <message>
        <source>G</source>
        <comment>key</comment>
        <translation>G</translation>
    </message>
    <message>
        <source>Timeline: first or last event</source>
        <translation>Zeitleiste: erstes oder letztes Ereignis</translation>
    </message>
    <message>
        <source>Home, End</source>
        <comment>keys</comment>
        <translation>Pos1, Ende</translation>
    </message>
    <message>
        <source>Timeline: closer, wider, all of the case</source>
        <translation>Zeitleiste: näher, weiter, der ganze Fall</translation>
    </message>
    <message>
        <source>+, -, 0</source>
        <comment>keys</comment>
        <translation>+, -, 0</translation>
    </message>
    <message>
        <source>Timeline: the event as large as fits</source>
        <translation>Zeitleiste: das Ereignis so groß wie möglich</translation>
    </message>
    <message>
        <source>F</source>
        <comment>key</comment>
        <translation>F</translation>
    </message>
    <message>
        <source>Timeline: back to the zoom before</source>
        <translation>Zeitleiste: zurück zum vorigen Ausschnitt</translation>
    </message>
    <message>
        <source>Backspace</source>
        <comment>key</comment>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Timeline: earlier or later days</source>
        <translation>Zeitleiste: frühere oder spätere Tage</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <comment>keys</comment>
        <translation>Bild auf, Bild ab</translation>
    </message>
</context>
<context>
    <name>dossier::MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entitäten</translation>
    </message>
    <message>
        <source>What the sources say</source>
        <translation>Was die Quellen sagen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Export as a bundle: choose an empty folder</source>
        <translation>Als Paket exportieren: einen leeren Ordner wählen</translation>
    </message>
    <message>
        <source>About Dossier</source>
        <translation>Über Dossier</translation>
    </message>
    <message>
        <source>&lt;b&gt;Dossier %1&lt;/b&gt;&lt;p&gt;Reads a case: sources in several languages beside their summaries, with entities and a timeline, linked by selection. Nothing leaves this computer.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Dossier %1&lt;/b&gt;&lt;p&gt;Einen Fall lesen: Quellen in mehreren Sprachen neben ihren Zusammenfassungen, mit Entitäten und einer Zeitleiste, durch die Auswahl miteinander verbunden. Nichts verlässt diesen Rechner.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder neuer.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Export as a bundle…</source>
        <translation>Als Paket exportieren…</translation>
    </message>
    <message>
        <source>%1 (read only)</source>
        <translation>%1 (schreibgeschützt)</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Liste anzeigen</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Wiederherstellen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have changed since and were left as they are.</source>
        <translation>
            <numerusform>%Ln Eintrag wurde seither geändert und blieb, wie er ist.</numerusform>
            <numerusform>%Ln Einträge wurden seither geändert und blieben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Notes and findings</source>
        <translation>Notizen und Befunde</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Einen Befehl suchen</translation>
    </message>
    <message>
        <source>No command is called so.</source>
        <translation>Kein Befehl heißt so.</translation>
    </message>
    <message>
        <source>No case is open.</source>
        <translation>Es ist kein Fall geöffnet.</translation>
    </message>
    <message>
        <source>This case can only be read.</source>
        <translation>Dieser Fall kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Es gibt nichts wiederherzustellen.</translation>
    </message>
    <message>
        <source>There is nothing to go back to.</source>
        <translation>Es gibt nichts, wohin zurückgegangen werden könnte.</translation>
    </message>
    <message>
        <source>There is nothing to go forward to.</source>
        <translation>Es gibt nichts, wohin vorgegangen werden könnte.</translation>
    </message>
    <message>
        <source>Nothing was imported since the case was opened.</source>
        <translation>Seit der Fall geöffnet wurde, ist nichts importiert worden.</translation>
    </message>
    <message>
        <source>Select an event first.</source>
        <translation>Zuerst ein Ereignis auswählen.</translation>
    </message>
    <message>
        <source>%1, timeline.svg</source>
        <comment>name of a file</comment>
        <translation>%1, Zeitleiste.svg</translation>
    </message>
    <message>
        <source>Save the timeline as a picture</source>
        <translation>Zeitleiste als Bild speichern</translation>
    </message>
    <message>
        <source>Picture in shapes (*.svg)</source>
        <translation>Vektorbild (*.svg)</translation>
    </message>
    <message>
        <source>Picture in pixels (*.png)</source>
        <translation>Pixelbild (*.png)</translation>
    </message>
    <message>
        <source>Page (*.pdf)</source>
        <translation>Seite (*.pdf)</translation>
    </message>
    <message>
        <source>The timeline was saved as %1.</source>
        <translation>Die Zeitleiste wurde als %1 gespeichert.</translation>
    </message>
    <message>
        <source>No source is open.</source>
        <translation>Keine Quelle ist geöffnet.</translation>
    </message>
    <message>
        <source>Nothing is there to be cited.</source>
        <translation>Es gibt nichts zu zitieren.</translation>
    </message>
    <message>
        <source>Copied with citation.</source>
        <translation>Mit Quellenangabe kopiert.</translation>
    </message>
</context>
<context>
    <name>dossier::MentionDelegate</name>
    <message>
        <source>%1, %2</source>
        <comment>a source&apos;s title and the number of a passage</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>dossier::MentionsModel</name>
    <message>
        <source>passage %1</source>
        <translation>Passage %1</translation>
    </message>
    <message>
        <source>%1, passage %2</source>
        <comment>a language and a number</comment>
        <translation>%1, Passage %2</translation>
    </message>
</context>
<context>
    <name>dossier::MessageBar</name>
    <message>
        <source>Put this message away</source>
        <translation>Diese Meldung ausblenden</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>dossier::OriginalFacts</name>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>What is known of the edition</source>
        <translation>Was über die Ausgabe bekannt ist</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Check again that the bytes are those that arrived</source>
        <translation>Erneut prüfen, ob die Bytes die eingegangenen sind</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Zuverlässigkeit</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>As it arrived</source>
        <translation>Wie eingegangen</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Dateityp</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Gelesen von</translation>
    </message>
    <message>
        <source>Checked: the bytes in the case are those that arrived.</source>
        <translation>Geprüft: Die Bytes im Fall sind die eingegangenen.</translation>
    </message>
    <message>
        <source>The bytes in the case are not those that arrived: their hash is %1.</source>
        <translation>Die Bytes im Fall sind nicht die eingegangenen: Ihr Hash ist %1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an edition: its number, when it came in</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>dossier::OriginalPage</name>
    <message>
        <source>Save the original…</source>
        <translation>Original speichern…</translation>
    </message>
    <message>
        <source>Back to reading</source>
        <translation>Zurück zum Lesen</translation>
    </message>
    <message>
        <source>Find in the original</source>
        <translation>Im Original suchen</translation>
    </message>
    <message>
        <source>Original edition</source>
        <translation>Originalausgabe</translation>
    </message>
    <message>
        <source>Text, as it was read</source>
        <translation>Text, wie er gelesen wurde</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Back to reading (Escape)</source>
        <translation>Zurück zum Lesen (Escape)</translation>
    </message>
    <message>
        <source>The original is being fetched …</source>
        <translation>Das Original wird geholt …</translation>
    </message>
    <message>
        <source>This file is too long to be shown as text here. Its bytes stand beside.</source>
        <translation>Diese Datei ist zu lang, um hier als Text gezeigt zu werden. Ihre Bytes stehen daneben.</translation>
    </message>
    <message>
        <source>These bytes can no longer be read as text. They stand beside.</source>
        <translation>Diese Bytes lassen sich nicht mehr als Text lesen. Sie stehen daneben.</translation>
    </message>
    <message>
        <source>So many bytes are not copied. “Save the original…” writes them to a file.</source>
        <translation>So viele Bytes werden nicht kopiert. „Original speichern…“ schreibt sie in eine Datei.</translation>
    </message>
</context>
<context>
    <name>dossier::OriginalText</name>
    <message>
        <source>Text of the original edition</source>
        <translation>Text der Originalausgabe</translation>
    </message>
</context>
<context>
    <name>dossier::Originals</name>
    <message>
        <source>Save the original</source>
        <translation>Original speichern</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Als %1 gespeichert.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>dossier::OutlinePage</name>
    <message>
        <source>Write a summary</source>
        <translation>Zusammenfassung schreiben</translation>
    </message>
    <message>
        <source>Write a translation</source>
        <translation>Übersetzung schreiben</translation>
    </message>
    <message>
        <source>Paste or open one…</source>
        <translation>Einfügen oder öffnen…</translation>
    </message>
    <message>
        <source>There is no summary or translation here yet.</source>
        <translation>Hier gibt es noch keine Zusammenfassung oder Übersetzung.</translation>
    </message>
    <message>
        <source>Key passages, in the source’s own language, chosen by rule</source>
        <translation>Schlüsselpassagen in der Sprache der Quelle, nach Regeln ausgewählt</translation>
    </message>
    <message>
        <source>Key passages, in %1, chosen by rule</source>
        <translation>Schlüsselpassagen auf %1, nach Regeln ausgewählt</translation>
    </message>
    <message>
        <source>By their place in the text, the names and dates in them, and words they share with the title. They stand as the source has them.</source>
        <translation>Nach ihrem Platz im Text, den Namen und Datumsangaben darin und den Wörtern, die sie mit dem Titel teilen. Sie stehen da wie in der Quelle.</translation>
    </message>
    <message>
        <source>Passage %1: %2</source>
        <translation>Passage %1: %2</translation>
    </message>
    <message>
        <source>Passage %1, %2: %3</source>
        <comment>a number, in which language it is, its words</comment>
        <translation>Passage %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>dossier::PasteSheet</name>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>Import pasted text</source>
        <translation>Eingefügten Text importieren</translation>
    </message>
    <message>
        <source>The text becomes a source of its own. What you do not know stays empty.</source>
        <translation>Der Text wird eine eigene Quelle. Was nicht bekannt ist, bleibt leer.</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titel:</translation>
    </message>
    <message>
        <source>Language:</source>
        <translation>Sprache:</translation>
    </message>
    <message>
        <source>&amp;Publisher:</source>
        <translation>&amp;Herausgeber:</translation>
    </message>
    <message>
        <source>Publ&amp;ished:</source>
        <translation>&amp;Veröffentlicht:</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse:</translation>
    </message>
    <message>
        <source>Add to the case</source>
        <translation>Zum Fall hinzufügen</translation>
    </message>
    <message>
        <source>could not be told</source>
        <translation>nicht zu erkennen</translation>
    </message>
    <message>
        <source>2021-05-25, May 2021, or left empty</source>
        <translation>2021-05-25, Mai 2021 oder leer</translation>
    </message>
    <message>
        <source>The date as it is understood</source>
        <translation>Das Datum, wie es verstanden wird</translation>
    </message>
    <message>
        <source>When it was published is not known.</source>
        <translation>Wann der Text veröffentlicht wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>This is not understood as a date; write it as 2021-05-25, 2021-05 or 2021.</source>
        <translation>Wird nicht als Datum verstanden; in der Form 2021-05-25, 2021-05 oder 2021 schreiben.</translation>
    </message>
    <message>
        <source>Understood as %1 (%2).</source>
        <translation>Verstanden als %1 (%2).</translation>
    </message>
</context>
<context>
    <name>dossier::Popover</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>dossier::Printing</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Something is being printed.</source>
        <translation>Es wird gerade gedruckt.</translation>
    </message>
    <message>
        <source>The active column shows no text.</source>
        <translation>Die aktive Spalte zeigt keinen Text.</translation>
    </message>
    <message>
        <source>Print the column</source>
        <translation>Spalte drucken</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) were sent to the printer.</source>
        <translation>
            <numerusform>%Ln Seite wurde an den Drucker gesendet.</numerusform>
            <numerusform>%Ln Seiten wurden an den Drucker gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) were written to “%1”.</source>
        <translation>
            <numerusform>%Ln Seite wurde in „%1“ geschrieben.</numerusform>
            <numerusform>%Ln Seiten wurden in „%1“ geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the column as PDF</source>
        <translation>Spalte als PDF schreiben</translation>
    </message>
    <message>
        <source>The pages are being set …</source>
        <translation>Die Seiten werden gesetzt …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>Das Drucken wurde angehalten.</translation>
    </message>
    <message>
        <source>The column could not be printed: %1</source>
        <translation>Die Spalte konnte nicht gedruckt werden: %1</translation>
    </message>
</context>
<context>
    <name>dossier::ProposalPanel</name>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Accept  A</source>
        <comment>with its key</comment>
        <translation>Annehmen  A</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Reject  R</source>
        <comment>with its key</comment>
        <translation>Ablehnen  R</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Later  Space</source>
        <comment>with its key</comment>
        <translation>Später  Leertaste</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Why the program thinks so</source>
        <translation>Warum das Programm das annimmt</translation>
    </message>
    <message>
        <source>What changes if accepted</source>
        <translation>Was sich beim Annehmen ändert</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
</context>
<context>
    <name>dossier::ProposalsModel</name>
    <message>
        <source>In %1, passage %2: %3</source>
        <comment>a language, a number and words</comment>
        <translation>Auf %1, Passage %2: %3</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Regel: %1</translation>
    </message>
</context>
<context>
    <name>dossier::ProseView</name>
    <message numerus="yes">
        <source>%Ln character(s) that do not show are named in the text, in boxes</source>
        <translation>
            <numerusform>%Ln unsichtbares Zeichen ist im Text in einem Kästchen benannt</numerusform>
            <numerusform>%Ln unsichtbare Zeichen sind im Text in Kästchen benannt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2. It does not show elsewhere: %3</source>
        <translation>%1, %2. Sonst nicht zu sehen: %3</translation>
    </message>
    <message>
        <source>Eye line: what is gone to comes to stand here, and the columns are level here. It can be dragged.</source>
        <translation>Leselinie: Wohin gegangen wird, kommt hier zu stehen, und die Spalten sind hier auf gleicher Höhe. Sie lässt sich ziehen.</translation>
    </message>
</context>
<context>
    <name>dossier::QuickOpen</name>
    <message>
        <source>Quick open</source>
        <translation>Schnell öffnen</translation>
    </message>
    <message>
        <source>Go to a source, an entity or an event</source>
        <translation>Zu einer Quelle, einer Entität oder einem Ereignis gehen</translation>
    </message>
    <message>
        <source>Enter: go there · Ctrl+Enter: a source in another column</source>
        <translation>Eingabe: dorthin gehen · Strg+Eingabe: eine Quelle in einer anderen Spalte</translation>
    </message>
    <message>
        <source>What was selected lately is listed here. Type a part of a title or name.</source>
        <translation>Hier steht, was zuletzt ausgewählt war. Einen Teil eines Titels oder Namens eingeben.</translation>
    </message>
    <message>
        <source>No source, entity or event is called so.</source>
        <translation>Keine Quelle, keine Entität und kein Ereignis heißt so.</translation>
    </message>
</context>
<context>
    <name>dossier::QuotationCard</name>
    <message>
        <source>Go to where it stands</source>
        <translation>Zu der Stelle gehen, wo es steht</translation>
    </message>
    <message>
        <source>passage %1</source>
        <translation>Passage %1</translation>
    </message>
</context>
<context>
    <name>dossier::ReadingArea</name>
    <message>
        <source>Reading columns</source>
        <translation>Lesespalten</translation>
    </message>
    <message>
        <source>This source has no further summary or translation.</source>
        <translation>Zu dieser Quelle gibt es keine weitere Zusammenfassung oder Übersetzung.</translation>
    </message>
    <message>
        <source>Source text</source>
        <translation>Quellentext</translation>
    </message>
    <message>
        <source>Another source</source>
        <translation>Andere Quelle</translation>
    </message>
    <message>
        <source>Keep this here</source>
        <translation>Hier behalten</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Mit Serifen</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>Serifenlos</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Close column</source>
        <translation>Spalte schließen</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>%1, %2, version %3</source>
        <translation>%1, %2, Version %3</translation>
    </message>
    <message>
        <source>Edit this version</source>
        <translation>Diese Version bearbeiten</translation>
    </message>
    <message>
        <source>Write a summary</source>
        <translation>Zusammenfassung schreiben</translation>
    </message>
    <message>
        <source>Write a translation</source>
        <translation>Übersetzung schreiben</translation>
    </message>
    <message>
        <source>Paste or open one…</source>
        <translation>Einfügen oder öffnen…</translation>
    </message>
    <message>
        <source>This source was taken out of the case. Undoing brings it back.</source>
        <translation>Diese Quelle wurde aus dem Fall entfernt. Rückgängig holt sie zurück.</translation>
    </message>
    <message>
        <source>%1, %2, being written</source>
        <translation>%1, %2, in Arbeit</translation>
    </message>
    <message>
        <source>Move with the other columns</source>
        <translation>Mit den anderen Spalten bewegen</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Übliche Größe</translation>
    </message>
    <message>
        <source>Width of the text</source>
        <translation>Breite des Textes</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Schmal</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Breit</translation>
    </message>
    <message>
        <source>As wide as the column</source>
        <translation>So breit wie die Spalte</translation>
    </message>
</context>
<context>
    <name>dossier::ReadingColumn</name>
    <message>
        <source>Empty column</source>
        <translation>Leere Spalte</translation>
    </message>
    <message>
        <source>Source text: %1</source>
        <translation>Quellentext: %1</translation>
    </message>
    <message>
        <source>Summary text</source>
        <translation>Text der Zusammenfassung</translation>
    </message>
    <message>
        <source>Translation text</source>
        <translation>Text der Übersetzung</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>Nichts geöffnet</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln other source(s), F3</source>
        <translation>
            <numerusform>in %Ln anderen Quelle, F3</numerusform>
            <numerusform>in %Ln anderen Quellen, F3</numerusform>
        </translation>
    </message>
    <message>
        <source>being written · %1</source>
        <translation>in Arbeit · %1</translation>
    </message>
    <message>
        <source>being written</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>No rendition</source>
        <translation>Keine Wiedergabe</translation>
    </message>
    <message>
        <source>In the margin: %1</source>
        <comment>notes and findings</comment>
        <translation>Am Rand: %1</translation>
    </message>
    <message>
        <source>Passage %1: %2</source>
        <comment>a number, notes and findings</comment>
        <translation>Passage %1: %2</translation>
    </message>
    <message>
        <source>read without language rules</source>
        <translation>ohne Sprachregeln gelesen</translation>
    </message>
    <message>
        <source>Passage %1 of the source, proposed by rule</source>
        <translation>Passage %1 der Quelle, von einer Regel vorgeschlagen</translation>
    </message>
    <message>
        <source>Passage %1 of the source</source>
        <translation>Passage %1 der Quelle</translation>
    </message>
</context>
<context>
    <name>dossier::RemarksModel</name>
    <message>
        <source>Open findings</source>
        <translation>Offene Befunde</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Settled findings</source>
        <translation>Erledigte Befunde</translation>
    </message>
    <message>
        <source>it is so</source>
        <translation>trifft zu</translation>
    </message>
    <message>
        <source>nothing is wrong</source>
        <translation>nichts zu beanstanden</translation>
    </message>
    <message>
        <source>%1, passage %2</source>
        <comment>a source&apos;s title and the number of a passage</comment>
        <translation>%1, Passage %2</translation>
    </message>
    <message>
        <source>the whole case</source>
        <translation>der ganze Fall</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>note or finding, its words, what it is about</comment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>%1, passage %2 in the %3 summary</source>
        <comment>a source&apos;s title, a number, a language</comment>
        <translation>%1, Passage %2 der Zusammenfassung (%3)</translation>
    </message>
    <message>
        <source>%1, in the %2 summary</source>
        <comment>a source&apos;s title, a language</comment>
        <translation>%1, in der Zusammenfassung (%2)</translation>
    </message>
    <message>
        <source>%1, passage %2 in the %3 translation</source>
        <comment>a source&apos;s title, a number, a language</comment>
        <translation>%1, Passage %2 der Übersetzung (%3)</translation>
    </message>
    <message>
        <source>%1, in the %2 translation</source>
        <comment>a source&apos;s title, a language</comment>
        <translation>%1, in der Übersetzung (%2)</translation>
    </message>
</context>
<context>
    <name>dossier::RemarksView</name>
    <message>
        <source>Filter notes and findings</source>
        <translation>Notizen und Befunde filtern</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Notes and findings</source>
        <translation>Notizen und Befunde</translation>
    </message>
    <message>
        <source>Open findings</source>
        <translation>Offene Befunde</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Settled findings</source>
        <translation>Erledigte Befunde</translation>
    </message>
    <message>
        <source>Keep the words</source>
        <translation>Wortlaut festhalten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove  Del</source>
        <comment>with its key</comment>
        <translation>Entfernen  Entf</translation>
    </message>
    <message>
        <source>It is so</source>
        <translation>Trifft zu</translation>
    </message>
    <message>
        <source>It is so  A</source>
        <comment>with its key</comment>
        <translation>Trifft zu  A</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>Nichts zu beanstanden</translation>
    </message>
    <message>
        <source>Nothing is wrong  R</source>
        <comment>with its key</comment>
        <translation>Nichts zu beanstanden  R</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Nobody has noted anything, and no check has found anything</source>
        <translation>Niemand hat etwas notiert, und keine Prüfung hat etwas gefunden</translation>
    </message>
    <message>
        <source>No note or finding is like that</source>
        <translation>Keine passenden Notizen oder Befunde</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Words of the note</source>
        <translation>Wortlaut der Notiz</translation>
    </message>
    <message>
        <source>Reason, in a few words</source>
        <translation>Begründung, in wenigen Worten</translation>
    </message>
</context>
<context>
    <name>dossier::RenditionEditing</name>
    <message>
        <source>Nothing is being written in the columns.</source>
        <translation>In den Spalten wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>There is no version of a summary or translation in the columns.</source>
        <translation>In den Spalten ist keine Version einer Zusammenfassung oder Übersetzung.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Noch ist nichts geschrieben.</translation>
    </message>
    <message>
        <source>There is no summary or translation in the columns whose sentence could be linked.</source>
        <translation>In den Spalten ist keine Zusammenfassung oder Übersetzung, deren Satz sich verknüpfen ließe.</translation>
    </message>
    <message>
        <source>Click the passage in the source first; then Ctrl+L links the sentence at the caret to it.</source>
        <translation>Zuerst die Passage in der Quelle anklicken; dann verknüpft Strg+L den Satz am Cursor mit ihr.</translation>
    </message>
    <message>
        <source>The caret is in no sentence.</source>
        <translation>Der Cursor steht in keinem Satz.</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Go to passage %1</source>
        <translation>Zu Passage %1 gehen</translation>
    </message>
    <message>
        <source>Accept the link to passage %1</source>
        <translation>Verknüpfung mit Passage %1 annehmen</translation>
    </message>
    <message>
        <source>Unlink from passage %1</source>
        <translation>Verknüpfung mit Passage %1 lösen</translation>
    </message>
    <message>
        <source>Select a source first.</source>
        <translation>Zuerst eine Quelle auswählen.</translation>
    </message>
</context>
<context>
    <name>dossier::RenditionSheet</name>
    <message>
        <source>Paste or open a summary or translation</source>
        <translation>Zusammenfassung oder Übersetzung einfügen oder öffnen</translation>
    </message>
    <message>
        <source>It becomes a version at once, beside “%1”.</source>
        <translation>Der Text wird sofort zu einer Version neben „%1“.</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Art:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>&amp;State:</source>
        <translation>S&amp;tatus:</translation>
    </message>
    <message>
        <source>&amp;Author:</source>
        <translation>A&amp;utor:</translation>
    </message>
    <message>
        <source>Its words</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Paste the words here, or open a file.</source>
        <translation>Den Text hier einfügen oder eine Datei öffnen.</translation>
    </message>
    <message>
        <source>Add as version</source>
        <translation>Als Version hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>Datei ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open a summary or translation</source>
        <translation>Zusammenfassung oder Übersetzung öffnen</translation>
    </message>
    <message>
        <source>Texts (*.txt *.md)</source>
        <translation>Texte (*.txt *.md)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The language could not be told; choose it above.</source>
        <translation>Die Sprache war nicht zu erkennen; sie lässt sich oben wählen.</translation>
    </message>
    <message>
        <source>The language was recognised as %1.</source>
        <translation>Als Sprache wurde %1 erkannt.</translation>
    </message>
    <message>
        <source>It reads like %1.</source>
        <translation>Der Text liest sich wie %1.</translation>
    </message>
</context>
<context>
    <name>dossier::ReviewFilter</name>
    <message>
        <source>Filter proposals</source>
        <translation>Vorschläge filtern</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Alle Regeln</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Alle Sprachen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Alle Quellen</translation>
    </message>
    <message>
        <source>This source</source>
        <translation>Diese Quelle</translation>
    </message>
</context>
<context>
    <name>dossier::ReviewView</name>
    <message>
        <source>To review</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Nothing waits for a decision</source>
        <translation>Nichts wartet auf eine Entscheidung</translation>
    </message>
    <message numerus="yes">
        <source>Accept all %Ln</source>
        <translation>
            <numerusform>Diesen annehmen</numerusform>
            <numerusform>Alle %Ln annehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Alle annehmen</translation>
    </message>
    <message numerus="yes">
        <source>Reject all %Ln</source>
        <translation>
            <numerusform>Diesen ablehnen</numerusform>
            <numerusform>Alle %Ln ablehnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject all</source>
        <translation>Alle ablehnen</translation>
    </message>
    <message>
        <source>One act, undone at once</source>
        <translation>Ein einziger Vorgang, auf einmal rückgängig zu machen</translation>
    </message>
    <message>
        <source>Narrow the list first: by kind, rule, language, source or words</source>
        <translation>Zuerst die Liste eingrenzen: nach Art, Regel, Sprache, Quelle oder Wörtern</translation>
    </message>
    <message>
        <source>Nothing that fits the filter waits for a decision</source>
        <translation>Nichts, was zum Filter passt, wartet auf eine Entscheidung</translation>
    </message>
</context>
<context>
    <name>dossier::SearchField</name>
    <message>
        <source>Search the case</source>
        <translation>Im Fall suchen</translation>
    </message>
    <message>
        <source>What the case has</source>
        <translation>Was der Fall enthält</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a name and a type of entity</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a code and a language</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Entity</source>
        <comment>what a search is narrowed to</comment>
        <translation>Entität</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>what a search is narrowed to</comment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>what a search is narrowed to</comment>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>what a search is narrowed to</comment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a filter of a search and what it narrows to</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a date for a search and how it is read</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>dossier::SearchModel</name>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>passage %1</source>
        <translation>Passage %1</translation>
    </message>
</context>
<context>
    <name>dossier::SearchView</name>
    <message>
        <source>Words, &quot;phrases&quot;, prefix*, AND, OR, NOT, NEAR(a b, 5); entity:, lang:, date: and source: narrow it.</source>
        <translation>Wörter, &quot;Wortfolgen&quot;, Anfang*, AND, OR, NOT, NEAR(a b, 5); entity:, lang:, date: und source: grenzen ein.</translation>
    </message>
    <message>
        <source>Order of the hits</source>
        <translation>Reihenfolge der Treffer</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Nach Quelle</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Beste zuerst</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Hit %1 of %2</source>
        <translation>Treffer %1 von %2</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 und mehr</translation>
    </message>
    <message>
        <source>Type what to look for: words, &quot;phrases&quot;, prefix*, AND, OR, NOT, NEAR(a b, 5).
entity:, lang:, date: and source: narrow it, as in lang:fr date:2021-03.</source>
        <translation>Eingeben, wonach gesucht wird: Wörter, &quot;Wortfolgen&quot;, Anfang*, AND, OR, NOT, NEAR(a b, 5).
entity:, lang:, date: und source: grenzen ein, wie in lang:fr date:2021-03.</translation>
    </message>
    <message>
        <source>Searching … Escape stops it.</source>
        <translation>Suche läuft … Esc hält sie an.</translation>
    </message>
    <message>
        <source>The search was stopped. Enter starts it again.</source>
        <translation>Die Suche wurde angehalten. Die Eingabetaste startet sie neu.</translation>
    </message>
    <message>
        <source>The case could not be searched. %1</source>
        <translation>Der Fall konnte nicht durchsucht werden. %1</translation>
    </message>
    <message>
        <source>No text has that. Accents and capitals do not matter; try fewer words, or word*.</source>
        <translation>Kein Text enthält das. Akzente und Großschreibung spielen keine Rolle; weniger Wörter versuchen oder Wort*.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>texts, sources</comment>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s)</source>
        <translation>
            <numerusform>%Ln Text</numerusform>
            <numerusform>%Ln Texte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln Quelle</numerusform>
            <numerusform>%Ln Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Forget this search</source>
        <translation>Diese Suche &amp;vergessen</translation>
    </message>
    <message>
        <source>&amp;Save this search</source>
        <translation>Diese Suche &amp;speichern</translation>
    </message>
</context>
<context>
    <name>dossier::SectionHeading</name>
    <message>
        <source>%1, %2</source>
        <comment>the heading of a part and how many are in it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
</context>
<context>
    <name>dossier::SourceDelegate</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
</context>
<context>
    <name>dossier::SourcesModel</name>
    <message>
        <source>not concerned</source>
        <translation>nicht betroffen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of evidence</source>
        <translation>
            <numerusform>%Ln Beleg</numerusform>
            <numerusform>%Ln Belege</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln Erwähnung</numerusform>
            <numerusform>%Ln Erwähnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln date(s) in the stretch of time</source>
        <translation>
            <numerusform>%Ln Datumsangabe im Zeitraum</numerusform>
            <numerusform>%Ln Datumsangaben im Zeitraum</numerusform>
        </translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>widerspricht</translation>
    </message>
    <message>
        <source>New since %1</source>
        <comment>a day</comment>
        <translation>Neu seit %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln Quelle</numerusform>
            <numerusform>%Ln Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>folded</source>
        <translation>eingeklappt</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>ausgeklappt</translation>
    </message>
    <message>
        <source>reliability %1</source>
        <comment>a letter and what it means</comment>
        <translation>Zuverlässigkeit %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposal(s) to settle</source>
        <translation>
            <numerusform>%Ln Vorschlag zu klären</numerusform>
            <numerusform>%Ln Vorschläge zu klären</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln settled</source>
        <translation>
            <numerusform>%Ln geklärt</numerusform>
            <numerusform>%Ln geklärt</numerusform>
        </translation>
    </message>
    <message>
        <source>new since your last visit</source>
        <translation>neu seit Ihrem letzten Besuch</translation>
    </message>
</context>
<context>
    <name>dossier::SourcesView</name>
    <message>
        <source>Filter sources</source>
        <translation>Quellen filtern</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Drop articles here or use Import</source>
        <translation>Artikel hier ablegen oder importieren</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>Titel kopieren</translation>
    </message>
    <message>
        <source>Copy web address</source>
        <translation>Webadresse kopieren</translation>
    </message>
    <message>
        <source>To review  %1</source>
        <comment>a number</comment>
        <translation>Zu prüfen  %1</translation>
    </message>
    <message>
        <source>Group and sort sources</source>
        <translation>Quellen gruppieren und sortieren</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>numbers of sources</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No source has these words in its title, publisher, kind, language, file name or web address</source>
        <translation>Keine Quelle hat diese Wörter in Titel, Herausgeber, Art, Sprache, Dateiname oder Webadresse</translation>
    </message>
</context>
<context>
    <name>dossier::StartPage</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Read a case</source>
        <translation>Einen Fall lesen</translation>
    </message>
    <message>
        <source>Sources, translated summaries, names and dates in one place, each tied to the sentence it comes from. Everything stays on this computer.</source>
        <translation>Quellen, übersetzte Zusammenfassungen, Namen und Datumsangaben an einem Ort, jeweils verbunden mit dem Satz, aus dem sie stammen. Alles bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Your own articles</source>
        <translation>Eigene Artikel</translation>
    </message>
    <message>
        <source>Drop articles or a folder here</source>
        <translation>Artikel oder einen Ordner hier ablegen</translation>
    </message>
    <message>
        <source>Plain text and Markdown, with what is known about them beside</source>
        <translation>Einfacher Text und Markdown, mit den bekannten Angaben daneben</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Open a case…</source>
        <translation>Fall öffnen…</translation>
    </message>
    <message>
        <source>Empty case…</source>
        <translation>Leerer Fall…</translation>
    </message>
    <message>
        <source>Sample case</source>
        <translation>Beispielfall</translation>
    </message>
    <message>
        <source>Two intrusions, five reports</source>
        <translation>Zwei Angriffe, fünf Berichte</translation>
    </message>
    <message>
        <source>5 sources in French, Italian and Dutch</source>
        <translation>5 Quellen auf Französisch, Italienisch und Niederländisch</translation>
    </message>
    <message>
        <source>Retold for trying things out: names in four languages, dates told in different ways, and three questions on which the sources disagree.</source>
        <translation>Zum Ausprobieren nacherzählt: Namen in vier Sprachen, Datumsangaben in verschiedener Form und drei Fragen, in denen sich die Quellen uneinig sind.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Click a name</source>
        <translation>Einen Namen anklicken</translation>
    </message>
    <message>
        <source>it lights up in every source and language</source>
        <translation>er leuchtet in jeder Quelle und Sprache auf</translation>
    </message>
    <message>
        <source>Press F3</source>
        <translation>F3 drücken</translation>
    </message>
    <message>
        <source>go on to where it is named next</source>
        <translation>weiter zur nächsten Stelle, die ihn nennt</translation>
    </message>
    <message>
        <source>Click a bar</source>
        <translation>Einen Balken anklicken</translation>
    </message>
    <message>
        <source>see what the sources say about when, and where they disagree</source>
        <translation>zeigt, was die Quellen zum Zeitpunkt sagen und wo sie sich uneinig sind</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei hinzufügen</numerusform>
            <numerusform>%Ln Dateien hinzufügen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::TimelineCard</name>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
</context>
<context>
    <name>dossier::TimelineChart</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Rows of the timeline</source>
        <translation>Zeilen der Zeitleiste</translation>
    </message>
    <message>
        <source>coverage, not activity</source>
        <translation>Berichte, nicht Geschehen</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>%1 lit</source>
        <translation>%1 hervorgehoben</translation>
    </message>
</context>
<context>
    <name>dossier::TimelinePainter</name>
    <message>
        <source>Undated</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>%1 more above</source>
        <translation>%1 weitere darüber</translation>
    </message>
</context>
<context>
    <name>dossier::TimelineScene</name>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
</context>
<context>
    <name>dossier::TimelineTable</name>
    <message>
        <source>Events in a table</source>
        <translation>Ereignisse in einer Tabelle</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Zeile kopieren</translation>
    </message>
    <message>
        <source>Copy all rows</source>
        <translation>Alle Zeilen kopieren</translation>
    </message>
</context>
<context>
    <name>dossier::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>What the timeline shows</source>
        <translation>Was die Zeitleiste zeigt</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Fit all</source>
        <translation>Alles einpassen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 name one of those chosen</source>
        <translation>%1 mit einer der gewählten Entitäten</translation>
    </message>
    <message>
        <source>%1 name %2</source>
        <comment>how many events name an entity</comment>
        <translation>%1 mit %2</translation>
    </message>
    <message>
        <source>%1 in the passage</source>
        <translation>%1 in der Passage</translation>
    </message>
    <message>
        <source>%1 in the stretch of time</source>
        <translation>%1 im Zeitraum</translation>
    </message>
    <message>
        <source>%1 in the source</source>
        <translation>%1 in der Quelle</translation>
    </message>
    <message>
        <source>%1 claims about one event, drawn apart</source>
        <translation>%1 Aussagen zu einem Ereignis, einzeln gezeichnet</translation>
    </message>
    <message>
        <source>What happened, and when, is drawn here once the case has events</source>
        <translation>Sobald der Fall Ereignisse enthält, wird hier gezeichnet, was wann geschah</translation>
    </message>
    <message>
        <source>names %1</source>
        <comment>one event, some entities</comment>
        <translation>nennt %1</translation>
    </message>
    <message>
        <source>none name %1</source>
        <comment>no event names an entity</comment>
        <translation>keines nennt %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no events</comment>
        <translation>keines</translation>
    </message>
    <message>
        <source>%1, in the stretch of time</source>
        <translation>%1, im Zeitraum</translation>
    </message>
    <message>
        <source>%1 in the passage and the stretch of time</source>
        <translation>%1 in der Passage und im Zeitraum</translation>
    </message>
    <message>
        <source>%1 in the source and the stretch of time</source>
        <translation>%1 in der Quelle und im Zeitraum</translation>
    </message>
    <message>
        <source>Rows: by source</source>
        <translation>Zeilen: nach Quelle</translation>
    </message>
    <message>
        <source>Rows: by entity</source>
        <translation>Zeilen: nach Entität</translation>
    </message>
    <message>
        <source>Rows: packed</source>
        <translation>Zeilen: gepackt</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>The events in a table</source>
        <translation>Die Ereignisse in einer Tabelle</translation>
    </message>
    <message>
        <source>How the rows are arranged</source>
        <translation>Wie die Zeilen angeordnet sind</translation>
    </message>
    <message>
        <source>Other events</source>
        <translation>Andere Ereignisse</translation>
    </message>
    <message>
        <source>The rows are being arranged …</source>
        <translation>Die Zeilen werden angeordnet …</translation>
    </message>
</context>
<context>
    <name>dossier::settings</name>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>“%1” is not there. It may have been moved or renamed; open it from its new place.</source>
        <translation>„%1“ ist nicht da. Vielleicht wurde die Datei verschoben oder umbenannt; am neuen Ort lässt sie sich öffnen.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>„%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“%1” is of a kind that is not read. Save it as plain text or Markdown and import that.</source>
        <translation>„%1“ ist von einer Art, die nicht gelesen wird. Als einfachen Text oder Markdown speichern und dann importieren.</translation>
    </message>
    <message>
        <source>“%1” is in the case already, byte for byte.</source>
        <translation>„%1“ ist bereits im Fall, Byte für Byte.</translation>
    </message>
    <message>
        <source>“%1” is not a case. Nothing was changed in it. To read it as a source, import it.</source>
        <translation>„%1“ ist kein Fall. Nichts wurde darin geändert. Um die Datei als Quelle zu lesen, muss sie importiert werden.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Dossier and was left untouched. Open it with that version.</source>
        <translation>„%1“ wurde von einem neueren Dossier geschrieben und blieb unverändert. Zum Öffnen die neuere Version verwenden.</translation>
    </message>
    <message>
        <source>“%1” is damaged and was left untouched. Open a copy kept elsewhere, or see what dossier-cli check says.</source>
        <translation>„%1“ ist beschädigt und blieb unverändert. Eine andernorts aufbewahrte Kopie öffnen oder nachsehen, was dossier-cli check meldet.</translation>
    </message>
    <message>
        <source>“%1” cannot be written to. Copy it to a folder of your own and open the copy.</source>
        <translation>In „%1“ kann nicht geschrieben werden. In einen eigenen Ordner kopieren und die Kopie öffnen.</translation>
    </message>
    <message>
        <source>“%1” is open elsewhere. Close it there first.</source>
        <translation>„%1“ ist anderswo geöffnet. Zuerst dort schließen.</translation>
    </message>
    <message>
        <source>“%1” has changed in the meantime. Nothing was written.</source>
        <translation>„%1“ wurde inzwischen geändert. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>“%1” was not understood.</source>
        <translation>„%1“ wurde nicht verstanden.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>“%1” did not work.</source>
        <translation>„%1“ ist fehlgeschlagen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s) came in</source>
        <translation>
            <numerusform>%Ln Quelle importiert</numerusform>
            <numerusform>%Ln Quellen importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the case already</source>
        <translation>
            <numerusform>%Ln bereits im Fall</numerusform>
            <numerusform>%Ln bereits im Fall</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not read</source>
        <translation>
            <numerusform>%Ln nicht gelesen</numerusform>
            <numerusform>%Ln nicht gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped on request</source>
        <translation>auf Wunsch abgebrochen</translation>
    </message>
    <message>
        <source>The disk is full. What is in “%1” stays in it; make room and try again.</source>
        <translation>Der Datenträger ist voll. Was in „%1“ steht, bleibt erhalten; Platz schaffen und erneut versuchen.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>jemandem</translation>
    </message>
    <message>
        <source>%1 has it open</source>
        <translation>geöffnet von %1</translation>
    </message>
    <message>
        <source>%1 has it open on %2 since %3</source>
        <translation>geöffnet von %1 auf %2 seit %3</translation>
    </message>
    <message>
        <source>Read only: %1. What is changed there shows here.</source>
        <translation>Schreibgeschützt: %1. Was dort geändert wird, ist hier zu sehen.</translation>
    </message>
    <message>
        <source>Read only: the file or its folder takes no changes. Copy it elsewhere to work on it.</source>
        <translation>Schreibgeschützt: Die Datei oder ihr Ordner lässt keine Änderungen zu. Zum Bearbeiten an einen anderen Ort kopieren.</translation>
    </message>
    <message>
        <source>Read only: the file or its folder takes no changes, and this is a copy made to be read, as the case was not closed or is of an older version. What is changed there does not show here.</source>
        <translation>Schreibgeschützt: Die Datei oder ihr Ordner lässt keine Änderungen zu. Dies ist eine Kopie zum Lesen, da der Fall nicht geschlossen wurde oder von einer älteren Version stammt. Was dort geändert wird, ist hier nicht zu sehen.</translation>
    </message>
    <message>
        <source>Read only, as it was asked for. Open it again to work on it.</source>
        <translation>Wie gewünscht schreibgeschützt. Zum Bearbeiten erneut öffnen.</translation>
    </message>
    <message>
        <source>“%1” was not closed the last time, and a check found that its file is damaged. Export what can be read as a bundle, or go on with a copy kept elsewhere; dossier-cli check says what is wrong.</source>
        <translation>„%1“ wurde beim letzten Mal nicht geschlossen, und eine Prüfung ergab, dass die Datei beschädigt ist. Was lesbar ist, als Paket exportieren oder mit einer andernorts aufbewahrten Kopie weiterarbeiten; dossier-cli check meldet, was nicht stimmt.</translation>
    </message>
    <message>
        <source>“%1” can only be read for now: %2.</source>
        <translation>„%1“ kann vorerst nur gelesen werden: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) were read again, as the rules are newer than the case</source>
        <translation>
            <numerusform>%Ln Text wurde erneut gelesen, da die Regeln neuer sind als der Fall</numerusform>
            <numerusform>%Ln Texte wurden erneut gelesen, da die Regeln neuer sind als der Fall</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new proposal(s)</source>
        <translation>
            <numerusform>%Ln neuer Vorschlag</numerusform>
            <numerusform>%Ln neue Vorschläge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposal(s) gone</source>
        <translation>
            <numerusform>%Ln Vorschlag entfallen</numerusform>
            <numerusform>%Ln Vorschläge entfallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted and no longer found, kept and listed</source>
        <translation>
            <numerusform>%Ln angenommen und nicht mehr gefunden, behalten und aufgeführt</numerusform>
            <numerusform>%Ln angenommen und nicht mehr gefunden, behalten und aufgeführt</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” holds the bundle of another case, which was left as it is. Choose another folder.</source>
        <translation>„%1“ enthält das Paket eines anderen Falls, das unverändert blieb. Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>“%1” takes no bundle, as it holds something else, which was left as it is. Choose an empty folder.</source>
        <translation>„%1“ nimmt kein Bündel auf, weil dort etwas anderes liegt, das unverändert blieb. Einen leeren Ordner wählen.</translation>
    </message>
    <message>
        <source>“%1” takes no files. Choose a folder of your own.</source>
        <translation>„%1“ nimmt keine Dateien auf. Einen eigenen Ordner wählen.</translation>
    </message>
    <message>
        <source>The disk is full. “%1” is as it was before; make room and export again, or choose a folder elsewhere.</source>
        <translation>Der Datenträger ist voll. „%1“ ist, wie es vorher war; Platz schaffen und erneut exportieren oder einen Ordner anderswo wählen.</translation>
    </message>
    <message>
        <source>The export was stopped. “%1” is as it was before.</source>
        <translation>Der Export wurde angehalten. „%1“ ist, wie es vorher war.</translation>
    </message>
    <message>
        <source>“%1” is not a bundle: there is no case.json in it. To read what is in it as sources, import the folder.</source>
        <translation>„%1“ ist kein Bündel: Es enthält keine case.json. Um den Inhalt als Quellen zu lesen, den Ordner importieren.</translation>
    </message>
    <message>
        <source>The bundle “%1” is damaged, and no case was made of it.</source>
        <translation>Das Bündel „%1“ ist beschädigt; es wurde kein Fall daraus gemacht.</translation>
    </message>
    <message>
        <source>“%1” is there already and was left as it is. Choose another name.</source>
        <translation>„%1“ gibt es schon und blieb unverändert. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Stopped. No case was made of the bundle.</source>
        <translation>Angehalten. Aus dem Bündel wurde kein Fall gemacht.</translation>
    </message>
    <message>
        <source>it is open elsewhere</source>
        <translation>er ist anderswo geöffnet</translation>
    </message>
    <message>
        <source>What this was about is not in the case any more: it was undone or taken out meanwhile. Nothing was changed.</source>
        <translation>Worum es ging, ist nicht mehr im Fall: Es wurde inzwischen rückgängig gemacht oder herausgenommen. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>invisible</name>
    <message>
        <source>it parts what looks like one word.</source>
        <translation>es trennt, was wie ein einziges Wort aussieht.</translation>
    </message>
    <message>
        <source>it ties letters together or keeps them apart.</source>
        <translation>es verbindet Buchstaben oder hält sie auseinander.</translation>
    </message>
    <message>
        <source>it turns the order of what stands beside it.</source>
        <translation>es ändert die Reihenfolge dessen, was daneben steht.</translation>
    </message>
    <message>
        <source>it turns the letters after it round, whatever they are.</source>
        <translation>es kehrt die folgenden Buchstaben um, gleich welche es sind.</translation>
    </message>
    <message>
        <source>it ends what an earlier one began.</source>
        <translation>es beendet, was ein früheres begonnen hat.</translation>
    </message>
    <message>
        <source>Zero-width space</source>
        <translation>Breitenloses Leerzeichen</translation>
    </message>
    <message>
        <source>Zero-width non-joiner</source>
        <translation>Breitenloser Nichtverbinder</translation>
    </message>
    <message>
        <source>Zero-width joiner</source>
        <translation>Breitenloser Verbinder</translation>
    </message>
    <message>
        <source>Word joiner</source>
        <translation>Wortverbinder</translation>
    </message>
    <message>
        <source>Byte order mark inside the text</source>
        <translation>Bytereihenfolge-Marke mitten im Text</translation>
    </message>
    <message>
        <source>Left-to-right mark</source>
        <translation>Links-nach-rechts-Zeichen</translation>
    </message>
    <message>
        <source>Right-to-left mark</source>
        <translation>Rechts-nach-links-Zeichen</translation>
    </message>
    <message>
        <source>Arabic letter mark</source>
        <translation>Arabisches Buchstabenzeichen</translation>
    </message>
    <message>
        <source>Left-to-right embedding</source>
        <translation>Links-nach-rechts-Einbettung</translation>
    </message>
    <message>
        <source>Right-to-left embedding</source>
        <translation>Rechts-nach-links-Einbettung</translation>
    </message>
    <message>
        <source>Pop directional formatting</source>
        <translation>Ende der Richtungsformatierung</translation>
    </message>
    <message>
        <source>Left-to-right override</source>
        <translation>Erzwungenes Links-nach-rechts</translation>
    </message>
    <message>
        <source>Right-to-left override</source>
        <translation>Erzwungenes Rechts-nach-links</translation>
    </message>
    <message>
        <source>Left-to-right isolate</source>
        <translation>Links-nach-rechts-Isolierung</translation>
    </message>
    <message>
        <source>Right-to-left isolate</source>
        <translation>Rechts-nach-links-Isolierung</translation>
    </message>
    <message>
        <source>First strong isolate</source>
        <translation>Isolierung nach dem ersten starken Zeichen</translation>
    </message>
    <message>
        <source>Pop directional isolate</source>
        <translation>Ende der Richtungsisolierung</translation>
    </message>
    <message>
        <source>Tag letter</source>
        <translation>Tag-Buchstabe</translation>
    </message>
    <message>
        <source>programs read it, people do not see it.</source>
        <translation>Programme lesen es, Menschen sehen es nicht.</translation>
    </message>
    <message>
        <source>Character without a shape</source>
        <translation>Zeichen ohne Gestalt</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Read source articles beside their summaries, entities and timeline.</source>
        <translation>Quellenartikel neben ihren Zusammenfassungen, Entitäten und der Zeitleiste lesen.</translation>
    </message>
    <message>
        <source>Open the sample case.</source>
        <translation>Den Beispielfall öffnen.</translation>
    </message>
    <message>
        <source>Colours for this time: system, light or dark.</source>
        <translation>Farben für diesen Start: system, light oder dark.</translation>
    </message>
    <message>
        <source>The case to open, or articles to import.</source>
        <translation>Der zu öffnende Fall oder zu importierende Artikel.</translation>
    </message>
</context>
<context>
    <name>outcomes</name>
    <message>
        <source>no reason was given</source>
        <translation>kein Grund angegeben</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>of several</comment>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>To check</source>
        <comment>of several</comment>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Known</source>
        <comment>of several</comment>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>Imported</source>
        <comment>of several</comment>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>A new edition</source>
        <translation>Neue Ausgabe</translation>
    </message>
    <message>
        <source>Another source</source>
        <translation>Eigene Quelle</translation>
    </message>
    <message>
        <source>Already in the case, byte for byte.</source>
        <translation>Bereits im Fall, Byte für Byte.</translation>
    </message>
    <message>
        <source>Already in the case: the same bytes as “%1”.</source>
        <translation>Bereits im Fall: dieselben Bytes wie „%1“.</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>Importiert.</translation>
    </message>
    <message>
        <source>Encoding guessed as %1.</source>
        <translation>Kodierung vermutlich %1.</translation>
    </message>
    <message>
        <source>Look whether accents are right.</source>
        <translation>Prüfen, ob Umlaute und Akzente stimmen.</translation>
    </message>
    <message>
        <source>Check accents</source>
        <translation>Akzente prüfen</translation>
    </message>
    <message>
        <source>Not encoded as it says, but as %3.</source>
        <translation>Nicht kodiert wie angegeben, sondern als %3.</translation>
    </message>
    <message>
        <source>No encoding is called “%1”.</source>
        <translation>Keine Kodierung heißt „%1“.</translation>
    </message>
    <message>
        <source>Characters that do not show stand in it: %1.</source>
        <translation>Darin stehen unsichtbare Zeichen: %1.</translation>
    </message>
    <message>
        <source>They are named where they stand in the text.</source>
        <translation>Sie sind an ihrer Stelle im Text benannt.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>“%1” is none of the things kept about a source, and was left out.</source>
        <translation>„%1“ gehört nicht zu den Angaben über eine Quelle und wurde weggelassen.</translation>
    </message>
    <message>
        <source>Known are title, kind, publisher, author, published, url, language, reliability and encoding.</source>
        <translation>Bekannt sind title, kind, publisher, author, published, url, language, reliability und encoding.</translation>
    </message>
    <message>
        <source>A line about it was left out: “%1”.</source>
        <translation>Eine Zeile darüber wurde weggelassen: „%1“.</translation>
    </message>
    <message>
        <source>Such lines have the form “key: value”.</source>
        <translation>Solche Zeilen haben die Form „key: value“.</translation>
    </message>
    <message>
        <source>The date of publication was not understood: %1.</source>
        <translation>Das Veröffentlichungsdatum wurde nicht verstanden: %1.</translation>
    </message>
    <message>
        <source>Write it as 2021-05-25, 2021-05 or 2021.</source>
        <translation>Als 2021-05-25, 2021-05 oder 2021 schreiben.</translation>
    </message>
    <message>
        <source>“%1” is no reliability.</source>
        <translation>„%1“ ist keine Zuverlässigkeit.</translation>
    </message>
    <message>
        <source>Write a letter from A to F.</source>
        <translation>Einen Buchstaben von A bis F schreiben.</translation>
    </message>
    <message>
        <source>“%1” is no language.</source>
        <translation>„%1“ ist keine Sprache.</translation>
    </message>
    <message>
        <source>Write its code of two letters, as fr or nl.</source>
        <translation>Den Code aus zwei Buchstaben schreiben, etwa fr oder nl.</translation>
    </message>
    <message>
        <source>“%1” is no kind of rendition.</source>
        <translation>„%1“ ist keine Art von Wiedergabe.</translation>
    </message>
    <message>
        <source>Write summary or translation.</source>
        <translation>summary oder translation schreiben.</translation>
    </message>
    <message>
        <source>“%1” is no number of a version.</source>
        <translation>„%1“ ist keine Versionsnummer.</translation>
    </message>
    <message>
        <source>Write a whole number from 1.</source>
        <translation>Eine ganze Zahl ab 1 schreiben.</translation>
    </message>
    <message>
        <source>The file and the one beside it differ in %2; what stands beside it was taken.</source>
        <translation>Die Datei und die danebenliegende unterscheiden sich in %2; übernommen wurde, was daneben steht.</translation>
    </message>
    <message>
        <source>Look which is right.</source>
        <translation>Prüfen, was richtig ist.</translation>
    </message>
    <message>
        <source>Its name and its head differ in %2; what the head says was taken.</source>
        <translation>Name und Kopf unterscheiden sich in %2; übernommen wurde, was der Kopf sagt.</translation>
    </message>
    <message>
        <source>What is told about it beside it cannot be read: %1.</source>
        <translation>Was daneben über sie steht, lässt sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>Save that file as plain text in UTF-8 and import again.</source>
        <translation>Diese Datei als reinen Text in UTF-8 speichern und erneut importieren.</translation>
    </message>
    <message>
        <source>Another source came from a file of this name.</source>
        <translation>Eine andere Quelle kam aus einer Datei dieses Namens.</translation>
    </message>
    <message>
        <source>Look whether the two are the same article.</source>
        <translation>Prüfen, ob beide derselbe Artikel sind.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>It is edition %1 of a source that was known.</source>
        <translation>Das ist Ausgabe %1 einer bekannten Quelle.</translation>
    </message>
    <message>
        <source>Marks that have no place in the new edition: %1.</source>
        <translation>Markierungen ohne Stelle in der neuen Ausgabe: %1.</translation>
    </message>
    <message>
        <source>They are listed, not lost.</source>
        <translation>Sie sind aufgelistet, nicht verloren.</translation>
    </message>
    <message>
        <source>Nearly the same words as “%1”.</source>
        <translation>Fast dieselben Wörter wie „%1“.</translation>
    </message>
    <message>
        <source>Look whether both are wanted.</source>
        <translation>Prüfen, ob beide gebraucht werden.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Shares most of its words with “%1”.</source>
        <translation>Teilt die meisten Wörter mit „%1“.</translation>
    </message>
    <message>
        <source>It may repeat that source, so that the two are not two witnesses.</source>
        <translation>Sie wiederholt womöglich jene Quelle; dann sind es nicht zwei Zeugen.</translation>
    </message>
    <message>
        <source>A version for “%1”.</source>
        <translation>Eine Version für „%1“.</translation>
    </message>
    <message>
        <source>The file is empty, or holds nothing but blanks.</source>
        <translation>Die Datei ist leer oder enthält nur Leerzeichen.</translation>
    </message>
    <message>
        <source>Look for a copy with the text in it.</source>
        <translation>Nach einer Kopie mit dem Text suchen.</translation>
    </message>
    <message>
        <source>It is no text: %1.</source>
        <translation>Das ist kein Text: %1.</translation>
    </message>
    <message>
        <source>Open it in the program it is from and save it as plain text.</source>
        <translation>Im Programm öffnen, aus dem sie stammt, und als reinen Text speichern.</translation>
    </message>
    <message>
        <source>Its letters are damaged: %1.</source>
        <translation>Ihre Zeichen sind beschädigt: %1.</translation>
    </message>
    <message>
        <source>Look for an undamaged copy, or name its encoding in a file beside it.</source>
        <translation>Nach einer unbeschädigten Kopie suchen oder die Kodierung in einer Datei daneben angeben.</translation>
    </message>
    <message>
        <source>The file is too large: %1.</source>
        <translation>Die Datei ist zu groß: %1.</translation>
    </message>
    <message>
        <source>Cut it into parts and import those.</source>
        <translation>In Teile schneiden und diese importieren.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>Die Datei lässt sich nicht öffnen: %1.</translation>
    </message>
    <message>
        <source>Look at its rights, then try again.</source>
        <translation>Die Rechte prüfen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>This kind of file cannot be read.</source>
        <translation>Dateien dieser Art lassen sich nicht lesen.</translation>
    </message>
    <message>
        <source>Save it as plain text or Markdown.</source>
        <translation>Als reinen Text oder Markdown speichern.</translation>
    </message>
    <message>
        <source>The file, or the source it belongs to, is not there.</source>
        <translation>Die Datei oder die zugehörige Quelle ist nicht da.</translation>
    </message>
    <message>
        <source>Look whether it was moved or renamed, and import both together.</source>
        <translation>Prüfen, ob sie verschoben oder umbenannt wurde, und beide zusammen importieren.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>The file is not what its name says.</source>
        <translation>Die Datei ist nicht, was ihr Name sagt.</translation>
    </message>
    <message>
        <source>Look where it comes from.</source>
        <translation>Prüfen, woher sie stammt.</translation>
    </message>
    <message>
        <source>It was written by a newer Dossier.</source>
        <translation>Sie wurde von einem neueren Dossier geschrieben.</translation>
    </message>
    <message>
        <source>Import it with that version.</source>
        <translation>Mit jener Version importieren.</translation>
    </message>
    <message>
        <source>Its content contradicts itself: %1.</source>
        <translation>Ihr Inhalt widerspricht sich: %1.</translation>
    </message>
    <message>
        <source>Look for an undamaged copy.</source>
        <translation>Nach einer unbeschädigten Kopie suchen.</translation>
    </message>
    <message>
        <source>The case does not take changes.</source>
        <translation>Der Fall nimmt keine Änderungen an.</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own and import there.</source>
        <translation>In einen eigenen Ordner kopieren und dort importieren.</translation>
    </message>
    <message>
        <source>Somebody else holds the case.</source>
        <translation>Jemand anderes hat den Fall geöffnet.</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>Dort schließen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Make room, then try again.</source>
        <translation>Platz schaffen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The case knows other words under this file name or address, as “%1”.</source>
        <translation>Der Fall kennt unter diesem Dateinamen oder dieser Adresse andere Wörter, als „%1“.</translation>
    </message>
    <message>
        <source>Say whether it is a new edition of that source.</source>
        <translation>Angeben, ob es eine neue Ausgabe jener Quelle ist.</translation>
    </message>
    <message>
        <source>What it says was not understood: %1.</source>
        <translation>Nicht verstanden: %1.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Berichtigen und erneut versuchen.</translation>
    </message>
    <message>
        <source>Stopped before it was its turn.</source>
        <translation>Angehalten, bevor sie an der Reihe war.</translation>
    </message>
    <message>
        <source>Import it again to go on.</source>
        <translation>Erneut importieren, um fortzufahren.</translation>
    </message>
    <message>
        <source>It did not work: %1.</source>
        <translation>Es hat nicht geklappt: %1.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Erneut versuchen.</translation>
    </message>
    <message>
        <source>Its name is damaged, so that it cannot be opened.</source>
        <translation>Ihr Name ist beschädigt, sodass sie sich nicht öffnen lässt.</translation>
    </message>
    <message>
        <source>Rename it and import it again.</source>
        <translation>Umbenennen und erneut importieren.</translation>
    </message>
    <message>
        <source>Read without language rules (%1): dates and names in words were not looked for.</source>
        <translation>Ohne Sprachregeln gelesen (%1): Daten und Namen in Worten wurden nicht gesucht.</translation>
    </message>
    <message>
        <source>Its language could not be told, so that it was read without language rules.</source>
        <translation>Die Sprache war nicht zu erkennen, daher wurde ohne Sprachregeln gelesen.</translation>
    </message>
    <message>
        <source>Say in the details of the source which language it is in.</source>
        <translation>In den Angaben zur Quelle sagen, in welcher Sprache sie ist.</translation>
    </message>
    <message>
        <source>Corrected from the file beside it: %1.</source>
        <translation>Aus der danebenliegenden Datei berichtigt: %1.</translation>
    </message>
    <message>
        <source>The file beside it says something else (%1), but a person has corrected the source.</source>
        <translation>Die danebenliegende Datei sagt etwas anderes (%1), aber jemand hat die Quelle berichtigt.</translation>
    </message>
    <message>
        <source>Bytes that could not be read: %2, at byte %3.</source>
        <translation>Bytes, die nicht zu lesen waren: %2, bei Byte %3.</translation>
    </message>
    <message>
        <source>“�” stands for each; look for an undamaged copy.</source>
        <translation>„�“ steht für jedes; nach einer unbeschädigten Kopie suchen.</translation>
    </message>
    <message>
        <source>It tells of a source, but none of its name stands beside it.</source>
        <translation>Die Datei beschreibt eine Quelle, aber keine dieses Namens liegt daneben.</translation>
    </message>
    <message>
        <source>Give it the name of its source and import the two together.</source>
        <translation>Wie ihre Quelle nennen und beide zusammen importieren.</translation>
    </message>
    <message>
        <source>Its name is nearly that of a rendition, so that it is not clear what it is.</source>
        <translation>Der Name ist fast der einer Wiedergabe; was es ist, ist daher unklar.</translation>
    </message>
    <message>
        <source>Call it as its source with .summary.en.md or .translation.en.md behind, en being the language; or give it another name, if it is a source.</source>
        <translation>Wie die Quelle nennen, mit .summary.en.md oder .translation.en.md dahinter, wobei en die Sprache ist; oder anders nennen, wenn es eine Quelle ist.</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>There is no word to look for.</source>
        <translation>Es gibt kein Wort, nach dem gesucht werden kann.</translation>
    </message>
    <message>
        <source>The quotation mark at character %1 is not closed.</source>
        <translation>Das Anführungszeichen bei Zeichen %1 ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>The bracket at character %1 is not closed.</source>
        <translation>Die Klammer bei Zeichen %1 ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>The bracket at character %1 was never opened.</source>
        <translation>Die Klammer bei Zeichen %1 wurde nie geöffnet.</translation>
    </message>
    <message>
        <source>A word is missing at the end.</source>
        <translation>Am Ende fehlt ein Wort.</translation>
    </message>
    <message>
        <source>A word is missing before character %1.</source>
        <translation>Vor Zeichen %1 fehlt ein Wort.</translation>
    </message>
    <message>
        <source>There is no word on one side of %1 at character %2.</source>
        <translation>Auf einer Seite von %1 bei Zeichen %2 steht kein Wort.</translation>
    </message>
    <message>
        <source>NEAR takes a number after the comma, before character %1.</source>
        <translation>NEAR braucht nach dem Komma eine Zahl, vor Zeichen %1.</translation>
    </message>
    <message>
        <source>The bracket of NEAR at character %1 is not closed after its words.</source>
        <translation>Die Klammer von NEAR bei Zeichen %1 ist nach den Wörtern nicht geschlossen.</translation>
    </message>
    <message>
        <source>NEAR at character %1 has no words.</source>
        <translation>NEAR bei Zeichen %1 hat keine Wörter.</translation>
    </message>
    <message>
        <source>Too many brackets stand in one another at character %1.</source>
        <translation>Bei Zeichen %1 stehen zu viele Klammern ineinander.</translation>
    </message>
    <message>
        <source>%1 at character %2 wants something right behind it.</source>
        <translation>%1 bei Zeichen %2 braucht etwas direkt dahinter.</translation>
    </message>
    <message>
        <source>“%1” at character %2 is not understood as a date.</source>
        <translation>„%1“ bei Zeichen %2 wird nicht als Datum verstanden.</translation>
    </message>
</context>
</TS>
