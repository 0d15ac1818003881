<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
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
        <translation>%1 vermelding, in de bron gepubliceerd %2: %3</translation>
    </message>
    <message>
        <source>First and last</source>
        <translation>Eerste en laatste</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Eerste</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Laatste</translation>
    </message>
    <message>
        <source>perhaps the same</source>
        <translation>misschien dezelfde</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>dezelfde</translation>
    </message>
    <message>
        <source>the same, not followed</source>
        <translation>dezelfde, niet gevolgd</translation>
    </message>
    <message>
        <source>perhaps not the same</source>
        <translation>misschien niet dezelfde</translation>
    </message>
    <message>
        <source>not the same</source>
        <translation>niet dezelfde</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>onzeker</translation>
    </message>
    <message>
        <source>it would join two that are judged not to be the same</source>
        <translation>het zou er twee samenvoegen die als niet dezelfde zijn beoordeeld</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln vermelding</numerusform>
            <numerusform>%Ln vermeldingen</numerusform>
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
            <numerusform>van %Ln bron samen</numerusform>
            <numerusform>van %Ln bronnen samen</numerusform>
        </translation>
    </message>
    <message>
        <source>undated</source>
        <translation>ongedateerd</translation>
    </message>
    <message>
        <source>Event, %1, %2</source>
        <comment>an event&apos;s title and date</comment>
        <translation>Gebeurtenis, %1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who wrote a note, and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Note by %1: %2</source>
        <comment>who and when, the words</comment>
        <translation>Notitie van %1: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which of the places a row leads to</comment>
        <translation>%1 van %2</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Gebeurtenis</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>ongedateerd</translation>
    </message>
</context>
<context>
    <name>Citations</name>
    <message>
        <source>Summary in %1</source>
        <comment>a language</comment>
        <translation>Samenvatting (%1)</translation>
    </message>
    <message>
        <source>Translation into %1</source>
        <comment>a language</comment>
        <translation>Vertaling (%1)</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versie %1</translation>
    </message>
    <message>
        <source>being written</source>
        <translation>in bewerking</translation>
    </message>
    <message>
        <source>passage %1</source>
        <translation>passage %1</translation>
    </message>
    <message>
        <source>passages %1–%2</source>
        <translation>passages %1–%2</translation>
    </message>
    <message>
        <source>Edition with SHA-256 %1…</source>
        <translation>Editie met SHA-256 %1…</translation>
    </message>
    <message>
        <source>%1, of: %2</source>
        <comment>a summary or translation, the title of its source</comment>
        <translation>%1, van: %2</translation>
    </message>
</context>
<context>
    <name>ClaimWords</name>
    <message>
        <source>preferred by a person</source>
        <translation>voorkeur van een persoon</translation>
    </message>
    <message>
        <source>repeats another source</source>
        <translation>herhaalt een andere bron</translation>
    </message>
    <message>
        <source>repeats the %1</source>
        <comment>a kind of source: communiqué</comment>
        <translation>herhaalt de bron “%1”</translation>
    </message>
    <message>
        <source>repeats “%1”</source>
        <comment>a title</comment>
        <translation>herhaalt “%1”</translation>
    </message>
    <message>
        <source>counted from %1</source>
        <comment>a date</comment>
        <translation>gerekend vanaf %1</translation>
    </message>
    <message>
        <source>names no one</source>
        <translation>noemt niemand</translation>
    </message>
    <message>
        <source>does not say</source>
        <translation>zegt het niet</translation>
    </message>
    <message>
        <source>Said in so many words</source>
        <translation>Met zoveel woorden gezegd</translation>
    </message>
    <message>
        <source>Interpreted from these words</source>
        <translation>Geïnterpreteerd uit deze woorden</translation>
    </message>
    <message>
        <source>Inferred from more than these words</source>
        <translation>Afgeleid uit meer dan deze woorden</translation>
    </message>
    <message>
        <source>Credibility 1: confirmed by other sources</source>
        <translation>Geloofwaardigheid 1: bevestigd door andere bronnen</translation>
    </message>
    <message>
        <source>Credibility 2: probably true</source>
        <translation>Geloofwaardigheid 2: waarschijnlijk waar</translation>
    </message>
    <message>
        <source>Credibility 3: possibly true</source>
        <translation>Geloofwaardigheid 3: mogelijk waar</translation>
    </message>
    <message>
        <source>Credibility 4: doubtful</source>
        <translation>Geloofwaardigheid 4: twijfelachtig</translation>
    </message>
    <message>
        <source>Credibility 5: improbable</source>
        <translation>Geloofwaardigheid 5: onwaarschijnlijk</translation>
    </message>
    <message>
        <source>Credibility 6: cannot be judged</source>
        <translation>Geloofwaardigheid 6: niet te beoordelen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln bron</numerusform>
            <numerusform>%Ln bronnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln a repeat</source>
        <comment>of the sources just counted</comment>
        <translation>
            <numerusform>waarvan %Ln herhaling</numerusform>
            <numerusform>waarvan %Ln herhalingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Gebeurtenis</translation>
    </message>
    <message>
        <source> · %1</source>
        <comment>the number of a passage, after its source</comment>
        <translation> · %1</translation>
    </message>
    <message>
        <source>%1, preferred by a person</source>
        <comment>a date</comment>
        <translation>%1, door iemand verkozen</translation>
    </message>
    <message>
        <source>%1, set by a person</source>
        <comment>a date</comment>
        <translation>%1, door iemand vastgesteld</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a date that was set, the reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>denies it</source>
        <translation>ontkent het</translation>
    </message>
</context>
<context>
    <name>ComparisonWords</name>
    <message>
        <source>perhaps the same</source>
        <translation>misschien dezelfde</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>dezelfde</translation>
    </message>
    <message>
        <source>perhaps not the same</source>
        <translation>misschien niet dezelfde</translation>
    </message>
    <message>
        <source>not the same</source>
        <translation>niet dezelfde</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>onzeker</translation>
    </message>
    <message>
        <source>Both are called %1</source>
        <translation>Beide heten %1</translation>
    </message>
    <message>
        <source>Both are shortened to %1</source>
        <translation>Beide worden afgekort tot %1</translation>
    </message>
    <message>
        <source>%1 could stand for %2</source>
        <translation>%1 kan staan voor %2</translation>
    </message>
    <message>
        <source>%1 is part of the name %2</source>
        <translation>%1 is een deel van de naam %2</translation>
    </message>
    <message>
        <source>%1 and %2 differ in one letter</source>
        <translation>%1 en %2 verschillen één letter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s) appear with both</source>
        <translation>
            <numerusform>%Ln andere komt met beide voor</numerusform>
            <numerusform>%Ln andere komen met beide voor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Evidence of %Ln event(s) names both</source>
        <translation>
            <numerusform>Bewijs van %Ln gebeurtenis noemt beide</numerusform>
            <numerusform>Bewijs van %Ln gebeurtenissen noemt beide</numerusform>
        </translation>
    </message>
    <message>
        <source>No source names both, so each may use a name of its own</source>
        <translation>Geen bron noemt beide, dus elke kan een eigen naam gebruiken</translation>
    </message>
    <message>
        <source>%1 and %2 differ in a figure</source>
        <translation>%1 en %2 verschillen in een cijfer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s) name both</source>
        <translation>
            <numerusform>%Ln zin noemt beide</numerusform>
            <numerusform>%Ln zinnen noemen beide</numerusform>
        </translation>
    </message>
    <message>
        <source>They are of different types</source>
        <translation>Ze zijn van verschillende typen</translation>
    </message>
    <message>
        <source>One is named until %1, the other from %2 on</source>
        <comment>two dates</comment>
        <translation>De ene wordt genoemd tot %1, de andere vanaf %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a judgement and its reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>a judgement, and a person or rule</comment>
        <translation>%1, door %2</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln passage(s) with either</source>
        <translation>
            <numerusform>in %Ln passage met elk</numerusform>
            <numerusform>in %Ln passages met elk</numerusform>
        </translation>
    </message>
    <message>
        <source>undated</source>
        <translation>ongedateerd</translation>
    </message>
    <message>
        <source>Event, %1, %2</source>
        <comment>an event&apos;s title and date</comment>
        <translation>Gebeurtenis, %1, %2</translation>
    </message>
    <message>
        <source>%1: %2 of the first, %3 of the second</source>
        <comment>a source, numbers of mentions</comment>
        <translation>%1: %2 van de eerste, %3 van de tweede</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>source</source>
        <translation>bron</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>editie</translation>
    </message>
    <message>
        <source>rendition</source>
        <translation>weergave</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versie</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>passage</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>concept</translation>
    </message>
    <message>
        <source>link</source>
        <translation>koppeling</translation>
    </message>
    <message>
        <source>entity</source>
        <translation>entiteit</translation>
    </message>
    <message>
        <source>name</source>
        <translation>naam</translation>
    </message>
    <message>
        <source>sameness</source>
        <translation>gelijkheid</translation>
    </message>
    <message>
        <source>mention</source>
        <translation>vermelding</translation>
    </message>
    <message>
        <source>date</source>
        <translation>datum</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>indicator</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>citaat</translation>
    </message>
    <message>
        <source>event</source>
        <translation>gebeurtenis</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>bewering</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>bewijsplaats</translation>
    </message>
    <message>
        <source>note</source>
        <translation>notitie</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>bevinding</translation>
    </message>
    <message>
        <source>state</source>
        <translation>status</translation>
    </message>
    <message>
        <source>type</source>
        <translation>type</translation>
    </message>
    <message>
        <source>description</source>
        <translation>beschrijving</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>spelling</translation>
    </message>
    <message>
        <source>language</source>
        <translation>taal</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>voorkeur</translation>
    </message>
    <message>
        <source>judgement</source>
        <translation>oordeel</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>reden</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titel</translation>
    </message>
    <message>
        <source>value</source>
        <translation>waarde</translation>
    </message>
    <message>
        <source>stance</source>
        <translation>houding</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>wijze</translation>
    </message>
    <message>
        <source>credibility</source>
        <translation>geloofwaardigheid</translation>
    </message>
    <message>
        <source>words</source>
        <translation>woorden</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>soort</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>uitgever</translation>
    </message>
    <message>
        <source>published</source>
        <translation>gepubliceerd</translation>
    </message>
    <message>
        <source>web address</source>
        <translation>webadres</translation>
    </message>
    <message>
        <source>reliability</source>
        <translation>betrouwbaarheid</translation>
    </message>
    <message>
        <source>out of the case</source>
        <translation>uit het dossier</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>another %1</source>
        <comment>entity or event</comment>
        <translation>andere %1</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>a column, before, after</comment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln word(s) in the %1 of “%2”</source>
        <translation>
            <numerusform>%Ln woord geschreven in de %1 van “%2”</numerusform>
            <numerusform>%Ln woorden geschreven in de %1 van “%2”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Struck %Ln word(s) from the %1 of “%2”</source>
        <translation>
            <numerusform>%Ln woord geschrapt uit de %1 van “%2”</numerusform>
            <numerusform>%Ln woorden geschrapt uit de %1 van “%2”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with its %Ln claim(s)</source>
        <translation>
            <numerusform>met %Ln bewering</numerusform>
            <numerusform>met %Ln beweringen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, in %Ln steps</source>
        <translation>
            <numerusform>%1, in %Ln stap</numerusform>
            <numerusform>%1, in %Ln stappen</numerusform>
        </translation>
    </message>
    <message>
        <source>the program</source>
        <translation>het programma</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>en nog %Ln</numerusform>
            <numerusform>en nog %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>alinea</translation>
    </message>
    <message numerus="yes">
        <source>with its %Ln mark(s) in sources and renditions</source>
        <translation>
            <numerusform>met %Ln markering in bronnen en weergaven</numerusform>
            <numerusform>met %Ln markeringen in bronnen en weergaven</numerusform>
        </translation>
    </message>
    <message>
        <source>Undid: %1</source>
        <translation>Ongedaan gemaakt: %1</translation>
    </message>
    <message>
        <source>Did again: %1</source>
        <translation>Opnieuw gedaan: %1</translation>
    </message>
    <message>
        <source>judgement that two are the same</source>
        <translation>oordeel dat twee dezelfde zijn</translation>
    </message>
    <message>
        <source>judgement that two are not the same</source>
        <translation>oordeel dat twee niet dezelfde zijn</translation>
    </message>
    <message>
        <source>doubt whether two are the same</source>
        <translation>twijfel of twee dezelfde zijn</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>dezelfde</translation>
    </message>
    <message>
        <source>not the same</source>
        <translation>niet dezelfde</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>onzeker</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>ondersteunt</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>spreekt tegen</translation>
    </message>
    <message>
        <source>said</source>
        <translation>gezegd</translation>
    </message>
    <message>
        <source>interpreted</source>
        <translation>geïnterpreteerd</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>afgeleid</translation>
    </message>
    <message>
        <source>draft of the %1 translation</source>
        <comment>a language</comment>
        <translation>concept van de vertaling (%1)</translation>
    </message>
    <message>
        <source>draft of the %1 summary</source>
        <comment>a language</comment>
        <translation>concept van de samenvatting (%1)</translation>
    </message>
    <message>
        <source>empty paragraph</source>
        <translation>lege alinea</translation>
    </message>
    <message>
        <source>link from a sentence to the source</source>
        <translation>koppeling van een zin aan de bron</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Toegevoegd: %1</translation>
    </message>
    <message>
        <source>Taken away: %1</source>
        <translation>Verwijderd: %1</translation>
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
        <translation>Duits</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spaans</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Frans</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiaans</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Pools</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugees</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Oekraïens</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinees</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Threat actor</source>
        <translation>Dreigingsactor</translation>
    </message>
    <message>
        <source>Malware</source>
        <translation>Malware</translation>
    </message>
    <message>
        <source>Vulnerability</source>
        <translation>Kwetsbaarheid</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Overige</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisaties</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plaatsen</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Producten</translation>
    </message>
    <message>
        <source>Threat actors</source>
        <translation>Dreigingsactoren</translation>
    </message>
    <message>
        <source>Malware</source>
        <comment>several</comment>
        <translation>Malware</translation>
    </message>
    <message>
        <source>Vulnerabilities</source>
        <translation>Kwetsbaarheden</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>several</comment>
        <translation>Overige</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>How far they got</source>
        <translation>Hoe ver ze kwamen</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Wie het deed</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Hoeveel</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Eensluidend</translation>
    </message>
    <message>
        <source>No conflict: some are coarser</source>
        <translation>Geen tegenspraak: sommige zijn minder precies</translation>
    </message>
    <message>
        <source>Sources disagree</source>
        <translation>Bronnen spreken elkaar tegen</translation>
    </message>
    <message>
        <source>One source only</source>
        <translation>Slechts één bron</translation>
    </message>
    <message>
        <source>No source says</source>
        <translation>Geen bron zegt het</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>stemt overeen</translation>
    </message>
    <message>
        <source>finer or coarser, no conflict</source>
        <translation>preciezer of minder precies, geen tegenspraak</translation>
    </message>
    <message>
        <source>conflicts</source>
        <translation>in tegenspraak</translation>
    </message>
    <message>
        <source>does not say</source>
        <translation>zegt het niet</translation>
    </message>
    <message>
        <source>the only one that says so</source>
        <translation>de enige die het zegt</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>voorgesteld</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>geaccepteerd</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>afgewezen</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Samenvatting</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Vertaling</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>concept</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>nagekeken</translation>
    </message>
    <message>
        <source>final</source>
        <translation>definitief</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>words quoted</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>words of a claim, and whom they mean</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>a value that a source denies</comment>
        <translation>niet %1</translation>
    </message>
    <message>
        <source>No conflict, not the same</source>
        <translation>Geen tegenspraak, niet hetzelfde</translation>
    </message>
</context>
<context>
    <name>PrintedColumn</name>
    <message>
        <source>version %1</source>
        <translation>versie %1</translation>
    </message>
    <message>
        <source>Edition %1, %2</source>
        <comment>its number, its file</comment>
        <translation>Editie %1, %2</translation>
    </message>
    <message>
        <source>being written</source>
        <translation>in bewerking</translation>
    </message>
</context>
<context>
    <name>ProposalWords</name>
    <message>
        <source>acronym</source>
        <translation>acroniem</translation>
    </message>
    <message>
        <source>It stands in capitals as an acronym does, or an acronym and a full name belong together.</source>
        <translation>Het staat in hoofdletters zoals een acroniem, of een acroniem en een volledige naam horen bij elkaar.</translation>
    </message>
    <message>
        <source>acronym defined</source>
        <translation>acroniem uitgelegd</translation>
    </message>
    <message>
        <source>A text gives the full name and its acronym in brackets behind it.</source>
        <translation>Een tekst geeft de volledige naam met het acroniem tussen haakjes erachter.</translation>
    </message>
    <message>
        <source>acronym in brackets</source>
        <translation>acroniem tussen haakjes</translation>
    </message>
    <message>
        <source>It stands in brackets behind a name, in capitals.</source>
        <translation>Het staat tussen haakjes achter een naam, in hoofdletters.</translation>
    </message>
    <message>
        <source>word before</source>
        <translation>woord ervoor</translation>
    </message>
    <message>
        <source>The word before it says what kind of thing it is.</source>
        <translation>Het woord ervoor zegt wat voor iets het is.</translation>
    </message>
    <message>
        <source>capitals after article</source>
        <translation>hoofdletters na lidwoord</translation>
    </message>
    <message>
        <source>It has capitals inside a sentence and an article before it.</source>
        <translation>Het heeft hoofdletters midden in een zin en een lidwoord ervoor.</translation>
    </message>
    <message>
        <source>capitals</source>
        <translation>hoofdletters</translation>
    </message>
    <message>
        <source>It is written with capitals inside sentences; what it is, no word says.</source>
        <translation>Het staat midden in zinnen met hoofdletters; wat het is, zegt geen enkel woord.</translation>
    </message>
    <message>
        <source>official name</source>
        <translation>officiële naam</translation>
    </message>
    <message>
        <source>It begins as names of public bodies do.</source>
        <translation>Het begint zoals namen van overheidsinstanties beginnen.</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>achternaam</translation>
    </message>
    <message>
        <source>Where the family name stands alone, the same person is meant.</source>
        <translation>Waar de achternaam alleen staat, wordt dezelfde persoon bedoeld.</translation>
    </message>
    <message>
        <source>same meaning</source>
        <translation>zelfde betekenis</translation>
    </message>
    <message>
        <source>Its names in different languages mean the same, word by word, and stand in sources on one matter.</source>
        <translation>De namen in verschillende talen betekenen woord voor woord hetzelfde en staan in bronnen over dezelfde zaak.</translation>
    </message>
    <message>
        <source>organisation word</source>
        <translation>organisatiewoord</translation>
    </message>
    <message>
        <source>It has a word that organisations are called by.</source>
        <translation>Er zit een woord in waarmee organisaties worden aangeduid.</translation>
    </message>
    <message>
        <source>title or given name</source>
        <translation>titel of voornaam</translation>
    </message>
    <message>
        <source>A title or a given name says that a person is meant.</source>
        <translation>Een titel of een voornaam zegt dat een persoon bedoeld is.</translation>
    </message>
    <message>
        <source>table of places</source>
        <translation>plaatsnamentabel</translation>
    </message>
    <message>
        <source>The table of places has it, in one of its languages.</source>
        <translation>Het staat in de plaatsnamentabel, in een van de talen daarvan.</translation>
    </message>
    <message>
        <source>short form</source>
        <translation>korte vorm</translation>
    </message>
    <message>
        <source>A shorter form of the same name is used for it as well.</source>
        <translation>Een kortere vorm van dezelfde naam wordt er ook voor gebruikt.</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>spelling</translation>
    </message>
    <message>
        <source>It is spelt alike wherever it stands, accents and case aside.</source>
        <translation>Het wordt overal hetzelfde gespeld, afgezien van accenten en hoofdletters.</translation>
    </message>
    <message>
        <source>threat actor number</source>
        <translation>nummer van dreigingsactor</translation>
    </message>
    <message>
        <source>It is numbered as threat actors are.</source>
        <translation>Het is genummerd zoals dreigingsactoren genummerd worden.</translation>
    </message>
    <message>
        <source>known name</source>
        <translation>bekende naam</translation>
    </message>
    <message>
        <source>It is one of the names the case knows it by.</source>
        <translation>Het is een van de namen waaronder het dossier de entiteit kent.</translation>
    </message>
    <message>
        <source>so long ago</source>
        <translation>zo lang geleden</translation>
    </message>
    <message>
        <source>It was counted back from the day the source was published.</source>
        <translation>Het is teruggeteld vanaf de dag waarop de bron is gepubliceerd.</translation>
    </message>
    <message>
        <source>day and month</source>
        <translation>dag en maand</translation>
    </message>
    <message>
        <source>Day and month are said; the year is the one nearest to the day the source was published.</source>
        <translation>Dag en maand worden genoemd; als jaar geldt het jaar dat het dichtst bij de publicatiedag van de bron ligt.</translation>
    </message>
    <message>
        <source>day, month and year</source>
        <translation>dag, maand en jaar</translation>
    </message>
    <message>
        <source>Day, month and year are said.</source>
        <translation>Dag, maand en jaar worden genoemd.</translation>
    </message>
    <message>
        <source>decade</source>
        <translation>decennium</translation>
    </message>
    <message>
        <source>A decade is said.</source>
        <translation>Een decennium wordt genoemd.</translation>
    </message>
    <message>
        <source>today, yesterday</source>
        <translation>vandaag, gisteren</translation>
    </message>
    <message>
        <source>A word like “yesterday”, counted from the day the source was published.</source>
        <translation>Een woord als “gisteren”, gerekend vanaf de publicatiedag van de bron.</translation>
    </message>
    <message>
        <source>half of a year</source>
        <translation>helft van een jaar</translation>
    </message>
    <message>
        <source>Half of a year is said.</source>
        <translation>De helft van een jaar wordt genoemd.</translation>
    </message>
    <message>
        <source>month</source>
        <translation>maand</translation>
    </message>
    <message>
        <source>A month is said without its year, which is the one nearest to the day the source was published.</source>
        <translation>Een maand wordt genoemd zonder jaar; gekozen is de maand die het dichtst bij de publicatiedag van de bron ligt.</translation>
    </message>
    <message>
        <source>month and year</source>
        <translation>maand en jaar</translation>
    </message>
    <message>
        <source>Month and year are said; the day is not.</source>
        <translation>Maand en jaar worden genoemd, de dag niet.</translation>
    </message>
    <message>
        <source>date in figures</source>
        <translation>datum in cijfers</translation>
    </message>
    <message>
        <source>A day written in figures.</source>
        <translation>Een dag in cijfers geschreven.</translation>
    </message>
    <message>
        <source>month in figures</source>
        <translation>maand in cijfers</translation>
    </message>
    <message>
        <source>A month written in figures.</source>
        <translation>Een maand in cijfers geschreven.</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>kwartaal</translation>
    </message>
    <message>
        <source>A quarter of a year is said.</source>
        <translation>Een kwartaal van een jaar wordt genoemd.</translation>
    </message>
    <message>
        <source>season</source>
        <translation>seizoen</translation>
    </message>
    <message>
        <source>A season is said without its year, which is the one nearest to the day the source was published.</source>
        <translation>Een seizoen wordt genoemd zonder jaar; gekozen is het seizoen dat het dichtst bij de publicatiedag van de bron ligt.</translation>
    </message>
    <message>
        <source>season and year</source>
        <translation>seizoen en jaar</translation>
    </message>
    <message>
        <source>A season of a year is said.</source>
        <translation>Een seizoen van een jaar wordt genoemd.</translation>
    </message>
    <message>
        <source>last, this, next</source>
        <translation>vorig, dit, volgend</translation>
    </message>
    <message>
        <source>A week, month or year counted from the day the source was published.</source>
        <translation>Een week, maand of jaar, gerekend vanaf de publicatiedag van de bron.</translation>
    </message>
    <message>
        <source>weekday</source>
        <translation>dag van de week</translation>
    </message>
    <message>
        <source>A day of the week, counted from the day the source was published.</source>
        <translation>Een dag van de week, gerekend vanaf de publicatiedag van de bron.</translation>
    </message>
    <message>
        <source>year</source>
        <translation>jaar</translation>
    </message>
    <message>
        <source>A year is said.</source>
        <translation>Een jaar wordt genoemd.</translation>
    </message>
    <message>
        <source>date and entity</source>
        <translation>datum en entiteit</translation>
    </message>
    <message>
        <source>Passages of these sources name the same date and the same entities.</source>
        <translation>Passages uit deze bronnen noemen dezelfde datum en dezelfde entiteiten.</translation>
    </message>
    <message>
        <source>date, entity before</source>
        <translation>datum, entiteit ervoor</translation>
    </message>
    <message>
        <source>A passage names a date, and the passage before it the entities.</source>
        <translation>Een passage noemt een datum, en de passage ervoor de entiteiten.</translation>
    </message>
    <message>
        <source>order, names, numbers</source>
        <translation>volgorde, namen, getallen</translation>
    </message>
    <message>
        <source>The two passages stand in the same order and share names, numbers or dates.</source>
        <translation>De twee passages staan in dezelfde volgorde en hebben namen, getallen of datums gemeen.</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>e-mailadres</translation>
    </message>
    <message>
        <source>It is written as an e-mail address.</source>
        <translation>Het is geschreven als een e-mailadres.</translation>
    </message>
    <message>
        <source>web address</source>
        <translation>webadres</translation>
    </message>
    <message>
        <source>It is written as a web address.</source>
        <translation>Het is geschreven als een webadres.</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>domein</translation>
    </message>
    <message>
        <source>It is written as the name of a machine or domain.</source>
        <translation>Het is geschreven als de naam van een computer of domein.</translation>
    </message>
    <message>
        <source>CVE</source>
        <translation>CVE</translation>
    </message>
    <message>
        <source>It is written as the number of a vulnerability.</source>
        <translation>Het is geschreven als het nummer van een kwetsbaarheid.</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>hash</translation>
    </message>
    <message>
        <source>It is as long as a hash and has its figures only.</source>
        <translation>Het is zo lang als een hash en bevat alleen tekens die daarin voorkomen.</translation>
    </message>
    <message>
        <source>IPv4 address</source>
        <translation>IPv4-adres</translation>
    </message>
    <message>
        <source>It is written as an address of the internet.</source>
        <translation>Het is geschreven als een internetadres.</translation>
    </message>
    <message>
        <source>IPv6 address</source>
        <translation>IPv6-adres</translation>
    </message>
    <message>
        <source>telephone number</source>
        <translation>telefoonnummer</translation>
    </message>
    <message>
        <source>It is written as a telephone number.</source>
        <translation>Het is geschreven als een telefoonnummer.</translation>
    </message>
    <message>
        <source>reprints</source>
        <translation>overgenomen teksten</translation>
    </message>
    <message>
        <source>The two texts share long stretches, word by word.</source>
        <translation>De twee teksten hebben lange stukken woord voor woord gemeen.</translation>
    </message>
    <message>
        <source>new edition</source>
        <translation>nieuwe editie</translation>
    </message>
    <message>
        <source>When a new edition came in, these words were not found in it again.</source>
        <translation>Toen er een nieuwe editie binnenkwam, zijn deze woorden daarin niet teruggevonden.</translation>
    </message>
    <message>
        <source>reading again</source>
        <translation>opnieuw lezen</translation>
    </message>
    <message>
        <source>Newer rules read the text again and do not find it any more.</source>
        <translation>Nieuwere regels hebben de tekst opnieuw gelezen en vinden het niet meer.</translation>
    </message>
    <message>
        <source>mention</source>
        <translation>vermelding</translation>
    </message>
    <message>
        <source>date</source>
        <translation>datum</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>indicator</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>citaat</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>bewijsplaats</translation>
    </message>
    <message>
        <source>note</source>
        <translation>notitie</translation>
    </message>
    <message>
        <source>link</source>
        <translation>koppeling</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-adres</translation>
    </message>
    <message>
        <source>vulnerability</source>
        <translation>kwetsbaarheid</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln vermelding</numerusform>
            <numerusform>%Ln vermeldingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln bron</numerusform>
            <numerusform>%Ln bronnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entiteiten</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Gebeurtenissen</translation>
    </message>
    <message>
        <source>The same or not</source>
        <translation>Dezelfde of niet</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bevindingen</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Beweringen</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Vermeldingen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bewijsplaatsen</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datums</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citaten</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicatoren</translation>
    </message>
    <message>
        <source>Links between passages</source>
        <translation>Koppelingen tussen passages</translation>
    </message>
    <message>
        <source>passage %1 ↔ %2</source>
        <comment>numbers of passages in a source and its rendition</comment>
        <translation>passage %1 ↔ %2</translation>
    </message>
    <message>
        <source>new %1</source>
        <comment>a type of entities</comment>
        <translation>nieuw: %1</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>geen datum</translation>
    </message>
    <message>
        <source>dates differ</source>
        <translation>datums verschillen</translation>
    </message>
    <message>
        <source>the same? unsure</source>
        <translation>dezelfde? onzeker</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>dezelfde</translation>
    </message>
    <message>
        <source>not the same</source>
        <translation>niet dezelfde</translation>
    </message>
    <message>
        <source>finding, %1</source>
        <comment>a severity</comment>
        <translation>bevinding, %1</translation>
    </message>
    <message>
        <source>name of %1</source>
        <translation>naam van %1</translation>
    </message>
    <message>
        <source>mention of %1</source>
        <translation>vermelding van %1</translation>
    </message>
    <message>
        <source>date, counted from %1</source>
        <translation>datum, gerekend vanaf %1</translation>
    </message>
    <message>
        <source>quotation, nobody named</source>
        <translation>citaat, niemand genoemd</translation>
    </message>
    <message>
        <source>quotation of %1</source>
        <translation>citaat van %1</translation>
    </message>
    <message>
        <source>link, %1 % sure</source>
        <translation>koppeling, %1 % zeker</translation>
    </message>
    <message>
        <source>A person put it back among the proposals.</source>
        <translation>Een persoon heeft het teruggezet bij de voorstellen.</translation>
    </message>
    <message>
        <source>The rule “%1” made it.</source>
        <translation>Gemaakt door de regel “%1”.</translation>
    </message>
    <message>
        <source>The first place says “%1”.</source>
        <translation>De eerste vindplaats zegt “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>The event stands in the timeline as accepted; %Ln claim(s) and their evidence are accepted with it.</source>
        <translation>
            <numerusform>De gebeurtenis staat als geaccepteerd in de tijdlijn; %Ln bewering wordt samen met de bewijsplaatsen ervan ook geaccepteerd.</numerusform>
            <numerusform>De gebeurtenis staat als geaccepteerd in de tijdlijn; %Ln beweringen worden samen met de bewijsplaatsen ervan ook geaccepteerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two stay apart, whatever other rules say.</source>
        <translation>De twee blijven gescheiden, wat andere regels ook zeggen.</translation>
    </message>
    <message>
        <source>It is kept as unsure: the two stay apart and the question stays noted.</source>
        <translation>Het blijft als onzeker bewaard: de twee blijven gescheiden en de vraag blijft genoteerd.</translation>
    </message>
    <message>
        <source>The two count as one entity with %1.</source>
        <translation>De twee tellen als één entiteit met %1.</translation>
    </message>
    <message>
        <source>The finding is settled: accepted, it is so; rejected, nothing is wrong.</source>
        <translation>De bevinding is afgehandeld: geaccepteerd betekent dat het zo is, afgewezen dat er niets mis is.</translation>
    </message>
    <message>
        <source>The claim counts for “%1”, and its date is worked out anew.</source>
        <translation>De bewering telt voor “%1”, en de datum daarvan wordt opnieuw bepaald.</translation>
    </message>
    <message>
        <source>“%1” is a name of %2, and texts are searched for it.</source>
        <translation>“%1” is een naam van %2, en de teksten worden erop doorzocht.</translation>
    </message>
    <message>
        <source>These words count as a mention of %1.</source>
        <translation>Deze woorden tellen als vermelding van %1.</translation>
    </message>
    <message>
        <source>These words count as evidence about “%1”.</source>
        <translation>Deze woorden tellen als bewijsplaats bij “%1”.</translation>
    </message>
    <message>
        <source>The wording is read as %1 for good.</source>
        <translation>De bewoording wordt voortaan gelezen als %1.</translation>
    </message>
    <message>
        <source>The words count as a quotation.</source>
        <translation>De woorden tellen als citaat.</translation>
    </message>
    <message>
        <source>The words count as said by %1.</source>
        <translation>De woorden tellen als uitspraak van %1.</translation>
    </message>
    <message>
        <source>It counts as an indicator of the case.</source>
        <translation>Het telt als indicator van het dossier.</translation>
    </message>
    <message>
        <source>The two passages stay linked: each leads to the other, and they are kept level.</source>
        <translation>De twee passages blijven gekoppeld: de ene leidt naar de andere, en ze blijven op gelijke hoogte staan.</translation>
    </message>
    <message>
        <source>“%1” and “%2” say nearly the same</source>
        <translation>“%1” en “%2” zeggen bijna hetzelfde</translation>
    </message>
    <message>
        <source>“%1” and “%2” share text: %3 % of the first, %4 % of the second</source>
        <translation>“%1” en “%2” hebben tekst gemeen: %3 % van de eerste, %4 % van de tweede</translation>
    </message>
    <message>
        <source>The newest edition does not have “%1” any more (%2)</source>
        <translation>De nieuwste editie bevat “%1” niet meer (%2)</translation>
    </message>
    <message>
        <source>Newer rules do not find “%1” (%2)</source>
        <translation>Nieuwere regels vinden “%1” niet (%2)</translation>
    </message>
    <message>
        <source>Numbers differ: %1 and %2</source>
        <translation>Getallen verschillen: %1 en %2</translation>
    </message>
    <message>
        <source>near-duplicate</source>
        <translation>bijna gelijke tekst</translation>
    </message>
    <message>
        <source>reprint</source>
        <translation>overgenomen tekst</translation>
    </message>
    <message>
        <source>lost in the newest edition</source>
        <translation>ontbreekt in de nieuwste editie</translation>
    </message>
    <message>
        <source>no longer found</source>
        <translation>niet meer gevonden</translation>
    </message>
    <message>
        <source>numbers differ</source>
        <translation>getallen verschillen</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritiek</translation>
    </message>
    <message>
        <source>major</source>
        <translation>ernstig</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>gering</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>ter kennisgeving</translation>
    </message>
    <message numerus="yes">
        <source>One entity with %1 in %2, and %Ln name(s). They are accepted with it, and so are its marks in renditions.</source>
        <translation>
            <numerusform>Eén entiteit met %1 in %2, en %Ln naam. Die worden ook geaccepteerd, net als de markeringen ervan in weergaven.</numerusform>
            <numerusform>Eén entiteit met %1 in %2, en %Ln namen. Die worden ook geaccepteerd, net als de markeringen ervan in weergaven.</numerusform>
        </translation>
    </message>
    <message>
        <source>What one source repeats of the other is no second witness.</source>
        <translation>Wat de ene bron van de andere herhaalt, is geen tweede getuige.</translation>
    </message>
    <message>
        <source>What was decided about these words has no place to stand.</source>
        <translation>De beslissing over deze woorden heeft geen vindplaats meer.</translation>
    </message>
    <message>
        <source>It stays because a person accepted it.</source>
        <translation>Het blijft staan omdat een persoon het heeft geaccepteerd.</translation>
    </message>
    <message>
        <source>Texts that ought to say the same give different numbers.</source>
        <translation>Teksten die hetzelfde zouden moeten zeggen, geven verschillende getallen.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notitie: %1</translation>
    </message>
    <message>
        <source>Note by %1: %2</source>
        <translation>Notitie van %1: %2</translation>
    </message>
    <message>
        <source>Finding, %1: %2</source>
        <comment>a severity, what was found</comment>
        <translation>Bevinding, %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln notitie</numerusform>
            <numerusform>%Ln notities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln bevinding</numerusform>
            <numerusform>%Ln bevindingen</numerusform>
        </translation>
    </message>
    <message>
        <source>between</source>
        <translation>tussen</translation>
    </message>
    <message>
        <source>since</source>
        <translation>sinds</translation>
    </message>
    <message>
        <source>until</source>
        <translation>tot</translation>
    </message>
    <message>
        <source>one of</source>
        <translation>een van</translation>
    </message>
    <message>
        <source>from … to</source>
        <translation>van … tot</translation>
    </message>
    <message>
        <source>after</source>
        <translation>na</translation>
    </message>
    <message>
        <source>compared with its source</source>
        <translation>vergeleken met de bron</translation>
    </message>
    <message>
        <source>The translation was compared with its source, sentence by sentence as they are linked.</source>
        <translation>De vertaling is zin voor zin met de bron vergeleken, zoals ze gekoppeld zijn.</translation>
    </message>
    <message>
        <source>Dates differ: %1 and %2</source>
        <translation>Datums verschillen: %1 en %2</translation>
    </message>
    <message>
        <source>Names differ: %1 and %2</source>
        <translation>Namen verschillen: %1 en %2</translation>
    </message>
    <message>
        <source>One denies what the other says: “%1” and “%2”</source>
        <translation>De ene ontkent wat de andere zegt: “%1” en “%2”</translation>
    </message>
    <message>
        <source>The translation leaves out “%1”</source>
        <translation>De vertaling laat “%1” weg</translation>
    </message>
    <message>
        <source>names differ</source>
        <translation>namen verschillen</translation>
    </message>
    <message>
        <source>denied by one</source>
        <translation>door één ontkend</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelaten</translation>
    </message>
    <message>
        <source>Texts that ought to say the same give different dates.</source>
        <translation>Teksten die hetzelfde zouden moeten zeggen, geven verschillende datums.</translation>
    </message>
    <message>
        <source>Texts that ought to say the same name somebody or something else.</source>
        <translation>Teksten die hetzelfde zouden moeten zeggen, noemen iemand of iets anders.</translation>
    </message>
    <message>
        <source>A word that denies stands in one of the two sentences alone.</source>
        <translation>Een ontkennend woord staat maar in een van de twee zinnen.</translation>
    </message>
    <message>
        <source>No sentence of the translation is linked to it, or the one that is has no room for it.</source>
        <translation>Geen zin van de vertaling is eraan gekoppeld, of de gekoppelde zin heeft er geen plaats voor.</translation>
    </message>
    <message>
        <source>attribution without a name</source>
        <translation>toeschrijving zonder naam</translation>
    </message>
    <message>
        <source>Behind words that put a statement down to somebody stands nothing that can be a name.</source>
        <translation>Achter woorden die een uitspraak aan iemand toeschrijven, staat niets wat een naam kan zijn.</translation>
    </message>
    <message>
        <source>attribution to nobody in particular</source>
        <translation>toeschrijving aan niemand in het bijzonder</translation>
    </message>
    <message>
        <source>The statement is put down to people who are not named.</source>
        <translation>De uitspraak wordt toegeschreven aan mensen die niet genoemd worden.</translation>
    </message>
    <message>
        <source>No name stands behind “%1”</source>
        <translation>Er staat geen naam achter “%1”</translation>
    </message>
    <message>
        <source>“%1” does not say who it is</source>
        <translation>“%1” zegt niet wie het is</translation>
    </message>
    <message>
        <source>Not translated: “%1”</source>
        <translation>Niet vertaald: “%1”</translation>
    </message>
    <message>
        <source>The translation adds “%1”</source>
        <translation>De vertaling voegt “%1” toe</translation>
    </message>
    <message>
        <source>source held back</source>
        <translation>bron verzwegen</translation>
    </message>
    <message>
        <source>not translated</source>
        <translation>niet vertaald</translation>
    </message>
    <message>
        <source>added</source>
        <translation>toegevoegd</translation>
    </message>
    <message>
        <source>Who says so is not there: a name may have been lost in a translation or in copying.</source>
        <translation>Wie het zegt, staat er niet: een naam kan in een vertaling of bij het kopiëren verloren zijn gegaan.</translation>
    </message>
    <message>
        <source>Somebody who is not named cannot be asked, nor counted as a witness of their own.</source>
        <translation>Wie niet genoemd wordt, kan niet worden gevraagd en telt niet als eigen getuige.</translation>
    </message>
    <message>
        <source>The sentence is in the language of the source, by its words or letter by letter.</source>
        <translation>De zin staat in de taal van de bron, naar zijn woorden of letter voor letter.</translation>
    </message>
    <message>
        <source>No sentence of the source is linked to it, or the one that is has less to say.</source>
        <translation>Geen zin van de bron is ermee verbonden, of de zin die dat is, zegt minder.</translation>
    </message>
    <message>
        <source>two sources compared</source>
        <translation>twee bronnen vergeleken</translation>
    </message>
    <message>
        <source>Two sources that speak of the same event, or name the same, were compared passage by passage.</source>
        <translation>Twee bronnen die over dezelfde gebeurtenis spreken of dezelfde namen noemen, zijn passage per passage vergeleken.</translation>
    </message>
    <message>
        <source>Two sources give different numbers: “%1” and “%2”</source>
        <translation>Twee bronnen geven verschillende getallen: “%1” en “%2”</translation>
    </message>
    <message>
        <source>Two sources give different dates: “%1” and “%2”</source>
        <translation>Twee bronnen geven verschillende data: “%1” en “%2”</translation>
    </message>
    <message>
        <source>Who it was, to compare: “%1” and “%2”</source>
        <translation>Wie het was, om te vergelijken: “%1” en “%2”</translation>
    </message>
    <message>
        <source>How far it went, to compare: “%1” and “%2”</source>
        <translation>Hoe ver het ging, om te vergelijken: “%1” en “%2”</translation>
    </message>
    <message>
        <source>sources differ in a number</source>
        <translation>bronnen verschillen in een getal</translation>
    </message>
    <message>
        <source>sources differ in a date</source>
        <translation>bronnen verschillen in een datum</translation>
    </message>
    <message>
        <source>who it was, to compare</source>
        <translation>wie het was, om te vergelijken</translation>
    </message>
    <message>
        <source>how far it went, to compare</source>
        <translation>hoe ver het ging, om te vergelijken</translation>
    </message>
    <message>
        <source>They seem to speak of the same. Which one is right, if any, is for you to say.</source>
        <translation>Ze lijken over hetzelfde te spreken. Welke gelijk heeft, als er een is, is aan u.</translation>
    </message>
    <message>
        <source>The two passages are to be read side by side; neither is taken to be right.</source>
        <translation>De twee passages zijn om naast elkaar te lezen; geen van beide geldt als juist.</translation>
    </message>
    <message>
        <source>likely the same</source>
        <translation>waarschijnlijk dezelfde</translation>
    </message>
    <message>
        <source>Signs in the texts say that the two are likely one.</source>
        <translation>Aanwijzingen in de teksten zeggen dat de twee waarschijnlijk één zijn.</translation>
    </message>
    <message>
        <source>language</source>
        <translation>taal</translation>
    </message>
    <message numerus="yes">
        <source>They are named in passages that are linked, where nothing else answers to either (%Ln time(s)).</source>
        <translation>
            <numerusform>Ze worden genoemd in gekoppelde passages, waar niets anders aan een van beide beantwoordt (%Ln keer).</numerusform>
            <numerusform>Ze worden genoemd in gekoppelde passages, waar niets anders aan een van beide beantwoordt (%Ln keer).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One stands behind the other, as what it is called too (%Ln time(s)).</source>
        <translation>
            <numerusform>De ene staat achter de andere, als andere benaming (%Ln keer).</numerusform>
            <numerusform>De ene staat achter de andere, als andere benaming (%Ln keer).</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has the letters that the other name’s words begin with.</source>
        <translation>“%1” bestaat uit de beginletters van de woorden van de andere naam.</translation>
    </message>
    <message>
        <source>All words of the two names say the same.</source>
        <translation>Alle woorden van de twee namen zeggen hetzelfde.</translation>
    </message>
    <message>
        <source>All words of the two names say the same, “%1” among them.</source>
        <translation>Alle woorden van de twee namen zeggen hetzelfde, waaronder “%1”.</translation>
    </message>
    <message>
        <source>One name has all words of the other.</source>
        <translation>De ene naam heeft alle woorden van de andere.</translation>
    </message>
    <message>
        <source>One name has all words of the other, “%1” among them.</source>
        <translation>De ene naam heeft alle woorden van de andere, waaronder “%1”.</translation>
    </message>
    <message>
        <source>Both names have “%1”, which few names have.</source>
        <translation>Beide namen hebben “%1”, wat weinig namen hebben.</translation>
    </message>
    <message>
        <source>“%1” is part of an address in a text that names the other most.</source>
        <translation>“%1” is deel van een adres in een tekst die vooral de andere noemt.</translation>
    </message>
    <message numerus="yes">
        <source>They are named together with the same %Ln other(s).</source>
        <translation>
            <numerusform>Ze worden samen met dezelfde andere entiteit genoemd.</numerusform>
            <numerusform>Ze worden samen met dezelfde %Ln andere entiteiten genoemd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are named beside the same %Ln date(s).</source>
        <translation>
            <numerusform>Ze worden bij dezelfde datum genoemd.</numerusform>
            <numerusform>Ze worden bij dezelfde %Ln datums genoemd.</numerusform>
        </translation>
    </message>
    <message>
        <source>This passage is in %1, not in %2: “%3”</source>
        <translation>Deze passage is in het %1, niet in het %2: “%3”</translation>
    </message>
    <message>
        <source>This passage is perhaps in %1, not in %2: “%3”</source>
        <translation>Deze passage is misschien in het %1, niet in het %2: “%3”</translation>
    </message>
    <message>
        <source>Nobody can say in which language this passage is: “%1”</source>
        <translation>Niemand kan zeggen in welke taal deze passage is: “%1”</translation>
    </message>
    <message>
        <source>The source does not have “%1”</source>
        <translation>De bron heeft “%1” niet</translation>
    </message>
    <message>
        <source>Put down to another one: “%1” and “%2”</source>
        <translation>Aan een ander toegeschreven: “%1” en “%2”</translation>
    </message>
    <message>
        <source>Told as a fact: “%2” for “%1”</source>
        <translation>Als feit gebracht: “%2” voor “%1”</translation>
    </message>
    <message>
        <source>passage in another language</source>
        <translation>passage in een andere taal</translation>
    </message>
    <message>
        <source>passage perhaps in another language</source>
        <translation>passage misschien in een andere taal</translation>
    </message>
    <message>
        <source>language of a passage</source>
        <translation>taal van een passage</translation>
    </message>
    <message>
        <source>not in the source</source>
        <translation>niet in de bron</translation>
    </message>
    <message>
        <source>attributions differ</source>
        <translation>toeschrijvingen verschillen</translation>
    </message>
    <message>
        <source>told as certain</source>
        <translation>als zeker gebracht</translation>
    </message>
    <message>
        <source>Its words are those of that language. Rejected, it counts as in that of its text.</source>
        <translation>De woorden zijn van die taal. Verworpen telt de passage als in die van haar tekst.</translation>
    </message>
    <message>
        <source>A person said so.</source>
        <translation>Iemand heeft het gezegd.</translation>
    </message>
    <message>
        <source>Neither the sentences behind it nor any other of the source have anything it could rest on.</source>
        <translation>Noch de zinnen erachter, noch een andere van de bron heeft iets waarop het kan berusten.</translation>
    </message>
    <message>
        <source>The source puts it down to somebody else there, or names nobody.</source>
        <translation>De bron schrijft het daar aan een ander toe, of noemt niemand.</translation>
    </message>
    <message>
        <source>The source only holds it likely, or says that others say so.</source>
        <translation>De bron houdt het alleen voor waarschijnlijk, of zegt dat anderen het zeggen.</translation>
    </message>
    <message>
        <source>in an unknown language</source>
        <translation>in een onbekende taal</translation>
    </message>
    <message>
        <source>perhaps in %1</source>
        <comment>a language</comment>
        <translation>misschien in het %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a language</comment>
        <translation>in het %1</translation>
    </message>
    <message>
        <source>dated by the way</source>
        <translation>terloops gedateerd</translation>
    </message>
    <message>
        <source>One source gives a date in passing: of something planned, long past or only said, or since or until when something is so.</source>
        <translation>Eén bron noemt terloops een datum: van een plan, van iets lang geleden of alleen gezegd, of sinds of tot wanneer iets zo is.</translation>
    </message>
    <message>
        <source>put down to another source</source>
        <translation>aan een andere bron toegeschreven</translation>
    </message>
    <message>
        <source>The words are put down to whoever published or wrote another source, which says the same.</source>
        <translation>De woorden worden toegeschreven aan wie een andere bron heeft gepubliceerd of geschreven, die hetzelfde zegt.</translation>
    </message>
    <message>
        <source>another source’s words</source>
        <translation>woorden van een andere bron</translation>
    </message>
    <message>
        <source>Another source, published before, says the same nearly word for word.</source>
        <translation>Een andere, eerder gepubliceerde bron zegt bijna woordelijk hetzelfde.</translation>
    </message>
</context>
<context>
    <name>SourceWords</name>
    <message>
        <source>Language not known</source>
        <translation>Taal onbekend</translation>
    </message>
    <message>
        <source>Publisher not known</source>
        <translation>Uitgever onbekend</translation>
    </message>
    <message>
        <source>Kind not known</source>
        <translation>Soort onbekend</translation>
    </message>
    <message>
        <source>Date not known</source>
        <translation>Datum onbekend</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Niet gewogen</translation>
    </message>
    <message>
        <source>Seen before</source>
        <translation>Eerder gezien</translation>
    </message>
    <message>
        <source>In more than one year</source>
        <translation>In meer dan één jaar</translation>
    </message>
    <message>
        <source>%1, month not known</source>
        <translation>%1, maand onbekend</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a month and its year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Geen groepen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Uitgever</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Month of publication</source>
        <translation>Maand van publicatie</translation>
    </message>
    <message>
        <source>Year of publication</source>
        <translation>Jaar van publicatie</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Betrouwbaarheid</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Wat nieuw is</translation>
    </message>
    <message>
        <source>As they came in</source>
        <translation>Zoals binnengekomen</translation>
    </message>
    <message>
        <source>Date of publication</source>
        <translation>Datum van publicatie</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Mentions of what is selected</source>
        <translation>Vermeldingen van het geselecteerde</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>niet gewogen</translation>
    </message>
    <message>
        <source>completely reliable</source>
        <translation>volledig betrouwbaar</translation>
    </message>
    <message>
        <source>usually reliable</source>
        <translation>doorgaans betrouwbaar</translation>
    </message>
    <message>
        <source>fairly reliable</source>
        <translation>redelijk betrouwbaar</translation>
    </message>
    <message>
        <source>not usually reliable</source>
        <translation>doorgaans niet betrouwbaar</translation>
    </message>
    <message>
        <source>unreliable</source>
        <translation>onbetrouwbaar</translation>
    </message>
    <message>
        <source>reliability cannot be judged</source>
        <translation>betrouwbaarheid niet te beoordelen</translation>
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
        <translation>dossier maken</translation>
    </message>
    <message>
        <source>Made the case “%1”</source>
        <translation>Dossier “%1” gemaakt</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importeren</translation>
    </message>
    <message>
        <source>Brought in “%1”</source>
        <translation>“%1” geïmporteerd</translation>
    </message>
    <message>
        <source>new edition</source>
        <translation>nieuwe editie</translation>
    </message>
    <message>
        <source>Brought in a new edition of “%1”</source>
        <translation>Nieuwe editie van “%1” geïmporteerd</translation>
    </message>
    <message>
        <source>annotations</source>
        <translation>annotaties</translation>
    </message>
    <message>
        <source>Took annotations from “%1”</source>
        <translation>Annotaties overgenomen uit “%1”</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>beslissingen</translation>
    </message>
    <message>
        <source>Accepted or rejected proposals</source>
        <translation>Voorstellen geaccepteerd of afgewezen</translation>
    </message>
    <message>
        <source>find name</source>
        <translation>naam zoeken</translation>
    </message>
    <message>
        <source>Looked for “%1” in all texts</source>
        <translation>“%1” gezocht in alle teksten</translation>
    </message>
    <message>
        <source>find reprints</source>
        <translation>overgenomen teksten zoeken</translation>
    </message>
    <message>
        <source>propose entities</source>
        <translation>entiteiten voorstellen</translation>
    </message>
    <message>
        <source>Proposed entities</source>
        <translation>Entiteiten voorgesteld</translation>
    </message>
    <message>
        <source>propose events</source>
        <translation>gebeurtenissen voorstellen</translation>
    </message>
    <message>
        <source>Proposed events</source>
        <translation>Gebeurtenissen voorgesteld</translation>
    </message>
    <message>
        <source>read again</source>
        <translation>opnieuw lezen</translation>
    </message>
    <message>
        <source>Read “%1” again</source>
        <translation>“%1” opnieuw gelezen</translation>
    </message>
    <message>
        <source>new entity</source>
        <translation>nieuwe entiteit</translation>
    </message>
    <message>
        <source>Made the entity “%1”</source>
        <translation>Entiteit “%1” gemaakt</translation>
    </message>
    <message>
        <source>new mention</source>
        <translation>nieuwe vermelding</translation>
    </message>
    <message>
        <source>Marked “%1” as a mention of “%2”</source>
        <translation>“%1” gemarkeerd als vermelding van “%2”</translation>
    </message>
    <message>
        <source>move mentions</source>
        <translation>vermeldingen verplaatsen</translation>
    </message>
    <message>
        <source>rename entity</source>
        <translation>entiteit hernoemen</translation>
    </message>
    <message>
        <source>Renamed the entity “%1” to “%2”</source>
        <translation>Entiteit “%1” hernoemd naar “%2”</translation>
    </message>
    <message>
        <source>change type</source>
        <translation>type wijzigen</translation>
    </message>
    <message>
        <source>Changed the type of “%1” from %2 to %3</source>
        <translation>Type van “%1” gewijzigd van %2 in %3</translation>
    </message>
    <message>
        <source>describe entity</source>
        <translation>entiteit beschrijven</translation>
    </message>
    <message>
        <source>Described the entity “%1”</source>
        <translation>Entiteit “%1” beschreven</translation>
    </message>
    <message>
        <source>add name</source>
        <translation>naam toevoegen</translation>
    </message>
    <message>
        <source>Gave “%1” the name “%2”</source>
        <translation>“%1” de naam “%2” gegeven</translation>
    </message>
    <message>
        <source>remove name</source>
        <translation>naam verwijderen</translation>
    </message>
    <message>
        <source>Took the name “%2” from “%1”</source>
        <translation>Naam “%2” verwijderd van “%1”</translation>
    </message>
    <message>
        <source>prefer name</source>
        <translation>voorkeursnaam kiezen</translation>
    </message>
    <message>
        <source>Preferred the name “%2” for “%1”</source>
        <translation>Voorkeursnaam van “%1” gekozen: “%2”</translation>
    </message>
    <message>
        <source>merge entities</source>
        <translation>entiteiten samenvoegen</translation>
    </message>
    <message>
        <source>Judged “%1” to be the same as “%2”</source>
        <translation>Geoordeeld dat “%1” dezelfde is als “%2”</translation>
    </message>
    <message>
        <source>part entities</source>
        <translation>entiteiten scheiden</translation>
    </message>
    <message>
        <source>Judged “%1” not to be the same as “%2”</source>
        <translation>Geoordeeld dat “%1” niet dezelfde is als “%2”</translation>
    </message>
    <message>
        <source>doubt sameness</source>
        <translation>gelijkheid betwijfelen</translation>
    </message>
    <message>
        <source>Was unsure whether “%1” is the same as “%2”</source>
        <translation>Niet zeker of “%1” dezelfde is als “%2”</translation>
    </message>
    <message>
        <source>split entity</source>
        <translation>entiteit splitsen</translation>
    </message>
    <message>
        <source>change date</source>
        <translation>datum wijzigen</translation>
    </message>
    <message>
        <source>Read “%1” as %2</source>
        <translation>“%1” gelezen als %2</translation>
    </message>
    <message>
        <source>new event</source>
        <translation>nieuwe gebeurtenis</translation>
    </message>
    <message>
        <source>Made the event “%1”</source>
        <translation>Gebeurtenis “%1” gemaakt</translation>
    </message>
    <message>
        <source>rename event</source>
        <translation>gebeurtenis hernoemen</translation>
    </message>
    <message>
        <source>Renamed the event “%1” to “%2”</source>
        <translation>Gebeurtenis “%1” hernoemd naar “%2”</translation>
    </message>
    <message>
        <source>describe event</source>
        <translation>gebeurtenis beschrijven</translation>
    </message>
    <message>
        <source>Described the event “%1”</source>
        <translation>Gebeurtenis “%1” beschreven</translation>
    </message>
    <message>
        <source>date event</source>
        <translation>gebeurtenis dateren</translation>
    </message>
    <message>
        <source>Dated “%1” %2 (%3)</source>
        <translation>“%1” gedateerd: %2 (%3)</translation>
    </message>
    <message>
        <source>leave date to claims</source>
        <translation>datum aan de beweringen overlaten</translation>
    </message>
    <message>
        <source>Left the date of “%1” to its claims: %2</source>
        <translation>Datum van “%1” aan de beweringen overgelaten: %2</translation>
    </message>
    <message>
        <source>remove event</source>
        <translation>gebeurtenis verwijderen</translation>
    </message>
    <message>
        <source>Removed the event “%1”</source>
        <translation>Gebeurtenis “%1” verwijderd</translation>
    </message>
    <message>
        <source>new claim</source>
        <translation>nieuwe bewering</translation>
    </message>
    <message>
        <source>Claimed of “%1”: %2, %3</source>
        <translation>Bewering over “%1”: %2, %3</translation>
    </message>
    <message>
        <source>change claim</source>
        <translation>bewering wijzigen</translation>
    </message>
    <message>
        <source>Changed a claim about “%1” from %3 to %4</source>
        <translation>Bewering over “%1” gewijzigd van %3 in %4</translation>
    </message>
    <message>
        <source>judge claim</source>
        <translation>bewering wegen</translation>
    </message>
    <message>
        <source>prefer claim</source>
        <translation>voorkeur geven aan bewering</translation>
    </message>
    <message>
        <source>Preferred %2 for “%1” (%3)</source>
        <translation>Voorkeur gegeven aan %2 voor “%1” (%3)</translation>
    </message>
    <message>
        <source>add evidence</source>
        <translation>bewijsplaats toevoegen</translation>
    </message>
    <message>
        <source>Added evidence to a claim about “%1”: “%3”</source>
        <translation>Bewijsplaats toegevoegd aan een bewering over “%1”: “%3”</translation>
    </message>
    <message>
        <source>new note</source>
        <translation>nieuwe notitie</translation>
    </message>
    <message>
        <source>Noted: “%1”</source>
        <translation>Genoteerd: “%1”</translation>
    </message>
    <message>
        <source>change note</source>
        <translation>notitie wijzigen</translation>
    </message>
    <message>
        <source>Changed a note: “%1”</source>
        <translation>Notitie gewijzigd: “%1”</translation>
    </message>
    <message>
        <source>remove note</source>
        <translation>notitie verwijderen</translation>
    </message>
    <message>
        <source>Removed the note “%1”</source>
        <translation>Notitie “%1” verwijderd</translation>
    </message>
    <message>
        <source>settle finding</source>
        <translation>bevinding afhandelen</translation>
    </message>
    <message>
        <source>correct source</source>
        <translation>bron corrigeren</translation>
    </message>
    <message>
        <source>Corrected “%1”</source>
        <translation>“%1” gecorrigeerd</translation>
    </message>
    <message>
        <source>Took “%1” out of the case</source>
        <translation>“%1” uit het dossier gehaald</translation>
    </message>
    <message>
        <source>Brought “%1” back into the case</source>
        <translation>“%1” teruggehaald in het dossier</translation>
    </message>
    <message>
        <source>mention</source>
        <translation>vermelding</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln vermelding</numerusform>
            <numerusform>%Ln vermeldingen</numerusform>
        </translation>
    </message>
    <message>
        <source>date</source>
        <translation>datum</translation>
    </message>
    <message numerus="yes">
        <source>%Ln date(s)</source>
        <translation>
            <numerusform>%Ln datum</numerusform>
            <numerusform>%Ln datums</numerusform>
        </translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>indicator</translation>
    </message>
    <message numerus="yes">
        <source>%Ln indicator(s)</source>
        <translation>
            <numerusform>%Ln indicator</numerusform>
            <numerusform>%Ln indicatoren</numerusform>
        </translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>citaat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s)</source>
        <translation>
            <numerusform>%Ln citaat</numerusform>
            <numerusform>%Ln citaten</numerusform>
        </translation>
    </message>
    <message>
        <source>link</source>
        <translation>koppeling</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln koppeling</numerusform>
            <numerusform>%Ln koppelingen</numerusform>
        </translation>
    </message>
    <message>
        <source>name</source>
        <translation>naam</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s)</source>
        <translation>
            <numerusform>%Ln naam</numerusform>
            <numerusform>%Ln namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judgement(s) of sameness</source>
        <translation>
            <numerusform>%Ln oordeel over gelijkheid</numerusform>
            <numerusform>%Ln oordelen over gelijkheid</numerusform>
        </translation>
    </message>
    <message>
        <source>entity</source>
        <translation>entiteit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entity(s)</source>
        <translation>
            <numerusform>%Ln entiteit</numerusform>
            <numerusform>%Ln entiteiten</numerusform>
        </translation>
    </message>
    <message>
        <source>event</source>
        <translation>gebeurtenis</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln gebeurtenis</numerusform>
            <numerusform>%Ln gebeurtenissen</numerusform>
        </translation>
    </message>
    <message>
        <source>claim</source>
        <translation>bewering</translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln bewering</numerusform>
            <numerusform>%Ln beweringen</numerusform>
        </translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>bewijsplaats</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of evidence</source>
        <translation>
            <numerusform>%Ln bewijsplaats</numerusform>
            <numerusform>%Ln bewijsplaatsen</numerusform>
        </translation>
    </message>
    <message>
        <source>finding</source>
        <translation>bevinding</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln bevinding</numerusform>
            <numerusform>%Ln bevindingen</numerusform>
        </translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>voorstel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposal(s)</source>
        <translation>
            <numerusform>%Ln voorstel</numerusform>
            <numerusform>%Ln voorstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>accept %1</source>
        <translation>%1 accepteren</translation>
    </message>
    <message>
        <source>Accepted %1</source>
        <translation>Geaccepteerd: %1</translation>
    </message>
    <message>
        <source>reject %1</source>
        <translation>%1 afwijzen</translation>
    </message>
    <message>
        <source>Rejected %1</source>
        <translation>Afgewezen: %1</translation>
    </message>
    <message>
        <source>propose %1 again</source>
        <translation>%1 opnieuw voorstellen</translation>
    </message>
    <message>
        <source>Put %1 back among the proposals</source>
        <translation>Teruggezet bij de voorstellen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln bron</numerusform>
            <numerusform>%Ln bronnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln toegevoegd</numerusform>
            <numerusform>%Ln toegevoegd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln gewijzigd</numerusform>
            <numerusform>%Ln gewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln verwijderd</numerusform>
            <numerusform>%Ln verwijderd</numerusform>
        </translation>
    </message>
    <message>
        <source>begin draft</source>
        <translation>concept beginnen</translation>
    </message>
    <message>
        <source>Began a %1 (%2) of “%3”</source>
        <translation>Begonnen aan een %1 (%2) van “%3”</translation>
    </message>
    <message>
        <source>typing</source>
        <translation>typen</translation>
    </message>
    <message>
        <source>Wrote “%1” in the %2 of “%4”</source>
        <translation>“%1” geschreven in de %2 van “%4”</translation>
    </message>
    <message>
        <source>deletion</source>
        <translation>schrappen</translation>
    </message>
    <message>
        <source>Struck “%1” from the %2 of “%4”</source>
        <translation>“%1” geschrapt uit de %2 van “%4”</translation>
    </message>
    <message>
        <source>discard draft</source>
        <translation>concept weggooien</translation>
    </message>
    <message>
        <source>Threw away the draft of the %1 (%2) of “%3”</source>
        <translation>Concept van de %1 (%2) van “%3” weggegooid</translation>
    </message>
    <message>
        <source>keep version</source>
        <translation>versie bewaren</translation>
    </message>
    <message>
        <source>Kept version %4 of the %1 (%2) of “%3”, %5</source>
        <translation>Bewaard: versie %4 van de %1 (%2) van “%3”, %5</translation>
    </message>
    <message>
        <source>add version</source>
        <translation>versie toevoegen</translation>
    </message>
    <message>
        <source>Added version %4 of the %1 (%2) of “%3”</source>
        <translation>Toegevoegd: versie %4 van de %1 (%2) van “%3”</translation>
    </message>
    <message>
        <source>link sentence</source>
        <translation>zin koppelen</translation>
    </message>
    <message>
        <source>Linked “%1” to passage %2 of “%3”</source>
        <translation>“%1” gekoppeld aan passage %2 van “%3”</translation>
    </message>
    <message>
        <source>unlink sentence</source>
        <translation>zin ontkoppelen</translation>
    </message>
    <message>
        <source>Unlinked “%1” from passage %2 of “%3”</source>
        <translation>“%1” ontkoppeld van passage %2 van “%3”</translation>
    </message>
    <message>
        <source>judgement of sameness</source>
        <translation>oordeel over gelijkheid</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>samenvatting</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>vertaling</translation>
    </message>
    <message>
        <source>the judgement on “%1” and “%2”</source>
        <translation>het oordeel over “%1” en “%2”</translation>
    </message>
    <message>
        <source>the link of “%1” to passage %2</source>
        <translation>de koppeling van “%1” aan passage %2</translation>
    </message>
    <message>
        <source>Undid: %1</source>
        <translation>Ongedaan gemaakt: %1</translation>
    </message>
    <message>
        <source>Did again: %1</source>
        <translation>Opnieuw gedaan: %1</translation>
    </message>
    <message>
        <source>Found texts that say the same or share words</source>
        <translation>Teksten gevonden die hetzelfde zeggen of woorden delen</translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln mention(s) from “%2” to “%3”</source>
        <translation>
            <numerusform>%Ln vermelding verplaatst van “%2” naar “%3”</numerusform>
            <numerusform>%Ln vermeldingen verplaatst van “%2” naar “%3”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split “%2” from “%1” with %Ln mention(s)</source>
        <translation>
            <numerusform>“%2” afgesplitst van “%1” met %Ln vermelding</numerusform>
            <numerusform>“%2” afgesplitst van “%1” met %Ln vermeldingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Judged a claim about “%1” (%2, %3): %4, %5, %6</source>
        <translation>Bewering over “%1” beoordeeld (%2, %3): %4, %5, %6</translation>
    </message>
    <message>
        <source>Began to edit version %4 of the %1 (%2) of “%3”</source>
        <translation>Begonnen met bewerken van versie %4 van de %1 (%2) van “%3”</translation>
    </message>
    <message>
        <source>accept proposals</source>
        <translation>voorstellen accepteren</translation>
    </message>
    <message>
        <source>reject proposals</source>
        <translation>voorstellen afwijzen</translation>
    </message>
    <message>
        <source>put back among the proposals</source>
        <translation>terugzetten bij de voorstellen</translation>
    </message>
    <message>
        <source>supports it</source>
        <translation>ondersteunt het</translation>
    </message>
    <message>
        <source>contradicts it</source>
        <translation>spreekt het tegen</translation>
    </message>
    <message>
        <source>said in so many words</source>
        <translation>met zoveel woorden gezegd</translation>
    </message>
    <message>
        <source>interpreted from the words</source>
        <translation>geïnterpreteerd uit de woorden</translation>
    </message>
    <message>
        <source>inferred from more than the words</source>
        <translation>afgeleid uit meer dan de woorden</translation>
    </message>
    <message>
        <source>credibility %1</source>
        <translation>geloofwaardigheid %1</translation>
    </message>
    <message>
        <source>Rejected a finding: %1</source>
        <translation>Bevinding afgewezen: %1</translation>
    </message>
    <message>
        <source>Accepted a finding: %1</source>
        <translation>Bevinding geaccepteerd: %1</translation>
    </message>
    <message>
        <source>the claim about “%1”: %2</source>
        <comment>an event, what is claimed of it</comment>
        <translation>bewering over “%1”: %2</translation>
    </message>
    <message>
        <source>Corrected “%1” from beside its file: “%2”</source>
        <translation>“%1” verbeterd uit het bestand ernaast: “%2”</translation>
    </message>
    <message>
        <source>take sources out</source>
        <translation>bronnen eruit halen</translation>
    </message>
    <message>
        <source>bring sources back</source>
        <translation>bronnen terughalen</translation>
    </message>
    <message>
        <source>Claimed against “%1”: %2, %3</source>
        <translation>Bewering tegen “%1”: %2, %3</translation>
    </message>
    <message>
        <source>check translations</source>
        <translation>vertalingen nagaan</translation>
    </message>
    <message>
        <source>Compared the translations of “%1” with it</source>
        <translation>Vertalingen van “%1” met de bron vergeleken</translation>
    </message>
    <message>
        <source>correct sources</source>
        <translation>bronnen corrigeren</translation>
    </message>
    <message>
        <source>check attributions</source>
        <translation>toeschrijvingen nakijken</translation>
    </message>
    <message>
        <source>Looked for statements that are put down to nobody</source>
        <translation>Gezocht naar uitspraken die aan niemand worden toegeschreven</translation>
    </message>
    <message>
        <source>compare sources</source>
        <translation>bronnen vergelijken</translation>
    </message>
    <message>
        <source>Compared sources that speak of the same</source>
        <translation>Bronnen vergeleken die over hetzelfde spreken</translation>
    </message>
    <message>
        <source>check renditions</source>
        <translation>vertalingen en samenvattingen controleren</translation>
    </message>
    <message>
        <source>Compared the translations and summaries of “%1” with it</source>
        <translation>Vertalingen en samenvattingen van “%1” ermee vergeleken</translation>
    </message>
    <message>
        <source>check languages</source>
        <translation>talen controleren</translation>
    </message>
    <message>
        <source>Looked for passages in other languages</source>
        <translation>Naar passages in andere talen gezocht</translation>
    </message>
    <message>
        <source>propose sameness</source>
        <translation>gelijkheid voorstellen</translation>
    </message>
    <message>
        <source>Looked for entities that are likely the same</source>
        <translation>Naar entiteiten gezocht die waarschijnlijk dezelfde zijn</translation>
    </message>
    <message>
        <source>language of passage</source>
        <translation>taal van passage</translation>
    </message>
    <message>
        <source>Said that “%1” is in %2</source>
        <translation>Gezegd dat “%1” in het %2 is</translation>
    </message>
    <message>
        <source>Said that nobody can tell the language of “%1”</source>
        <translation>Gezegd dat niemand de taal van “%1” kan bepalen</translation>
    </message>
    <message>
        <source>find repeats</source>
        <translation>herhalingen zoeken</translation>
    </message>
    <message>
        <source>Looked for sources that pass on what another says</source>
        <translation>Naar bronnen gezocht die doorgeven wat een andere zegt</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>&amp;New case…</source>
        <translation>&amp;Nieuw dossier…</translation>
    </message>
    <message>
        <source>&amp;Open case…</source>
        <translation>Dossier &amp;openen…</translation>
    </message>
    <message>
        <source>Start the &amp;sample again</source>
        <translation>&amp;Voorbeeld opnieuw beginnen</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>Bestanden &amp;importeren…</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>&amp;Map importeren…</translation>
    </message>
    <message>
        <source>&amp;Export as a bundle…</source>
        <translation>Als &amp;bundel exporteren…</translation>
    </message>
    <message>
        <source>&amp;Close case</source>
        <translation>Dossier &amp;sluiten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>&amp;One column</source>
        <translation>&amp;Eén kolom</translation>
    </message>
    <message>
        <source>&amp;Two columns</source>
        <translation>&amp;Twee kolommen</translation>
    </message>
    <message>
        <source>T&amp;hree columns</source>
        <translation>&amp;Drie kolommen</translation>
    </message>
    <message>
        <source>&amp;Four columns</source>
        <translation>&amp;Vier kolommen</translation>
    </message>
    <message>
        <source>&amp;Read the event’s sources side by side</source>
        <translation>&amp;Bronnen van de gebeurtenis naast elkaar lezen</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>G&amp;rotere tekst</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Kleinere tekst</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>Nor&amp;male grootte</translation>
    </message>
    <message>
        <source>Colours as the s&amp;ystem has them</source>
        <translation>Kleuren van het &amp;systeem</translation>
    </message>
    <message>
        <source>L&amp;ight colours</source>
        <translation>&amp;Lichte kleuren</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>Donkere kle&amp;uren</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Voor&amp;uit</translation>
    </message>
    <message>
        <source>&amp;Clear one layer of the selection</source>
        <translation>Eén &amp;laag van de selectie opheffen</translation>
    </message>
    <message>
        <source>&amp;Closer</source>
        <translation>&amp;Inzoomen</translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation>&amp;Uitzoomen</translation>
    </message>
    <message>
        <source>&amp;Fit all</source>
        <translation>&amp;Alles tonen</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Sneltoetsen</translation>
    </message>
    <message>
        <source>&amp;About Dossier</source>
        <translation>&amp;Info over Dossier</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>Import &amp;pasted text…</source>
        <translation>Ge&amp;plakte tekst importeren…</translation>
    </message>
    <message>
        <source>&amp;Last import</source>
        <translation>&amp;Laatste import</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Op&amp;nieuw</translation>
    </message>
    <message>
        <source>New &amp;entity from selection…</source>
        <translation>Nieuwe &amp;entiteit uit selectie…</translation>
    </message>
    <message>
        <source>Mention &amp;of…</source>
        <translation>&amp;Vermelding van…</translation>
    </message>
    <message>
        <source>C&amp;laim on an event…</source>
        <translation>Be&amp;wering over een gebeurtenis…</translation>
    </message>
    <message>
        <source>New e&amp;vent…</source>
        <translation>Nieuwe &amp;gebeurtenis…</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>No&amp;titie…</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Accepteren</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>A&amp;fwijzen</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>&amp;Hernoemen…</translation>
    </message>
    <message>
        <source>Set the &amp;date…</source>
        <translation>Dat&amp;um instellen…</translation>
    </message>
    <message>
        <source>Mer&amp;ge with…</source>
        <translation>&amp;Samenvoegen met…</translation>
    </message>
    <message>
        <source>Details of the &amp;source…</source>
        <translation>Detai&amp;ls van de bron…</translation>
    </message>
    <message>
        <source>Mention of anot&amp;her entity…</source>
        <translation>Vermelding van an&amp;dere entiteit…</translation>
    </message>
    <message>
        <source>Spl&amp;it off a new entity…</source>
        <translation>Nieuwe entiteit afs&amp;plitsen…</translation>
    </message>
    <message>
        <source>Ano&amp;ther name…</source>
        <translation>Andere naa&amp;m…</translation>
    </message>
    <message>
        <source>&amp;Part…</source>
        <translation>S&amp;cheiden…</translation>
    </message>
    <message>
        <source>Write a &amp;summary</source>
        <translation>&amp;Samenvatting schrijven</translation>
    </message>
    <message>
        <source>Write a &amp;translation</source>
        <translation>&amp;Vertaling schrijven</translation>
    </message>
    <message>
        <source>&amp;Paste or open one…</source>
        <translation>Een bestaande &amp;plakken of openen…</translation>
    </message>
    <message>
        <source>&amp;Edit this version</source>
        <translation>Deze versie be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;Link sentence to selected passage</source>
        <translation>&amp;Zin koppelen aan geselecteerde passage</translation>
    </message>
    <message>
        <source>&amp;Keep as version…</source>
        <translation>&amp;Bewaren als versie…</translation>
    </message>
    <message>
        <source>&amp;Discard draft</source>
        <translation>&amp;Concept weggooien</translation>
    </message>
    <message>
        <source>To re&amp;view</source>
        <translation>Te be&amp;oordelen</translation>
    </message>
    <message>
        <source>&amp;Notes and findings</source>
        <translation>&amp;Notities en bevindingen</translation>
    </message>
    <message>
        <source>Hi&amp;story</source>
        <translation>&amp;Geschiedenis</translation>
    </message>
    <message>
        <source>Next p&amp;roposal</source>
        <translation>Volgend voor&amp;stel</translation>
    </message>
    <message>
        <source>Previous pr&amp;oposal</source>
        <translation>V&amp;orig voorstel</translation>
    </message>
    <message>
        <source>P&amp;assage the sentence rests on</source>
        <translation>&amp;Passage waarop de zin steunt</translation>
    </message>
    <message>
        <source>Next note or findin&amp;g</source>
        <translation>Volgende &amp;notitie of bevinding</translation>
    </message>
    <message>
        <source>Previous note or fin&amp;ding</source>
        <translation>Vorige notitie of &amp;bevinding</translation>
    </message>
    <message>
        <source>Menu at the ke&amp;yboard’s place</source>
        <translation>Conte&amp;xtmenu bij de cursor</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;Renditions</source>
        <translation>&amp;Weergaven</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>B&amp;eeld</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ga naar</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Tijdlijn</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Open a &amp;bundle…</source>
        <translation>&amp;Bundel openen…</translation>
    </message>
    <message>
        <source>Read as another &amp;date…</source>
        <translation>Als andere &amp;datum lezen…</translation>
    </message>
    <message>
        <source>Prefer a &amp;name in lists…</source>
        <translation>&amp;Naam voor lijsten kiezen…</translation>
    </message>
    <message>
        <source>&amp;Remove a name…</source>
        <translation>Naam &amp;verwijderen…</translation>
    </message>
    <message>
        <source>&amp;Change type…</source>
        <translation>&amp;Type wijzigen…</translation>
    </message>
    <message>
        <source>Pre&amp;fer a date…</source>
        <translation>Datum &amp;verkiezen…</translation>
    </message>
    <message>
        <source>Leave the date to its &amp;claims</source>
        <translation>Datum aan de b&amp;eweringen overlaten</translation>
    </message>
    <message>
        <source>&amp;Remove event</source>
        <translation>Gebeurtenis verwij&amp;deren</translation>
    </message>
    <message>
        <source>&amp;Judge the claim…</source>
        <translation>Bewering be&amp;oordelen…</translation>
    </message>
    <message>
        <source>C&amp;hange the value of the claim…</source>
        <translation>&amp;Waarde van de bewering wijzigen…</translation>
    </message>
    <message>
        <source>E&amp;ntities</source>
        <translation>E&amp;ntiteiten</translation>
    </message>
    <message>
        <source>Event&amp;s</source>
        <translation>Gebeurteni&amp;ssen</translation>
    </message>
    <message>
        <source>Ta&amp;ke the source out of the case</source>
        <translation>Bron u&amp;it het dossier halen</translation>
    </message>
    <message>
        <source>&amp;Bring back a source…</source>
        <translation>Een bron te&amp;rughalen…</translation>
    </message>
    <message>
        <source>S&amp;earch the case</source>
        <translation>In het dossier &amp;zoeken</translation>
    </message>
    <message>
        <source>&amp;Next mention, evidence or hit</source>
        <translation>&amp;Volgende vermelding, bewijsplaats of treffer</translation>
    </message>
    <message>
        <source>&amp;Previous mention, evidence or hit</source>
        <translation>Vo&amp;rige vermelding, bewijsplaats of treffer</translation>
    </message>
    <message>
        <source>&amp;Find in the columns</source>
        <translation>In de kolo&amp;mmen zoeken</translation>
    </message>
    <message>
        <source>&amp;Quick open…</source>
        <translation>Snel op&amp;enen…</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Opdrachtenpalet…</translation>
    </message>
    <message>
        <source>P&amp;rint the column…</source>
        <translation>Kolom afd&amp;rukken…</translation>
    </message>
    <message>
        <source>Write the column as P&amp;DF…</source>
        <translation>Kolom als P&amp;DF opslaan…</translation>
    </message>
    <message>
        <source>Copy &amp;with citation</source>
        <translation>Kopiëren met bron&amp;vermelding</translation>
    </message>
    <message>
        <source>Re&amp;liability of the source…</source>
        <translation>Betrou&amp;wbaarheid van de bron…</translation>
    </message>
    <message>
        <source>Fi&amp;lter the sources</source>
        <translation>Bronnen fi&amp;lteren</translation>
    </message>
    <message>
        <source>Gro&amp;up and sort the sources…</source>
        <translation>Bronnen &amp;groeperen en sorteren…</translation>
    </message>
    <message>
        <source>&amp;Mark all sources as seen</source>
        <translation>Alle bronnen als gezien &amp;markeren</translation>
    </message>
    <message>
        <source>Ori&amp;ginal edition</source>
        <translation>Oorspronkeli&amp;jke editie</translation>
    </message>
    <message>
        <source>S&amp;erif text</source>
        <translation>Tekst met sc&amp;hreven</translation>
    </message>
    <message>
        <source>Sans seri&amp;f text</source>
        <translation>Tekst zonder schre&amp;ven</translation>
    </message>
    <message>
        <source>&amp;Narrow text</source>
        <translation>S&amp;malle tekst</translation>
    </message>
    <message>
        <source>Text of usual wi&amp;dth</source>
        <translation>Tekst van gewone b&amp;reedte</translation>
    </message>
    <message>
        <source>&amp;Wide text</source>
        <translation>&amp;Brede tekst</translation>
    </message>
    <message>
        <source>Text as wide as the &amp;column</source>
        <translation>Tekst zo breed als de &amp;kolom</translation>
    </message>
    <message>
        <source>F&amp;ree the column, or take it back</source>
        <translation>Kolom losma&amp;ken of terugnemen</translation>
    </message>
    <message>
        <source>Eye line at the care&amp;t</source>
        <translation>Leeslijn bij de &amp;cursor</translation>
    </message>
    <message>
        <source>Usual e&amp;ye line</source>
        <translation>Gewone lees&amp;lijn</translation>
    </message>
    <message>
        <source>Menu of the c&amp;olumn</source>
        <translation>Menu van de k&amp;olom</translation>
    </message>
    <message>
        <source>Mark &amp;all names and dates</source>
        <translation>&amp;Alle namen en datums markeren</translation>
    </message>
    <message>
        <source>Mark only what is sele&amp;cted</source>
        <translation>Alleen het ge&amp;selecteerde markeren</translation>
    </message>
    <message>
        <source>Mark no names and dat&amp;es</source>
        <translation>Geen namen en dat&amp;ums markeren</translation>
    </message>
    <message>
        <source>&amp;Packed rows</source>
        <translation>Com&amp;pacte rijen</translation>
    </message>
    <message>
        <source>Rows by &amp;source</source>
        <translation>Rijen per &amp;bron</translation>
    </message>
    <message>
        <source>Rows by &amp;entity</source>
        <translation>Rijen per &amp;entiteit</translation>
    </message>
    <message>
        <source>Events as a &amp;drawing</source>
        <translation>Gebeurtenissen als &amp;tekening</translation>
    </message>
    <message>
        <source>Events as a &amp;table</source>
        <translation>Gebeurtenissen als ta&amp;bel</translation>
    </message>
    <message>
        <source>Save the timeline as a p&amp;icture…</source>
        <translation>Tijdlijn als afbeeldin&amp;g opslaan…</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;kst</translation>
    </message>
    <message>
        <source>Stronger mar&amp;ks</source>
        <translation>Sterkere mar&amp;keringen</translation>
    </message>
    <message>
        <source>Lan&amp;guage of the passage…</source>
        <translation>Taal van de passa&amp;ge…</translation>
    </message>
    <message>
        <source>&amp;What the event’s sources say differently…</source>
        <translation>&amp;Wat de bronnen over de gebeurtenis verschillend zeggen…</translation>
    </message>
    <message>
        <source>Next part of the &amp;window</source>
        <translation>Volgend deel van het &amp;venster</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation>V&amp;orig deel van het venster</translation>
    </message>
</context>
<context>
    <name>dossier::ArrangementMenu</name>
    <message>
        <source>How sources are grouped and ordered</source>
        <translation>Hoe bronnen zijn gegroepeerd en geordend</translation>
    </message>
    <message>
        <source>Mark all as seen</source>
        <translation>Alles als gezien markeren</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Groeperen op</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>Alle groepen invouwen</translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation>Alle groepen uitvouwen</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sorteren op</translation>
    </message>
    <message>
        <source>Last first</source>
        <translation>Laatste eerst</translation>
    </message>
</context>
<context>
    <name>dossier::Bundles</name>
    <message>
        <source>A bundle is still being written or read. Stop it first, or wait until it has ended.</source>
        <translation>Er wordt nog een bundel geschreven of gelezen. Stop dat eerst, of wacht tot het klaar is.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>The case is being written to “%1”…</source>
        <translation>Het dossier wordt weggeschreven naar “%1”…</translation>
    </message>
    <message>
        <source>The case was written to “%1”.</source>
        <translation>Het dossier is weggeschreven naar “%1”.</translation>
    </message>
    <message>
        <source>The bundle “%1” is being read…</source>
        <translation>De bundel “%1” wordt gelezen…</translation>
    </message>
</context>
<context>
    <name>dossier::CardHead</name>
    <message>
        <source>acronym</source>
        <translation>acroniem</translation>
    </message>
    <message>
        <source>another spelling</source>
        <translation>andere schrijfwijze</translation>
    </message>
    <message>
        <source>as a translation has it</source>
        <translation>zoals in een vertaling</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln vermelding</numerusform>
            <numerusform>%Ln vermeldingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %1 of %Ln source(s)</source>
        <translation>
            <numerusform>in %1 van %Ln bron</numerusform>
            <numerusform>in %1 van %Ln bronnen</numerusform>
        </translation>
    </message>
    <message>
        <source>every language</source>
        <translation>elke taal</translation>
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
            <numerusform>nog %Ln</numerusform>
            <numerusform>nog %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::Cases</name>
    <message>
        <source>Cases (*.dossier)</source>
        <translation>Dossiers (*.dossier)</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Dossier openen</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nieuw dossier</translation>
    </message>
    <message>
        <source>Open to read</source>
        <translation>Openen om te lezen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Open a bundle: choose its folder</source>
        <translation>Bundel openen: kies de map</translation>
    </message>
    <message>
        <source>Keep the case of the bundle as</source>
        <translation>Het dossier uit de bundel bewaren als</translation>
    </message>
</context>
<context>
    <name>dossier::ChoiceField</name>
    <message>
        <source>Search entities</source>
        <translation>Entiteiten zoeken</translation>
    </message>
    <message>
        <source>Search events, or name a new one</source>
        <translation>Gebeurtenissen zoeken, of een nieuwe benoemen</translation>
    </message>
    <message>
        <source>new event</source>
        <translation>nieuwe gebeurtenis</translation>
    </message>
    <message>
        <source>No entity is called “%1”</source>
        <translation>Geen entiteit heet “%1”</translation>
    </message>
    <message>
        <source>new entity</source>
        <translation>nieuwe entiteit</translation>
    </message>
</context>
<context>
    <name>dossier::ChoicesModel</name>
    <message>
        <source>cannot be done now</source>
        <translation>kan nu niet</translation>
    </message>
</context>
<context>
    <name>dossier::ClaimValue</name>
    <message>
        <source>The source does not say when</source>
        <translation>De bron zegt niet wanneer</translation>
    </message>
    <message>
        <source>The source does not say how many</source>
        <translation>De bron zegt niet hoeveel</translation>
    </message>
    <message>
        <source>The source names no one</source>
        <translation>De bron noemt niemand</translation>
    </message>
    <message>
        <source>The source does not say how far</source>
        <translation>De bron zegt niet hoe ver</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Search who it was</source>
        <translation>Zoeken wie het was</translation>
    </message>
    <message>
        <source>nobody the case knows</source>
        <translation>niemand die het dossier kent</translation>
    </message>
    <message>
        <source>Write a figure, such as 40</source>
        <translation>Schrijf een getal, bijvoorbeeld 40</translation>
    </message>
    <message>
        <source>Write who it was, or choose an entity</source>
        <translation>Schrijf wie het was, of kies een entiteit</translation>
    </message>
    <message>
        <source>Write who it was</source>
        <translation>Schrijf wie het was</translation>
    </message>
    <message>
        <source>Write how far it went</source>
        <translation>Schrijf hoe ver het ging</translation>
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
        <translation>passage %1</translation>
    </message>
    <message>
        <source>repeats another source</source>
        <translation>herhaalt een andere bron</translation>
    </message>
</context>
<context>
    <name>dossier::ColumnHead</name>
    <message>
        <source>Previous in this column</source>
        <translation>Vorige in deze kolom</translation>
    </message>
    <message>
        <source>Next in this column</source>
        <translation>Volgende in deze kolom</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%1 of %2 in this column</source>
        <translation>%1 van %2 in deze kolom</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in this column</source>
        <translation>
            <numerusform>%Ln in deze kolom</numerusform>
            <numerusform>%Ln in deze kolom</numerusform>
        </translation>
    </message>
    <message>
        <source>Freed: it does not move with the other columns. Take it back</source>
        <translation>Losgemaakt: ze beweegt niet mee met de andere kolommen. Terugnemen</translation>
    </message>
</context>
<context>
    <name>dossier::ComparisonSheet</name>
    <message>
        <source>Compare two entities</source>
        <translation>Twee entiteiten vergelijken</translation>
    </message>
    <message>
        <source>The name that stays</source>
        <translation>De naam die blijft</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>The &amp;same</source>
        <translation>De&amp;zelfde</translation>
    </message>
    <message>
        <source>&amp;Not the same</source>
        <translation>&amp;Niet dezelfde</translation>
    </message>
    <message>
        <source>&amp;Unsure</source>
        <translation>&amp;Onzeker</translation>
    </message>
    <message>
        <source>Compare %1 and %2</source>
        <translation>%1 en %2 vergelijken</translation>
    </message>
</context>
<context>
    <name>dossier::ComparisonView</name>
    <message>
        <source>Two entities side by side</source>
        <translation>Twee entiteiten naast elkaar</translation>
    </message>
    <message>
        <source>Speaks for their being the same</source>
        <translation>Pleit ervoor dat ze dezelfde zijn</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <translation>Pleit ertegen</translation>
    </message>
    <message>
        <source>Judged so far</source>
        <translation>Tot nu toe beoordeeld</translation>
    </message>
    <message>
        <source>Both appear with</source>
        <translation>Beide komen voor met</translation>
    </message>
    <message>
        <source>Events that name both</source>
        <translation>Gebeurtenissen die beide noemen</translation>
    </message>
    <message>
        <source>Sources: mentions of the first | of the second</source>
        <translation>Bronnen: vermeldingen van de eerste | van de tweede</translation>
    </message>
    <message>
        <source>They are one entity now, or one of them is gone</source>
        <translation>Ze zijn nu één entiteit, of een ervan is er niet meer</translation>
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
        <translation>april 2019, sinds 2021, 2019-04-03/..</translation>
    </message>
    <message>
        <source>counted from %1</source>
        <translation>gerekend vanaf %1</translation>
    </message>
    <message>
        <source>Not understood as a date</source>
        <translation>Niet als datum begrepen</translation>
    </message>
    <message>
        <source>Write a date</source>
        <translation>Schrijf een datum</translation>
    </message>
    <message>
        <source>Write it as in April 2019, since 2021 or 2019-04-03</source>
        <translation>Schrijf het als april 2019, sinds 2021 of 2019-04-03</translation>
    </message>
</context>
<context>
    <name>dossier::DatePreview</name>
    <message>
        <source>As the timeline draws it</source>
        <translation>Zoals de tijdlijn het tekent</translation>
    </message>
</context>
<context>
    <name>dossier::DifferencesSheet</name>
    <message>
        <source>What the sources say differently</source>
        <translation>Wat de bronnen verschillend zeggen</translation>
    </message>
    <message>
        <source>What the sources say differently: %1</source>
        <comment>an event</comment>
        <translation>Wat de bronnen verschillend zeggen: %1</translation>
    </message>
</context>
<context>
    <name>dossier::DifferencesView</name>
    <message>
        <source>What the sources say differently</source>
        <translation>Wat de bronnen verschillend zeggen</translation>
    </message>
    <message>
        <source>The event is not in the case any more</source>
        <translation>De gebeurtenis staat niet meer in het dossier</translation>
    </message>
    <message>
        <source>In the sentences about this event</source>
        <translation>In de zinnen over deze gebeurtenis</translation>
    </message>
    <message>
        <source>Elsewhere in the sources that speak of it</source>
        <translation>Elders in de bronnen die erover spreken</translation>
    </message>
    <message>
        <source>Nothing is known that the sources would say differently about this event</source>
        <translation>Er is niets bekend wat de bronnen over deze gebeurtenis verschillend zeggen</translation>
    </message>
    <message>
        <source>Read side by side</source>
        <translation>Naast elkaar lezen</translation>
    </message>
    <message>
        <source>%1: read side by side</source>
        <comment>a question or a finding</comment>
        <translation>%1: naast elkaar lezen</translation>
    </message>
    <message>
        <source>Open these places in columns beside each other</source>
        <translation>Deze plaatsen in kolommen naast elkaar openen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln bron</numerusform>
            <numerusform>%Ln bronnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeat(s)</source>
        <comment>sources that pass on what another says</comment>
        <translation>
            <numerusform>%Ln herhaling</numerusform>
            <numerusform>%Ln herhalingen</numerusform>
        </translation>
    </message>
    <message>
        <source>it is so</source>
        <translation>zo is het</translation>
    </message>
</context>
<context>
    <name>dossier::DockTitle</name>
    <message>
        <source>Float %1</source>
        <translation>%1 losmaken</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 sluiten</translation>
    </message>
</context>
<context>
    <name>dossier::DraftEditor</name>
    <message>
        <source>Discard</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Keep as version</source>
        <translation>Bewaren als versie</translation>
    </message>
    <message>
        <source>Throw this draft away; undoing brings it back</source>
        <translation>Dit concept weggooien; met Ongedaan maken komt het terug</translation>
    </message>
    <message>
        <source>Make a version of it that does not change any more</source>
        <translation>Er een versie van maken die niet meer verandert</translation>
    </message>
    <message>
        <source>As %1</source>
        <translation>Als %1</translation>
    </message>
    <message>
        <source>Summary being written</source>
        <translation>Samenvatting in bewerking</translation>
    </message>
    <message>
        <source>Translation being written</source>
        <translation>Vertaling in bewerking</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s), kept as you type</source>
        <translation>
            <numerusform>%Ln woord, tijdens het typen bewaard</numerusform>
            <numerusform>%Ln woorden, tijdens het typen bewaard</numerusform>
        </translation>
    </message>
    <message>
        <source>Passage %1 of the source, proposed by rule</source>
        <translation>Passage %1 van de bron, voorgesteld door een regel</translation>
    </message>
    <message>
        <source>Passage %1 of the source</source>
        <translation>Passage %1 van de bron</translation>
    </message>
    <message>
        <source>passage %1</source>
        <translation>passage %1</translation>
    </message>
    <message>
        <source>passage %1, proposed by rule</source>
        <translation>passage %1, voorgesteld door een regel</translation>
    </message>
    <message>
        <source>Rests on %1</source>
        <comment>passages</comment>
        <translation>Berust op %1</translation>
    </message>
</context>
<context>
    <name>dossier::Editing</name>
    <message>
        <source>Accept %1</source>
        <translation>%1 accepteren</translation>
    </message>
    <message>
        <source>Reject %1</source>
        <translation>%1 afwijzen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>New entity…</source>
        <translation>Nieuwe entiteit…</translation>
    </message>
    <message>
        <source>Mention of…</source>
        <translation>Vermelding van…</translation>
    </message>
    <message>
        <source>Claim on an event…</source>
        <translation>Bewering over een gebeurtenis…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notitie…</translation>
    </message>
    <message>
        <source>mention</source>
        <translation>Vermelding</translation>
    </message>
    <message>
        <source>Another entity…</source>
        <translation>Andere entiteit…</translation>
    </message>
    <message>
        <source>Split off…</source>
        <translation>Afsplitsen…</translation>
    </message>
    <message>
        <source>The entity %1…</source>
        <translation>De entiteit %1…</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Read as another date…</source>
        <translation>Als andere datum lezen…</translation>
    </message>
    <message>
        <source>entity</source>
        <translation>Entiteit</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Hernoemen…</translation>
    </message>
    <message>
        <source>Add a name…</source>
        <translation>Naam toevoegen…</translation>
    </message>
    <message>
        <source>Change type</source>
        <translation>Type wijzigen</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Prefer in lists</source>
        <translation>Als voorkeursnaam gebruiken in lijsten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Samenvoegen met…</translation>
    </message>
    <message>
        <source>New event…</source>
        <translation>Nieuwe gebeurtenis…</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Gebeurtenis</translation>
    </message>
    <message>
        <source>Set the date…</source>
        <translation>Datum instellen…</translation>
    </message>
    <message>
        <source>Leave the date to its claims</source>
        <translation>Datum aan de beweringen overlaten</translation>
    </message>
    <message>
        <source>Remove event</source>
        <translation>Gebeurtenis verwijderen</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>Bewering</translation>
    </message>
    <message>
        <source>Judge…</source>
        <translation>Wegen…</translation>
    </message>
    <message>
        <source>Change the value…</source>
        <translation>Waarde wijzigen…</translation>
    </message>
    <message>
        <source>Prefer this date…</source>
        <translation>Voorkeur geven aan deze datum…</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Details…</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Alle talen</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Welke</translation>
    </message>
    <message>
        <source>This mention</source>
        <translation>Deze vermelding</translation>
    </message>
    <message>
        <source>All in this source</source>
        <translation>Alle in deze bron</translation>
    </message>
    <message>
        <source>All spelt so</source>
        <translation>Alle met deze spelling</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>De bron</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Hoe het bekend is</translation>
    </message>
    <message>
        <source>said in so many words</source>
        <translation>met zoveel woorden gezegd</translation>
    </message>
    <message>
        <source>interpreted from the words</source>
        <translation>geïnterpreteerd uit de woorden</translation>
    </message>
    <message>
        <source>inferred from more than the words</source>
        <translation>afgeleid uit meer dan de woorden</translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation>Geloofwaardigheid</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>niet gewogen</translation>
    </message>
    <message>
        <source>1, confirmed</source>
        <translation>1, bevestigd</translation>
    </message>
    <message>
        <source>2, probably true</source>
        <translation>2, waarschijnlijk waar</translation>
    </message>
    <message>
        <source>3, possibly true</source>
        <translation>3, mogelijk waar</translation>
    </message>
    <message>
        <source>4, doubtful</source>
        <translation>4, twijfelachtig</translation>
    </message>
    <message>
        <source>5, improbable</source>
        <translation>5, onwaarschijnlijk</translation>
    </message>
    <message>
        <source>6, cannot be judged</source>
        <translation>6, niet te beoordelen</translation>
    </message>
    <message>
        <source>New entity</source>
        <translation>Nieuwe entiteit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Make entity</source>
        <translation>Entiteit maken</translation>
    </message>
    <message>
        <source>Mention of</source>
        <translation>Vermelding van</translation>
    </message>
    <message>
        <source>Mark as mention</source>
        <translation>Als vermelding markeren</translation>
    </message>
    <message>
        <source>Mention of another entity</source>
        <translation>Vermelding van een andere entiteit</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verplaatsen</translation>
    </message>
    <message>
        <source>Split off a new entity</source>
        <translation>Nieuwe entiteit afsplitsen</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Afsplitsen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Samenvoegen</translation>
    </message>
    <message>
        <source>Rename entity</source>
        <translation>Entiteit hernoemen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Hernoemen</translation>
    </message>
    <message>
        <source>Another name of %1</source>
        <translation>Andere naam van %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>full name</source>
        <translation>volledige naam</translation>
    </message>
    <message>
        <source>acronym</source>
        <translation>acroniem</translation>
    </message>
    <message>
        <source>variant</source>
        <translation>variant</translation>
    </message>
    <message>
        <source>what a translation made of it</source>
        <translation>wat een vertaling ervan maakte</translation>
    </message>
    <message>
        <source>Add name</source>
        <translation>Naam toevoegen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation>Notitie bewaren</translation>
    </message>
    <message>
        <source>%1 means</source>
        <translation>%1 betekent</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Read so</source>
        <translation>Zo lezen</translation>
    </message>
    <message>
        <source>Claim on an event</source>
        <translation>Bewering over een gebeurtenis</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Make claim</source>
        <translation>Bewering maken</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nieuwe gebeurtenis</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Make event</source>
        <translation>Gebeurtenis maken</translation>
    </message>
    <message>
        <source>Rename event</source>
        <translation>Gebeurtenis hernoemen</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Wanneer het gebeurde</translation>
    </message>
    <message>
        <source>Set date</source>
        <translation>Datum instellen</translation>
    </message>
    <message>
        <source>Judge the claim %1</source>
        <translation>De bewering %1 wegen</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Wegen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Prefer %1</source>
        <translation>Voorkeur geven aan %1</translation>
    </message>
    <message>
        <source>Prefer</source>
        <translation>Voorkeur geven</translation>
    </message>
    <message>
        <source>Details of the source</source>
        <translation>Details van de bron</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Uitgever</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Gepubliceerd</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadres</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Betrouwbaarheid</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corrigeren</translation>
    </message>
    <message>
        <source>Part…</source>
        <translation>Scheiden…</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Dezelfde</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Niet dezelfde</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Onzeker</translation>
    </message>
    <message>
        <source>judgement</source>
        <translation>Oordeel</translation>
    </message>
    <message>
        <source>%1 and another entity</source>
        <translation>%1 en een andere entiteit</translation>
    </message>
    <message>
        <source>They are</source>
        <translation>Ze zijn</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>dezelfde</translation>
    </message>
    <message>
        <source>not the same</source>
        <translation>niet dezelfde</translation>
    </message>
    <message>
        <source>perhaps the same</source>
        <translation>misschien dezelfde</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Gescheiden houden</translation>
    </message>
    <message>
        <source>Not the same as %1</source>
        <translation>Niet dezelfde als %1</translation>
    </message>
    <message>
        <source>Which one is another</source>
        <translation>Welke is een andere entiteit</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Scheiden</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Terughalen</translation>
    </message>
    <message>
        <source>Select the words that name it first.</source>
        <translation>Selecteer eerst de woorden die de naam vormen.</translation>
    </message>
    <message>
        <source>Put the caret into the passage that says it first.</source>
        <translation>Zet de cursor eerst in de passage die het zegt.</translation>
    </message>
    <message>
        <source>Put the caret into a marked name first.</source>
        <translation>Zet de cursor eerst in een gemarkeerde naam.</translation>
    </message>
    <message>
        <source>Select a claim in what the sources say first.</source>
        <translation>Selecteer eerst een bewering onder Wat de bronnen zeggen.</translation>
    </message>
    <message>
        <source>Select an entity first.</source>
        <translation>Selecteer eerst een entiteit.</translation>
    </message>
    <message>
        <source>Select an event first.</source>
        <translation>Selecteer eerst een gebeurtenis.</translation>
    </message>
    <message>
        <source>Select an entity or an event first.</source>
        <translation>Selecteer eerst een entiteit of een gebeurtenis.</translation>
    </message>
    <message>
        <source>Select what is to be decided first: a mark, an entity, an event, a claim or a proposal.</source>
        <translation>Selecteer eerst waarover beslist moet worden: een markering, entiteit, gebeurtenis, bewering of voorstel.</translation>
    </message>
    <message>
        <source>Merge the selected…</source>
        <translation>Geselecteerde samenvoegen…</translation>
    </message>
    <message>
        <source>Put the caret into a marked date first.</source>
        <translation>Zet de cursor eerst in een gemarkeerde datum.</translation>
    </message>
    <message>
        <source>The one date that a source gives for this event is preferred already.</source>
        <translation>De enige datum die een bron voor deze gebeurtenis geeft, is al verkozen.</translation>
    </message>
    <message>
        <source>No source gives a date for this event, so none can be preferred.</source>
        <translation>Geen bron geeft een datum voor deze gebeurtenis, dus er kan er geen verkozen worden.</translation>
    </message>
    <message>
        <source>The date of this event is worked out from its claims already.</source>
        <translation>De datum van deze gebeurtenis volgt al uit de beweringen.</translation>
    </message>
    <message>
        <source>Write a name</source>
        <translation>Schrijf een naam</translation>
    </message>
    <message>
        <source>Choose an entity</source>
        <translation>Kies een entiteit</translation>
    </message>
    <message>
        <source>%1 is not merged with another entity, so there is nothing to part.</source>
        <translation>%1 is niet met een andere entiteit samengevoegd, dus er is niets te scheiden.</translation>
    </message>
    <message>
        <source>Type of %1</source>
        <translation>Type van %1</translation>
    </message>
    <message>
        <source>Choose another type</source>
        <translation>Kies een ander type</translation>
    </message>
    <message>
        <source>%1 has no other name that lists could show.</source>
        <translation>%1 heeft geen andere naam die lijsten kunnen tonen.</translation>
    </message>
    <message>
        <source>The name of %1 that lists show</source>
        <translation>De naam van %1 die lijsten tonen</translation>
    </message>
    <message>
        <source>Search its names</source>
        <translation>De namen doorzoeken</translation>
    </message>
    <message>
        <source>Choose a name</source>
        <translation>Kies een naam</translation>
    </message>
    <message>
        <source>%1 has no name that could be removed.</source>
        <translation>%1 heeft geen naam die verwijderd kan worden.</translation>
    </message>
    <message>
        <source>Remove a name of %1</source>
        <translation>Een naam van %1 verwijderen</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Schrijf een notitie</translation>
    </message>
    <message>
        <source>No event is chosen yet</source>
        <translation>Er is nog geen gebeurtenis gekozen</translation>
    </message>
    <message>
        <source>Write a title</source>
        <translation>Schrijf een titel</translation>
    </message>
    <message>
        <source>Write why</source>
        <translation>Schrijf waarom</translation>
    </message>
    <message>
        <source>Prefer a date</source>
        <translation>Datum verkiezen</translation>
    </message>
    <message>
        <source>Search the dates that sources give</source>
        <translation>Zoeken in de datums die bronnen geven</translation>
    </message>
    <message>
        <source>Choose a date</source>
        <translation>Kies een datum</translation>
    </message>
    <message>
        <source>Sources that are taken out are listed here</source>
        <translation>Hier staan bronnen die eruit genomen zijn</translation>
    </message>
    <message>
        <source>Choose a source</source>
        <translation>Kies een bron</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bewijsplaatsen</translation>
    </message>
    <message>
        <source>Take out of the case</source>
        <translation>Uit het dossier halen</translation>
    </message>
    <message>
        <source>Bring back a source…</source>
        <translation>Een bron terughalen…</translation>
    </message>
    <message>
        <source>The name that stays</source>
        <translation>De naam die blijft</translation>
    </message>
    <message>
        <source>passage %1</source>
        <translation>passage %1</translation>
    </message>
    <message>
        <source>No source was taken out</source>
        <translation>Er is geen bron uit gehaald</translation>
    </message>
    <message>
        <source>Bring back a source</source>
        <translation>Een bron terughalen</translation>
    </message>
    <message>
        <source>Search sources that were taken out</source>
        <translation>Bronnen zoeken die eruit gehaald zijn</translation>
    </message>
    <message>
        <source>Select a source first.</source>
        <translation>Selecteer eerst een bron.</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Kopiëren met bronvermelding</translation>
    </message>
    <message>
        <source>Compare the two…</source>
        <translation>De twee vergelijken…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergelijken…</translation>
    </message>
    <message numerus="yes">
        <source>Reliability of %Ln source(s)</source>
        <translation>
            <numerusform>Betrouwbaarheid van %Ln bron</numerusform>
            <numerusform>Betrouwbaarheid van %Ln bronnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kind of %Ln source(s)…</source>
        <translation>
            <numerusform>Soort van %Ln bron…</numerusform>
            <numerusform>Soort van %Ln bronnen…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Publisher of %Ln source(s)…</source>
        <translation>
            <numerusform>Uitgever van %Ln bron…</numerusform>
            <numerusform>Uitgever van %Ln bronnen…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln source(s) out of the case</source>
        <translation>
            <numerusform>%Ln bron uit het dossier nemen</numerusform>
            <numerusform>%Ln bronnen uit het dossier nemen</numerusform>
        </translation>
    </message>
    <message>
        <source>supports it: says that it is so</source>
        <translation>ondersteunt het: zegt dat het zo is</translation>
    </message>
    <message>
        <source>contradicts it: says that it is not so</source>
        <translation>spreekt het tegen: zegt dat het niet zo is</translation>
    </message>
    <message>
        <source>Shows both side by side, with what speaks for their being the same</source>
        <translation>Toont beide naast elkaar, met wat ervoor pleit dat ze dezelfde zijn</translation>
    </message>
    <message numerus="yes">
        <source>Kind of %Ln source(s)</source>
        <translation>
            <numerusform>Soort van %Ln bron</numerusform>
            <numerusform>Soort van %Ln bronnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a kind</source>
        <translation>Schrijf een soort</translation>
    </message>
    <message numerus="yes">
        <source>Publisher of %Ln source(s)</source>
        <translation>
            <numerusform>Uitgever van %Ln bron</numerusform>
            <numerusform>Uitgever van %Ln bronnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a publisher</source>
        <translation>Schrijf een uitgever</translation>
    </message>
    <message>
        <source>Language of the passage</source>
        <translation>Taal van de passage</translation>
    </message>
    <message>
        <source>As the text: %1</source>
        <comment>a language</comment>
        <translation>Zoals de tekst: %1</translation>
    </message>
    <message>
        <source>Nobody can say</source>
        <translation>Niemand kan het zeggen</translation>
    </message>
    <message>
        <source>Put the caret into a passage of a source first.</source>
        <translation>Zet de cursor eerst in een passage van een bron.</translation>
    </message>
    <message>
        <source>Has it from</source>
        <translation>Heeft het van</translation>
    </message>
    <message>
        <source>no other source: it speaks for itself</source>
        <translation>geen andere bron: ze spreekt voor zichzelf</translation>
    </message>
    <message>
        <source>another source</source>
        <translation>andere bron</translation>
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
            <numerusform>%Ln vermelding</numerusform>
            <numerusform>%Ln vermeldingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln source(s)</source>
        <translation>
            <numerusform>in %Ln bron</numerusform>
            <numerusform>in %Ln bronnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them here</source>
        <translation>
            <numerusform>waarvan %Ln hier</numerusform>
            <numerusform>waarvan %Ln hier</numerusform>
        </translation>
    </message>
    <message>
        <source>also called %1</source>
        <comment>another name of an entity, which was sought</comment>
        <translation>ook %1 genoemd</translation>
    </message>
</context>
<context>
    <name>dossier::EntitiesView</name>
    <message>
        <source>Filter entities</source>
        <translation>Entiteiten filteren</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entiteiten</translation>
    </message>
    <message>
        <source>Names in the sources are listed here</source>
        <translation>Namen uit de bronnen komen hier te staan</translation>
    </message>
    <message>
        <source>No entity has a name with these words</source>
        <translation>Geen entiteit heeft een naam met deze woorden</translation>
    </message>
</context>
<context>
    <name>dossier::EntityCardView</name>
    <message>
        <source>Card</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Vermeldingen</translation>
    </message>
    <message>
        <source>Appears with</source>
        <translation>Komt samen voor met</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Gebeurtenissen</translation>
    </message>
    <message>
        <source>Events that name it</source>
        <translation>Gebeurtenissen die de entiteit noemen</translation>
    </message>
    <message numerus="yes">
        <source>Mentions of the %Ln selected</source>
        <translation>
            <numerusform>Vermeldingen van de %Ln geselecteerde</numerusform>
            <numerusform>Vermeldingen van de %Ln geselecteerde</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a name to see where it stands</source>
        <translation>Selecteer een naam om te zien waar die staat</translation>
    </message>
    <message>
        <source>The same or not</source>
        <translation>Dezelfde of niet</translation>
    </message>
    <message>
        <source>First and last mention</source>
        <translation>Eerste en laatste vermelding</translation>
    </message>
    <message>
        <source>Spellings</source>
        <translation>Schrijfwijzen</translation>
    </message>
    <message>
        <source>Enter goes to the next mention that is spelt so</source>
        <translation>Enter gaat naar de volgende zo gespelde vermelding</translation>
    </message>
    <message>
        <source>Enter selects both, Right goes to the next passage that names both, Left to the one before</source>
        <translation>Enter selecteert beide, Rechts gaat naar de volgende passage die beide noemt, Links naar de vorige</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>More mentions</source>
        <translation>Meer vermeldingen</translation>
    </message>
</context>
<context>
    <name>dossier::EventGlyph</name>
    <message>
        <source>or</source>
        <comment>one of several dates</comment>
        <translation>of</translation>
    </message>
    <message>
        <source>and</source>
        <comment>all of several dates</comment>
        <translation>en</translation>
    </message>
    <message>
        <source>1 source</source>
        <translation>1 bron</translation>
    </message>
    <message>
        <source>%1 sources</source>
        <translation>%1 bronnen</translation>
    </message>
</context>
<context>
    <name>dossier::EventView</name>
    <message>
        <source>What the sources say</source>
        <translation>Wat de bronnen zeggen</translation>
    </message>
    <message>
        <source>Read side by side</source>
        <translation>Naast elkaar lezen</translation>
    </message>
    <message>
        <source>Open the sources that speak of this event in columns beside each other</source>
        <translation>De bronnen over deze gebeurtenis in kolommen naast elkaar openen</translation>
    </message>
    <message>
        <source>Select an event in the timeline to see what each source says about it</source>
        <translation>Selecteer een gebeurtenis in de tijdlijn om te zien wat elke bron erover zegt</translation>
    </message>
    <message>
        <source>No source says anything about it yet</source>
        <translation>Nog geen enkele bron zegt er iets over</translation>
    </message>
    <message>
        <source>Go to the evidence</source>
        <translation>Naar de bewijsplaats gaan</translation>
    </message>
    <message>
        <source>Copy the wording</source>
        <translation>De bewoording kopiëren</translation>
    </message>
    <message>
        <source>Prefer a date…</source>
        <translation>Datum verkiezen…</translation>
    </message>
    <message>
        <source>Choose the date of this event among those that sources give, and say why</source>
        <translation>De datum van deze gebeurtenis kiezen uit die van de bronnen, en zeggen waarom</translation>
    </message>
    <message>
        <source>Set beside each other what the sources say differently about this event</source>
        <translation>Naast elkaar zetten wat de bronnen over deze gebeurtenis verschillend zeggen</translation>
    </message>
    <message>
        <source>What differs: %1…</source>
        <comment>a number of questions</comment>
        <translation>Wat verschilt: %1…</translation>
    </message>
    <message>
        <source>What differs…</source>
        <translation>Wat verschilt…</translation>
    </message>
</context>
<context>
    <name>dossier::EventWords</name>
    <message>
        <source>day known</source>
        <translation>dag bekend</translation>
    </message>
    <message>
        <source>month known, day not</source>
        <translation>maand bekend, dag niet</translation>
    </message>
    <message>
        <source>season known, month not</source>
        <translation>seizoen bekend, maand niet</translation>
    </message>
    <message>
        <source>quarter known, month not</source>
        <translation>kwartaal bekend, maand niet</translation>
    </message>
    <message>
        <source>third of the year known, month not</source>
        <translation>derde van het jaar bekend, maand niet</translation>
    </message>
    <message>
        <source>half of the year known, month not</source>
        <translation>helft van het jaar bekend, maand niet</translation>
    </message>
    <message>
        <source>year known, month not</source>
        <translation>jaar bekend, maand niet</translation>
    </message>
    <message>
        <source>decade known, year not</source>
        <translation>decennium bekend, jaar niet</translation>
    </message>
    <message>
        <source>century known, decade not</source>
        <translation>eeuw bekend, decennium niet</translation>
    </message>
    <message>
        <source>millennium known, century not</source>
        <translation>millennium bekend, eeuw niet</translation>
    </message>
    <message>
        <source>about that day</source>
        <translation>omstreeks die dag</translation>
    </message>
    <message>
        <source>about that month</source>
        <translation>omstreeks die maand</translation>
    </message>
    <message>
        <source>about that year</source>
        <translation>omstreeks dat jaar</translation>
    </message>
    <message>
        <source>about then</source>
        <translation>omstreeks die tijd</translation>
    </message>
    <message>
        <source>how long before is not known</source>
        <translation>hoelang daarvoor is niet bekend</translation>
    </message>
    <message>
        <source>start not known</source>
        <translation>begin niet bekend</translation>
    </message>
    <message>
        <source>still going on when last spoken of</source>
        <translation>nog gaande toen er het laatst over werd bericht</translation>
    </message>
    <message>
        <source>end not known</source>
        <translation>einde niet bekend</translation>
    </message>
    <message>
        <source>first and last day known</source>
        <translation>eerste en laatste dag bekend</translation>
    </message>
    <message>
        <source>exact start and end not known</source>
        <translation>precies begin en einde niet bekend</translation>
    </message>
    <message>
        <source>some time within, when is not known</source>
        <translation>ergens daarbinnen, wanneer is niet bekend</translation>
    </message>
    <message>
        <source>1 source</source>
        <translation>1 bron</translation>
    </message>
    <message>
        <source>%1 sources</source>
        <translation>%1 bronnen</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>geen datum</translation>
    </message>
    <message>
        <source>one of them</source>
        <translation>een ervan</translation>
    </message>
    <message>
        <source>each of them</source>
        <translation>elk ervan</translation>
    </message>
    <message>
        <source>bounds as read by a rule</source>
        <translation>grenzen zoals een regel ze leest</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>onzeker</translation>
    </message>
    <message>
        <source>1 repeats another</source>
        <translation>1 herhaalt een andere</translation>
    </message>
    <message>
        <source>%1 repeat others</source>
        <translation>%1 herhalen andere</translation>
    </message>
    <message>
        <source>1 is coarser.</source>
        <translation>1 is minder precies.</translation>
    </message>
    <message>
        <source>%1 are coarser.</source>
        <translation>%1 zijn minder precies.</translation>
    </message>
    <message>
        <source>They disagree on the date.</source>
        <translation>Over de datum spreken ze elkaar tegen.</translation>
    </message>
    <message>
        <source>The date was decided by a person.</source>
        <translation>Een persoon heeft over de datum beslist.</translation>
    </message>
    <message>
        <source>counted from %1</source>
        <translation>gerekend vanaf %1</translation>
    </message>
    <message>
        <source>read by rule %1</source>
        <translation>gelezen volgens regel %1</translation>
    </message>
    <message>
        <source>a repeat</source>
        <translation>een herhaling</translation>
    </message>
    <message>
        <source>%1: %2; %3</source>
        <comment>date: event; sources</comment>
        <translation>%1: %2; %3</translation>
    </message>
    <message>
        <source>1 a repeat</source>
        <translation>waarvan 1 herhaling</translation>
    </message>
    <message>
        <source>%1 are repeats</source>
        <translation>waarvan %1 herhalingen</translation>
    </message>
    <message>
        <source>%1 coarser</source>
        <translation>%1 minder precies</translation>
    </message>
    <message>
        <source>sources disagree on the date</source>
        <translation>bronnen spreken elkaar tegen over de datum</translation>
    </message>
    <message>
        <source>date decided by a person</source>
        <translation>over de datum besliste een persoon</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>voorgesteld</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>afgewezen</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from one day to another</comment>
        <translation>%1 tot en met %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot en met %2</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 gebeurtenis</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 gebeurtenissen</translation>
    </message>
</context>
<context>
    <name>dossier::EventsModel</name>
    <message>
        <source>open</source>
        <comment>a bound of a date</comment>
        <translation>open</translation>
    </message>
    <message>
        <source>to the day</source>
        <translation>op de dag</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Gebeurtenis</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Earliest</source>
        <translation>Vroegst</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Laatst</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Wat bekend is</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Oordeel</translation>
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
        <translation>Vorige treffer</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>Vorige treffer (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Volgende treffer</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Volgende treffer (Enter)</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Hoofdlettergevoelig</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Hele woorden</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Zoekbalk sluiten</translation>
    </message>
    <message>
        <source>Close the find bar (Escape)</source>
        <translation>Zoekbalk sluiten (Escape)</translation>
    </message>
    <message>
        <source>Find bar</source>
        <translation>Zoekbalk</translation>
    </message>
    <message>
        <source>Accents do not matter, nor capitals unless they are asked for.</source>
        <translation>Accenten maken niet uit, hoofdletters alleen op verzoek.</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Alle kolommen</translation>
    </message>
    <message>
        <source>This column</source>
        <translation>Deze kolom</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Waar gezocht wordt</translation>
    </message>
    <message>
        <source>%1 so far …</source>
        <comment>matches</comment>
        <translation>%1 tot nu toe…</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Geen treffer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln treffer</numerusform>
            <numerusform>%Ln treffers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>matches</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%1, from the start</source>
        <comment>3 of 17</comment>
        <translation>%1, vanaf het begin</translation>
    </message>
    <message>
        <source>%1, from the end</source>
        <comment>3 of 17</comment>
        <translation>%1, vanaf het einde</translation>
    </message>
</context>
<context>
    <name>dossier::FocusLine</name>
    <message>
        <source>next</source>
        <translation>volgende</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>opheffen</translation>
    </message>
    <message>
        <source>In the case</source>
        <translation>In het dossier</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Focus</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Op schijf</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>No case open</source>
        <translation>Geen dossier open</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Opgeslagen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln bron</numerusform>
            <numerusform>%Ln bronnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entit(y/ies)</source>
        <translation>
            <numerusform>%Ln entiteit</numerusform>
            <numerusform>%Ln entiteiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln gebeurtenis</numerusform>
            <numerusform>%Ln gebeurtenissen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot en met %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 en nog %Ln</numerusform>
            <numerusform>%1 en nog %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln mention(s)</source>
        <translation>
            <numerusform>%1: %Ln vermelding</numerusform>
            <numerusform>%1: %Ln vermeldingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %1 of %Ln source(s)</source>
        <translation>
            <numerusform>in %1 van %Ln bron</numerusform>
            <numerusform>in %1 van %Ln bronnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln piece(s) of evidence</source>
        <translation>
            <numerusform>%1: %Ln bewijsplaats</numerusform>
            <numerusform>%1: %Ln bewijsplaatsen</numerusform>
        </translation>
    </message>
    <message>
        <source>Passage %1 of %2</source>
        <translation>Passage %1 van %2</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2 van %3</translation>
    </message>
    <message>
        <source>passage %1</source>
        <translation>passage %1</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>nog %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>nog %1 min</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>Wat er is gebeurd</translation>
    </message>
    <message>
        <source>How far the import is</source>
        <translation>Voortgang van de import</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Alleen-lezen</translation>
    </message>
    <message>
        <source>looking for what they share</source>
        <translation>zoekt wat ze gemeen hebben</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 per seconde</translation>
    </message>
    <message>
        <source>Passage %1: %2</source>
        <comment>a number, notes and findings</comment>
        <translation>Passage %1: %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two names</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1: mention %2 of %3</source>
        <comment>names, numbers</comment>
        <translation>%1: vermelding %2 van %3</translation>
    </message>
    <message>
        <source>%1 of %2 in renditions</source>
        <translation>%1 van %2 in weergaven</translation>
    </message>
    <message>
        <source>no event</source>
        <comment>a passage that names none</comment>
        <translation>geen gebeurtenis</translation>
    </message>
    <message>
        <source>beside %1</source>
        <comment>a title</comment>
        <translation>naast %1</translation>
    </message>
    <message>
        <source>beside passage %1 of its source</source>
        <translation>naast passage %1 van de bron ervan</translation>
    </message>
    <message>
        <source>beside passage %1 of what was made of it</source>
        <translation>naast passage %1 van wat ervan gemaakt is</translation>
    </message>
    <message>
        <source>beside passage %1 of %2</source>
        <comment>a number, a title</comment>
        <translation>naast passage %1 van “%2”</translation>
    </message>
</context>
<context>
    <name>dossier::HeadButton</name>
    <message>
        <source>Shown in this column: %1 %2</source>
        <translation>In deze kolom getoond: %1 %2</translation>
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
        <translation>Ongedaan gemaakt</translation>
    </message>
    <message>
        <source>Changed outside the program</source>
        <translation>Buiten het programma gewijzigd</translation>
    </message>
</context>
<context>
    <name>dossier::HistoryView</name>
    <message>
        <source>Filter the history</source>
        <translation>Geschiedenis filteren</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle soorten</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Alle bronnen</translation>
    </message>
    <message>
        <source>This source</source>
        <translation>Deze bron</translation>
    </message>
    <message>
        <source>Some acts were changed or taken out outside the program: they are marked below</source>
        <translation>Sommige handelingen zijn buiten het programma gewijzigd of weggehaald; ze zijn hieronder gemarkeerd</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Wat er veranderde</translation>
    </message>
    <message>
        <source>Go there  Enter</source>
        <comment>with its key</comment>
        <translation>Ga erheen  Enter</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ga erheen</translation>
    </message>
    <message>
        <source>No act is like that</source>
        <translation>Geen handeling voldoet hieraan</translation>
    </message>
    <message>
        <source>A job of the program; what came of it stands in the line.</source>
        <translation>Een taak van het programma; het resultaat staat in de regel.</translation>
    </message>
    <message>
        <source>This act was changed outside the program.</source>
        <translation>Deze handeling is buiten het programma gewijzigd.</translation>
    </message>
    <message>
        <source>Undo up to here…</source>
        <translation>Ongedaan maken tot hier…</translation>
    </message>
    <message>
        <source>Undo up to here</source>
        <translation>Ongedaan maken tot hier</translation>
    </message>
    <message>
        <source>This act is undone. It can be done again.</source>
        <translation>Deze handeling is ongedaan gemaakt en kan opnieuw worden gedaan.</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln acts are undone, this one as the last of them. They can be done again one by one.</source>
        <translation>
            <numerusform>De laatste handeling wordt ongedaan gemaakt. Die kan opnieuw worden gedaan.</numerusform>
            <numerusform>De laatste %Ln handelingen worden ongedaan gemaakt, deze als laatste. Ze kunnen één voor één opnieuw worden gedaan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message numerus="yes">
        <source>Undo these %Ln</source>
        <translation>
            <numerusform>Deze %Ln ongedaan maken</numerusform>
            <numerusform>Deze %Ln ongedaan maken</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Zo laten</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Zo laten</translation>
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
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Lang.</source>
        <comment>language, a head over codes of two letters</comment>
        <translation>Taal</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Wat te doen</translation>
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
        <translation>minder dan %1 s</translation>
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
        <translation>Bestanden filteren</translation>
    </message>
    <message>
        <source>Result of the import</source>
        <translation>Resultaat van de import</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>Lijst opslaan…</translation>
    </message>
    <message>
        <source>Try the refused again</source>
        <translation>Geweigerde opnieuw proberen</translation>
    </message>
    <message>
        <source>Start reading</source>
        <translation>Beginnen met lezen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln file(s) are in the case</source>
        <translation>
            <numerusform>%1 van %Ln bestand in het dossier</numerusform>
            <numerusform>%1 van %Ln bestanden in het dossier</numerusform>
        </translation>
    </message>
    <message>
        <source>From “%1”, in %2.</source>
        <translation>Uit “%1”, in %2.</translation>
    </message>
    <message>
        <source>In %1.</source>
        <translation>In %1.</translation>
    </message>
    <message>
        <source>From the folder “%1”, in %2.</source>
        <translation>Uit de map “%1”, in %2.</translation>
    </message>
    <message>
        <source>It ended before its time; what had come in stays in, and started again it goes on.</source>
        <translation>De import is voortijdig geëindigd; wat al binnen was, blijft in het dossier, en opnieuw gestart gaat de import verder.</translation>
    </message>
    <message>
        <source>It was stopped; what had come in stays in.</source>
        <translation>De import is gestopt; wat al binnen was, blijft in het dossier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were refused; they are listed with the reason and stay where they are.</source>
        <translation>
            <numerusform>%Ln bestand is geweigerd; het staat met de reden in de lijst en blijft waar het is.</numerusform>
            <numerusform>%Ln bestanden zijn geweigerd; ze staan met de reden in de lijst en blijven waar ze zijn.</numerusform>
        </translation>
    </message>
    <message>
        <source>What had come in was taken out of the case again.</source>
        <translation>Wat al binnen was, is weer uit het dossier gehaald.</translation>
    </message>
    <message numerus="yes">
        <source>Bring these %Ln back</source>
        <translation>
            <numerusform>Deze terughalen</numerusform>
            <numerusform>Deze %Ln terughalen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove these %Ln again</source>
        <translation>
            <numerusform>Deze weer verwijderen</numerusform>
            <numerusform>Deze %Ln weer verwijderen</numerusform>
        </translation>
    </message>
    <message>
        <source>No file is like that.</source>
        <translation>Geen bestand voldoet hieraan.</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Lijst opslaan</translation>
    </message>
    <message>
        <source>Import.csv</source>
        <translation>Import.csv</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabel (*.csv)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Tekst (*.txt)</translation>
    </message>
</context>
<context>
    <name>dossier::ImportTable</name>
    <message>
        <source>Files of the import</source>
        <translation>Bestanden van de import</translation>
    </message>
    <message>
        <source>Open the source that is known</source>
        <translation>Bekende bron openen</translation>
    </message>
    <message>
        <source>Open the source</source>
        <translation>Bron openen</translation>
    </message>
</context>
<context>
    <name>dossier::Imports</name>
    <message>
        <source>The case is kept in “%1”. It is an ordinary file; nothing has to be saved.</source>
        <translation>Het dossier staat in “%1”. Het is een gewoon bestand; opslaan is niet nodig.</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Bestanden importeren</translation>
    </message>
    <message>
        <source>Articles (*.txt *.md)</source>
        <translation>Artikelen (*.txt *.md)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Map importeren</translation>
    </message>
    <message>
        <source>An import is under way. Add these when it has ended, or stop it at the foot of the window first.</source>
        <translation>Er loopt een import. Voeg deze toe als die klaar is, of stop de import eerst onder in het venster.</translation>
    </message>
    <message>
        <source>The case can only be read for now, so nothing can be added.</source>
        <translation>Het dossier kan voorlopig alleen worden gelezen; toevoegen gaat niet.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy one first.</source>
        <translation>Er staat geen tekst op het klembord. Kopieer eerst een tekst.</translation>
    </message>
    <message>
        <source>The list was written to “%1”.</source>
        <translation>De lijst is weggeschreven naar “%1”.</translation>
    </message>
    <message>
        <source>“%1” is a bundle: a case kept as a folder. Open it as a case.</source>
        <translation>“%1” is een bundel: een dossier dat als map bewaard is. Open het als dossier.</translation>
    </message>
    <message>
        <source>Open the bundle</source>
        <translation>Bundel openen</translation>
    </message>
</context>
<context>
    <name>dossier::KeysList</name>
    <message>
        <source>Keys</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Opdracht</translation>
    </message>
    <message>
        <source>Select an entity, a date’s event or a passage</source>
        <translation>Entiteit, gebeurtenis van een datum of passage selecteren</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Klik</translation>
    </message>
    <message>
        <source>Select the passage, whatever is marked in it</source>
        <translation>De passage selecteren, wat er ook in gemarkeerd is</translation>
    </message>
    <message>
        <source>Alt+Click</source>
        <translation>Alt+klik</translation>
    </message>
    <message>
        <source>Add or remove an entity</source>
        <translation>Entiteit toevoegen of weghalen</translation>
    </message>
    <message>
        <source>Ctrl+Click</source>
        <translation>Ctrl+klik</translation>
    </message>
    <message>
        <source>Larger or smaller text in a column</source>
        <translation>Grotere of kleinere tekst in een kolom</translation>
    </message>
    <message>
        <source>Ctrl+Wheel</source>
        <translation>Ctrl+muiswiel</translation>
    </message>
    <message>
        <source>Timeline: closer or wider at the pointer</source>
        <translation>Tijdlijn: in- of uitzoomen bij de aanwijzer</translation>
    </message>
    <message>
        <source>Timeline: choose a stretch of time</source>
        <translation>Tijdlijn: periode kiezen</translation>
    </message>
    <message>
        <source>Drag on the axis</source>
        <translation>Slepen over de as</translation>
    </message>
    <message>
        <source>To review: accept the proposal</source>
        <translation>Te beoordelen: het voorstel accepteren</translation>
    </message>
    <message>
        <source>A</source>
        <comment>key</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>To review: reject the proposal</source>
        <translation>Te beoordelen: het voorstel afwijzen</translation>
    </message>
    <message>
        <source>R</source>
        <comment>key</comment>
        <translation>R</translation>
    </message>
    <message>
        <source>To review: leave the proposal for later</source>
        <translation>Te beoordelen: het voorstel voor later laten</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>key</comment>
        <translation>Spatie</translation>
    </message>
    <message>
        <source>To review: go to where the proposal is about</source>
        <translation>Te beoordelen: naar de plaats van het voorstel gaan</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Notes and findings: accept or reject the finding</source>
        <translation>Notities en bevindingen: de bevinding accepteren of afwijzen</translation>
    </message>
    <message>
        <source>A, R</source>
        <comment>keys</comment>
        <translation>A, R</translation>
    </message>
    <message>
        <source>Timeline: previous or next event</source>
        <translation>Tijdlijn: vorige of volgende gebeurtenis</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <comment>keys</comment>
        <translation>Links, Rechts</translation>
    </message>
    <message>
        <source>Timeline: row above or below</source>
        <translation>Tijdlijn: rij erboven of eronder</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <comment>keys</comment>
        <translation>Omhoog, Omlaag</translation>
    </message>
    <message>
        <source>Timeline: group of rows above or below</source>
        <translation>Tijdlijn: groep rijen erboven of eronder</translation>
    </message>
    <message>
        <source>Ctrl+Up, Ctrl+Down</source>
        <comment>keys</comment>
        <translation>Ctrl+Omhoog, Ctrl+Omlaag</translation>
    </message>
    <message>
        <source>Timeline: fold or unfold the group of rows</source>
        <translation>Tijdlijn: groep rijen in- of uitvouwen</translation>
    </message>
    <message>
        <source>G</source>
        <comment>key</comment>
        <translation>G</translation>
    </message>
    <message>
        <source>Timeline: first or last event</source>
        <translation>Tijdlijn: eerste of laatste gebeurtenis</translation>
    </message>
    <message>
        <source>Home, End</source>
        <comment>keys</comment>
        <translation>Home, End</translation>
    </message>
    <message>
        <source>Timeline: closer, wider, all of the case</source>
        <translation>Tijdlijn: dichterbij, ruimer, het hele dossier</translation>
    </message>
    <message>
        <source>+, -, 0</source>
        <comment>keys</comment>
        <translation>+, -, 0</translation>
    </message>
    <message>
        <source>Timeline: the event as large as fits</source>
        <translation>Tijdlijn: de gebeurtenis zo groot als past</translation>
    </message>
    <message>
        <source>F</source>
        <comment>key</comment>
        <translation>F</translation>
    </message>
    <message>
        <source>Timeline: back to the zoom before</source>
        <translation>Tijdlijn: terug naar de vorige zoom</translation>
    </message>
    <message>
        <source>Backspace</source>
        <comment>key</comment>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Timeline: earlier or later days</source>
        <translation>Tijdlijn: vroegere of latere dagen</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <comment>keys</comment>
        <translation>Page Up, Page Down</translation>
    </message>
</context>
<context>
    <name>dossier::MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>Hulpmiddelen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entiteiten</translation>
    </message>
    <message>
        <source>What the sources say</source>
        <translation>Wat de bronnen zeggen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>Export as a bundle: choose an empty folder</source>
        <translation>Als bundel exporteren: kies een lege map</translation>
    </message>
    <message>
        <source>About Dossier</source>
        <translation>Info over Dossier</translation>
    </message>
    <message>
        <source>&lt;b&gt;Dossier %1&lt;/b&gt;&lt;p&gt;Reads a case: sources in several languages beside their summaries, with entities and a timeline, linked by selection. Nothing leaves this computer.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Dossier %1&lt;/b&gt;&lt;p&gt;Leest een dossier: bronnen in verschillende talen naast hun samenvattingen, met entiteiten en een tijdlijn, verbonden door selectie. Niets verlaat deze computer.&lt;/p&gt;&lt;p&gt;Vrije software onder de GNU General Public License, versie 3 of later.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Export as a bundle…</source>
        <translation>Als bundel exporteren…</translation>
    </message>
    <message>
        <source>%1 (read only)</source>
        <translation>%1 (alleen-lezen)</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Lijst tonen</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Ongedaan maken: %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>Op&amp;nieuw: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have changed since and were left as they are.</source>
        <translation>
            <numerusform>%Ln rij is sindsdien gewijzigd en ongemoeid gelaten.</numerusform>
            <numerusform>%Ln rijen zijn sindsdien gewijzigd en ongemoeid gelaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Te beoordelen</translation>
    </message>
    <message>
        <source>Notes and findings</source>
        <translation>Notities en bevindingen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Opdrachtenpalet</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Een opdracht zoeken</translation>
    </message>
    <message>
        <source>No command is called so.</source>
        <translation>Geen opdracht heet zo.</translation>
    </message>
    <message>
        <source>No case is open.</source>
        <translation>Er is geen dossier geopend.</translation>
    </message>
    <message>
        <source>This case can only be read.</source>
        <translation>Dit dossier kan alleen worden gelezen.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Er is niets ongedaan te maken.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Er is niets opnieuw te doen.</translation>
    </message>
    <message>
        <source>There is nothing to go back to.</source>
        <translation>Er is niets om naar terug te gaan.</translation>
    </message>
    <message>
        <source>There is nothing to go forward to.</source>
        <translation>Er is niets om naar vooruit te gaan.</translation>
    </message>
    <message>
        <source>Nothing was imported since the case was opened.</source>
        <translation>Sinds het dossier is geopend, is er niets geïmporteerd.</translation>
    </message>
    <message>
        <source>Select an event first.</source>
        <translation>Selecteer eerst een gebeurtenis.</translation>
    </message>
    <message>
        <source>%1, timeline.svg</source>
        <comment>name of a file</comment>
        <translation>%1, tijdlijn.svg</translation>
    </message>
    <message>
        <source>Save the timeline as a picture</source>
        <translation>Tijdlijn als afbeelding opslaan</translation>
    </message>
    <message>
        <source>Picture in shapes (*.svg)</source>
        <translation>Vectorafbeelding (*.svg)</translation>
    </message>
    <message>
        <source>Picture in pixels (*.png)</source>
        <translation>Afbeelding in pixels (*.png)</translation>
    </message>
    <message>
        <source>Page (*.pdf)</source>
        <translation>Pagina (*.pdf)</translation>
    </message>
    <message>
        <source>The timeline was saved as %1.</source>
        <translation>De tijdlijn is opgeslagen als %1.</translation>
    </message>
    <message>
        <source>No source is open.</source>
        <translation>Er is geen bron geopend.</translation>
    </message>
    <message>
        <source>Nothing is there to be cited.</source>
        <translation>Er is niets om te citeren.</translation>
    </message>
    <message>
        <source>Copied with citation.</source>
        <translation>Gekopieerd met bronvermelding.</translation>
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
        <translation>passage %1</translation>
    </message>
    <message>
        <source>%1, passage %2</source>
        <comment>a language and a number</comment>
        <translation>%1, passage %2</translation>
    </message>
</context>
<context>
    <name>dossier::MessageBar</name>
    <message>
        <source>Put this message away</source>
        <translation>Bericht sluiten</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
    </message>
</context>
<context>
    <name>dossier::OriginalFacts</name>
    <message>
        <source>Check again</source>
        <translation>Opnieuw nagaan</translation>
    </message>
    <message>
        <source>What is known of the edition</source>
        <translation>Wat over de editie bekend is</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Editie</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Check again that the bytes are those that arrived</source>
        <translation>Opnieuw nagaan of de bytes die zijn die binnenkwamen</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Uitgever</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Gepubliceerd</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadres</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Betrouwbaarheid</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>niet gewogen</translation>
    </message>
    <message>
        <source>As it arrived</source>
        <translation>Zoals binnengekomen</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Binnengekomen</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Bestandsnaam</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Soort bestand</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codering</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Gelezen door</translation>
    </message>
    <message>
        <source>Checked: the bytes in the case are those that arrived.</source>
        <translation>Nagegaan: de bytes in het dossier zijn die welke binnenkwamen.</translation>
    </message>
    <message>
        <source>The bytes in the case are not those that arrived: their hash is %1.</source>
        <translation>De bytes in het dossier zijn niet die welke binnenkwamen: hun hash is %1.</translation>
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
        <translation>Origineel opslaan…</translation>
    </message>
    <message>
        <source>Back to reading</source>
        <translation>Terug naar het lezen</translation>
    </message>
    <message>
        <source>Find in the original</source>
        <translation>In het origineel zoeken</translation>
    </message>
    <message>
        <source>Original edition</source>
        <translation>Oorspronkelijke editie</translation>
    </message>
    <message>
        <source>Text, as it was read</source>
        <translation>Tekst, zoals gelezen</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Back to reading (Escape)</source>
        <translation>Terug naar het lezen (Escape)</translation>
    </message>
    <message>
        <source>The original is being fetched …</source>
        <translation>Het origineel wordt opgehaald…</translation>
    </message>
    <message>
        <source>This file is too long to be shown as text here. Its bytes stand beside.</source>
        <translation>Dit bestand is te lang om hier als tekst te tonen. De bytes staan ernaast.</translation>
    </message>
    <message>
        <source>These bytes can no longer be read as text. They stand beside.</source>
        <translation>Deze bytes kunnen niet meer als tekst worden gelezen. Ze staan ernaast.</translation>
    </message>
    <message>
        <source>So many bytes are not copied. “Save the original…” writes them to a file.</source>
        <translation>Zoveel bytes worden niet gekopieerd. “Origineel opslaan…” schrijft ze naar een bestand.</translation>
    </message>
</context>
<context>
    <name>dossier::OriginalText</name>
    <message>
        <source>Text of the original edition</source>
        <translation>Tekst van de oorspronkelijke editie</translation>
    </message>
</context>
<context>
    <name>dossier::Originals</name>
    <message>
        <source>Save the original</source>
        <translation>Origineel opslaan</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Opgeslagen als %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 kon niet worden geschreven: %2</translation>
    </message>
</context>
<context>
    <name>dossier::OutlinePage</name>
    <message>
        <source>Write a summary</source>
        <translation>Samenvatting schrijven</translation>
    </message>
    <message>
        <source>Write a translation</source>
        <translation>Vertaling schrijven</translation>
    </message>
    <message>
        <source>Paste or open one…</source>
        <translation>Een bestaande plakken of openen…</translation>
    </message>
    <message>
        <source>There is no summary or translation here yet.</source>
        <translation>Hier is nog geen samenvatting of vertaling.</translation>
    </message>
    <message>
        <source>Key passages, in the source’s own language, chosen by rule</source>
        <translation>Kernpassages, in de taal van de bron zelf, gekozen volgens regels</translation>
    </message>
    <message>
        <source>Key passages, in %1, chosen by rule</source>
        <translation>Kernpassages, in het %1, gekozen volgens regels</translation>
    </message>
    <message>
        <source>By their place in the text, the names and dates in them, and words they share with the title. They stand as the source has them.</source>
        <translation>Op grond van hun plaats in de tekst, de namen en datums erin, en de woorden die ze met de titel gemeen hebben. Ze staan er zoals in de bron.</translation>
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
        <translation>Geplakte tekst</translation>
    </message>
    <message>
        <source>Import pasted text</source>
        <translation>Geplakte tekst importeren</translation>
    </message>
    <message>
        <source>The text becomes a source of its own. What you do not know stays empty.</source>
        <translation>De tekst wordt een bron op zich. Wat onbekend is, blijft leeg.</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titel:</translation>
    </message>
    <message>
        <source>Language:</source>
        <translation>Taal:</translation>
    </message>
    <message>
        <source>&amp;Publisher:</source>
        <translation>&amp;Uitgever:</translation>
    </message>
    <message>
        <source>Publ&amp;ished:</source>
        <translation>&amp;Gepubliceerd:</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adres:</translation>
    </message>
    <message>
        <source>Add to the case</source>
        <translation>Aan dossier toevoegen</translation>
    </message>
    <message>
        <source>could not be told</source>
        <translation>niet vast te stellen</translation>
    </message>
    <message>
        <source>2021-05-25, May 2021, or left empty</source>
        <translation>2021-05-25, mei 2021, of leeg</translation>
    </message>
    <message>
        <source>The date as it is understood</source>
        <translation>De datum zoals die wordt begrepen</translation>
    </message>
    <message>
        <source>When it was published is not known.</source>
        <translation>Wanneer het is gepubliceerd, is niet bekend.</translation>
    </message>
    <message>
        <source>This is not understood as a date; write it as 2021-05-25, 2021-05 or 2021.</source>
        <translation>Dit wordt niet als datum begrepen; schrijf het als 2021-05-25, 2021-05 of 2021.</translation>
    </message>
    <message>
        <source>Understood as %1 (%2).</source>
        <translation>Begrepen als %1 (%2).</translation>
    </message>
</context>
<context>
    <name>dossier::Popover</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>dossier::Printing</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 van %2</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Something is being printed.</source>
        <translation>Er wordt al iets afgedrukt.</translation>
    </message>
    <message>
        <source>The active column shows no text.</source>
        <translation>De actieve kolom toont geen tekst.</translation>
    </message>
    <message>
        <source>Print the column</source>
        <translation>Kolom afdrukken</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) were sent to the printer.</source>
        <translation>
            <numerusform>%Ln pagina is naar de printer gestuurd.</numerusform>
            <numerusform>%Ln pagina’s zijn naar de printer gestuurd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) were written to “%1”.</source>
        <translation>
            <numerusform>%Ln pagina is geschreven naar “%1”.</numerusform>
            <numerusform>%Ln pagina’s zijn geschreven naar “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the column as PDF</source>
        <translation>Kolom als PDF opslaan</translation>
    </message>
    <message>
        <source>The pages are being set …</source>
        <translation>De pagina’s worden opgemaakt…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>Het afdrukken is gestopt.</translation>
    </message>
    <message>
        <source>The column could not be printed: %1</source>
        <translation>De kolom kon niet worden afgedrukt: %1</translation>
    </message>
</context>
<context>
    <name>dossier::ProposalPanel</name>
    <message>
        <source>Accept</source>
        <translation>Accepteren</translation>
    </message>
    <message>
        <source>Accept  A</source>
        <comment>with its key</comment>
        <translation>Accepteren  A</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Afwijzen</translation>
    </message>
    <message>
        <source>Reject  R</source>
        <comment>with its key</comment>
        <translation>Afwijzen  R</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Later  Space</source>
        <comment>with its key</comment>
        <translation>Later  Spatie</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Why the program thinks so</source>
        <translation>Waarom het programma dat denkt</translation>
    </message>
    <message>
        <source>What changes if accepted</source>
        <translation>Wat er verandert bij accepteren</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergelijken…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
</context>
<context>
    <name>dossier::ProposalsModel</name>
    <message>
        <source>In %1, passage %2: %3</source>
        <comment>a language, a number and words</comment>
        <translation>In het %1, passage %2: %3</translation>
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
            <numerusform>%Ln onzichtbaar teken wordt in de tekst benoemd, in een kader</numerusform>
            <numerusform>%Ln onzichtbare tekens worden in de tekst benoemd, in kaders</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2. It does not show elsewhere: %3</source>
        <translation>%1, %2. Elders is het onzichtbaar: %3</translation>
    </message>
    <message>
        <source>Eye line: what is gone to comes to stand here, and the columns are level here. It can be dragged.</source>
        <translation>Leeslijn: waar u heen gaat, komt hier te staan, en de kolommen staan hier op gelijke hoogte. Ze kan worden versleept.</translation>
    </message>
</context>
<context>
    <name>dossier::QuickOpen</name>
    <message>
        <source>Quick open</source>
        <translation>Snel openen</translation>
    </message>
    <message>
        <source>Go to a source, an entity or an event</source>
        <translation>Naar een bron, een entiteit of een gebeurtenis gaan</translation>
    </message>
    <message>
        <source>Enter: go there · Ctrl+Enter: a source in another column</source>
        <translation>Enter: erheen gaan · Ctrl+Enter: een bron in een andere kolom</translation>
    </message>
    <message>
        <source>What was selected lately is listed here. Type a part of a title or name.</source>
        <translation>Hier staat wat laatst geselecteerd was. Typ een deel van een titel of naam.</translation>
    </message>
    <message>
        <source>No source, entity or event is called so.</source>
        <translation>Geen bron, entiteit of gebeurtenis heet zo.</translation>
    </message>
</context>
<context>
    <name>dossier::QuotationCard</name>
    <message>
        <source>Go to where it stands</source>
        <translation>Naar de plaats gaan waar het staat</translation>
    </message>
    <message>
        <source>passage %1</source>
        <translation>passage %1</translation>
    </message>
</context>
<context>
    <name>dossier::ReadingArea</name>
    <message>
        <source>Reading columns</source>
        <translation>Leeskolommen</translation>
    </message>
    <message>
        <source>This source has no further summary or translation.</source>
        <translation>Deze bron heeft geen andere samenvatting of vertaling.</translation>
    </message>
    <message>
        <source>Source text</source>
        <translation>Brontekst</translation>
    </message>
    <message>
        <source>Another source</source>
        <translation>Andere bron</translation>
    </message>
    <message>
        <source>Keep this here</source>
        <translation>Hier vastzetten</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Met schreef</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>Schreefloos</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Grotere tekst</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere tekst</translation>
    </message>
    <message>
        <source>Close column</source>
        <translation>Kolom sluiten</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Samenvatting</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Vertaling</translation>
    </message>
    <message>
        <source>%1, %2, version %3</source>
        <translation>%1, %2, versie %3</translation>
    </message>
    <message>
        <source>Edit this version</source>
        <translation>Deze versie bewerken</translation>
    </message>
    <message>
        <source>Write a summary</source>
        <translation>Samenvatting schrijven</translation>
    </message>
    <message>
        <source>Write a translation</source>
        <translation>Vertaling schrijven</translation>
    </message>
    <message>
        <source>Paste or open one…</source>
        <translation>Een bestaande plakken of openen…</translation>
    </message>
    <message>
        <source>This source was taken out of the case. Undoing brings it back.</source>
        <translation>Deze bron is uit het dossier gehaald. Met Ongedaan maken komt die terug.</translation>
    </message>
    <message>
        <source>%1, %2, being written</source>
        <translation>%1, %2, in bewerking</translation>
    </message>
    <message>
        <source>Move with the other columns</source>
        <translation>Meebewegen met de andere kolommen</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Normale grootte</translation>
    </message>
    <message>
        <source>Width of the text</source>
        <translation>Breedte van de tekst</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Smal</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Gewoon</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Breed</translation>
    </message>
    <message>
        <source>As wide as the column</source>
        <translation>Zo breed als de kolom</translation>
    </message>
</context>
<context>
    <name>dossier::ReadingColumn</name>
    <message>
        <source>Empty column</source>
        <translation>Lege kolom</translation>
    </message>
    <message>
        <source>Source text: %1</source>
        <translation>Brontekst: %1</translation>
    </message>
    <message>
        <source>Summary text</source>
        <translation>Tekst van de samenvatting</translation>
    </message>
    <message>
        <source>Translation text</source>
        <translation>Tekst van de vertaling</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>Niets open</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Samenvatting</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Vertaling</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versie %1</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln other source(s), F3</source>
        <translation>
            <numerusform>in %Ln andere bron, F3</numerusform>
            <numerusform>in %Ln andere bronnen, F3</numerusform>
        </translation>
    </message>
    <message>
        <source>being written · %1</source>
        <translation>in bewerking · %1</translation>
    </message>
    <message>
        <source>being written</source>
        <translation>in bewerking</translation>
    </message>
    <message>
        <source>No rendition</source>
        <translation>Geen weergave</translation>
    </message>
    <message>
        <source>In the margin: %1</source>
        <comment>notes and findings</comment>
        <translation>In de marge: %1</translation>
    </message>
    <message>
        <source>Passage %1: %2</source>
        <comment>a number, notes and findings</comment>
        <translation>Passage %1: %2</translation>
    </message>
    <message>
        <source>read without language rules</source>
        <translation>gelezen zonder taalregels</translation>
    </message>
    <message>
        <source>Passage %1 of the source, proposed by rule</source>
        <translation>Passage %1 van de bron, voorgesteld door een regel</translation>
    </message>
    <message>
        <source>Passage %1 of the source</source>
        <translation>Passage %1 van de bron</translation>
    </message>
</context>
<context>
    <name>dossier::RemarksModel</name>
    <message>
        <source>Open findings</source>
        <translation>Open bevindingen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Settled findings</source>
        <translation>Afgehandelde bevindingen</translation>
    </message>
    <message>
        <source>it is so</source>
        <translation>het is zo</translation>
    </message>
    <message>
        <source>nothing is wrong</source>
        <translation>er is niets mis</translation>
    </message>
    <message>
        <source>%1, passage %2</source>
        <comment>a source&apos;s title and the number of a passage</comment>
        <translation>%1, passage %2</translation>
    </message>
    <message>
        <source>the whole case</source>
        <translation>het hele dossier</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>note or finding, its words, what it is about</comment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Bevinding</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>%1, passage %2 in the %3 summary</source>
        <comment>a source&apos;s title, a number, a language</comment>
        <translation>%1, passage %2 in de samenvatting (%3)</translation>
    </message>
    <message>
        <source>%1, in the %2 summary</source>
        <comment>a source&apos;s title, a language</comment>
        <translation>%1, in de samenvatting (%2)</translation>
    </message>
    <message>
        <source>%1, passage %2 in the %3 translation</source>
        <comment>a source&apos;s title, a number, a language</comment>
        <translation>%1, passage %2 in de vertaling (%3)</translation>
    </message>
    <message>
        <source>%1, in the %2 translation</source>
        <comment>a source&apos;s title, a language</comment>
        <translation>%1, in de vertaling (%2)</translation>
    </message>
</context>
<context>
    <name>dossier::RemarksView</name>
    <message>
        <source>Filter notes and findings</source>
        <translation>Notities en bevindingen filteren</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Notes and findings</source>
        <translation>Notities en bevindingen</translation>
    </message>
    <message>
        <source>Open findings</source>
        <translation>Open bevindingen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Settled findings</source>
        <translation>Afgehandelde bevindingen</translation>
    </message>
    <message>
        <source>Keep the words</source>
        <translation>Tekst bewaren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove  Del</source>
        <comment>with its key</comment>
        <translation>Verwijderen  Del</translation>
    </message>
    <message>
        <source>It is so</source>
        <translation>Het is zo</translation>
    </message>
    <message>
        <source>It is so  A</source>
        <comment>with its key</comment>
        <translation>Het is zo  A</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>Er is niets mis</translation>
    </message>
    <message>
        <source>Nothing is wrong  R</source>
        <comment>with its key</comment>
        <translation>Er is niets mis  R</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Heropenen</translation>
    </message>
    <message>
        <source>Nobody has noted anything, and no check has found anything</source>
        <translation>Niemand heeft iets genoteerd, en geen controle heeft iets gevonden</translation>
    </message>
    <message>
        <source>No note or finding is like that</source>
        <translation>Geen notitie of bevinding voldoet hieraan</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Words of the note</source>
        <translation>Tekst van de notitie</translation>
    </message>
    <message>
        <source>Reason, in a few words</source>
        <translation>Reden, in enkele woorden</translation>
    </message>
</context>
<context>
    <name>dossier::RenditionEditing</name>
    <message>
        <source>Nothing is being written in the columns.</source>
        <translation>In geen enkele kolom is iets in bewerking.</translation>
    </message>
    <message>
        <source>There is no version of a summary or translation in the columns.</source>
        <translation>In de kolommen staat geen versie van een samenvatting of vertaling.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Er is nog niets geschreven.</translation>
    </message>
    <message>
        <source>There is no summary or translation in the columns whose sentence could be linked.</source>
        <translation>In de kolommen staat geen samenvatting of vertaling waarvan een zin kan worden gekoppeld.</translation>
    </message>
    <message>
        <source>Click the passage in the source first; then Ctrl+L links the sentence at the caret to it.</source>
        <translation>Klik eerst op de passage in de bron; daarna koppelt Ctrl+L er de zin bij de cursor aan.</translation>
    </message>
    <message>
        <source>The caret is in no sentence.</source>
        <translation>De cursor staat niet in een zin.</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Knippen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Plakken</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles selecteren</translation>
    </message>
    <message>
        <source>Go to passage %1</source>
        <translation>Naar passage %1 gaan</translation>
    </message>
    <message>
        <source>Accept the link to passage %1</source>
        <translation>Koppeling met passage %1 accepteren</translation>
    </message>
    <message>
        <source>Unlink from passage %1</source>
        <translation>Ontkoppelen van passage %1</translation>
    </message>
    <message>
        <source>Select a source first.</source>
        <translation>Selecteer eerst een bron.</translation>
    </message>
</context>
<context>
    <name>dossier::RenditionSheet</name>
    <message>
        <source>Paste or open a summary or translation</source>
        <translation>Samenvatting of vertaling plakken of openen</translation>
    </message>
    <message>
        <source>It becomes a version at once, beside “%1”.</source>
        <translation>Dit wordt meteen een versie, naast “%1”.</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Soort:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Taal:</translation>
    </message>
    <message>
        <source>&amp;State:</source>
        <translation>St&amp;atus:</translation>
    </message>
    <message>
        <source>&amp;Author:</source>
        <translation>A&amp;uteur:</translation>
    </message>
    <message>
        <source>Its words</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Paste the words here, or open a file.</source>
        <translation>Plak de tekst hier, of open een bestand.</translation>
    </message>
    <message>
        <source>Add as version</source>
        <translation>Als versie toevoegen</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>Bestand &amp;openen…</translation>
    </message>
    <message>
        <source>Open a summary or translation</source>
        <translation>Samenvatting of vertaling openen</translation>
    </message>
    <message>
        <source>Texts (*.txt *.md)</source>
        <translation>Teksten (*.txt *.md)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>The language could not be told; choose it above.</source>
        <translation>De taal was niet vast te stellen; kies die hierboven.</translation>
    </message>
    <message>
        <source>The language was recognised as %1.</source>
        <translation>Herkende taal: %1.</translation>
    </message>
    <message>
        <source>It reads like %1.</source>
        <translation>Het lijkt %1 te zijn.</translation>
    </message>
</context>
<context>
    <name>dossier::ReviewFilter</name>
    <message>
        <source>Filter proposals</source>
        <translation>Voorstellen filteren</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle soorten</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Alle regels</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Alle talen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Alle bronnen</translation>
    </message>
    <message>
        <source>This source</source>
        <translation>Deze bron</translation>
    </message>
</context>
<context>
    <name>dossier::ReviewView</name>
    <message>
        <source>To review</source>
        <translation>Te beoordelen</translation>
    </message>
    <message>
        <source>Nothing waits for a decision</source>
        <translation>Niets wacht op een beslissing</translation>
    </message>
    <message numerus="yes">
        <source>Accept all %Ln</source>
        <translation>
            <numerusform>Accepteren</numerusform>
            <numerusform>Alle %Ln accepteren</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Alle accepteren</translation>
    </message>
    <message numerus="yes">
        <source>Reject all %Ln</source>
        <translation>
            <numerusform>Afwijzen</numerusform>
            <numerusform>Alle %Ln afwijzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject all</source>
        <translation>Alle afwijzen</translation>
    </message>
    <message>
        <source>One act, undone at once</source>
        <translation>Eén handeling, in één keer ongedaan te maken</translation>
    </message>
    <message>
        <source>Narrow the list first: by kind, rule, language, source or words</source>
        <translation>Beperk eerst de lijst: op soort, regel, taal, bron of woorden</translation>
    </message>
    <message>
        <source>Nothing that fits the filter waits for a decision</source>
        <translation>Niets dat bij het filter past wacht op een beslissing</translation>
    </message>
</context>
<context>
    <name>dossier::SearchField</name>
    <message>
        <source>Search the case</source>
        <translation>In het dossier zoeken</translation>
    </message>
    <message>
        <source>What the case has</source>
        <translation>Wat het dossier bevat</translation>
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
        <translation>Entiteit</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>what a search is narrowed to</comment>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>what a search is narrowed to</comment>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>what a search is narrowed to</comment>
        <translation>Bron</translation>
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
            <numerusform>%Ln treffer</numerusform>
            <numerusform>%Ln treffers</numerusform>
        </translation>
    </message>
    <message>
        <source>passage %1</source>
        <translation>passage %1</translation>
    </message>
</context>
<context>
    <name>dossier::SearchView</name>
    <message>
        <source>Words, &quot;phrases&quot;, prefix*, AND, OR, NOT, NEAR(a b, 5); entity:, lang:, date: and source: narrow it.</source>
        <translation>Woorden, &quot;woordgroepen&quot;, begin*, AND, OR, NOT, NEAR(a b, 5); entity:, lang:, date: en source: beperken.</translation>
    </message>
    <message>
        <source>Order of the hits</source>
        <translation>Volgorde van de treffers</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Per bron</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Beste eerst</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Wat er gevonden is</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Bewaard</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Bewaarde zoekopdrachten</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffers</translation>
    </message>
    <message>
        <source>Hit %1 of %2</source>
        <translation>Treffer %1 van %2</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 en meer</translation>
    </message>
    <message>
        <source>Type what to look for: words, &quot;phrases&quot;, prefix*, AND, OR, NOT, NEAR(a b, 5).
entity:, lang:, date: and source: narrow it, as in lang:fr date:2021-03.</source>
        <translation>Typ wat er gezocht wordt: woorden, &quot;woordgroepen&quot;, begin*, AND, OR, NOT, NEAR(a b, 5).
entity:, lang:, date: en source: beperken, zoals in lang:fr date:2021-03.</translation>
    </message>
    <message>
        <source>Searching … Escape stops it.</source>
        <translation>Bezig met zoeken… Escape stopt het.</translation>
    </message>
    <message>
        <source>The search was stopped. Enter starts it again.</source>
        <translation>Het zoeken is gestopt. Enter begint opnieuw.</translation>
    </message>
    <message>
        <source>The case could not be searched. %1</source>
        <translation>Het dossier kon niet doorzocht worden. %1</translation>
    </message>
    <message>
        <source>No text has that. Accents and capitals do not matter; try fewer words, or word*.</source>
        <translation>Geen tekst bevat dat. Accenten en hoofdletters maken niet uit; probeer minder woorden, of woord*.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>texts, sources</comment>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s)</source>
        <translation>
            <numerusform>%Ln tekst</numerusform>
            <numerusform>%Ln teksten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln bron</numerusform>
            <numerusform>%Ln bronnen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Forget this search</source>
        <translation>Deze zoekopdracht &amp;vergeten</translation>
    </message>
    <message>
        <source>&amp;Save this search</source>
        <translation>Deze zoekopdracht &amp;bewaren</translation>
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
        <translation>open</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>gesloten</translation>
    </message>
</context>
<context>
    <name>dossier::SourceDelegate</name>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
</context>
<context>
    <name>dossier::SourcesModel</name>
    <message>
        <source>not concerned</source>
        <translation>niet betrokken</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of evidence</source>
        <translation>
            <numerusform>%Ln bewijsplaats</numerusform>
            <numerusform>%Ln bewijsplaatsen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln vermelding</numerusform>
            <numerusform>%Ln vermeldingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln date(s) in the stretch of time</source>
        <translation>
            <numerusform>%Ln datum in de periode</numerusform>
            <numerusform>%Ln datums in de periode</numerusform>
        </translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>spreekt tegen</translation>
    </message>
    <message>
        <source>New since %1</source>
        <comment>a day</comment>
        <translation>Nieuw sinds %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln bron</numerusform>
            <numerusform>%Ln bronnen</numerusform>
        </translation>
    </message>
    <message>
        <source>folded</source>
        <translation>ingevouwen</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>uitgevouwen</translation>
    </message>
    <message>
        <source>reliability %1</source>
        <comment>a letter and what it means</comment>
        <translation>betrouwbaarheid %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposal(s) to settle</source>
        <translation>
            <numerusform>%Ln voorstel af te handelen</numerusform>
            <numerusform>%Ln voorstellen af te handelen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln settled</source>
        <translation>
            <numerusform>%Ln afgehandeld</numerusform>
            <numerusform>%Ln afgehandeld</numerusform>
        </translation>
    </message>
    <message>
        <source>new since your last visit</source>
        <translation>nieuw sinds uw laatste bezoek</translation>
    </message>
</context>
<context>
    <name>dossier::SourcesView</name>
    <message>
        <source>Filter sources</source>
        <translation>Bronnen filteren</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>Drop articles here or use Import</source>
        <translation>Sleep artikelen hierheen of gebruik Importeren</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>Titel kopiëren</translation>
    </message>
    <message>
        <source>Copy web address</source>
        <translation>Webadres kopiëren</translation>
    </message>
    <message>
        <source>To review  %1</source>
        <comment>a number</comment>
        <translation>Te beoordelen  %1</translation>
    </message>
    <message>
        <source>Group and sort sources</source>
        <translation>Bronnen groeperen en sorteren</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>numbers of sources</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>No source has these words in its title, publisher, kind, language, file name or web address</source>
        <translation>Geen bron heeft deze woorden in titel, uitgever, soort, taal, bestandsnaam of webadres</translation>
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
        <translation>Een dossier lezen</translation>
    </message>
    <message>
        <source>Sources, translated summaries, names and dates in one place, each tied to the sentence it comes from. Everything stays on this computer.</source>
        <translation>Bronnen, vertaalde samenvattingen, namen en datums op één plek, elk verbonden met de zin waar het vandaan komt. Alles blijft op deze computer.</translation>
    </message>
    <message>
        <source>Your own articles</source>
        <translation>Eigen artikelen</translation>
    </message>
    <message>
        <source>Drop articles or a folder here</source>
        <translation>Sleep artikelen of een map hierheen</translation>
    </message>
    <message>
        <source>Plain text and Markdown, with what is known about them beside</source>
        <translation>Platte tekst en Markdown, met de bekende gegevens erbij</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Bestanden kiezen…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Map kiezen…</translation>
    </message>
    <message>
        <source>Open a case…</source>
        <translation>Dossier openen…</translation>
    </message>
    <message>
        <source>Empty case…</source>
        <translation>Leeg dossier…</translation>
    </message>
    <message>
        <source>Sample case</source>
        <translation>Voorbeelddossier</translation>
    </message>
    <message>
        <source>Two intrusions, five reports</source>
        <translation>Twee inbraken, vijf berichten</translation>
    </message>
    <message>
        <source>5 sources in French, Italian and Dutch</source>
        <translation>5 bronnen in het Frans, Italiaans en Nederlands</translation>
    </message>
    <message>
        <source>Retold for trying things out: names in four languages, dates told in different ways, and three questions on which the sources disagree.</source>
        <translation>Naverteld om mee te oefenen: namen in vier talen, datums die op verschillende manieren worden genoemd, en drie vragen waarover de bronnen elkaar tegenspreken.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Voorbeeld openen</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Laatst geopend</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Eerste stappen</translation>
    </message>
    <message>
        <source>Click a name</source>
        <translation>Klik op een naam</translation>
    </message>
    <message>
        <source>it lights up in every source and language</source>
        <translation>die licht op in elke bron en taal</translation>
    </message>
    <message>
        <source>Press F3</source>
        <translation>Druk op F3</translation>
    </message>
    <message>
        <source>go on to where it is named next</source>
        <translation>en ga naar de volgende plaats waar die wordt genoemd</translation>
    </message>
    <message>
        <source>Click a bar</source>
        <translation>Klik op een balk</translation>
    </message>
    <message>
        <source>see what the sources say about when, and where they disagree</source>
        <translation>en zie wat de bronnen zeggen over wanneer het gebeurde, en waar ze elkaar tegenspreken</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln file(s)</source>
        <translation>
            <numerusform>%Ln bestand toevoegen</numerusform>
            <numerusform>%Ln bestanden toevoegen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::TimelineCard</name>
    <message>
        <source>and %1 more</source>
        <translation>en nog %1</translation>
    </message>
</context>
<context>
    <name>dossier::TimelineChart</name>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>Rows of the timeline</source>
        <translation>Rijen van de tijdlijn</translation>
    </message>
    <message>
        <source>coverage, not activity</source>
        <translation>berichtgeving, geen activiteit</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>en nog %1</translation>
    </message>
    <message>
        <source>%1 lit</source>
        <translation>%1 uitgelicht</translation>
    </message>
</context>
<context>
    <name>dossier::TimelinePainter</name>
    <message>
        <source>Undated</source>
        <translation>Ongedateerd</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>en nog %1</translation>
    </message>
    <message>
        <source>%1 more above</source>
        <translation>nog %1 erboven</translation>
    </message>
</context>
<context>
    <name>dossier::TimelineScene</name>
    <message>
        <source>and %1 more</source>
        <translation>en nog %1</translation>
    </message>
</context>
<context>
    <name>dossier::TimelineTable</name>
    <message>
        <source>Events in a table</source>
        <translation>Gebeurtenissen in een tabel</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Rij kopiëren</translation>
    </message>
    <message>
        <source>Copy all rows</source>
        <translation>Alle rijen kopiëren</translation>
    </message>
</context>
<context>
    <name>dossier::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>What the timeline shows</source>
        <translation>Wat de tijdlijn toont</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Uitzoomen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Inzoomen</translation>
    </message>
    <message>
        <source>Fit all</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 name one of those chosen</source>
        <translation>%1 met een van de gekozen entiteiten</translation>
    </message>
    <message>
        <source>%1 name %2</source>
        <comment>how many events name an entity</comment>
        <translation>%1 met %2</translation>
    </message>
    <message>
        <source>%1 in the passage</source>
        <translation>%1 in de passage</translation>
    </message>
    <message>
        <source>%1 in the stretch of time</source>
        <translation>%1 in de periode</translation>
    </message>
    <message>
        <source>%1 in the source</source>
        <translation>%1 in de bron</translation>
    </message>
    <message>
        <source>%1 claims about one event, drawn apart</source>
        <translation>%1 beweringen over één gebeurtenis, apart getekend</translation>
    </message>
    <message>
        <source>What happened, and when, is drawn here once the case has events</source>
        <translation>Wat er gebeurde, en wanneer, verschijnt hier zodra het dossier gebeurtenissen bevat</translation>
    </message>
    <message>
        <source>names %1</source>
        <comment>one event, some entities</comment>
        <translation>noemt %1</translation>
    </message>
    <message>
        <source>none name %1</source>
        <comment>no event names an entity</comment>
        <translation>geen noemt %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no events</comment>
        <translation>geen</translation>
    </message>
    <message>
        <source>%1, in the stretch of time</source>
        <translation>%1, in de periode</translation>
    </message>
    <message>
        <source>%1 in the passage and the stretch of time</source>
        <translation>%1 in de passage en de periode</translation>
    </message>
    <message>
        <source>%1 in the source and the stretch of time</source>
        <translation>%1 in de bron en de periode</translation>
    </message>
    <message>
        <source>Rows: by source</source>
        <translation>Rijen: per bron</translation>
    </message>
    <message>
        <source>Rows: by entity</source>
        <translation>Rijen: per entiteit</translation>
    </message>
    <message>
        <source>Rows: packed</source>
        <translation>Rijen: compact</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>The events in a table</source>
        <translation>De gebeurtenissen in een tabel</translation>
    </message>
    <message>
        <source>How the rows are arranged</source>
        <translation>Hoe de rijen zijn geordend</translation>
    </message>
    <message>
        <source>Other events</source>
        <translation>Andere gebeurtenissen</translation>
    </message>
    <message>
        <source>The rows are being arranged …</source>
        <translation>De rijen worden geschikt…</translation>
    </message>
</context>
<context>
    <name>dossier::settings</name>
    <message>
        <source>somebody</source>
        <translation>iemand</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>“%1” is not there. It may have been moved or renamed; open it from its new place.</source>
        <translation>“%1” is er niet. Misschien is het verplaatst of hernoemd; open het vanaf de nieuwe plaats.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>“%1” kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>“%1” is of a kind that is not read. Save it as plain text or Markdown and import that.</source>
        <translation>“%1” is van een soort die niet wordt gelezen. Sla het op als platte tekst of Markdown en importeer dat.</translation>
    </message>
    <message>
        <source>“%1” is in the case already, byte for byte.</source>
        <translation>“%1” staat al in het dossier, byte voor byte.</translation>
    </message>
    <message>
        <source>“%1” is not a case. Nothing was changed in it. To read it as a source, import it.</source>
        <translation>“%1” is geen dossier. Er is niets in gewijzigd. Importeer het om het als bron te lezen.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Dossier and was left untouched. Open it with that version.</source>
        <translation>“%1” is geschreven met een nieuwere versie van Dossier en is ongemoeid gelaten. Open het met die versie.</translation>
    </message>
    <message>
        <source>“%1” is damaged and was left untouched. Open a copy kept elsewhere, or see what dossier-cli check says.</source>
        <translation>“%1” is beschadigd en is ongemoeid gelaten. Open een kopie die elders is bewaard, of bekijk wat dossier-cli check zegt.</translation>
    </message>
    <message>
        <source>“%1” cannot be written to. Copy it to a folder of your own and open the copy.</source>
        <translation>Naar “%1” kan niet worden geschreven. Kopieer het naar een eigen map en open de kopie.</translation>
    </message>
    <message>
        <source>“%1” is open elsewhere. Close it there first.</source>
        <translation>“%1” is elders geopend. Sluit het daar eerst.</translation>
    </message>
    <message>
        <source>“%1” has changed in the meantime. Nothing was written.</source>
        <translation>“%1” is intussen gewijzigd. Er is niets weggeschreven.</translation>
    </message>
    <message>
        <source>“%1” was not understood.</source>
        <translation>“%1” is niet begrepen.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestopt.</translation>
    </message>
    <message>
        <source>“%1” did not work.</source>
        <translation>“%1” is niet gelukt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s) came in</source>
        <translation>
            <numerusform>%Ln bron binnengekomen</numerusform>
            <numerusform>%Ln bronnen binnengekomen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the case already</source>
        <translation>
            <numerusform>%Ln al in het dossier</numerusform>
            <numerusform>%Ln al in het dossier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not read</source>
        <translation>
            <numerusform>%Ln niet gelezen</numerusform>
            <numerusform>%Ln niet gelezen</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped on request</source>
        <translation>gestopt op verzoek</translation>
    </message>
    <message>
        <source>The disk is full. What is in “%1” stays in it; make room and try again.</source>
        <translation>De schijf is vol. Wat in “%1” staat, blijft erin; maak ruimte vrij en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Iemand</translation>
    </message>
    <message>
        <source>%1 has it open</source>
        <translation>%1 heeft het geopend</translation>
    </message>
    <message>
        <source>%1 has it open on %2 since %3</source>
        <translation>%1 heeft het sinds %3 geopend op %2</translation>
    </message>
    <message>
        <source>Read only: %1. What is changed there shows here.</source>
        <translation>Alleen-lezen: %1. Wat daar wordt gewijzigd, is hier te zien.</translation>
    </message>
    <message>
        <source>Read only: the file or its folder takes no changes. Copy it elsewhere to work on it.</source>
        <translation>Alleen-lezen: het bestand of de map laat geen wijzigingen toe. Kopieer het naar een andere plaats om eraan te werken.</translation>
    </message>
    <message>
        <source>Read only: the file or its folder takes no changes, and this is a copy made to be read, as the case was not closed or is of an older version. What is changed there does not show here.</source>
        <translation>Alleen-lezen: het bestand of de map laat geen wijzigingen toe, en dit is een kopie om te lezen, omdat het dossier niet is afgesloten of van een oudere versie is. Wat daar wordt gewijzigd, is hier niet te zien.</translation>
    </message>
    <message>
        <source>Read only, as it was asked for. Open it again to work on it.</source>
        <translation>Alleen-lezen, zoals gevraagd. Open het opnieuw om eraan te werken.</translation>
    </message>
    <message>
        <source>“%1” was not closed the last time, and a check found that its file is damaged. Export what can be read as a bundle, or go on with a copy kept elsewhere; dossier-cli check says what is wrong.</source>
        <translation>“%1” is de vorige keer niet gesloten, en uit een controle bleek dat het bestand beschadigd is. Exporteer wat leesbaar is als bundel, of ga verder met een kopie die elders is bewaard; dossier-cli check zegt wat er mis is.</translation>
    </message>
    <message>
        <source>“%1” can only be read for now: %2.</source>
        <translation>“%1” kan voorlopig alleen worden gelezen: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) were read again, as the rules are newer than the case</source>
        <translation>
            <numerusform>%Ln tekst is opnieuw gelezen, omdat de regels nieuwer zijn dan het dossier</numerusform>
            <numerusform>%Ln teksten zijn opnieuw gelezen, omdat de regels nieuwer zijn dan het dossier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new proposal(s)</source>
        <translation>
            <numerusform>%Ln nieuw voorstel</numerusform>
            <numerusform>%Ln nieuwe voorstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposal(s) gone</source>
        <translation>
            <numerusform>%Ln voorstel vervallen</numerusform>
            <numerusform>%Ln voorstellen vervallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln gewijzigd</numerusform>
            <numerusform>%Ln gewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted and no longer found, kept and listed</source>
        <translation>
            <numerusform>%Ln geaccepteerd en niet meer gevonden, bewaard en in de lijst gezet</numerusform>
            <numerusform>%Ln geaccepteerd en niet meer gevonden, bewaard en in de lijst gezet</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” holds the bundle of another case, which was left as it is. Choose another folder.</source>
        <translation>“%1” bevat de bundel van een ander dossier, die gelaten is zoals hij was. Kies een andere map.</translation>
    </message>
    <message>
        <source>“%1” takes no bundle, as it holds something else, which was left as it is. Choose an empty folder.</source>
        <translation>“%1” kan geen bundel bevatten, want er staat iets anders in, dat gelaten is zoals het was. Kies een lege map.</translation>
    </message>
    <message>
        <source>“%1” takes no files. Choose a folder of your own.</source>
        <translation>“%1” neemt geen bestanden aan. Kies een eigen map.</translation>
    </message>
    <message>
        <source>The disk is full. “%1” is as it was before; make room and export again, or choose a folder elsewhere.</source>
        <translation>De schijf is vol. “%1” is zoals het was; maak plaats en exporteer opnieuw, of kies elders een map.</translation>
    </message>
    <message>
        <source>The export was stopped. “%1” is as it was before.</source>
        <translation>Het exporteren is gestopt. “%1” is zoals het was.</translation>
    </message>
    <message>
        <source>“%1” is not a bundle: there is no case.json in it. To read what is in it as sources, import the folder.</source>
        <translation>“%1” is geen bundel: er staat geen case.json in. Importeer de map om de inhoud als bronnen te lezen.</translation>
    </message>
    <message>
        <source>The bundle “%1” is damaged, and no case was made of it.</source>
        <translation>De bundel “%1” is beschadigd, en er is geen dossier van gemaakt.</translation>
    </message>
    <message>
        <source>“%1” is there already and was left as it is. Choose another name.</source>
        <translation>“%1” bestaat al en is gelaten zoals het was. Kies een andere naam.</translation>
    </message>
    <message>
        <source>Stopped. No case was made of the bundle.</source>
        <translation>Gestopt. Er is geen dossier van de bundel gemaakt.</translation>
    </message>
    <message>
        <source>it is open elsewhere</source>
        <translation>het is elders geopend</translation>
    </message>
    <message>
        <source>What this was about is not in the case any more: it was undone or taken out meanwhile. Nothing was changed.</source>
        <translation>Waar het om ging, zit niet meer in het dossier: het is intussen ongedaan gemaakt of eruit gehaald. Er is niets gewijzigd.</translation>
    </message>
</context>
<context>
    <name>invisible</name>
    <message>
        <source>it parts what looks like one word.</source>
        <translation>het splitst wat één woord lijkt.</translation>
    </message>
    <message>
        <source>it ties letters together or keeps them apart.</source>
        <translation>het verbindt letters of houdt ze uit elkaar.</translation>
    </message>
    <message>
        <source>it turns the order of what stands beside it.</source>
        <translation>het keert de volgorde om van wat ernaast staat.</translation>
    </message>
    <message>
        <source>it turns the letters after it round, whatever they are.</source>
        <translation>het keert de letters erna om, welke dat ook zijn.</translation>
    </message>
    <message>
        <source>it ends what an earlier one began.</source>
        <translation>het beëindigt wat een eerder teken begon.</translation>
    </message>
    <message>
        <source>Zero-width space</source>
        <translation>Spatie zonder breedte</translation>
    </message>
    <message>
        <source>Zero-width non-joiner</source>
        <translation>Niet-verbinder zonder breedte</translation>
    </message>
    <message>
        <source>Zero-width joiner</source>
        <translation>Verbinder zonder breedte</translation>
    </message>
    <message>
        <source>Word joiner</source>
        <translation>Woordverbinder</translation>
    </message>
    <message>
        <source>Byte order mark inside the text</source>
        <translation>Bytevolgordemarkering (BOM) midden in de tekst</translation>
    </message>
    <message>
        <source>Left-to-right mark</source>
        <translation>Links-naar-rechts-markering</translation>
    </message>
    <message>
        <source>Right-to-left mark</source>
        <translation>Rechts-naar-links-markering</translation>
    </message>
    <message>
        <source>Arabic letter mark</source>
        <translation>Arabische lettermarkering</translation>
    </message>
    <message>
        <source>Left-to-right embedding</source>
        <translation>Links-naar-rechts-inbedding</translation>
    </message>
    <message>
        <source>Right-to-left embedding</source>
        <translation>Rechts-naar-links-inbedding</translation>
    </message>
    <message>
        <source>Pop directional formatting</source>
        <translation>Einde van richtingsopmaak</translation>
    </message>
    <message>
        <source>Left-to-right override</source>
        <translation>Links-naar-rechts-overschrijving</translation>
    </message>
    <message>
        <source>Right-to-left override</source>
        <translation>Rechts-naar-links-overschrijving</translation>
    </message>
    <message>
        <source>Left-to-right isolate</source>
        <translation>Links-naar-rechts-isolatie</translation>
    </message>
    <message>
        <source>Right-to-left isolate</source>
        <translation>Rechts-naar-links-isolatie</translation>
    </message>
    <message>
        <source>First strong isolate</source>
        <translation>Isolatie volgens eerste sterke teken</translation>
    </message>
    <message>
        <source>Pop directional isolate</source>
        <translation>Einde van richtingsisolatie</translation>
    </message>
    <message>
        <source>Tag letter</source>
        <translation>Tagletter</translation>
    </message>
    <message>
        <source>programs read it, people do not see it.</source>
        <translation>programma’s lezen het, mensen zien het niet.</translation>
    </message>
    <message>
        <source>Character without a shape</source>
        <translation>Teken zonder vorm</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Read source articles beside their summaries, entities and timeline.</source>
        <translation>Bronartikelen lezen naast hun samenvattingen, entiteiten en tijdlijn.</translation>
    </message>
    <message>
        <source>Open the sample case.</source>
        <translation>Het voorbeelddossier openen.</translation>
    </message>
    <message>
        <source>Colours for this time: system, light or dark.</source>
        <translation>Kleuren voor deze keer: system (systeem), light (licht) of dark (donker).</translation>
    </message>
    <message>
        <source>The case to open, or articles to import.</source>
        <translation>Het dossier om te openen, of artikelen om te importeren.</translation>
    </message>
</context>
<context>
    <name>outcomes</name>
    <message>
        <source>no reason was given</source>
        <translation>er is geen reden opgegeven</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Te controleren</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekend</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Geïmporteerd</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>of several</comment>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>To check</source>
        <comment>of several</comment>
        <translation>Te controleren</translation>
    </message>
    <message>
        <source>Known</source>
        <comment>of several</comment>
        <translation>Bekend</translation>
    </message>
    <message>
        <source>Imported</source>
        <comment>of several</comment>
        <translation>Geïmporteerd</translation>
    </message>
    <message>
        <source>A new edition</source>
        <translation>Een nieuwe editie</translation>
    </message>
    <message>
        <source>Another source</source>
        <translation>Een andere bron</translation>
    </message>
    <message>
        <source>Already in the case, byte for byte.</source>
        <translation>Staat al in het dossier, byte voor byte.</translation>
    </message>
    <message>
        <source>Already in the case: the same bytes as “%1”.</source>
        <translation>Staat al in het dossier: dezelfde bytes als “%1”.</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>Geïmporteerd.</translation>
    </message>
    <message>
        <source>Encoding guessed as %1.</source>
        <translation>Codering vermoedelijk %1.</translation>
    </message>
    <message>
        <source>Look whether accents are right.</source>
        <translation>Nakijken of de accenten kloppen.</translation>
    </message>
    <message>
        <source>Check accents</source>
        <translation>Accenten nakijken</translation>
    </message>
    <message>
        <source>Not encoded as it says, but as %3.</source>
        <translation>Niet gecodeerd zoals aangegeven, maar als %3.</translation>
    </message>
    <message>
        <source>No encoding is called “%1”.</source>
        <translation>Geen codering heet “%1”.</translation>
    </message>
    <message>
        <source>Characters that do not show stand in it: %1.</source>
        <translation>Er staan onzichtbare tekens in: %1.</translation>
    </message>
    <message>
        <source>They are named where they stand in the text.</source>
        <translation>Ze worden op hun plaats in de tekst benoemd.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Bekijken</translation>
    </message>
    <message>
        <source>“%1” is none of the things kept about a source, and was left out.</source>
        <translation>“%1” hoort niet bij de gegevens over een bron en is weggelaten.</translation>
    </message>
    <message>
        <source>Known are title, kind, publisher, author, published, url, language, reliability and encoding.</source>
        <translation>Bekend zijn title, kind, publisher, author, published, url, language, reliability en encoding.</translation>
    </message>
    <message>
        <source>A line about it was left out: “%1”.</source>
        <translation>Een regel erover is weggelaten: “%1”.</translation>
    </message>
    <message>
        <source>Such lines have the form “key: value”.</source>
        <translation>Zulke regels hebben de vorm “key: value”.</translation>
    </message>
    <message>
        <source>The date of publication was not understood: %1.</source>
        <translation>De publicatiedatum is niet begrepen: %1.</translation>
    </message>
    <message>
        <source>Write it as 2021-05-25, 2021-05 or 2021.</source>
        <translation>Schrijf 2021-05-25, 2021-05 of 2021.</translation>
    </message>
    <message>
        <source>“%1” is no reliability.</source>
        <translation>“%1” is geen betrouwbaarheid.</translation>
    </message>
    <message>
        <source>Write a letter from A to F.</source>
        <translation>Schrijf een letter van A tot F.</translation>
    </message>
    <message>
        <source>“%1” is no language.</source>
        <translation>“%1” is geen taal.</translation>
    </message>
    <message>
        <source>Write its code of two letters, as fr or nl.</source>
        <translation>Schrijf de code van twee letters, zoals fr of nl.</translation>
    </message>
    <message>
        <source>“%1” is no kind of rendition.</source>
        <translation>“%1” is geen soort weergave.</translation>
    </message>
    <message>
        <source>Write summary or translation.</source>
        <translation>Schrijf summary of translation.</translation>
    </message>
    <message>
        <source>“%1” is no number of a version.</source>
        <translation>“%1” is geen versienummer.</translation>
    </message>
    <message>
        <source>Write a whole number from 1.</source>
        <translation>Schrijf een geheel getal vanaf 1.</translation>
    </message>
    <message>
        <source>The file and the one beside it differ in %2; what stands beside it was taken.</source>
        <translation>Het bestand en dat ernaast verschillen in %2; wat ernaast staat is overgenomen.</translation>
    </message>
    <message>
        <source>Look which is right.</source>
        <translation>Nakijken wat juist is.</translation>
    </message>
    <message>
        <source>Its name and its head differ in %2; what the head says was taken.</source>
        <translation>Naam en kop verschillen in %2; wat in de kop staat is overgenomen.</translation>
    </message>
    <message>
        <source>What is told about it beside it cannot be read: %1.</source>
        <translation>Wat er ernaast over staat kan niet gelezen worden: %1.</translation>
    </message>
    <message>
        <source>Save that file as plain text in UTF-8 and import again.</source>
        <translation>Sla dat bestand op als platte tekst in UTF-8 en importeer opnieuw.</translation>
    </message>
    <message>
        <source>Another source came from a file of this name.</source>
        <translation>Een andere bron kwam uit een bestand met deze naam.</translation>
    </message>
    <message>
        <source>Look whether the two are the same article.</source>
        <translation>Nakijken of het twee keer hetzelfde artikel is.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>It is edition %1 of a source that was known.</source>
        <translation>Het is editie %1 van een bekende bron.</translation>
    </message>
    <message>
        <source>Marks that have no place in the new edition: %1.</source>
        <translation>Markeringen zonder plaats in de nieuwe editie: %1.</translation>
    </message>
    <message>
        <source>They are listed, not lost.</source>
        <translation>Ze staan in de lijst en zijn niet verloren.</translation>
    </message>
    <message>
        <source>Nearly the same words as “%1”.</source>
        <translation>Bijna dezelfde woorden als “%1”.</translation>
    </message>
    <message>
        <source>Look whether both are wanted.</source>
        <translation>Nakijken of ze allebei nodig zijn.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Shares most of its words with “%1”.</source>
        <translation>Deelt de meeste woorden met “%1”.</translation>
    </message>
    <message>
        <source>It may repeat that source, so that the two are not two witnesses.</source>
        <translation>Misschien herhaalt het die bron, en dan zijn het geen twee getuigen.</translation>
    </message>
    <message>
        <source>A version for “%1”.</source>
        <translation>Een versie voor “%1”.</translation>
    </message>
    <message>
        <source>The file is empty, or holds nothing but blanks.</source>
        <translation>Het bestand is leeg of bevat alleen spaties.</translation>
    </message>
    <message>
        <source>Look for a copy with the text in it.</source>
        <translation>Zoek een kopie waar de tekst in staat.</translation>
    </message>
    <message>
        <source>It is no text: %1.</source>
        <translation>Het is geen tekst: %1.</translation>
    </message>
    <message>
        <source>Open it in the program it is from and save it as plain text.</source>
        <translation>Open het in het programma waar het vandaan komt en sla het op als platte tekst.</translation>
    </message>
    <message>
        <source>Its letters are damaged: %1.</source>
        <translation>De letters zijn beschadigd: %1.</translation>
    </message>
    <message>
        <source>Look for an undamaged copy, or name its encoding in a file beside it.</source>
        <translation>Zoek een onbeschadigde kopie, of noem de codering in een bestand ernaast.</translation>
    </message>
    <message>
        <source>The file is too large: %1.</source>
        <translation>Het bestand is te groot: %1.</translation>
    </message>
    <message>
        <source>Cut it into parts and import those.</source>
        <translation>Knip het in delen en importeer die.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>Het bestand kan niet geopend worden: %1.</translation>
    </message>
    <message>
        <source>Look at its rights, then try again.</source>
        <translation>Kijk de rechten na en probeer opnieuw.</translation>
    </message>
    <message>
        <source>This kind of file cannot be read.</source>
        <translation>Dit soort bestand kan niet gelezen worden.</translation>
    </message>
    <message>
        <source>Save it as plain text or Markdown.</source>
        <translation>Sla het op als platte tekst of Markdown.</translation>
    </message>
    <message>
        <source>The file, or the source it belongs to, is not there.</source>
        <translation>Het bestand, of de bron waar het bij hoort, is er niet.</translation>
    </message>
    <message>
        <source>Look whether it was moved or renamed, and import both together.</source>
        <translation>Nakijken of het verplaatst of hernoemd is, en beide samen importeren.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Er hoeft niets te gebeuren.</translation>
    </message>
    <message>
        <source>The file is not what its name says.</source>
        <translation>Het bestand is niet wat de naam zegt.</translation>
    </message>
    <message>
        <source>Look where it comes from.</source>
        <translation>Nakijken waar het vandaan komt.</translation>
    </message>
    <message>
        <source>It was written by a newer Dossier.</source>
        <translation>Het is door een nieuwere Dossier geschreven.</translation>
    </message>
    <message>
        <source>Import it with that version.</source>
        <translation>Importeer het met die versie.</translation>
    </message>
    <message>
        <source>Its content contradicts itself: %1.</source>
        <translation>De inhoud spreekt zichzelf tegen: %1.</translation>
    </message>
    <message>
        <source>Look for an undamaged copy.</source>
        <translation>Zoek een onbeschadigde kopie.</translation>
    </message>
    <message>
        <source>The case does not take changes.</source>
        <translation>Het dossier neemt geen wijzigingen aan.</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own and import there.</source>
        <translation>Kopieer het naar een eigen map en importeer daar.</translation>
    </message>
    <message>
        <source>Somebody else holds the case.</source>
        <translation>Iemand anders heeft het dossier open.</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>Sluit het daar en probeer opnieuw.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>De schijf is vol.</translation>
    </message>
    <message>
        <source>Make room, then try again.</source>
        <translation>Maak plaats en probeer opnieuw.</translation>
    </message>
    <message>
        <source>The case knows other words under this file name or address, as “%1”.</source>
        <translation>Het dossier kent onder deze bestandsnaam of dit adres andere woorden, als “%1”.</translation>
    </message>
    <message>
        <source>Say whether it is a new edition of that source.</source>
        <translation>Zeg of het een nieuwe editie van die bron is.</translation>
    </message>
    <message>
        <source>What it says was not understood: %1.</source>
        <translation>Niet begrepen: %1.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Verbeter het en probeer opnieuw.</translation>
    </message>
    <message>
        <source>Stopped before it was its turn.</source>
        <translation>Gestopt voor het aan de beurt was.</translation>
    </message>
    <message>
        <source>Import it again to go on.</source>
        <translation>Importeer opnieuw om verder te gaan.</translation>
    </message>
    <message>
        <source>It did not work: %1.</source>
        <translation>Het is niet gelukt: %1.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Probeer opnieuw.</translation>
    </message>
    <message>
        <source>Its name is damaged, so that it cannot be opened.</source>
        <translation>De naam is beschadigd, zodat het niet geopend kan worden.</translation>
    </message>
    <message>
        <source>Rename it and import it again.</source>
        <translation>Hernoem het en importeer opnieuw.</translation>
    </message>
    <message>
        <source>Read without language rules (%1): dates and names in words were not looked for.</source>
        <translation>Gelezen zonder taalregels (%1): naar datums en namen in woorden is niet gezocht.</translation>
    </message>
    <message>
        <source>Its language could not be told, so that it was read without language rules.</source>
        <translation>De taal was niet te herkennen, dus is zonder taalregels gelezen.</translation>
    </message>
    <message>
        <source>Say in the details of the source which language it is in.</source>
        <translation>Zeg in de gegevens van de bron in welke taal die is.</translation>
    </message>
    <message>
        <source>Corrected from the file beside it: %1.</source>
        <translation>Verbeterd uit het bestand ernaast: %1.</translation>
    </message>
    <message>
        <source>The file beside it says something else (%1), but a person has corrected the source.</source>
        <translation>Het bestand ernaast zegt iets anders (%1), maar iemand heeft de bron verbeterd.</translation>
    </message>
    <message>
        <source>Bytes that could not be read: %2, at byte %3.</source>
        <translation>Bytes die niet te lezen waren: %2, bij byte %3.</translation>
    </message>
    <message>
        <source>“�” stands for each; look for an undamaged copy.</source>
        <translation>“�” staat voor elk ervan; zoek een onbeschadigde kopie.</translation>
    </message>
    <message>
        <source>It tells of a source, but none of its name stands beside it.</source>
        <translation>Het beschrijft een bron, maar er staat er geen met die naam naast.</translation>
    </message>
    <message>
        <source>Give it the name of its source and import the two together.</source>
        <translation>Geef het de naam van de bron en importeer de twee samen.</translation>
    </message>
    <message>
        <source>Its name is nearly that of a rendition, so that it is not clear what it is.</source>
        <translation>De naam lijkt op die van een weergave, zodat niet duidelijk is wat het is.</translation>
    </message>
    <message>
        <source>Call it as its source with .summary.en.md or .translation.en.md behind, en being the language; or give it another name, if it is a source.</source>
        <translation>Noem het zoals de bron, met .summary.en.md of .translation.en.md erachter, waarbij en de taal is; of geef het een andere naam, als het een bron is.</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>There is no word to look for.</source>
        <translation>Er is geen woord om te zoeken.</translation>
    </message>
    <message>
        <source>The quotation mark at character %1 is not closed.</source>
        <translation>Het aanhalingsteken bij teken %1 is niet gesloten.</translation>
    </message>
    <message>
        <source>The bracket at character %1 is not closed.</source>
        <translation>Het haakje bij teken %1 is niet gesloten.</translation>
    </message>
    <message>
        <source>The bracket at character %1 was never opened.</source>
        <translation>Het haakje bij teken %1 is nooit geopend.</translation>
    </message>
    <message>
        <source>A word is missing at the end.</source>
        <translation>Aan het einde ontbreekt een woord.</translation>
    </message>
    <message>
        <source>A word is missing before character %1.</source>
        <translation>Vóór teken %1 ontbreekt een woord.</translation>
    </message>
    <message>
        <source>There is no word on one side of %1 at character %2.</source>
        <translation>Aan één kant van %1 bij teken %2 staat geen woord.</translation>
    </message>
    <message>
        <source>NEAR takes a number after the comma, before character %1.</source>
        <translation>NEAR wil een getal na de komma, vóór teken %1.</translation>
    </message>
    <message>
        <source>The bracket of NEAR at character %1 is not closed after its words.</source>
        <translation>Het haakje van NEAR bij teken %1 is niet gesloten na de woorden.</translation>
    </message>
    <message>
        <source>NEAR at character %1 has no words.</source>
        <translation>NEAR bij teken %1 heeft geen woorden.</translation>
    </message>
    <message>
        <source>Too many brackets stand in one another at character %1.</source>
        <translation>Bij teken %1 staan te veel haakjes in elkaar.</translation>
    </message>
    <message>
        <source>%1 at character %2 wants something right behind it.</source>
        <translation>%1 bij teken %2 wil er iets direct achter.</translation>
    </message>
    <message>
        <source>“%1” at character %2 is not understood as a date.</source>
        <translation>“%1” bij teken %2 wordt niet als datum begrepen.</translation>
    </message>
</context>
</TS>
