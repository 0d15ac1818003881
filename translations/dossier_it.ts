<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
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
        <translation>%1 menzione, nella fonte pubblicata %2: %3</translation>
    </message>
    <message>
        <source>First and last</source>
        <translation>Prima e ultima</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Ultima</translation>
    </message>
    <message>
        <source>perhaps the same</source>
        <translation>forse la stessa</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>la stessa</translation>
    </message>
    <message>
        <source>the same, not followed</source>
        <translation>la stessa, non seguita</translation>
    </message>
    <message>
        <source>perhaps not the same</source>
        <translation>forse non la stessa</translation>
    </message>
    <message>
        <source>not the same</source>
        <translation>non la stessa</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>incerto</translation>
    </message>
    <message>
        <source>it would join two that are judged not to be the same</source>
        <translation>unirebbe due entità giudicate non la stessa</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln menzione</numerusform>
            <numerusform>%Ln menzioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln passage(s)</source>
        <translation>
            <numerusform>in %Ln passo</numerusform>
            <numerusform>in %Ln passi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln source(s) together</source>
        <translation>
            <numerusform>di %Ln fonte insieme</numerusform>
            <numerusform>di %Ln fonti insieme</numerusform>
        </translation>
    </message>
    <message>
        <source>undated</source>
        <translation>senza data</translation>
    </message>
    <message>
        <source>Event, %1, %2</source>
        <comment>an event&apos;s title and date</comment>
        <translation>Evento, %1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who wrote a note, and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Note by %1: %2</source>
        <comment>who and when, the words</comment>
        <translation>Nota di %1: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which of the places a row leads to</comment>
        <translation>%1 di %2</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>senza data</translation>
    </message>
</context>
<context>
    <name>Citations</name>
    <message>
        <source>Summary in %1</source>
        <comment>a language</comment>
        <translation>Sintesi in %1</translation>
    </message>
    <message>
        <source>Translation into %1</source>
        <comment>a language</comment>
        <translation>Traduzione in %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versione %1</translation>
    </message>
    <message>
        <source>being written</source>
        <translation>in corso di scrittura</translation>
    </message>
    <message>
        <source>passage %1</source>
        <translation>passo %1</translation>
    </message>
    <message>
        <source>passages %1–%2</source>
        <translation>passi %1–%2</translation>
    </message>
    <message>
        <source>Edition with SHA-256 %1…</source>
        <translation>Edizione con SHA-256 %1…</translation>
    </message>
    <message>
        <source>%1, of: %2</source>
        <comment>a summary or translation, the title of its source</comment>
        <translation>%1, di: %2</translation>
    </message>
</context>
<context>
    <name>ClaimWords</name>
    <message>
        <source>preferred by a person</source>
        <translation>preferita da una persona</translation>
    </message>
    <message>
        <source>repeats another source</source>
        <translation>ripete un’altra fonte</translation>
    </message>
    <message>
        <source>repeats the %1</source>
        <comment>a kind of source: communiqué</comment>
        <translation>ripete la fonte (%1)</translation>
    </message>
    <message>
        <source>repeats “%1”</source>
        <comment>a title</comment>
        <translation>ripete «%1»</translation>
    </message>
    <message>
        <source>counted from %1</source>
        <comment>a date</comment>
        <translation>in base alla data %1</translation>
    </message>
    <message>
        <source>names no one</source>
        <translation>non nomina nessuno</translation>
    </message>
    <message>
        <source>does not say</source>
        <translation>non lo dice</translation>
    </message>
    <message>
        <source>Said in so many words</source>
        <translation>Detto espressamente</translation>
    </message>
    <message>
        <source>Interpreted from these words</source>
        <translation>Interpretato a partire da queste parole</translation>
    </message>
    <message>
        <source>Inferred from more than these words</source>
        <translation>Dedotto non solo da queste parole</translation>
    </message>
    <message>
        <source>Credibility 1: confirmed by other sources</source>
        <translation>Credibilità 1: confermata da altre fonti</translation>
    </message>
    <message>
        <source>Credibility 2: probably true</source>
        <translation>Credibilità 2: probabilmente vera</translation>
    </message>
    <message>
        <source>Credibility 3: possibly true</source>
        <translation>Credibilità 3: forse vera</translation>
    </message>
    <message>
        <source>Credibility 4: doubtful</source>
        <translation>Credibilità 4: dubbia</translation>
    </message>
    <message>
        <source>Credibility 5: improbable</source>
        <translation>Credibilità 5: improbabile</translation>
    </message>
    <message>
        <source>Credibility 6: cannot be judged</source>
        <translation>Credibilità 6: non valutabile</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln fonte</numerusform>
            <numerusform>%Ln fonti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln a repeat</source>
        <comment>of the sources just counted</comment>
        <translation>
            <numerusform>%Ln ripetizione</numerusform>
            <numerusform>%Ln ripetizioni</numerusform>
        </translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source> · %1</source>
        <comment>the number of a passage, after its source</comment>
        <translation> · %1</translation>
    </message>
    <message>
        <source>%1, preferred by a person</source>
        <comment>a date</comment>
        <translation>%1, preferita da una persona</translation>
    </message>
    <message>
        <source>%1, set by a person</source>
        <comment>a date</comment>
        <translation>%1, stabilita da una persona</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a date that was set, the reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>denies it</source>
        <translation>la nega</translation>
    </message>
</context>
<context>
    <name>ComparisonWords</name>
    <message>
        <source>perhaps the same</source>
        <translation>forse la stessa</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>la stessa</translation>
    </message>
    <message>
        <source>perhaps not the same</source>
        <translation>forse non la stessa</translation>
    </message>
    <message>
        <source>not the same</source>
        <translation>non la stessa</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>incerto</translation>
    </message>
    <message>
        <source>Both are called %1</source>
        <translation>Entrambe si chiamano %1</translation>
    </message>
    <message>
        <source>Both are shortened to %1</source>
        <translation>Entrambe sono abbreviate in %1</translation>
    </message>
    <message>
        <source>%1 could stand for %2</source>
        <translation>%1 potrebbe stare per %2</translation>
    </message>
    <message>
        <source>%1 is part of the name %2</source>
        <translation>%1 fa parte del nome %2</translation>
    </message>
    <message>
        <source>%1 and %2 differ in one letter</source>
        <translation>%1 e %2 differiscono per una lettera</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s) appear with both</source>
        <translation>
            <numerusform>%Ln altra compare con entrambe</numerusform>
            <numerusform>%Ln altre compaiono con entrambe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Evidence of %Ln event(s) names both</source>
        <translation>
            <numerusform>Le prove di %Ln evento nominano entrambe</numerusform>
            <numerusform>Le prove di %Ln eventi nominano entrambe</numerusform>
        </translation>
    </message>
    <message>
        <source>No source names both, so each may use a name of its own</source>
        <translation>Nessuna fonte le nomina entrambe: ognuna può usare un nome proprio</translation>
    </message>
    <message>
        <source>%1 and %2 differ in a figure</source>
        <translation>%1 e %2 differiscono per una cifra</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s) name both</source>
        <translation>
            <numerusform>%Ln frase nomina entrambe</numerusform>
            <numerusform>%Ln frasi nominano entrambe</numerusform>
        </translation>
    </message>
    <message>
        <source>They are of different types</source>
        <translation>Sono di tipi diversi</translation>
    </message>
    <message>
        <source>One is named until %1, the other from %2 on</source>
        <comment>two dates</comment>
        <translation>L’una è nominata fino a %1, l’altra da %2 in poi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a judgement and its reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>a judgement, and a person or rule</comment>
        <translation>%1, da %2</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln passage(s) with either</source>
        <translation>
            <numerusform>in %Ln passo con ciascuna</numerusform>
            <numerusform>in %Ln passi con ciascuna</numerusform>
        </translation>
    </message>
    <message>
        <source>undated</source>
        <translation>senza data</translation>
    </message>
    <message>
        <source>Event, %1, %2</source>
        <comment>an event&apos;s title and date</comment>
        <translation>Evento, %1, %2</translation>
    </message>
    <message>
        <source>%1: %2 of the first, %3 of the second</source>
        <comment>a source, numbers of mentions</comment>
        <translation>%1: %2 della prima, %3 della seconda</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>source</source>
        <translation>fonte</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>edizione</translation>
    </message>
    <message>
        <source>rendition</source>
        <translation>resa</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versione</translation>
    </message>
    <message>
        <source>text</source>
        <translation>testo</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>passo</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>bozza</translation>
    </message>
    <message>
        <source>link</source>
        <translation>collegamento</translation>
    </message>
    <message>
        <source>entity</source>
        <translation>entità</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nome</translation>
    </message>
    <message>
        <source>sameness</source>
        <translation>identità</translation>
    </message>
    <message>
        <source>mention</source>
        <translation>menzione</translation>
    </message>
    <message>
        <source>date</source>
        <translation>data</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>indicatore</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>citazione</translation>
    </message>
    <message>
        <source>event</source>
        <translation>evento</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>affermazione</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>riscontro</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>rilievo</translation>
    </message>
    <message>
        <source>state</source>
        <translation>stato</translation>
    </message>
    <message>
        <source>type</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>description</source>
        <translation>descrizione</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>grafia</translation>
    </message>
    <message>
        <source>language</source>
        <translation>lingua</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>preferito</translation>
    </message>
    <message>
        <source>judgement</source>
        <translation>giudizio</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titolo</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valore</translation>
    </message>
    <message>
        <source>stance</source>
        <translation>posizione</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>modo</translation>
    </message>
    <message>
        <source>credibility</source>
        <translation>credibilità</translation>
    </message>
    <message>
        <source>words</source>
        <translation>parole</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>genere</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>editore</translation>
    </message>
    <message>
        <source>published</source>
        <translation>pubblicazione</translation>
    </message>
    <message>
        <source>web address</source>
        <translation>indirizzo web</translation>
    </message>
    <message>
        <source>reliability</source>
        <translation>attendibilità</translation>
    </message>
    <message>
        <source>out of the case</source>
        <translation>fuori dal caso</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>another %1</source>
        <comment>entity or event</comment>
        <translation>cambio di %1</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>a column, before, after</comment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln word(s) in the %1 of “%2”</source>
        <translation>
            <numerusform>Scritta una parola nella %1 di «%2»</numerusform>
            <numerusform>Scritte %Ln parole nella %1 di «%2»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Struck %Ln word(s) from the %1 of “%2”</source>
        <translation>
            <numerusform>Cancellata una parola dalla %1 di «%2»</numerusform>
            <numerusform>Cancellate %Ln parole dalla %1 di «%2»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with its %Ln claim(s)</source>
        <translation>
            <numerusform>con la sua affermazione</numerusform>
            <numerusform>con le sue %Ln affermazioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, in %Ln steps</source>
        <translation>
            <numerusform>%1, in una ripresa</numerusform>
            <numerusform>%1, in %Ln riprese</numerusform>
        </translation>
    </message>
    <message>
        <source>the program</source>
        <translation>il programma</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e un’altra</numerusform>
            <numerusform>e altre %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>paragrafo</translation>
    </message>
    <message numerus="yes">
        <source>with its %Ln mark(s) in sources and renditions</source>
        <translation>
            <numerusform>con la sua marcatura in fonti e rese</numerusform>
            <numerusform>con le sue %Ln marcature in fonti e rese</numerusform>
        </translation>
    </message>
    <message>
        <source>Undid: %1</source>
        <translation>Annullato: %1</translation>
    </message>
    <message>
        <source>Did again: %1</source>
        <translation>Rifatto: %1</translation>
    </message>
    <message>
        <source>judgement that two are the same</source>
        <translation>giudizio che due sono la stessa entità</translation>
    </message>
    <message>
        <source>judgement that two are not the same</source>
        <translation>giudizio che due sono entità diverse</translation>
    </message>
    <message>
        <source>doubt whether two are the same</source>
        <translation>dubbio se due siano la stessa entità</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>stessa entità</translation>
    </message>
    <message>
        <source>not the same</source>
        <translation>entità diverse</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>in dubbio</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>sostiene</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>contraddice</translation>
    </message>
    <message>
        <source>said</source>
        <translation>detto</translation>
    </message>
    <message>
        <source>interpreted</source>
        <translation>interpretato</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>dedotto</translation>
    </message>
    <message>
        <source>draft of the %1 translation</source>
        <comment>a language</comment>
        <translation>bozza della traduzione in %1</translation>
    </message>
    <message>
        <source>draft of the %1 summary</source>
        <comment>a language</comment>
        <translation>bozza della sintesi in %1</translation>
    </message>
    <message>
        <source>empty paragraph</source>
        <translation>paragrafo vuoto</translation>
    </message>
    <message>
        <source>link from a sentence to the source</source>
        <translation>collegamento di una frase alla fonte</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Aggiunta: %1</translation>
    </message>
    <message>
        <source>Taken away: %1</source>
        <translation>Rimozione: %1</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>Arabic</source>
        <translation>arabo</translation>
    </message>
    <message>
        <source>German</source>
        <translation>tedesco</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglese</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>spagnolo</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francese</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italiano</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>olandese</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polacco</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portoghese</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russo</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ucraino</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>cinese</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizzazione</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Luogo</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Prodotto</translation>
    </message>
    <message>
        <source>Threat actor</source>
        <translation>Attore della minaccia</translation>
    </message>
    <message>
        <source>Malware</source>
        <translation>Malware</translation>
    </message>
    <message>
        <source>Vulnerability</source>
        <translation>Vulnerabilità</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizzazioni</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Luoghi</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Prodotti</translation>
    </message>
    <message>
        <source>Threat actors</source>
        <translation>Attori della minaccia</translation>
    </message>
    <message>
        <source>Malware</source>
        <comment>several</comment>
        <translation>Malware</translation>
    </message>
    <message>
        <source>Vulnerabilities</source>
        <translation>Vulnerabilità</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>several</comment>
        <translation>Altre</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>How far they got</source>
        <translation>Fin dove sono arrivati</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Chi è stato</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Quanti</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Concordi</translation>
    </message>
    <message>
        <source>No conflict: some are coarser</source>
        <translation>Nessun conflitto: alcune sono meno precise</translation>
    </message>
    <message>
        <source>Sources disagree</source>
        <translation>Le fonti non concordano</translation>
    </message>
    <message>
        <source>One source only</source>
        <translation>Una sola fonte</translation>
    </message>
    <message>
        <source>No source says</source>
        <translation>Nessuna fonte lo dice</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>concorda</translation>
    </message>
    <message>
        <source>finer or coarser, no conflict</source>
        <translation>di precisione diversa, nessun conflitto</translation>
    </message>
    <message>
        <source>conflicts</source>
        <translation>in conflitto</translation>
    </message>
    <message>
        <source>does not say</source>
        <translation>non lo dice</translation>
    </message>
    <message>
        <source>the only one that says so</source>
        <translation>l’unica a dirlo</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposto</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accettato</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rifiutato</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Sintesi</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduzione</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>bozza</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>rivista</translation>
    </message>
    <message>
        <source>final</source>
        <translation>definitiva</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>words quoted</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>words of a claim, and whom they mean</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>a value that a source denies</comment>
        <translation>non %1</translation>
    </message>
    <message>
        <source>No conflict, not the same</source>
        <translation>Nessun conflitto, non lo stesso</translation>
    </message>
</context>
<context>
    <name>PrintedColumn</name>
    <message>
        <source>version %1</source>
        <translation>versione %1</translation>
    </message>
    <message>
        <source>Edition %1, %2</source>
        <comment>its number, its file</comment>
        <translation>Edizione %1, %2</translation>
    </message>
    <message>
        <source>being written</source>
        <translation>in corso di scrittura</translation>
    </message>
</context>
<context>
    <name>ProposalWords</name>
    <message>
        <source>acronym</source>
        <translation>sigla</translation>
    </message>
    <message>
        <source>It stands in capitals as an acronym does, or an acronym and a full name belong together.</source>
        <translation>È scritta in maiuscolo come una sigla, oppure una sigla e un nome per esteso vanno insieme.</translation>
    </message>
    <message>
        <source>acronym defined</source>
        <translation>sigla definita</translation>
    </message>
    <message>
        <source>A text gives the full name and its acronym in brackets behind it.</source>
        <translation>Un testo dà il nome per esteso seguito dalla sigla tra parentesi.</translation>
    </message>
    <message>
        <source>acronym in brackets</source>
        <translation>sigla tra parentesi</translation>
    </message>
    <message>
        <source>It stands in brackets behind a name, in capitals.</source>
        <translation>Sta tra parentesi dopo un nome, in maiuscolo.</translation>
    </message>
    <message>
        <source>word before</source>
        <translation>parola precedente</translation>
    </message>
    <message>
        <source>The word before it says what kind of thing it is.</source>
        <translation>La parola che precede dice di che cosa si tratta.</translation>
    </message>
    <message>
        <source>capitals after article</source>
        <translation>maiuscola dopo l’articolo</translation>
    </message>
    <message>
        <source>It has capitals inside a sentence and an article before it.</source>
        <translation>Ha la maiuscola all’interno di una frase ed è preceduta da un articolo.</translation>
    </message>
    <message>
        <source>capitals</source>
        <translation>maiuscola</translation>
    </message>
    <message>
        <source>It is written with capitals inside sentences; what it is, no word says.</source>
        <translation>È scritta con la maiuscola all’interno delle frasi; nessuna parola dice che cosa sia.</translation>
    </message>
    <message>
        <source>official name</source>
        <translation>nome ufficiale</translation>
    </message>
    <message>
        <source>It begins as names of public bodies do.</source>
        <translation>Comincia come i nomi degli enti pubblici.</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>cognome</translation>
    </message>
    <message>
        <source>Where the family name stands alone, the same person is meant.</source>
        <translation>Dove il cognome sta da solo si intende la stessa persona.</translation>
    </message>
    <message>
        <source>same meaning</source>
        <translation>stesso significato</translation>
    </message>
    <message>
        <source>Its names in different languages mean the same, word by word, and stand in sources on one matter.</source>
        <translation>I suoi nomi nelle diverse lingue hanno lo stesso significato, parola per parola, e compaiono in fonti sullo stesso argomento.</translation>
    </message>
    <message>
        <source>organisation word</source>
        <translation>parola di organizzazione</translation>
    </message>
    <message>
        <source>It has a word that organisations are called by.</source>
        <translation>Contiene una parola con cui si chiamano le organizzazioni.</translation>
    </message>
    <message>
        <source>title or given name</source>
        <translation>titolo o nome di battesimo</translation>
    </message>
    <message>
        <source>A title or a given name says that a person is meant.</source>
        <translation>Un titolo o un nome di battesimo indica che si tratta di una persona.</translation>
    </message>
    <message>
        <source>table of places</source>
        <translation>tabella dei luoghi</translation>
    </message>
    <message>
        <source>The table of places has it, in one of its languages.</source>
        <translation>Compare nella tabella dei luoghi, in una delle sue lingue.</translation>
    </message>
    <message>
        <source>short form</source>
        <translation>forma breve</translation>
    </message>
    <message>
        <source>A shorter form of the same name is used for it as well.</source>
        <translation>Si usa anche una forma più breve dello stesso nome.</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>grafia</translation>
    </message>
    <message>
        <source>It is spelt alike wherever it stands, accents and case aside.</source>
        <translation>È scritta allo stesso modo ovunque compaia, a parte accenti e maiuscole.</translation>
    </message>
    <message>
        <source>threat actor number</source>
        <translation>numero di attore della minaccia</translation>
    </message>
    <message>
        <source>It is numbered as threat actors are.</source>
        <translation>È numerata come gli attori della minaccia.</translation>
    </message>
    <message>
        <source>known name</source>
        <translation>nome noto</translation>
    </message>
    <message>
        <source>It is one of the names the case knows it by.</source>
        <translation>È uno dei nomi con cui è nota nel caso.</translation>
    </message>
    <message>
        <source>so long ago</source>
        <translation>tempo trascorso</translation>
    </message>
    <message>
        <source>It was counted back from the day the source was published.</source>
        <translation>È stata calcolata a ritroso dal giorno di pubblicazione della fonte.</translation>
    </message>
    <message>
        <source>day and month</source>
        <translation>giorno e mese</translation>
    </message>
    <message>
        <source>Day and month are said; the year is the one nearest to the day the source was published.</source>
        <translation>Sono indicati giorno e mese; l’anno è il più vicino al giorno di pubblicazione della fonte.</translation>
    </message>
    <message>
        <source>day, month and year</source>
        <translation>giorno, mese e anno</translation>
    </message>
    <message>
        <source>Day, month and year are said.</source>
        <translation>Sono indicati giorno, mese e anno.</translation>
    </message>
    <message>
        <source>decade</source>
        <translation>decennio</translation>
    </message>
    <message>
        <source>A decade is said.</source>
        <translation>È indicato un decennio.</translation>
    </message>
    <message>
        <source>today, yesterday</source>
        <translation>oggi, ieri</translation>
    </message>
    <message>
        <source>A word like “yesterday”, counted from the day the source was published.</source>
        <translation>Una parola come «ieri», calcolata dal giorno di pubblicazione della fonte.</translation>
    </message>
    <message>
        <source>half of a year</source>
        <translation>semestre</translation>
    </message>
    <message>
        <source>Half of a year is said.</source>
        <translation>È indicato un semestre.</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mese</translation>
    </message>
    <message>
        <source>A month is said without its year, which is the one nearest to the day the source was published.</source>
        <translation>È indicato un mese senza l’anno, che è il più vicino al giorno di pubblicazione della fonte.</translation>
    </message>
    <message>
        <source>month and year</source>
        <translation>mese e anno</translation>
    </message>
    <message>
        <source>Month and year are said; the day is not.</source>
        <translation>Sono indicati mese e anno; il giorno no.</translation>
    </message>
    <message>
        <source>date in figures</source>
        <translation>data in cifre</translation>
    </message>
    <message>
        <source>A day written in figures.</source>
        <translation>Un giorno scritto in cifre.</translation>
    </message>
    <message>
        <source>month in figures</source>
        <translation>mese in cifre</translation>
    </message>
    <message>
        <source>A month written in figures.</source>
        <translation>Un mese scritto in cifre.</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>trimestre</translation>
    </message>
    <message>
        <source>A quarter of a year is said.</source>
        <translation>È indicato un trimestre.</translation>
    </message>
    <message>
        <source>season</source>
        <translation>stagione</translation>
    </message>
    <message>
        <source>A season is said without its year, which is the one nearest to the day the source was published.</source>
        <translation>È indicata una stagione senza l’anno, che è il più vicino al giorno di pubblicazione della fonte.</translation>
    </message>
    <message>
        <source>season and year</source>
        <translation>stagione e anno</translation>
    </message>
    <message>
        <source>A season of a year is said.</source>
        <translation>È indicata la stagione di un anno.</translation>
    </message>
    <message>
        <source>last, this, next</source>
        <translation>scorso, questo, prossimo</translation>
    </message>
    <message>
        <source>A week, month or year counted from the day the source was published.</source>
        <translation>Una settimana, un mese o un anno calcolati dal giorno di pubblicazione della fonte.</translation>
    </message>
    <message>
        <source>weekday</source>
        <translation>giorno della settimana</translation>
    </message>
    <message>
        <source>A day of the week, counted from the day the source was published.</source>
        <translation>Un giorno della settimana, calcolato dal giorno di pubblicazione della fonte.</translation>
    </message>
    <message>
        <source>year</source>
        <translation>anno</translation>
    </message>
    <message>
        <source>A year is said.</source>
        <translation>È indicato un anno.</translation>
    </message>
    <message>
        <source>date and entity</source>
        <translation>data ed entità</translation>
    </message>
    <message>
        <source>Passages of these sources name the same date and the same entities.</source>
        <translation>Passi di queste fonti nominano la stessa data e le stesse entità.</translation>
    </message>
    <message>
        <source>date, entity before</source>
        <translation>data, entità prima</translation>
    </message>
    <message>
        <source>A passage names a date, and the passage before it the entities.</source>
        <translation>Un passo nomina una data, e il passo precedente le entità.</translation>
    </message>
    <message>
        <source>order, names, numbers</source>
        <translation>ordine, nomi, numeri</translation>
    </message>
    <message>
        <source>The two passages stand in the same order and share names, numbers or dates.</source>
        <translation>I due passi stanno nello stesso ordine e hanno in comune nomi, numeri o date.</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>indirizzo e-mail</translation>
    </message>
    <message>
        <source>It is written as an e-mail address.</source>
        <translation>È scritto come un indirizzo e-mail.</translation>
    </message>
    <message>
        <source>web address</source>
        <translation>indirizzo web</translation>
    </message>
    <message>
        <source>It is written as a web address.</source>
        <translation>È scritto come un indirizzo web.</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>dominio</translation>
    </message>
    <message>
        <source>It is written as the name of a machine or domain.</source>
        <translation>È scritto come il nome di una macchina o di un dominio.</translation>
    </message>
    <message>
        <source>CVE</source>
        <translation>CVE</translation>
    </message>
    <message>
        <source>It is written as the number of a vulnerability.</source>
        <translation>È scritto come il numero di una vulnerabilità.</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>hash</translation>
    </message>
    <message>
        <source>It is as long as a hash and has its figures only.</source>
        <translation>Ha la lunghezza di un hash e ne contiene solo le cifre.</translation>
    </message>
    <message>
        <source>IPv4 address</source>
        <translation>indirizzo IPv4</translation>
    </message>
    <message>
        <source>It is written as an address of the internet.</source>
        <translation>È scritto come un indirizzo di Internet.</translation>
    </message>
    <message>
        <source>IPv6 address</source>
        <translation>indirizzo IPv6</translation>
    </message>
    <message>
        <source>telephone number</source>
        <translation>numero di telefono</translation>
    </message>
    <message>
        <source>It is written as a telephone number.</source>
        <translation>È scritto come un numero di telefono.</translation>
    </message>
    <message>
        <source>reprints</source>
        <translation>ripubblicazioni</translation>
    </message>
    <message>
        <source>The two texts share long stretches, word by word.</source>
        <translation>I due testi hanno in comune lunghi tratti, parola per parola.</translation>
    </message>
    <message>
        <source>new edition</source>
        <translation>nuova edizione</translation>
    </message>
    <message>
        <source>When a new edition came in, these words were not found in it again.</source>
        <translation>All’arrivo di una nuova edizione queste parole non vi sono state ritrovate.</translation>
    </message>
    <message>
        <source>reading again</source>
        <translation>rilettura</translation>
    </message>
    <message>
        <source>Newer rules read the text again and do not find it any more.</source>
        <translation>Regole più recenti hanno riletto il testo e non le trovano più.</translation>
    </message>
    <message>
        <source>mention</source>
        <translation>menzione</translation>
    </message>
    <message>
        <source>date</source>
        <translation>data</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>indicatore</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>citazione</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>riscontro</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>link</source>
        <translation>collegamento</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>indirizzo IP</translation>
    </message>
    <message>
        <source>vulnerability</source>
        <translation>vulnerabilità</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln menzione</numerusform>
            <numerusform>%Ln menzioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln fonte</numerusform>
            <numerusform>%Ln fonti</numerusform>
        </translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entità</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventi</translation>
    </message>
    <message>
        <source>The same or not</source>
        <translation>Stessa entità o no</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Rilievi</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Affermazioni</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nomi</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Menzioni</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Riscontri</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citazioni</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicatori</translation>
    </message>
    <message>
        <source>Links between passages</source>
        <translation>Collegamenti tra passi</translation>
    </message>
    <message>
        <source>passage %1 ↔ %2</source>
        <comment>numbers of passages in a source and its rendition</comment>
        <translation>passo %1 ↔ %2</translation>
    </message>
    <message>
        <source>new %1</source>
        <comment>a type of entities</comment>
        <translation>nuova entità, %1</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>senza data</translation>
    </message>
    <message>
        <source>dates differ</source>
        <translation>date diverse</translation>
    </message>
    <message>
        <source>the same? unsure</source>
        <translation>stessa entità? in dubbio</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>stessa entità</translation>
    </message>
    <message>
        <source>not the same</source>
        <translation>entità diverse</translation>
    </message>
    <message>
        <source>finding, %1</source>
        <comment>a severity</comment>
        <translation>rilievo, %1</translation>
    </message>
    <message>
        <source>name of %1</source>
        <translation>nome di %1</translation>
    </message>
    <message>
        <source>mention of %1</source>
        <translation>menzione di %1</translation>
    </message>
    <message>
        <source>date, counted from %1</source>
        <translation>data, calcolata in base a: %1</translation>
    </message>
    <message>
        <source>quotation, nobody named</source>
        <translation>citazione senza autore indicato</translation>
    </message>
    <message>
        <source>quotation of %1</source>
        <translation>citazione di %1</translation>
    </message>
    <message>
        <source>link, %1 % sure</source>
        <translation>collegamento, sicuro al %1%</translation>
    </message>
    <message>
        <source>A person put it back among the proposals.</source>
        <translation>Una persona l’ha rimessa tra le proposte.</translation>
    </message>
    <message>
        <source>The rule “%1” made it.</source>
        <translation>Viene dalla regola «%1».</translation>
    </message>
    <message>
        <source>The first place says “%1”.</source>
        <translation>Nel primo punto si legge «%1».</translation>
    </message>
    <message numerus="yes">
        <source>The event stands in the timeline as accepted; %Ln claim(s) and their evidence are accepted with it.</source>
        <translation>
            <numerusform>L’evento entra nella linea temporale come accettato; con esso è accettata un’affermazione con i suoi riscontri.</numerusform>
            <numerusform>L’evento entra nella linea temporale come accettato; con esso sono accettate %Ln affermazioni con i loro riscontri.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two stay apart, whatever other rules say.</source>
        <translation>Le due restano separate, qualunque cosa dicano altre regole.</translation>
    </message>
    <message>
        <source>It is kept as unsure: the two stay apart and the question stays noted.</source>
        <translation>Resta in dubbio: le due rimangono separate e la questione resta annotata.</translation>
    </message>
    <message>
        <source>The two count as one entity with %1.</source>
        <translation>Le due contano come una sola entità con %1.</translation>
    </message>
    <message>
        <source>The finding is settled: accepted, it is so; rejected, nothing is wrong.</source>
        <translation>Il rilievo è chiuso: se accettato, è così; se rifiutato, non c’è nessun problema.</translation>
    </message>
    <message>
        <source>The claim counts for “%1”, and its date is worked out anew.</source>
        <translation>L’affermazione conta per «%1», la cui data viene ricalcolata.</translation>
    </message>
    <message>
        <source>“%1” is a name of %2, and texts are searched for it.</source>
        <translation>«%1» è un nome di %2 e viene cercato nei testi.</translation>
    </message>
    <message>
        <source>These words count as a mention of %1.</source>
        <translation>Queste parole contano come menzione di %1.</translation>
    </message>
    <message>
        <source>These words count as evidence about “%1”.</source>
        <translation>Queste parole contano come riscontro su «%1».</translation>
    </message>
    <message>
        <source>The wording is read as %1 for good.</source>
        <translation>L’espressione è letta definitivamente come %1.</translation>
    </message>
    <message>
        <source>The words count as a quotation.</source>
        <translation>Le parole contano come citazione.</translation>
    </message>
    <message>
        <source>The words count as said by %1.</source>
        <translation>Le parole contano come dette da %1.</translation>
    </message>
    <message>
        <source>It counts as an indicator of the case.</source>
        <translation>Conta come indicatore del caso.</translation>
    </message>
    <message>
        <source>The two passages stay linked: each leads to the other, and they are kept level.</source>
        <translation>I due passi restano collegati: l’uno porta all’altro e sono tenuti alla stessa altezza.</translation>
    </message>
    <message>
        <source>“%1” and “%2” say nearly the same</source>
        <translation>«%1» e «%2» dicono quasi la stessa cosa</translation>
    </message>
    <message>
        <source>“%1” and “%2” share text: %3 % of the first, %4 % of the second</source>
        <translation>«%1» e «%2» hanno testo in comune: %3% del primo, %4% del secondo</translation>
    </message>
    <message>
        <source>The newest edition does not have “%1” any more (%2)</source>
        <translation>L’edizione più recente non contiene più «%1» (%2)</translation>
    </message>
    <message>
        <source>Newer rules do not find “%1” (%2)</source>
        <translation>Le regole più recenti non trovano «%1» (%2)</translation>
    </message>
    <message>
        <source>Numbers differ: %1 and %2</source>
        <translation>Numeri diversi: %1 e %2</translation>
    </message>
    <message>
        <source>near-duplicate</source>
        <translation>quasi duplicato</translation>
    </message>
    <message>
        <source>reprint</source>
        <translation>ripubblicazione</translation>
    </message>
    <message>
        <source>lost in the newest edition</source>
        <translation>assente nell’edizione più recente</translation>
    </message>
    <message>
        <source>no longer found</source>
        <translation>non più trovato</translation>
    </message>
    <message>
        <source>numbers differ</source>
        <translation>numeri diversi</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>critico</translation>
    </message>
    <message>
        <source>major</source>
        <translation>grave</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>lieve</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>annotato</translation>
    </message>
    <message numerus="yes">
        <source>One entity with %1 in %2, and %Ln name(s). They are accepted with it, and so are its marks in renditions.</source>
        <translation>
            <numerusform>Un’entità con %1 in %2 e un nome. Con essa sono accettati questi elementi e le sue marcature nelle rese.</numerusform>
            <numerusform>Un’entità con %1 in %2 e %Ln nomi. Con essa sono accettati questi elementi e le sue marcature nelle rese.</numerusform>
        </translation>
    </message>
    <message>
        <source>What one source repeats of the other is no second witness.</source>
        <translation>Ciò che una fonte ripete da un’altra non è una seconda testimonianza.</translation>
    </message>
    <message>
        <source>What was decided about these words has no place to stand.</source>
        <translation>Ciò che è stato deciso su queste parole non ha più un punto a cui riferirsi.</translation>
    </message>
    <message>
        <source>It stays because a person accepted it.</source>
        <translation>Resta perché una persona l’ha accettato.</translation>
    </message>
    <message>
        <source>Texts that ought to say the same give different numbers.</source>
        <translation>Testi che dovrebbero dire lo stesso danno numeri diversi.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>Note by %1: %2</source>
        <translation>Nota di %1: %2</translation>
    </message>
    <message>
        <source>Finding, %1: %2</source>
        <comment>a severity, what was found</comment>
        <translation>Rilievo, %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln nota</numerusform>
            <numerusform>%Ln note</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln rilievo</numerusform>
            <numerusform>%Ln rilievi</numerusform>
        </translation>
    </message>
    <message>
        <source>between</source>
        <translation>tra</translation>
    </message>
    <message>
        <source>since</source>
        <translation>dal</translation>
    </message>
    <message>
        <source>until</source>
        <translation>fino a</translation>
    </message>
    <message>
        <source>one of</source>
        <translation>una fra</translation>
    </message>
    <message>
        <source>from … to</source>
        <translation>da … a</translation>
    </message>
    <message>
        <source>after</source>
        <translation>dopo</translation>
    </message>
    <message>
        <source>compared with its source</source>
        <translation>confrontata con la fonte</translation>
    </message>
    <message>
        <source>The translation was compared with its source, sentence by sentence as they are linked.</source>
        <translation>La traduzione è stata confrontata con la fonte frase per frase, secondo i collegamenti.</translation>
    </message>
    <message>
        <source>Dates differ: %1 and %2</source>
        <translation>Date diverse: %1 e %2</translation>
    </message>
    <message>
        <source>Names differ: %1 and %2</source>
        <translation>Nomi diversi: %1 e %2</translation>
    </message>
    <message>
        <source>One denies what the other says: “%1” and “%2”</source>
        <translation>L’uno nega ciò che l’altro dice: «%1» e «%2»</translation>
    </message>
    <message>
        <source>The translation leaves out “%1”</source>
        <translation>La traduzione omette «%1»</translation>
    </message>
    <message>
        <source>names differ</source>
        <translation>nomi diversi</translation>
    </message>
    <message>
        <source>denied by one</source>
        <translation>negato da uno</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omesso</translation>
    </message>
    <message>
        <source>Texts that ought to say the same give different dates.</source>
        <translation>Testi che dovrebbero dire lo stesso danno date diverse.</translation>
    </message>
    <message>
        <source>Texts that ought to say the same name somebody or something else.</source>
        <translation>Testi che dovrebbero dire lo stesso nominano qualcuno o qualcosa di diverso.</translation>
    </message>
    <message>
        <source>A word that denies stands in one of the two sentences alone.</source>
        <translation>Una parola che nega sta in una sola delle due frasi.</translation>
    </message>
    <message>
        <source>No sentence of the translation is linked to it, or the one that is has no room for it.</source>
        <translation>Nessuna frase della traduzione vi è collegata, o quella collegata non ha spazio per contenerla.</translation>
    </message>
    <message>
        <source>attribution without a name</source>
        <translation>attribuzione senza nome</translation>
    </message>
    <message>
        <source>Behind words that put a statement down to somebody stands nothing that can be a name.</source>
        <translation>Dietro parole che attribuiscono un’affermazione a qualcuno non c’è nulla che possa essere un nome.</translation>
    </message>
    <message>
        <source>attribution to nobody in particular</source>
        <translation>attribuzione a nessuno in particolare</translation>
    </message>
    <message>
        <source>The statement is put down to people who are not named.</source>
        <translation>L’affermazione è attribuita a persone non nominate.</translation>
    </message>
    <message>
        <source>No name stands behind “%1”</source>
        <translation>Nessun nome dietro «%1»</translation>
    </message>
    <message>
        <source>“%1” does not say who it is</source>
        <translation>«%1» non dice di chi si tratta</translation>
    </message>
    <message>
        <source>Not translated: “%1”</source>
        <translation>Non tradotto: «%1»</translation>
    </message>
    <message>
        <source>The translation adds “%1”</source>
        <translation>La traduzione aggiunge «%1»</translation>
    </message>
    <message>
        <source>source held back</source>
        <translation>fonte taciuta</translation>
    </message>
    <message>
        <source>not translated</source>
        <translation>non tradotto</translation>
    </message>
    <message>
        <source>added</source>
        <translation>aggiunto</translation>
    </message>
    <message>
        <source>Who says so is not there: a name may have been lost in a translation or in copying.</source>
        <translation>Chi lo dice non c’è: un nome può essersi perso in una traduzione o in una copia.</translation>
    </message>
    <message>
        <source>Somebody who is not named cannot be asked, nor counted as a witness of their own.</source>
        <translation>Chi non è nominato non può essere interpellato né contato come testimone a sé.</translation>
    </message>
    <message>
        <source>The sentence is in the language of the source, by its words or letter by letter.</source>
        <translation>La frase è nella lingua della fonte, per le sue parole o lettera per lettera.</translation>
    </message>
    <message>
        <source>No sentence of the source is linked to it, or the one that is has less to say.</source>
        <translation>Nessuna frase della fonte vi è collegata, o quella collegata dice meno.</translation>
    </message>
    <message>
        <source>two sources compared</source>
        <translation>due fonti confrontate</translation>
    </message>
    <message>
        <source>Two sources that speak of the same event, or name the same, were compared passage by passage.</source>
        <translation>Due fonti che parlano dello stesso evento, o nominano gli stessi, sono state confrontate passo per passo.</translation>
    </message>
    <message>
        <source>Two sources give different numbers: “%1” and “%2”</source>
        <translation>Due fonti danno numeri diversi: «%1» e «%2»</translation>
    </message>
    <message>
        <source>Two sources give different dates: “%1” and “%2”</source>
        <translation>Due fonti danno date diverse: «%1» e «%2»</translation>
    </message>
    <message>
        <source>Who it was, to compare: “%1” and “%2”</source>
        <translation>Chi è stato, da confrontare: «%1» e «%2»</translation>
    </message>
    <message>
        <source>How far it went, to compare: “%1” and “%2”</source>
        <translation>Fin dove si è arrivati, da confrontare: «%1» e «%2»</translation>
    </message>
    <message>
        <source>sources differ in a number</source>
        <translation>le fonti differiscono in un numero</translation>
    </message>
    <message>
        <source>sources differ in a date</source>
        <translation>le fonti differiscono in una data</translation>
    </message>
    <message>
        <source>who it was, to compare</source>
        <translation>chi è stato, da confrontare</translation>
    </message>
    <message>
        <source>how far it went, to compare</source>
        <translation>fin dove si è arrivati, da confrontare</translation>
    </message>
    <message>
        <source>They seem to speak of the same. Which one is right, if any, is for you to say.</source>
        <translation>Sembrano parlare della stessa cosa. Quale abbia ragione, se una ce l’ha, sta a voi dirlo.</translation>
    </message>
    <message>
        <source>The two passages are to be read side by side; neither is taken to be right.</source>
        <translation>I due passi vanno letti affiancati; nessuno è ritenuto giusto.</translation>
    </message>
    <message>
        <source>likely the same</source>
        <translation>probabilmente gli stessi</translation>
    </message>
    <message>
        <source>Signs in the texts say that the two are likely one.</source>
        <translation>Alcuni indizi nei testi dicono che le due sono probabilmente una sola.</translation>
    </message>
    <message>
        <source>language</source>
        <translation>lingua</translation>
    </message>
    <message numerus="yes">
        <source>They are named in passages that are linked, where nothing else answers to either (%Ln time(s)).</source>
        <translation>
            <numerusform>Sono nominate in passi collegati, dove nient’altro corrisponde all’una o all’altra (%Ln volta).</numerusform>
            <numerusform>Sono nominate in passi collegati, dove nient’altro corrisponde all’una o all’altra (%Ln volte).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One stands behind the other, as what it is called too (%Ln time(s)).</source>
        <translation>
            <numerusform>L’una segue l’altra, come sua altra denominazione (%Ln volta).</numerusform>
            <numerusform>L’una segue l’altra, come sua altra denominazione (%Ln volte).</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has the letters that the other name’s words begin with.</source>
        <translation>«%1» è fatto delle iniziali delle parole dell’altro nome.</translation>
    </message>
    <message>
        <source>All words of the two names say the same.</source>
        <translation>Tutte le parole dei due nomi dicono lo stesso.</translation>
    </message>
    <message>
        <source>All words of the two names say the same, “%1” among them.</source>
        <translation>Tutte le parole dei due nomi dicono lo stesso, tra cui «%1».</translation>
    </message>
    <message>
        <source>One name has all words of the other.</source>
        <translation>Un nome ha tutte le parole dell’altro.</translation>
    </message>
    <message>
        <source>One name has all words of the other, “%1” among them.</source>
        <translation>Un nome ha tutte le parole dell’altro, tra cui «%1».</translation>
    </message>
    <message>
        <source>Both names have “%1”, which few names have.</source>
        <translation>Entrambi i nomi hanno «%1», che pochi nomi hanno.</translation>
    </message>
    <message>
        <source>“%1” is part of an address in a text that names the other most.</source>
        <translation>«%1» fa parte di un indirizzo in un testo che nomina soprattutto l’altra.</translation>
    </message>
    <message numerus="yes">
        <source>They are named together with the same %Ln other(s).</source>
        <translation>
            <numerusform>Sono nominate insieme con la stessa altra entità.</numerusform>
            <numerusform>Sono nominate insieme con le stesse %Ln altre entità.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are named beside the same %Ln date(s).</source>
        <translation>
            <numerusform>Sono nominate accanto alla stessa data.</numerusform>
            <numerusform>Sono nominate accanto alle stesse %Ln date.</numerusform>
        </translation>
    </message>
    <message>
        <source>This passage is in %1, not in %2: “%3”</source>
        <translation>Questo passo è in %1, non in %2: «%3»</translation>
    </message>
    <message>
        <source>This passage is perhaps in %1, not in %2: “%3”</source>
        <translation>Questo passo è forse in %1, non in %2: «%3»</translation>
    </message>
    <message>
        <source>Nobody can say in which language this passage is: “%1”</source>
        <translation>Nessuno può dire in quale lingua è questo passo: «%1»</translation>
    </message>
    <message>
        <source>The source does not have “%1”</source>
        <translation>La fonte non ha «%1»</translation>
    </message>
    <message>
        <source>Put down to another one: “%1” and “%2”</source>
        <translation>Attribuito a qualcun altro: «%1» e «%2»</translation>
    </message>
    <message>
        <source>Told as a fact: “%2” for “%1”</source>
        <translation>Dato come un fatto: «%2» per «%1»</translation>
    </message>
    <message>
        <source>passage in another language</source>
        <translation>passo in un’altra lingua</translation>
    </message>
    <message>
        <source>passage perhaps in another language</source>
        <translation>passo forse in un’altra lingua</translation>
    </message>
    <message>
        <source>language of a passage</source>
        <translation>lingua di un passo</translation>
    </message>
    <message>
        <source>not in the source</source>
        <translation>non nella fonte</translation>
    </message>
    <message>
        <source>attributions differ</source>
        <translation>attribuzioni diverse</translation>
    </message>
    <message>
        <source>told as certain</source>
        <translation>dato per certo</translation>
    </message>
    <message>
        <source>Its words are those of that language. Rejected, it counts as in that of its text.</source>
        <translation>Le sue parole sono di quella lingua. Se respinto, conta come nella lingua del suo testo.</translation>
    </message>
    <message>
        <source>A person said so.</source>
        <translation>Lo ha detto una persona.</translation>
    </message>
    <message>
        <source>Neither the sentences behind it nor any other of the source have anything it could rest on.</source>
        <translation>Né le frasi da cui proviene né altre della fonte hanno qualcosa su cui possa reggersi.</translation>
    </message>
    <message>
        <source>The source puts it down to somebody else there, or names nobody.</source>
        <translation>La fonte lo attribuisce lì a qualcun altro, o non nomina nessuno.</translation>
    </message>
    <message>
        <source>The source only holds it likely, or says that others say so.</source>
        <translation>La fonte lo ritiene solo probabile, o dice che lo dicono altri.</translation>
    </message>
    <message>
        <source>in an unknown language</source>
        <translation>in una lingua sconosciuta</translation>
    </message>
    <message>
        <source>perhaps in %1</source>
        <comment>a language</comment>
        <translation>forse in %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a language</comment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>dated by the way</source>
        <translation>datato di passaggio</translation>
    </message>
    <message>
        <source>One source gives a date in passing: of something planned, long past or only said, or since or until when something is so.</source>
        <translation>Una sola fonte dà una data di passaggio: di qualcosa di previsto, lontano nel tempo o soltanto detto, o da quando o fino a quando è così.</translation>
    </message>
    <message>
        <source>put down to another source</source>
        <translation>attribuito a un’altra fonte</translation>
    </message>
    <message>
        <source>The words are put down to whoever published or wrote another source, which says the same.</source>
        <translation>Le parole sono attribuite a chi ha pubblicato o scritto un’altra fonte, che dice lo stesso.</translation>
    </message>
    <message>
        <source>another source’s words</source>
        <translation>parole di un’altra fonte</translation>
    </message>
    <message>
        <source>Another source, published before, says the same nearly word for word.</source>
        <translation>Un’altra fonte, pubblicata prima, dice lo stesso quasi parola per parola.</translation>
    </message>
</context>
<context>
    <name>SourceWords</name>
    <message>
        <source>Language not known</source>
        <translation>Lingua sconosciuta</translation>
    </message>
    <message>
        <source>Publisher not known</source>
        <translation>Editore sconosciuto</translation>
    </message>
    <message>
        <source>Kind not known</source>
        <translation>Genere sconosciuto</translation>
    </message>
    <message>
        <source>Date not known</source>
        <translation>Data sconosciuta</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Non valutate</translation>
    </message>
    <message>
        <source>Seen before</source>
        <translation>Già viste</translation>
    </message>
    <message>
        <source>In more than one year</source>
        <translation>In più di un anno</translation>
    </message>
    <message>
        <source>%1, month not known</source>
        <translation>%1, mese sconosciuto</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a month and its year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Nessun gruppo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Editore</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genere</translation>
    </message>
    <message>
        <source>Month of publication</source>
        <translation>Mese di pubblicazione</translation>
    </message>
    <message>
        <source>Year of publication</source>
        <translation>Anno di pubblicazione</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Attendibilità</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novità</translation>
    </message>
    <message>
        <source>As they came in</source>
        <translation>In ordine di arrivo</translation>
    </message>
    <message>
        <source>Date of publication</source>
        <translation>Data di pubblicazione</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Mentions of what is selected</source>
        <translation>Menzioni di ciò che è selezionato</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuovo</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>non valutata</translation>
    </message>
    <message>
        <source>completely reliable</source>
        <translation>completamente attendibile</translation>
    </message>
    <message>
        <source>usually reliable</source>
        <translation>di solito attendibile</translation>
    </message>
    <message>
        <source>fairly reliable</source>
        <translation>abbastanza attendibile</translation>
    </message>
    <message>
        <source>not usually reliable</source>
        <translation>di solito non attendibile</translation>
    </message>
    <message>
        <source>unreliable</source>
        <translation>inattendibile</translation>
    </message>
    <message>
        <source>reliability cannot be judged</source>
        <translation>attendibilità non valutabile</translation>
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
        <translation>creazione del caso</translation>
    </message>
    <message>
        <source>Made the case “%1”</source>
        <translation>Creato il caso «%1»</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importazione</translation>
    </message>
    <message>
        <source>Brought in “%1”</source>
        <translation>Importazione di “%1”</translation>
    </message>
    <message>
        <source>new edition</source>
        <translation>nuova edizione</translation>
    </message>
    <message>
        <source>Brought in a new edition of “%1”</source>
        <translation>Importata una nuova edizione di «%1»</translation>
    </message>
    <message>
        <source>annotations</source>
        <translation>annotazioni</translation>
    </message>
    <message>
        <source>Took annotations from “%1”</source>
        <translation>Acquisite le annotazioni da «%1»</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>decisioni</translation>
    </message>
    <message>
        <source>Accepted or rejected proposals</source>
        <translation>Proposte accettate o rifiutate</translation>
    </message>
    <message>
        <source>find name</source>
        <translation>ricerca di un nome</translation>
    </message>
    <message>
        <source>Looked for “%1” in all texts</source>
        <translation>Cercato “%1” in tutti i testi</translation>
    </message>
    <message>
        <source>find reprints</source>
        <translation>ricerca di ripubblicazioni</translation>
    </message>
    <message>
        <source>propose entities</source>
        <translation>proposta di entità</translation>
    </message>
    <message>
        <source>Proposed entities</source>
        <translation>Proposte entità</translation>
    </message>
    <message>
        <source>propose events</source>
        <translation>proposta di eventi</translation>
    </message>
    <message>
        <source>Proposed events</source>
        <translation>Proposti eventi</translation>
    </message>
    <message>
        <source>read again</source>
        <translation>rilettura</translation>
    </message>
    <message>
        <source>Read “%1” again</source>
        <translation>Riletto «%1»</translation>
    </message>
    <message>
        <source>new entity</source>
        <translation>nuova entità</translation>
    </message>
    <message>
        <source>Made the entity “%1”</source>
        <translation>Creata l’entità «%1»</translation>
    </message>
    <message>
        <source>new mention</source>
        <translation>nuova menzione</translation>
    </message>
    <message>
        <source>Marked “%1” as a mention of “%2”</source>
        <translation>Marcato «%1» come menzione di «%2»</translation>
    </message>
    <message>
        <source>move mentions</source>
        <translation>spostamento di menzioni</translation>
    </message>
    <message>
        <source>rename entity</source>
        <translation>rinomina di entità</translation>
    </message>
    <message>
        <source>Renamed the entity “%1” to “%2”</source>
        <translation>Rinominata l’entità «%1» in «%2»</translation>
    </message>
    <message>
        <source>change type</source>
        <translation>cambio di tipo</translation>
    </message>
    <message>
        <source>Changed the type of “%1” from %2 to %3</source>
        <translation>Cambiato il tipo di «%1» da %2 a %3</translation>
    </message>
    <message>
        <source>describe entity</source>
        <translation>descrizione di entità</translation>
    </message>
    <message>
        <source>Described the entity “%1”</source>
        <translation>Descritta l’entità «%1»</translation>
    </message>
    <message>
        <source>add name</source>
        <translation>aggiunta di nome</translation>
    </message>
    <message>
        <source>Gave “%1” the name “%2”</source>
        <translation>Dato a «%1» il nome «%2»</translation>
    </message>
    <message>
        <source>remove name</source>
        <translation>rimozione di nome</translation>
    </message>
    <message>
        <source>Took the name “%2” from “%1”</source>
        <translation>Tolto a «%1» il nome «%2»</translation>
    </message>
    <message>
        <source>prefer name</source>
        <translation>preferenza di nome</translation>
    </message>
    <message>
        <source>Preferred the name “%2” for “%1”</source>
        <translation>Preferito per «%1» il nome «%2»</translation>
    </message>
    <message>
        <source>merge entities</source>
        <translation>unione di entità</translation>
    </message>
    <message>
        <source>Judged “%1” to be the same as “%2”</source>
        <translation>Giudicate la stessa entità: “%1” e “%2”</translation>
    </message>
    <message>
        <source>part entities</source>
        <translation>separazione di entità</translation>
    </message>
    <message>
        <source>Judged “%1” not to be the same as “%2”</source>
        <translation>Giudicate entità diverse: “%1” e “%2”</translation>
    </message>
    <message>
        <source>doubt sameness</source>
        <translation>dubbio sull’identità</translation>
    </message>
    <message>
        <source>Was unsure whether “%1” is the same as “%2”</source>
        <translation>In dubbio se «%1» e «%2» siano la stessa entità</translation>
    </message>
    <message>
        <source>split entity</source>
        <translation>scorporo di entità</translation>
    </message>
    <message>
        <source>change date</source>
        <translation>cambio di data</translation>
    </message>
    <message>
        <source>Read “%1” as %2</source>
        <translation>Letto «%1» come %2</translation>
    </message>
    <message>
        <source>new event</source>
        <translation>nuovo evento</translation>
    </message>
    <message>
        <source>Made the event “%1”</source>
        <translation>Creato l’evento «%1»</translation>
    </message>
    <message>
        <source>rename event</source>
        <translation>rinomina di evento</translation>
    </message>
    <message>
        <source>Renamed the event “%1” to “%2”</source>
        <translation>Rinominato l’evento «%1» in «%2»</translation>
    </message>
    <message>
        <source>describe event</source>
        <translation>descrizione di evento</translation>
    </message>
    <message>
        <source>Described the event “%1”</source>
        <translation>Descritto l’evento «%1»</translation>
    </message>
    <message>
        <source>date event</source>
        <translation>datazione di evento</translation>
    </message>
    <message>
        <source>Dated “%1” %2 (%3)</source>
        <translation>Datato «%1»: %2 (%3)</translation>
    </message>
    <message>
        <source>leave date to claims</source>
        <translation>data lasciata alle affermazioni</translation>
    </message>
    <message>
        <source>Left the date of “%1” to its claims: %2</source>
        <translation>Lasciata alle affermazioni la data di «%1»: %2</translation>
    </message>
    <message>
        <source>remove event</source>
        <translation>rimozione di evento</translation>
    </message>
    <message>
        <source>Removed the event “%1”</source>
        <translation>Rimosso l’evento «%1»</translation>
    </message>
    <message>
        <source>new claim</source>
        <translation>nuova affermazione</translation>
    </message>
    <message>
        <source>Claimed of “%1”: %2, %3</source>
        <translation>Nuova affermazione su «%1»: %2, %3</translation>
    </message>
    <message>
        <source>change claim</source>
        <translation>modifica di affermazione</translation>
    </message>
    <message>
        <source>Changed a claim about “%1” from %3 to %4</source>
        <translation>Modificata un’affermazione su «%1» da %3 a %4</translation>
    </message>
    <message>
        <source>judge claim</source>
        <translation>valutazione di affermazione</translation>
    </message>
    <message>
        <source>prefer claim</source>
        <translation>preferenza di affermazione</translation>
    </message>
    <message>
        <source>Preferred %2 for “%1” (%3)</source>
        <translation>Preferita la data %2 per «%1» (%3)</translation>
    </message>
    <message>
        <source>add evidence</source>
        <translation>aggiunta di riscontro</translation>
    </message>
    <message>
        <source>Added evidence to a claim about “%1”: “%3”</source>
        <translation>Aggiunto un riscontro a un’affermazione su «%1»: «%3»</translation>
    </message>
    <message>
        <source>new note</source>
        <translation>nuova nota</translation>
    </message>
    <message>
        <source>Noted: “%1”</source>
        <translation>Annotato: «%1»</translation>
    </message>
    <message>
        <source>change note</source>
        <translation>modifica di nota</translation>
    </message>
    <message>
        <source>Changed a note: “%1”</source>
        <translation>Modificata una nota: «%1»</translation>
    </message>
    <message>
        <source>remove note</source>
        <translation>rimozione di nota</translation>
    </message>
    <message>
        <source>Removed the note “%1”</source>
        <translation>Rimossa la nota «%1»</translation>
    </message>
    <message>
        <source>settle finding</source>
        <translation>chiusura di rilievo</translation>
    </message>
    <message>
        <source>correct source</source>
        <translation>correzione di fonte</translation>
    </message>
    <message>
        <source>Corrected “%1”</source>
        <translation>Corretti i dati di «%1»</translation>
    </message>
    <message>
        <source>Took “%1” out of the case</source>
        <translation>Rimozione dal caso di “%1”</translation>
    </message>
    <message>
        <source>Brought “%1” back into the case</source>
        <translation>Ripristino nel caso di “%1”</translation>
    </message>
    <message>
        <source>mention</source>
        <translation>menzione</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln menzione</numerusform>
            <numerusform>%Ln menzioni</numerusform>
        </translation>
    </message>
    <message>
        <source>date</source>
        <translation>data</translation>
    </message>
    <message numerus="yes">
        <source>%Ln date(s)</source>
        <translation>
            <numerusform>%Ln data</numerusform>
            <numerusform>%Ln date</numerusform>
        </translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>indicatore</translation>
    </message>
    <message numerus="yes">
        <source>%Ln indicator(s)</source>
        <translation>
            <numerusform>%Ln indicatore</numerusform>
            <numerusform>%Ln indicatori</numerusform>
        </translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>citazione</translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s)</source>
        <translation>
            <numerusform>%Ln citazione</numerusform>
            <numerusform>%Ln citazioni</numerusform>
        </translation>
    </message>
    <message>
        <source>link</source>
        <translation>collegamento</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln collegamento</numerusform>
            <numerusform>%Ln collegamenti</numerusform>
        </translation>
    </message>
    <message>
        <source>name</source>
        <translation>nome</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s)</source>
        <translation>
            <numerusform>%Ln nome</numerusform>
            <numerusform>%Ln nomi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judgement(s) of sameness</source>
        <translation>
            <numerusform>%Ln giudizio di identità</numerusform>
            <numerusform>%Ln giudizi di identità</numerusform>
        </translation>
    </message>
    <message>
        <source>entity</source>
        <translation>entità</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entity(s)</source>
        <translation>
            <numerusform>%Ln entità</numerusform>
            <numerusform>%Ln entità</numerusform>
        </translation>
    </message>
    <message>
        <source>event</source>
        <translation>evento</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln evento</numerusform>
            <numerusform>%Ln eventi</numerusform>
        </translation>
    </message>
    <message>
        <source>claim</source>
        <translation>affermazione</translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln affermazione</numerusform>
            <numerusform>%Ln affermazioni</numerusform>
        </translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>riscontro</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of evidence</source>
        <translation>
            <numerusform>%Ln riscontro</numerusform>
            <numerusform>%Ln riscontri</numerusform>
        </translation>
    </message>
    <message>
        <source>finding</source>
        <translation>rilievo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln rilievo</numerusform>
            <numerusform>%Ln rilievi</numerusform>
        </translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>proposta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposal(s)</source>
        <translation>
            <numerusform>%Ln proposta</numerusform>
            <numerusform>%Ln proposte</numerusform>
        </translation>
    </message>
    <message>
        <source>accept %1</source>
        <translation>accettazione di %1</translation>
    </message>
    <message>
        <source>Accepted %1</source>
        <translation>Accettato: %1</translation>
    </message>
    <message>
        <source>reject %1</source>
        <translation>rifiuto di %1</translation>
    </message>
    <message>
        <source>Rejected %1</source>
        <translation>Rifiutato: %1</translation>
    </message>
    <message>
        <source>propose %1 again</source>
        <translation>nuova proposta di %1</translation>
    </message>
    <message>
        <source>Put %1 back among the proposals</source>
        <translation>Rimesso tra le proposte: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln fonte</numerusform>
            <numerusform>%Ln fonti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>un’aggiunta</numerusform>
            <numerusform>%Ln aggiunte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>una modifica</numerusform>
            <numerusform>%Ln modifiche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>una rimozione</numerusform>
            <numerusform>%Ln rimozioni</numerusform>
        </translation>
    </message>
    <message>
        <source>begin draft</source>
        <translation>inizio di bozza</translation>
    </message>
    <message>
        <source>Began a %1 (%2) of “%3”</source>
        <translation>Iniziata una %1 (%2) di «%3»</translation>
    </message>
    <message>
        <source>typing</source>
        <translation>scrittura</translation>
    </message>
    <message>
        <source>Wrote “%1” in the %2 of “%4”</source>
        <translation>Scritto «%1» nella %2 di «%4»</translation>
    </message>
    <message>
        <source>deletion</source>
        <translation>cancellazione</translation>
    </message>
    <message>
        <source>Struck “%1” from the %2 of “%4”</source>
        <translation>Cancellato «%1» dalla %2 di «%4»</translation>
    </message>
    <message>
        <source>discard draft</source>
        <translation>scarto di bozza</translation>
    </message>
    <message>
        <source>Threw away the draft of the %1 (%2) of “%3”</source>
        <translation>Scartata la bozza della %1 (%2) di «%3»</translation>
    </message>
    <message>
        <source>keep version</source>
        <translation>conservazione di versione</translation>
    </message>
    <message>
        <source>Kept version %4 of the %1 (%2) of “%3”, %5</source>
        <translation>Conservata la versione %4 della %1 (%2) di «%3», %5</translation>
    </message>
    <message>
        <source>add version</source>
        <translation>aggiunta di versione</translation>
    </message>
    <message>
        <source>Added version %4 of the %1 (%2) of “%3”</source>
        <translation>Aggiunta la versione %4 della %1 (%2) di «%3»</translation>
    </message>
    <message>
        <source>link sentence</source>
        <translation>collegamento di frase</translation>
    </message>
    <message>
        <source>Linked “%1” to passage %2 of “%3”</source>
        <translation>Collegato «%1» al passo %2 di «%3»</translation>
    </message>
    <message>
        <source>unlink sentence</source>
        <translation>scollegamento di frase</translation>
    </message>
    <message>
        <source>Unlinked “%1” from passage %2 of “%3”</source>
        <translation>Scollegato «%1» dal passo %2 di «%3»</translation>
    </message>
    <message>
        <source>judgement of sameness</source>
        <translation>giudizio di identità</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>sintesi</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>traduzione</translation>
    </message>
    <message>
        <source>the judgement on “%1” and “%2”</source>
        <translation>giudizio su «%1» e «%2»</translation>
    </message>
    <message>
        <source>the link of “%1” to passage %2</source>
        <translation>collegamento di «%1» al passo %2</translation>
    </message>
    <message>
        <source>Undid: %1</source>
        <translation>Annullato: %1</translation>
    </message>
    <message>
        <source>Did again: %1</source>
        <translation>Rifatto: %1</translation>
    </message>
    <message>
        <source>Found texts that say the same or share words</source>
        <translation>Trovati testi che dicono lo stesso o hanno parole in comune</translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln mention(s) from “%2” to “%3”</source>
        <translation>
            <numerusform>Spostata %Ln menzione da «%2» a «%3»</numerusform>
            <numerusform>Spostate %Ln menzioni da «%2» a «%3»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split “%2” from “%1” with %Ln mention(s)</source>
        <translation>
            <numerusform>Separato «%2» da «%1» con %Ln menzione</numerusform>
            <numerusform>Separato «%2» da «%1» con %Ln menzioni</numerusform>
        </translation>
    </message>
    <message>
        <source>Judged a claim about “%1” (%2, %3): %4, %5, %6</source>
        <translation>Giudicata un’affermazione su «%1» (%2, %3): %4, %5, %6</translation>
    </message>
    <message>
        <source>Began to edit version %4 of the %1 (%2) of “%3”</source>
        <translation>Iniziata la modifica della versione %4 della %1 (%2) di «%3»</translation>
    </message>
    <message>
        <source>accept proposals</source>
        <translation>accettazione di proposte</translation>
    </message>
    <message>
        <source>reject proposals</source>
        <translation>rifiuto di proposte</translation>
    </message>
    <message>
        <source>put back among the proposals</source>
        <translation>ritorno tra le proposte</translation>
    </message>
    <message>
        <source>supports it</source>
        <translation>la sostiene</translation>
    </message>
    <message>
        <source>contradicts it</source>
        <translation>la contraddice</translation>
    </message>
    <message>
        <source>said in so many words</source>
        <translation>detto espressamente</translation>
    </message>
    <message>
        <source>interpreted from the words</source>
        <translation>interpretato a partire dalle parole</translation>
    </message>
    <message>
        <source>inferred from more than the words</source>
        <translation>dedotto non solo dalle parole</translation>
    </message>
    <message>
        <source>credibility %1</source>
        <translation>credibilità %1</translation>
    </message>
    <message>
        <source>Rejected a finding: %1</source>
        <translation>Rilievo rifiutato: %1</translation>
    </message>
    <message>
        <source>Accepted a finding: %1</source>
        <translation>Rilievo accettato: %1</translation>
    </message>
    <message>
        <source>the claim about “%1”: %2</source>
        <comment>an event, what is claimed of it</comment>
        <translation>affermazione su «%1»: %2</translation>
    </message>
    <message>
        <source>Corrected “%1” from beside its file: “%2”</source>
        <translation>«%1» corretta dal file accanto: «%2»</translation>
    </message>
    <message>
        <source>take sources out</source>
        <translation>togliere fonti</translation>
    </message>
    <message>
        <source>bring sources back</source>
        <translation>ripristinare fonti</translation>
    </message>
    <message>
        <source>Claimed against “%1”: %2, %3</source>
        <translation>Nuova affermazione contro «%1»: %2, %3</translation>
    </message>
    <message>
        <source>check translations</source>
        <translation>verifica delle traduzioni</translation>
    </message>
    <message>
        <source>Compared the translations of “%1” with it</source>
        <translation>Traduzioni di «%1» confrontate con la fonte</translation>
    </message>
    <message>
        <source>correct sources</source>
        <translation>correggi fonti</translation>
    </message>
    <message>
        <source>check attributions</source>
        <translation>verificare le attribuzioni</translation>
    </message>
    <message>
        <source>Looked for statements that are put down to nobody</source>
        <translation>Cercate le affermazioni attribuite a nessuno</translation>
    </message>
    <message>
        <source>compare sources</source>
        <translation>confrontare le fonti</translation>
    </message>
    <message>
        <source>Compared sources that speak of the same</source>
        <translation>Confrontate le fonti che parlano della stessa cosa</translation>
    </message>
    <message>
        <source>check renditions</source>
        <translation>controllare traduzioni e sintesi</translation>
    </message>
    <message>
        <source>Compared the translations and summaries of “%1” with it</source>
        <translation>Confrontate con «%1» le sue traduzioni e sintesi</translation>
    </message>
    <message>
        <source>check languages</source>
        <translation>controllare le lingue</translation>
    </message>
    <message>
        <source>Looked for passages in other languages</source>
        <translation>Cercati passi in altre lingue</translation>
    </message>
    <message>
        <source>propose sameness</source>
        <translation>proporre un’identità</translation>
    </message>
    <message>
        <source>Looked for entities that are likely the same</source>
        <translation>Cercate entità che sono probabilmente le stesse</translation>
    </message>
    <message>
        <source>language of passage</source>
        <translation>lingua del passo</translation>
    </message>
    <message>
        <source>Said that “%1” is in %2</source>
        <translation>Detto che «%1» è in %2</translation>
    </message>
    <message>
        <source>Said that nobody can tell the language of “%1”</source>
        <translation>Detto che nessuno può dire la lingua di «%1»</translation>
    </message>
    <message>
        <source>find repeats</source>
        <translation>trovare ripetizioni</translation>
    </message>
    <message>
        <source>Looked for sources that pass on what another says</source>
        <translation>Cercate fonti che riportano ciò che dice un’altra</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>&amp;New case…</source>
        <translation>&amp;Nuovo caso…</translation>
    </message>
    <message>
        <source>&amp;Open case…</source>
        <translation>&amp;Apri caso…</translation>
    </message>
    <message>
        <source>Start the &amp;sample again</source>
        <translation>&amp;Ricomincia il caso di esempio</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>&amp;Importa file…</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>Importa una &amp;cartella…</translation>
    </message>
    <message>
        <source>&amp;Export as a bundle…</source>
        <translation>&amp;Esporta come pacchetto…</translation>
    </message>
    <message>
        <source>&amp;Close case</source>
        <translation>C&amp;hiudi caso</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>E&amp;sci</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>&amp;One column</source>
        <translation>&amp;Una colonna</translation>
    </message>
    <message>
        <source>&amp;Two columns</source>
        <translation>&amp;Due colonne</translation>
    </message>
    <message>
        <source>T&amp;hree columns</source>
        <translation>&amp;Tre colonne</translation>
    </message>
    <message>
        <source>&amp;Four columns</source>
        <translation>&amp;Quattro colonne</translation>
    </message>
    <message>
        <source>&amp;Read the event’s sources side by side</source>
        <translation>&amp;Leggi affiancate le fonti dell’evento</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Testo più &amp;grande</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Testo più &amp;piccolo</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>Dimensione &amp;abituale</translation>
    </message>
    <message>
        <source>Colours as the s&amp;ystem has them</source>
        <translation>Colori del s&amp;istema</translation>
    </message>
    <message>
        <source>L&amp;ight colours</source>
        <translation>Colori &amp;chiari</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>Colori scu&amp;ri</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Indietro</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Avanti</translation>
    </message>
    <message>
        <source>&amp;Clear one layer of the selection</source>
        <translation>&amp;Togli un livello di selezione</translation>
    </message>
    <message>
        <source>&amp;Closer</source>
        <translation>&amp;Ingrandisci</translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation>&amp;Rimpicciolisci</translation>
    </message>
    <message>
        <source>&amp;Fit all</source>
        <translation>Mostra &amp;tutto</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasti</translation>
    </message>
    <message>
        <source>&amp;About Dossier</source>
        <translation>&amp;Informazioni su Dossier</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importa</translation>
    </message>
    <message>
        <source>Import &amp;pasted text…</source>
        <translation>Importa testo inco&amp;llato…</translation>
    </message>
    <message>
        <source>&amp;Last import</source>
        <translation>&amp;Ultima importazione</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rifai</translation>
    </message>
    <message>
        <source>New &amp;entity from selection…</source>
        <translation>Nuova &amp;entità dalla selezione…</translation>
    </message>
    <message>
        <source>Mention &amp;of…</source>
        <translation>Men&amp;zione di…</translation>
    </message>
    <message>
        <source>C&amp;laim on an event…</source>
        <translation>A&amp;ffermazione su un evento…</translation>
    </message>
    <message>
        <source>New e&amp;vent…</source>
        <translation>Nuovo e&amp;vento…</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>N&amp;ota…</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>Acce&amp;tta</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>Rifi&amp;uta</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>Rino&amp;mina…</translation>
    </message>
    <message>
        <source>Set the &amp;date…</source>
        <translation>Imposta la &amp;data…</translation>
    </message>
    <message>
        <source>Mer&amp;ge with…</source>
        <translation>Un&amp;isci con…</translation>
    </message>
    <message>
        <source>Details of the &amp;source…</source>
        <translation>Detta&amp;gli della fonte…</translation>
    </message>
    <message>
        <source>Mention of anot&amp;her entity…</source>
        <translation>Menzione di un’a&amp;ltra entità…</translation>
    </message>
    <message>
        <source>Spl&amp;it off a new entity…</source>
        <translation>S&amp;corpora una nuova entità…</translation>
    </message>
    <message>
        <source>Ano&amp;ther name…</source>
        <translation>Altro &amp;nome…</translation>
    </message>
    <message>
        <source>&amp;Part…</source>
        <translation>Se&amp;para…</translation>
    </message>
    <message>
        <source>Write a &amp;summary</source>
        <translation>Scrivi una &amp;sintesi</translation>
    </message>
    <message>
        <source>Write a &amp;translation</source>
        <translation>Scrivi una &amp;traduzione</translation>
    </message>
    <message>
        <source>&amp;Paste or open one…</source>
        <translation>&amp;Incolla o apri una resa…</translation>
    </message>
    <message>
        <source>&amp;Edit this version</source>
        <translation>&amp;Modifica questa versione</translation>
    </message>
    <message>
        <source>&amp;Link sentence to selected passage</source>
        <translation>&amp;Collega la frase al passo selezionato</translation>
    </message>
    <message>
        <source>&amp;Keep as version…</source>
        <translation>Co&amp;nserva come versione…</translation>
    </message>
    <message>
        <source>&amp;Discard draft</source>
        <translation>Sc&amp;arta la bozza</translation>
    </message>
    <message>
        <source>To re&amp;view</source>
        <translation>Da &amp;esaminare</translation>
    </message>
    <message>
        <source>&amp;Notes and findings</source>
        <translation>&amp;Note e rilievi</translation>
    </message>
    <message>
        <source>Hi&amp;story</source>
        <translation>&amp;Storico</translation>
    </message>
    <message>
        <source>Next p&amp;roposal</source>
        <translation>Proposta s&amp;uccessiva</translation>
    </message>
    <message>
        <source>Previous pr&amp;oposal</source>
        <translation>Proposta p&amp;recedente</translation>
    </message>
    <message>
        <source>P&amp;assage the sentence rests on</source>
        <translation>Passo su cui poggia la &amp;frase</translation>
    </message>
    <message>
        <source>Next note or findin&amp;g</source>
        <translation>&amp;Nota o rilievo successivo</translation>
    </message>
    <message>
        <source>Previous note or fin&amp;ding</source>
        <translation>Nota o ri&amp;lievo precedente</translation>
    </message>
    <message>
        <source>Menu at the ke&amp;yboard’s place</source>
        <translation>Menu contestuale da tas&amp;tiera</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Caso</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifica</translation>
    </message>
    <message>
        <source>&amp;Renditions</source>
        <translation>&amp;Rese</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visualizza</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>Va&amp;i</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Linea temporale</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aiuto</translation>
    </message>
    <message>
        <source>Open a &amp;bundle…</source>
        <translation>Apri un &amp;pacchetto…</translation>
    </message>
    <message>
        <source>Read as another &amp;date…</source>
        <translation>Leggi come un’altra &amp;data…</translation>
    </message>
    <message>
        <source>Prefer a &amp;name in lists…</source>
        <translation>Preferisci un &amp;nome negli elenchi…</translation>
    </message>
    <message>
        <source>&amp;Remove a name…</source>
        <translation>Togli un n&amp;ome…</translation>
    </message>
    <message>
        <source>&amp;Change type…</source>
        <translation>Cambia &amp;tipo…</translation>
    </message>
    <message>
        <source>Pre&amp;fer a date…</source>
        <translation>Preferisci una da&amp;ta…</translation>
    </message>
    <message>
        <source>Leave the date to its &amp;claims</source>
        <translation>Lascia la data alle a&amp;ffermazioni</translation>
    </message>
    <message>
        <source>&amp;Remove event</source>
        <translation>&amp;Rimuovi evento</translation>
    </message>
    <message>
        <source>&amp;Judge the claim…</source>
        <translation>&amp;Giudica l’affermazione…</translation>
    </message>
    <message>
        <source>C&amp;hange the value of the claim…</source>
        <translation>Cambia il &amp;valore dell’affermazione…</translation>
    </message>
    <message>
        <source>E&amp;ntities</source>
        <translation>&amp;Entità</translation>
    </message>
    <message>
        <source>Event&amp;s</source>
        <translation>Eve&amp;nti</translation>
    </message>
    <message>
        <source>Ta&amp;ke the source out of the case</source>
        <translation>Rim&amp;uovi la fonte dal caso</translation>
    </message>
    <message>
        <source>&amp;Bring back a source…</source>
        <translation>Ripri&amp;stina una fonte…</translation>
    </message>
    <message>
        <source>S&amp;earch the case</source>
        <translation>Cerca n&amp;el caso</translation>
    </message>
    <message>
        <source>&amp;Next mention, evidence or hit</source>
        <translation>Menzione, riscontro o risultato &amp;successivo</translation>
    </message>
    <message>
        <source>&amp;Previous mention, evidence or hit</source>
        <translation>Menzione, riscontro o risultato &amp;precedente</translation>
    </message>
    <message>
        <source>&amp;Find in the columns</source>
        <translation>Cerca nelle co&amp;lonne</translation>
    </message>
    <message>
        <source>&amp;Quick open…</source>
        <translation>Apertura rapi&amp;da…</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>Tavolozza dei &amp;comandi…</translation>
    </message>
    <message>
        <source>P&amp;rint the column…</source>
        <translation>Stam&amp;pa la colonna…</translation>
    </message>
    <message>
        <source>Write the column as P&amp;DF…</source>
        <translation>Salva la colonna in P&amp;DF…</translation>
    </message>
    <message>
        <source>Copy &amp;with citation</source>
        <translation>Copia con ci&amp;tazione</translation>
    </message>
    <message>
        <source>Re&amp;liability of the source…</source>
        <translation>Attendi&amp;bilità della fonte…</translation>
    </message>
    <message>
        <source>Fi&amp;lter the sources</source>
        <translation>Fi&amp;ltra le fonti</translation>
    </message>
    <message>
        <source>Gro&amp;up and sort the sources…</source>
        <translation>Raggruppa e or&amp;dina le fonti…</translation>
    </message>
    <message>
        <source>&amp;Mark all sources as seen</source>
        <translation>Seg&amp;na tutte le fonti come viste</translation>
    </message>
    <message>
        <source>Ori&amp;ginal edition</source>
        <translation>Edizione ori&amp;ginale</translation>
    </message>
    <message>
        <source>S&amp;erif text</source>
        <translation>Testo con gra&amp;zie</translation>
    </message>
    <message>
        <source>Sans seri&amp;f text</source>
        <translation>Testo senza gra&amp;zie</translation>
    </message>
    <message>
        <source>&amp;Narrow text</source>
        <translation>Testo s&amp;tretto</translation>
    </message>
    <message>
        <source>Text of usual wi&amp;dth</source>
        <translation>Testo di larghezza abit&amp;uale</translation>
    </message>
    <message>
        <source>&amp;Wide text</source>
        <translation>Testo &amp;largo</translation>
    </message>
    <message>
        <source>Text as wide as the &amp;column</source>
        <translation>Testo largo quanto la &amp;colonna</translation>
    </message>
    <message>
        <source>F&amp;ree the column, or take it back</source>
        <translation>Libe&amp;ra la colonna o riprendila</translation>
    </message>
    <message>
        <source>Eye line at the care&amp;t</source>
        <translation>Linea di lettura al c&amp;ursore</translation>
    </message>
    <message>
        <source>Usual e&amp;ye line</source>
        <translation>Linea di lettura abitua&amp;le</translation>
    </message>
    <message>
        <source>Menu of the c&amp;olumn</source>
        <translation>Menu della c&amp;olonna</translation>
    </message>
    <message>
        <source>Mark &amp;all names and dates</source>
        <translation>Segna &amp;tutti i nomi e le date</translation>
    </message>
    <message>
        <source>Mark only what is sele&amp;cted</source>
        <translation>Segna solo ciò che è &amp;selezionato</translation>
    </message>
    <message>
        <source>Mark no names and dat&amp;es</source>
        <translation>Non segnare nomi &amp;né date</translation>
    </message>
    <message>
        <source>&amp;Packed rows</source>
        <translation>Righe com&amp;patte</translation>
    </message>
    <message>
        <source>Rows by &amp;source</source>
        <translation>Righe per &amp;fonte</translation>
    </message>
    <message>
        <source>Rows by &amp;entity</source>
        <translation>Righe per &amp;entità</translation>
    </message>
    <message>
        <source>Events as a &amp;drawing</source>
        <translation>Eventi come &amp;disegno</translation>
    </message>
    <message>
        <source>Events as a &amp;table</source>
        <translation>Eventi come &amp;tabella</translation>
    </message>
    <message>
        <source>Save the timeline as a p&amp;icture…</source>
        <translation>Salva la cronologia come &amp;immagine…</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>&amp;Testo</translation>
    </message>
    <message>
        <source>Stronger mar&amp;ks</source>
        <translation>Se&amp;gni più marcati</translation>
    </message>
    <message>
        <source>Lan&amp;guage of the passage…</source>
        <translation>Lin&amp;gua del passo…</translation>
    </message>
    <message>
        <source>&amp;What the event’s sources say differently…</source>
        <translation>&amp;Che cosa dicono diversamente le fonti dell’evento…</translation>
    </message>
    <message>
        <source>Next part of the &amp;window</source>
        <translation>Parte successiva della &amp;finestra</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation>Parte &amp;precedente della finestra</translation>
    </message>
</context>
<context>
    <name>dossier::ArrangementMenu</name>
    <message>
        <source>How sources are grouped and ordered</source>
        <translation>Come sono raggruppate e ordinate le fonti</translation>
    </message>
    <message>
        <source>Mark all as seen</source>
        <translation>Segna tutte come viste</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Raggruppa per</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>Comprimi tutti i gruppi</translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation>Espandi tutti i gruppi</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordina per</translation>
    </message>
    <message>
        <source>Last first</source>
        <translation>Prima gli ultimi</translation>
    </message>
</context>
<context>
    <name>dossier::Bundles</name>
    <message>
        <source>A bundle is still being written or read. Stop it first, or wait until it has ended.</source>
        <translation>Un pacchetto è ancora in scrittura o in lettura. Fermarlo prima, o attendere che finisca.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>The case is being written to “%1”…</source>
        <translation>Il caso viene scritto in «%1»…</translation>
    </message>
    <message>
        <source>The case was written to “%1”.</source>
        <translation>Il caso è stato scritto in «%1».</translation>
    </message>
    <message>
        <source>The bundle “%1” is being read…</source>
        <translation>Lettura del pacchetto «%1»…</translation>
    </message>
</context>
<context>
    <name>dossier::CardHead</name>
    <message>
        <source>acronym</source>
        <translation>acronimo</translation>
    </message>
    <message>
        <source>another spelling</source>
        <translation>altra grafia</translation>
    </message>
    <message>
        <source>as a translation has it</source>
        <translation>forma data da una traduzione</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln menzione</numerusform>
            <numerusform>%Ln menzioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %1 of %Ln source(s)</source>
        <translation>
            <numerusform>in %1 di %Ln fonte</numerusform>
            <numerusform>in %1 di %Ln fonti</numerusform>
        </translation>
    </message>
    <message>
        <source>every language</source>
        <translation>ogni lingua</translation>
    </message>
    <message>
        <source>all</source>
        <comment>languages</comment>
        <translation>tutte</translation>
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
            <numerusform>%Ln in più</numerusform>
            <numerusform>%Ln in più</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::Cases</name>
    <message>
        <source>Cases (*.dossier)</source>
        <translation>Casi (*.dossier)</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Apri un caso</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nuovo caso</translation>
    </message>
    <message>
        <source>Open to read</source>
        <translation>Apri in lettura</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Open a bundle: choose its folder</source>
        <translation>Apri un pacchetto: scegli la sua cartella</translation>
    </message>
    <message>
        <source>Keep the case of the bundle as</source>
        <translation>Conserva il caso del pacchetto come</translation>
    </message>
</context>
<context>
    <name>dossier::ChoiceField</name>
    <message>
        <source>Search entities</source>
        <translation>Cerca entità</translation>
    </message>
    <message>
        <source>Search events, or name a new one</source>
        <translation>Cerca eventi o indica un evento nuovo</translation>
    </message>
    <message>
        <source>new event</source>
        <translation>nuovo evento</translation>
    </message>
    <message>
        <source>No entity is called “%1”</source>
        <translation>Nessuna entità si chiama «%1»</translation>
    </message>
    <message>
        <source>new entity</source>
        <translation>nuova entità</translation>
    </message>
</context>
<context>
    <name>dossier::ChoicesModel</name>
    <message>
        <source>cannot be done now</source>
        <translation>ora non è possibile</translation>
    </message>
</context>
<context>
    <name>dossier::ClaimValue</name>
    <message>
        <source>The source does not say when</source>
        <translation>La fonte non dice quando</translation>
    </message>
    <message>
        <source>The source does not say how many</source>
        <translation>La fonte non dice quanti</translation>
    </message>
    <message>
        <source>The source names no one</source>
        <translation>La fonte non nomina nessuno</translation>
    </message>
    <message>
        <source>The source does not say how far</source>
        <translation>La fonte non dice fin dove</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Search who it was</source>
        <translation>Cerca chi è stato</translation>
    </message>
    <message>
        <source>nobody the case knows</source>
        <translation>nessuno che il caso conosca</translation>
    </message>
    <message>
        <source>Write a figure, such as 40</source>
        <translation>Scrivere una cifra, per esempio 40</translation>
    </message>
    <message>
        <source>Write who it was, or choose an entity</source>
        <translation>Scrivere chi è stato, o scegliere un’entità</translation>
    </message>
    <message>
        <source>Write who it was</source>
        <translation>Scrivere chi è stato</translation>
    </message>
    <message>
        <source>Write how far it went</source>
        <translation>Scrivere fin dove è arrivato</translation>
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
        <translation>passo %1</translation>
    </message>
    <message>
        <source>repeats another source</source>
        <translation>ripete un’altra fonte</translation>
    </message>
</context>
<context>
    <name>dossier::ColumnHead</name>
    <message>
        <source>Previous in this column</source>
        <translation>Precedente in questa colonna</translation>
    </message>
    <message>
        <source>Next in this column</source>
        <translation>Successivo in questa colonna</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>%1 of %2 in this column</source>
        <translation>%1 di %2 in questa colonna</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in this column</source>
        <translation>
            <numerusform>%Ln in questa colonna</numerusform>
            <numerusform>%Ln in questa colonna</numerusform>
        </translation>
    </message>
    <message>
        <source>Freed: it does not move with the other columns. Take it back</source>
        <translation>Libera: non si muove con le altre colonne. Riprendila</translation>
    </message>
</context>
<context>
    <name>dossier::ComparisonSheet</name>
    <message>
        <source>Compare two entities</source>
        <translation>Confronta due entità</translation>
    </message>
    <message>
        <source>The name that stays</source>
        <translation>Il nome che resta</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>The &amp;same</source>
        <translation>La &amp;stessa</translation>
    </message>
    <message>
        <source>&amp;Not the same</source>
        <translation>&amp;Non la stessa</translation>
    </message>
    <message>
        <source>&amp;Unsure</source>
        <translation>&amp;Incerto</translation>
    </message>
    <message>
        <source>Compare %1 and %2</source>
        <translation>Confronta %1 e %2</translation>
    </message>
</context>
<context>
    <name>dossier::ComparisonView</name>
    <message>
        <source>Two entities side by side</source>
        <translation>Due entità affiancate</translation>
    </message>
    <message>
        <source>Speaks for their being the same</source>
        <translation>Fa pensare che siano la stessa</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <translation>Parla contro</translation>
    </message>
    <message>
        <source>Judged so far</source>
        <translation>Giudizi finora</translation>
    </message>
    <message>
        <source>Both appear with</source>
        <translation>Entrambe compaiono con</translation>
    </message>
    <message>
        <source>Events that name both</source>
        <translation>Eventi che nominano entrambe</translation>
    </message>
    <message>
        <source>Sources: mentions of the first | of the second</source>
        <translation>Fonti: menzioni della prima | della seconda</translation>
    </message>
    <message>
        <source>They are one entity now, or one of them is gone</source>
        <translation>Ora sono un’unica entità, o una delle due non c’è più</translation>
    </message>
</context>
<context>
    <name>dossier::DateField</name>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>April 2019, since 2021, 2019-04-03/..</source>
        <translation>aprile 2019, dal 2021, 2019-04-03/..</translation>
    </message>
    <message>
        <source>counted from %1</source>
        <translation>in base alla data %1</translation>
    </message>
    <message>
        <source>Not understood as a date</source>
        <translation>Non è riconosciuta come data</translation>
    </message>
    <message>
        <source>Write a date</source>
        <translation>Scrivere una data</translation>
    </message>
    <message>
        <source>Write it as in April 2019, since 2021 or 2019-04-03</source>
        <translation>Scriverla come aprile 2019, dal 2021 o 2019-04-03</translation>
    </message>
</context>
<context>
    <name>dossier::DatePreview</name>
    <message>
        <source>As the timeline draws it</source>
        <translation>Come la disegna la linea temporale</translation>
    </message>
</context>
<context>
    <name>dossier::DifferencesSheet</name>
    <message>
        <source>What the sources say differently</source>
        <translation>Che cosa dicono diversamente le fonti</translation>
    </message>
    <message>
        <source>What the sources say differently: %1</source>
        <comment>an event</comment>
        <translation>Che cosa dicono diversamente le fonti: %1</translation>
    </message>
</context>
<context>
    <name>dossier::DifferencesView</name>
    <message>
        <source>What the sources say differently</source>
        <translation>Che cosa dicono diversamente le fonti</translation>
    </message>
    <message>
        <source>The event is not in the case any more</source>
        <translation>L’evento non è più nel caso</translation>
    </message>
    <message>
        <source>In the sentences about this event</source>
        <translation>Nelle frasi su questo evento</translation>
    </message>
    <message>
        <source>Elsewhere in the sources that speak of it</source>
        <translation>Altrove nelle fonti che ne parlano</translation>
    </message>
    <message>
        <source>Nothing is known that the sources would say differently about this event</source>
        <translation>Non risulta nulla che le fonti dicano diversamente su questo evento</translation>
    </message>
    <message>
        <source>Read side by side</source>
        <translation>Leggi fianco a fianco</translation>
    </message>
    <message>
        <source>%1: read side by side</source>
        <comment>a question or a finding</comment>
        <translation>%1: leggi fianco a fianco</translation>
    </message>
    <message>
        <source>Open these places in columns beside each other</source>
        <translation>Apre questi punti in colonne affiancate</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln fonte</numerusform>
            <numerusform>%Ln fonti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeat(s)</source>
        <comment>sources that pass on what another says</comment>
        <translation>
            <numerusform>%Ln ripetizione</numerusform>
            <numerusform>%Ln ripetizioni</numerusform>
        </translation>
    </message>
    <message>
        <source>it is so</source>
        <translation>è così</translation>
    </message>
</context>
<context>
    <name>dossier::DockTitle</name>
    <message>
        <source>Float %1</source>
        <translation>Sgancia %1</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Chiudi %1</translation>
    </message>
</context>
<context>
    <name>dossier::DraftEditor</name>
    <message>
        <source>Discard</source>
        <translation>Scarta</translation>
    </message>
    <message>
        <source>Keep as version</source>
        <translation>Conserva come versione</translation>
    </message>
    <message>
        <source>Throw this draft away; undoing brings it back</source>
        <translation>Scarta questa bozza; annullando, ritorna</translation>
    </message>
    <message>
        <source>Make a version of it that does not change any more</source>
        <translation>Ne fa una versione che non cambia più</translation>
    </message>
    <message>
        <source>As %1</source>
        <translation>Come %1</translation>
    </message>
    <message>
        <source>Summary being written</source>
        <translation>Sintesi in corso di scrittura</translation>
    </message>
    <message>
        <source>Translation being written</source>
        <translation>Traduzione in corso di scrittura</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s), kept as you type</source>
        <translation>
            <numerusform>%Ln parola, conservata via via</numerusform>
            <numerusform>%Ln parole, conservate via via</numerusform>
        </translation>
    </message>
    <message>
        <source>Passage %1 of the source, proposed by rule</source>
        <translation>Passo %1 della fonte, proposto da una regola</translation>
    </message>
    <message>
        <source>Passage %1 of the source</source>
        <translation>Passo %1 della fonte</translation>
    </message>
    <message>
        <source>passage %1</source>
        <translation>passo %1</translation>
    </message>
    <message>
        <source>passage %1, proposed by rule</source>
        <translation>passo %1, proposto da una regola</translation>
    </message>
    <message>
        <source>Rests on %1</source>
        <comment>passages</comment>
        <translation>Si fonda su %1</translation>
    </message>
</context>
<context>
    <name>dossier::Editing</name>
    <message>
        <source>Accept %1</source>
        <translation>Accetta %1</translation>
    </message>
    <message>
        <source>Reject %1</source>
        <translation>Rifiuta %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>New entity…</source>
        <translation>Nuova entità…</translation>
    </message>
    <message>
        <source>Mention of…</source>
        <translation>Menzione di…</translation>
    </message>
    <message>
        <source>Claim on an event…</source>
        <translation>Affermazione su un evento…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Nota…</translation>
    </message>
    <message>
        <source>mention</source>
        <translation>menzione</translation>
    </message>
    <message>
        <source>Another entity…</source>
        <translation>Altra entità…</translation>
    </message>
    <message>
        <source>Split off…</source>
        <translation>Scorpora…</translation>
    </message>
    <message>
        <source>The entity %1…</source>
        <translation>L’entità %1…</translation>
    </message>
    <message>
        <source>date</source>
        <translation>data</translation>
    </message>
    <message>
        <source>Read as another date…</source>
        <translation>Leggi come altra data…</translation>
    </message>
    <message>
        <source>entity</source>
        <translation>entità</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Rinomina…</translation>
    </message>
    <message>
        <source>Add a name…</source>
        <translation>Aggiungi un nome…</translation>
    </message>
    <message>
        <source>Change type</source>
        <translation>Cambia tipo</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nomi</translation>
    </message>
    <message>
        <source>Prefer in lists</source>
        <translation>Preferisci negli elenchi</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Unisci con…</translation>
    </message>
    <message>
        <source>New event…</source>
        <translation>Nuovo evento…</translation>
    </message>
    <message>
        <source>event</source>
        <translation>evento</translation>
    </message>
    <message>
        <source>Set the date…</source>
        <translation>Imposta la data…</translation>
    </message>
    <message>
        <source>Leave the date to its claims</source>
        <translation>Lascia la data alle affermazioni</translation>
    </message>
    <message>
        <source>Remove event</source>
        <translation>Rimuovi evento</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>affermazione</translation>
    </message>
    <message>
        <source>Judge…</source>
        <translation>Valuta…</translation>
    </message>
    <message>
        <source>Change the value…</source>
        <translation>Cambia il valore…</translation>
    </message>
    <message>
        <source>Prefer this date…</source>
        <translation>Preferisci questa data…</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Dettagli…</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Tutte le lingue</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Quali</translation>
    </message>
    <message>
        <source>This mention</source>
        <translation>Questa menzione</translation>
    </message>
    <message>
        <source>All in this source</source>
        <translation>Tutte in questa fonte</translation>
    </message>
    <message>
        <source>All spelt so</source>
        <translation>Tutte con questa grafia</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>La fonte</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Come si sa</translation>
    </message>
    <message>
        <source>said in so many words</source>
        <translation>detto espressamente</translation>
    </message>
    <message>
        <source>interpreted from the words</source>
        <translation>interpretato a partire dalle parole</translation>
    </message>
    <message>
        <source>inferred from more than the words</source>
        <translation>dedotto non solo dalle parole</translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation>Credibilità</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>non valutata</translation>
    </message>
    <message>
        <source>1, confirmed</source>
        <translation>1, confermata</translation>
    </message>
    <message>
        <source>2, probably true</source>
        <translation>2, probabilmente vera</translation>
    </message>
    <message>
        <source>3, possibly true</source>
        <translation>3, forse vera</translation>
    </message>
    <message>
        <source>4, doubtful</source>
        <translation>4, dubbia</translation>
    </message>
    <message>
        <source>5, improbable</source>
        <translation>5, improbabile</translation>
    </message>
    <message>
        <source>6, cannot be judged</source>
        <translation>6, non valutabile</translation>
    </message>
    <message>
        <source>New entity</source>
        <translation>Nuova entità</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Make entity</source>
        <translation>Crea entità</translation>
    </message>
    <message>
        <source>Mention of</source>
        <translation>Menzione di</translation>
    </message>
    <message>
        <source>Mark as mention</source>
        <translation>Marca come menzione</translation>
    </message>
    <message>
        <source>Mention of another entity</source>
        <translation>Menzione di un’altra entità</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Sposta</translation>
    </message>
    <message>
        <source>Split off a new entity</source>
        <translation>Scorpora una nuova entità</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Scorpora</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unisci</translation>
    </message>
    <message>
        <source>Rename entity</source>
        <translation>Rinomina entità</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rinomina</translation>
    </message>
    <message>
        <source>Another name of %1</source>
        <translation>Altro nome di %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genere</translation>
    </message>
    <message>
        <source>full name</source>
        <translation>nome per esteso</translation>
    </message>
    <message>
        <source>acronym</source>
        <translation>sigla</translation>
    </message>
    <message>
        <source>variant</source>
        <translation>variante</translation>
    </message>
    <message>
        <source>what a translation made of it</source>
        <translation>forma data da una traduzione</translation>
    </message>
    <message>
        <source>Add name</source>
        <translation>Aggiungi nome</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation>Conserva nota</translation>
    </message>
    <message>
        <source>%1 means</source>
        <translation>%1 significa</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Read so</source>
        <translation>Leggi così</translation>
    </message>
    <message>
        <source>Claim on an event</source>
        <translation>Affermazione su un evento</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Domanda</translation>
    </message>
    <message>
        <source>Make claim</source>
        <translation>Crea affermazione</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nuovo evento</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Make event</source>
        <translation>Crea evento</translation>
    </message>
    <message>
        <source>Rename event</source>
        <translation>Rinomina evento</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Quando è accaduto</translation>
    </message>
    <message>
        <source>Set date</source>
        <translation>Imposta data</translation>
    </message>
    <message>
        <source>Judge the claim %1</source>
        <translation>Valuta l’affermazione %1</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambia</translation>
    </message>
    <message>
        <source>Prefer %1</source>
        <translation>Preferisci %1</translation>
    </message>
    <message>
        <source>Prefer</source>
        <translation>Preferisci</translation>
    </message>
    <message>
        <source>Details of the source</source>
        <translation>Dettagli della fonte</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Editore</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autore</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Pubblicazione</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Indirizzo web</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Attendibilità</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Correggi</translation>
    </message>
    <message>
        <source>Part…</source>
        <translation>Separa…</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Stessa entità</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Entità diverse</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>In dubbio</translation>
    </message>
    <message>
        <source>judgement</source>
        <translation>giudizio</translation>
    </message>
    <message>
        <source>%1 and another entity</source>
        <translation>%1 e un’altra entità</translation>
    </message>
    <message>
        <source>They are</source>
        <translation>Sono</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>la stessa entità</translation>
    </message>
    <message>
        <source>not the same</source>
        <translation>entità diverse</translation>
    </message>
    <message>
        <source>perhaps the same</source>
        <translation>forse la stessa entità</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Tieni separate</translation>
    </message>
    <message>
        <source>Not the same as %1</source>
        <translation>Diversa da %1</translation>
    </message>
    <message>
        <source>Which one is another</source>
        <translation>Quale delle entità è diversa</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Separa</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>Select the words that name it first.</source>
        <translation>Seleziona prima le parole che la nominano.</translation>
    </message>
    <message>
        <source>Put the caret into the passage that says it first.</source>
        <translation>Porta prima il cursore nel passo che lo dice.</translation>
    </message>
    <message>
        <source>Put the caret into a marked name first.</source>
        <translation>Porta prima il cursore su un nome marcato.</translation>
    </message>
    <message>
        <source>Select a claim in what the sources say first.</source>
        <translation>Seleziona prima un’affermazione in «Che cosa dicono le fonti».</translation>
    </message>
    <message>
        <source>Select an entity first.</source>
        <translation>Seleziona prima un’entità.</translation>
    </message>
    <message>
        <source>Select an event first.</source>
        <translation>Seleziona prima un evento.</translation>
    </message>
    <message>
        <source>Select an entity or an event first.</source>
        <translation>Seleziona prima un’entità o un evento.</translation>
    </message>
    <message>
        <source>Select what is to be decided first: a mark, an entity, an event, a claim or a proposal.</source>
        <translation>Seleziona prima che cosa decidere: una marcatura, un’entità, un evento, un’affermazione o una proposta.</translation>
    </message>
    <message>
        <source>Merge the selected…</source>
        <translation>Unisci le selezionate…</translation>
    </message>
    <message>
        <source>Put the caret into a marked date first.</source>
        <translation>Porta prima il cursore su una data marcata.</translation>
    </message>
    <message>
        <source>The one date that a source gives for this event is preferred already.</source>
        <translation>L’unica data che una fonte dà per questo evento è già preferita.</translation>
    </message>
    <message>
        <source>No source gives a date for this event, so none can be preferred.</source>
        <translation>Nessuna fonte dà una data per questo evento, quindi non se ne può preferire alcuna.</translation>
    </message>
    <message>
        <source>The date of this event is worked out from its claims already.</source>
        <translation>La data di questo evento si ricava già dalle affermazioni.</translation>
    </message>
    <message>
        <source>Write a name</source>
        <translation>Scrivere un nome</translation>
    </message>
    <message>
        <source>Choose an entity</source>
        <translation>Scegliere un’entità</translation>
    </message>
    <message>
        <source>%1 is not merged with another entity, so there is nothing to part.</source>
        <translation>%1 non è unita ad altre entità, quindi non c’è nulla da separare.</translation>
    </message>
    <message>
        <source>Type of %1</source>
        <translation>Tipo di %1</translation>
    </message>
    <message>
        <source>Choose another type</source>
        <translation>Scegliere un altro tipo</translation>
    </message>
    <message>
        <source>%1 has no other name that lists could show.</source>
        <translation>%1 non ha altri nomi che gli elenchi possano mostrare.</translation>
    </message>
    <message>
        <source>The name of %1 that lists show</source>
        <translation>Il nome di %1 che gli elenchi mostrano</translation>
    </message>
    <message>
        <source>Search its names</source>
        <translation>Cerca tra i suoi nomi</translation>
    </message>
    <message>
        <source>Choose a name</source>
        <translation>Scegliere un nome</translation>
    </message>
    <message>
        <source>%1 has no name that could be removed.</source>
        <translation>%1 non ha nomi che si possano togliere.</translation>
    </message>
    <message>
        <source>Remove a name of %1</source>
        <translation>Togli un nome di %1</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Scrivere una nota</translation>
    </message>
    <message>
        <source>No event is chosen yet</source>
        <translation>Non è ancora scelto nessun evento</translation>
    </message>
    <message>
        <source>Write a title</source>
        <translation>Scrivere un titolo</translation>
    </message>
    <message>
        <source>Write why</source>
        <translation>Scrivere perché</translation>
    </message>
    <message>
        <source>Prefer a date</source>
        <translation>Preferisci una data</translation>
    </message>
    <message>
        <source>Search the dates that sources give</source>
        <translation>Cerca tra le date che le fonti danno</translation>
    </message>
    <message>
        <source>Choose a date</source>
        <translation>Scegliere una data</translation>
    </message>
    <message>
        <source>Sources that are taken out are listed here</source>
        <translation>Qui sono elencate le fonti tolte</translation>
    </message>
    <message>
        <source>Choose a source</source>
        <translation>Scegliere una fonte</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Riscontri</translation>
    </message>
    <message>
        <source>Take out of the case</source>
        <translation>Rimuovi dal caso</translation>
    </message>
    <message>
        <source>Bring back a source…</source>
        <translation>Ripristina una fonte…</translation>
    </message>
    <message>
        <source>The name that stays</source>
        <translation>Il nome che resta</translation>
    </message>
    <message>
        <source>passage %1</source>
        <translation>passo %1</translation>
    </message>
    <message>
        <source>No source was taken out</source>
        <translation>Nessuna fonte è stata tolta</translation>
    </message>
    <message>
        <source>Bring back a source</source>
        <translation>Ripristina una fonte</translation>
    </message>
    <message>
        <source>Search sources that were taken out</source>
        <translation>Cerca tra le fonti tolte</translation>
    </message>
    <message>
        <source>Select a source first.</source>
        <translation>Seleziona prima una fonte.</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Copia con citazione</translation>
    </message>
    <message>
        <source>Compare the two…</source>
        <translation>Confronta le due…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Confronta…</translation>
    </message>
    <message numerus="yes">
        <source>Reliability of %Ln source(s)</source>
        <translation>
            <numerusform>Attendibilità di %Ln fonte</numerusform>
            <numerusform>Attendibilità di %Ln fonti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kind of %Ln source(s)…</source>
        <translation>
            <numerusform>Genere di %Ln fonte…</numerusform>
            <numerusform>Genere di %Ln fonti…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Publisher of %Ln source(s)…</source>
        <translation>
            <numerusform>Editore di %Ln fonte…</numerusform>
            <numerusform>Editore di %Ln fonti…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln source(s) out of the case</source>
        <translation>
            <numerusform>Togli %Ln fonte dal caso</numerusform>
            <numerusform>Togli %Ln fonti dal caso</numerusform>
        </translation>
    </message>
    <message>
        <source>supports it: says that it is so</source>
        <translation>sostiene: dice che è così</translation>
    </message>
    <message>
        <source>contradicts it: says that it is not so</source>
        <translation>contraddice: dice che non è così</translation>
    </message>
    <message>
        <source>Shows both side by side, with what speaks for their being the same</source>
        <translation>Mostra entrambe affiancate, con ciò che fa pensare che siano la stessa</translation>
    </message>
    <message numerus="yes">
        <source>Kind of %Ln source(s)</source>
        <translation>
            <numerusform>Genere di %Ln fonte</numerusform>
            <numerusform>Genere di %Ln fonti</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a kind</source>
        <translation>Scrivi un genere</translation>
    </message>
    <message numerus="yes">
        <source>Publisher of %Ln source(s)</source>
        <translation>
            <numerusform>Editore di %Ln fonte</numerusform>
            <numerusform>Editore di %Ln fonti</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a publisher</source>
        <translation>Scrivi un editore</translation>
    </message>
    <message>
        <source>Language of the passage</source>
        <translation>Lingua del passo</translation>
    </message>
    <message>
        <source>As the text: %1</source>
        <comment>a language</comment>
        <translation>Come il testo: %1</translation>
    </message>
    <message>
        <source>Nobody can say</source>
        <translation>Nessuno può dirlo</translation>
    </message>
    <message>
        <source>Put the caret into a passage of a source first.</source>
        <translation>Metti prima il cursore in un passo di una fonte.</translation>
    </message>
    <message>
        <source>Has it from</source>
        <translation>L’ha ripreso da</translation>
    </message>
    <message>
        <source>no other source: it speaks for itself</source>
        <translation>nessun’altra fonte: parla per sé</translation>
    </message>
    <message>
        <source>another source</source>
        <translation>un’altra fonte</translation>
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
            <numerusform>%Ln menzione</numerusform>
            <numerusform>%Ln menzioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln source(s)</source>
        <translation>
            <numerusform>in %Ln fonte</numerusform>
            <numerusform>in %Ln fonti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them here</source>
        <translation>
            <numerusform>di cui %Ln qui</numerusform>
            <numerusform>di cui %Ln qui</numerusform>
        </translation>
    </message>
    <message>
        <source>also called %1</source>
        <comment>another name of an entity, which was sought</comment>
        <translation>detta anche %1</translation>
    </message>
</context>
<context>
    <name>dossier::EntitiesView</name>
    <message>
        <source>Filter entities</source>
        <translation>Filtra le entità</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entità</translation>
    </message>
    <message>
        <source>Names in the sources are listed here</source>
        <translation>Qui sono elencati i nomi che compaiono nelle fonti</translation>
    </message>
    <message>
        <source>No entity has a name with these words</source>
        <translation>Nessuna entità ha un nome con queste parole</translation>
    </message>
</context>
<context>
    <name>dossier::EntityCardView</name>
    <message>
        <source>Card</source>
        <translation>Scheda</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Menzioni</translation>
    </message>
    <message>
        <source>Appears with</source>
        <translation>Compare con</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventi</translation>
    </message>
    <message>
        <source>Events that name it</source>
        <translation>Eventi che la nominano</translation>
    </message>
    <message numerus="yes">
        <source>Mentions of the %Ln selected</source>
        <translation>
            <numerusform>Menzioni dell’entità selezionata</numerusform>
            <numerusform>Menzioni delle %Ln selezionate</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a name to see where it stands</source>
        <translation>Seleziona un nome per vedere dove compare</translation>
    </message>
    <message>
        <source>The same or not</source>
        <translation>Stessa entità o no</translation>
    </message>
    <message>
        <source>First and last mention</source>
        <translation>Prima e ultima menzione</translation>
    </message>
    <message>
        <source>Spellings</source>
        <translation>Grafie</translation>
    </message>
    <message>
        <source>Enter goes to the next mention that is spelt so</source>
        <translation>Invio va alla prossima menzione scritta così</translation>
    </message>
    <message>
        <source>Enter selects both, Right goes to the next passage that names both, Left to the one before</source>
        <translation>Invio seleziona entrambe, Destra va al prossimo passo che le nomina, Sinistra al precedente</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>More mentions</source>
        <translation>Altre menzioni</translation>
    </message>
</context>
<context>
    <name>dossier::EventGlyph</name>
    <message>
        <source>or</source>
        <comment>one of several dates</comment>
        <translation>o</translation>
    </message>
    <message>
        <source>and</source>
        <comment>all of several dates</comment>
        <translation>e</translation>
    </message>
    <message>
        <source>1 source</source>
        <translation>1 fonte</translation>
    </message>
    <message>
        <source>%1 sources</source>
        <translation>%1 fonti</translation>
    </message>
</context>
<context>
    <name>dossier::EventView</name>
    <message>
        <source>What the sources say</source>
        <translation>Che cosa dicono le fonti</translation>
    </message>
    <message>
        <source>Read side by side</source>
        <translation>Leggi affiancate</translation>
    </message>
    <message>
        <source>Open the sources that speak of this event in columns beside each other</source>
        <translation>Apre in colonne affiancate le fonti che parlano di questo evento</translation>
    </message>
    <message>
        <source>Select an event in the timeline to see what each source says about it</source>
        <translation>Seleziona un evento nella linea temporale per vedere che cosa ne dice ogni fonte</translation>
    </message>
    <message>
        <source>No source says anything about it yet</source>
        <translation>Nessuna fonte ne dice ancora nulla</translation>
    </message>
    <message>
        <source>Go to the evidence</source>
        <translation>Vai al riscontro</translation>
    </message>
    <message>
        <source>Copy the wording</source>
        <translation>Copia le parole</translation>
    </message>
    <message>
        <source>Prefer a date…</source>
        <translation>Preferisci una data…</translation>
    </message>
    <message>
        <source>Choose the date of this event among those that sources give, and say why</source>
        <translation>Scegliere la data di questo evento tra quelle date dalle fonti, e dire perché</translation>
    </message>
    <message>
        <source>Set beside each other what the sources say differently about this event</source>
        <translation>Mette fianco a fianco ciò che le fonti dicono diversamente su questo evento</translation>
    </message>
    <message>
        <source>What differs: %1…</source>
        <comment>a number of questions</comment>
        <translation>Che cosa è diverso: %1…</translation>
    </message>
    <message>
        <source>What differs…</source>
        <translation>Che cosa è diverso…</translation>
    </message>
</context>
<context>
    <name>dossier::EventWords</name>
    <message>
        <source>day known</source>
        <translation>giorno noto</translation>
    </message>
    <message>
        <source>month known, day not</source>
        <translation>mese noto, giorno no</translation>
    </message>
    <message>
        <source>season known, month not</source>
        <translation>stagione nota, mese no</translation>
    </message>
    <message>
        <source>quarter known, month not</source>
        <translation>trimestre noto, mese no</translation>
    </message>
    <message>
        <source>third of the year known, month not</source>
        <translation>quadrimestre noto, mese no</translation>
    </message>
    <message>
        <source>half of the year known, month not</source>
        <translation>semestre noto, mese no</translation>
    </message>
    <message>
        <source>year known, month not</source>
        <translation>anno noto, mese no</translation>
    </message>
    <message>
        <source>decade known, year not</source>
        <translation>decennio noto, anno no</translation>
    </message>
    <message>
        <source>century known, decade not</source>
        <translation>secolo noto, decennio no</translation>
    </message>
    <message>
        <source>millennium known, century not</source>
        <translation>millennio noto, secolo no</translation>
    </message>
    <message>
        <source>about that day</source>
        <translation>intorno a quel giorno</translation>
    </message>
    <message>
        <source>about that month</source>
        <translation>intorno a quel mese</translation>
    </message>
    <message>
        <source>about that year</source>
        <translation>intorno a quell’anno</translation>
    </message>
    <message>
        <source>about then</source>
        <translation>intorno a quel periodo</translation>
    </message>
    <message>
        <source>how long before is not known</source>
        <translation>non è noto da quanto tempo prima</translation>
    </message>
    <message>
        <source>start not known</source>
        <translation>inizio non noto</translation>
    </message>
    <message>
        <source>still going on when last spoken of</source>
        <translation>ancora in corso all’ultima notizia</translation>
    </message>
    <message>
        <source>end not known</source>
        <translation>fine non nota</translation>
    </message>
    <message>
        <source>first and last day known</source>
        <translation>primo e ultimo giorno noti</translation>
    </message>
    <message>
        <source>exact start and end not known</source>
        <translation>inizio e fine esatti non noti</translation>
    </message>
    <message>
        <source>some time within, when is not known</source>
        <translation>in un momento di questo intervallo, non si sa quale</translation>
    </message>
    <message>
        <source>1 source</source>
        <translation>1 fonte</translation>
    </message>
    <message>
        <source>%1 sources</source>
        <translation>%1 fonti</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>senza data</translation>
    </message>
    <message>
        <source>one of them</source>
        <translation>una di queste</translation>
    </message>
    <message>
        <source>each of them</source>
        <translation>ciascuna di queste</translation>
    </message>
    <message>
        <source>bounds as read by a rule</source>
        <translation>limiti letti da una regola</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>incerta</translation>
    </message>
    <message>
        <source>1 repeats another</source>
        <translation>1 ne ripete un’altra</translation>
    </message>
    <message>
        <source>%1 repeat others</source>
        <translation>%1 ne ripetono altre</translation>
    </message>
    <message>
        <source>1 is coarser.</source>
        <translation>1 è meno precisa.</translation>
    </message>
    <message>
        <source>%1 are coarser.</source>
        <translation>%1 sono meno precise.</translation>
    </message>
    <message>
        <source>They disagree on the date.</source>
        <translation>Non concordano sulla data.</translation>
    </message>
    <message>
        <source>The date was decided by a person.</source>
        <translation>La data è stata decisa da una persona.</translation>
    </message>
    <message>
        <source>counted from %1</source>
        <translation>in base alla data %1</translation>
    </message>
    <message>
        <source>read by rule %1</source>
        <translation>letto con la regola %1</translation>
    </message>
    <message>
        <source>a repeat</source>
        <translation>ripetizione</translation>
    </message>
    <message>
        <source>%1: %2; %3</source>
        <comment>date: event; sources</comment>
        <translation>%1: %2; %3</translation>
    </message>
    <message>
        <source>1 a repeat</source>
        <translation>1 ripetizione</translation>
    </message>
    <message>
        <source>%1 are repeats</source>
        <translation>%1 ripetizioni</translation>
    </message>
    <message>
        <source>%1 coarser</source>
        <translation>meno precise: %1</translation>
    </message>
    <message>
        <source>sources disagree on the date</source>
        <translation>le fonti non concordano sulla data</translation>
    </message>
    <message>
        <source>date decided by a person</source>
        <translation>data decisa da una persona</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposto</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rifiutato</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from one day to another</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 evento</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 eventi</translation>
    </message>
</context>
<context>
    <name>dossier::EventsModel</name>
    <message>
        <source>open</source>
        <comment>a bound of a date</comment>
        <translation>aperto</translation>
    </message>
    <message>
        <source>to the day</source>
        <translation>al giorno</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Earliest</source>
        <translation>Al più presto</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Al più tardi</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Che cosa si sa</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fonti</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdetto</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nomi</translation>
    </message>
</context>
<context>
    <name>dossier::FindBar</name>
    <message>
        <source>Previous match</source>
        <translation>Risultato precedente</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>Risultato precedente (Maiusc+Invio)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Risultato successivo</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Risultato successivo (Invio)</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Maiuscole/minuscole</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Parole intere</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Chiudi la barra di ricerca</translation>
    </message>
    <message>
        <source>Close the find bar (Escape)</source>
        <translation>Chiudi la barra di ricerca (Esc)</translation>
    </message>
    <message>
        <source>Find bar</source>
        <translation>Barra di ricerca</translation>
    </message>
    <message>
        <source>Accents do not matter, nor capitals unless they are asked for.</source>
        <translation>Gli accenti non contano, le maiuscole solo su richiesta.</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Tutte le colonne</translation>
    </message>
    <message>
        <source>This column</source>
        <translation>Questa colonna</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Dove cercare</translation>
    </message>
    <message>
        <source>%1 so far …</source>
        <comment>matches</comment>
        <translation>%1 finora…</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Nessun risultato</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln risultato</numerusform>
            <numerusform>%Ln risultati</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>matches</comment>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>%1, from the start</source>
        <comment>3 of 17</comment>
        <translation>%1, dall’inizio</translation>
    </message>
    <message>
        <source>%1, from the end</source>
        <comment>3 of 17</comment>
        <translation>%1, dalla fine</translation>
    </message>
</context>
<context>
    <name>dossier::FocusLine</name>
    <message>
        <source>next</source>
        <translation>successivo</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>deseleziona</translation>
    </message>
    <message>
        <source>In the case</source>
        <translation>Nel caso</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Selezione</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Su disco</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importazione</translation>
    </message>
    <message>
        <source>No case open</source>
        <translation>Nessun caso aperto</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvato</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln fonte</numerusform>
            <numerusform>%Ln fonti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entit(y/ies)</source>
        <translation>
            <numerusform>%Ln entità</numerusform>
            <numerusform>%Ln entità</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln evento</numerusform>
            <numerusform>%Ln eventi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 e un’altra</numerusform>
            <numerusform>%1 e altre %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln mention(s)</source>
        <translation>
            <numerusform>%1: %Ln menzione</numerusform>
            <numerusform>%1: %Ln menzioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %1 of %Ln source(s)</source>
        <translation>
            <numerusform>in %1 fonte su %Ln</numerusform>
            <numerusform>in %1 delle %Ln fonti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln piece(s) of evidence</source>
        <translation>
            <numerusform>%1: %Ln riscontro</numerusform>
            <numerusform>%1: %Ln riscontri</numerusform>
        </translation>
    </message>
    <message>
        <source>Passage %1 of %2</source>
        <translation>Passo %1 di %2</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2 di %3</translation>
    </message>
    <message>
        <source>passage %1</source>
        <translation>passo %1</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>ancora %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>ancora %1 min</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>Che cosa è accaduto</translation>
    </message>
    <message>
        <source>How far the import is</source>
        <translation>Avanzamento dell’importazione</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Sola lettura</translation>
    </message>
    <message>
        <source>looking for what they share</source>
        <translation>ricerca di ciò che hanno in comune</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 al secondo</translation>
    </message>
    <message>
        <source>Passage %1: %2</source>
        <comment>a number, notes and findings</comment>
        <translation>Passo %1: %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two names</comment>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>%1: mention %2 of %3</source>
        <comment>names, numbers</comment>
        <translation>%1: menzione %2 di %3</translation>
    </message>
    <message>
        <source>%1 of %2 in renditions</source>
        <translation>%1 di %2 nelle rese</translation>
    </message>
    <message>
        <source>no event</source>
        <comment>a passage that names none</comment>
        <translation>nessun evento</translation>
    </message>
    <message>
        <source>beside %1</source>
        <comment>a title</comment>
        <translation>accanto a %1</translation>
    </message>
    <message>
        <source>beside passage %1 of its source</source>
        <translation>accanto al passo %1 della sua fonte</translation>
    </message>
    <message>
        <source>beside passage %1 of what was made of it</source>
        <translation>accanto al passo %1 di ciò che ne è stato fatto</translation>
    </message>
    <message>
        <source>beside passage %1 of %2</source>
        <comment>a number, a title</comment>
        <translation>accanto al passo %1 di «%2»</translation>
    </message>
</context>
<context>
    <name>dossier::HeadButton</name>
    <message>
        <source>Shown in this column: %1 %2</source>
        <translation>In questa colonna: %1 %2</translation>
    </message>
</context>
<context>
    <name>dossier::HexView</name>
    <message>
        <source>Bytes</source>
        <translation>Byte</translation>
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
        <translation>Annullato</translation>
    </message>
    <message>
        <source>Changed outside the program</source>
        <translation>Modificato fuori dal programma</translation>
    </message>
</context>
<context>
    <name>dossier::HistoryView</name>
    <message>
        <source>Filter the history</source>
        <translation>Filtra lo storico</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genere</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tutti i generi</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Tutte le fonti</translation>
    </message>
    <message>
        <source>This source</source>
        <translation>Questa fonte</translation>
    </message>
    <message>
        <source>Some acts were changed or taken out outside the program: they are marked below</source>
        <translation>Alcune azioni sono state modificate o tolte fuori dal programma: sono segnalate qui sotto</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Storico</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Che cosa è cambiato</translation>
    </message>
    <message>
        <source>Go there  Enter</source>
        <comment>with its key</comment>
        <translation>Vai lì  Invio</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Vai lì</translation>
    </message>
    <message>
        <source>No act is like that</source>
        <translation>Nessuna azione corrisponde</translation>
    </message>
    <message>
        <source>A job of the program; what came of it stands in the line.</source>
        <translation>Un’operazione del programma; il risultato è nella riga.</translation>
    </message>
    <message>
        <source>This act was changed outside the program.</source>
        <translation>Questa azione è stata modificata fuori dal programma.</translation>
    </message>
    <message>
        <source>Undo up to here…</source>
        <translation>Annulla fino a qui…</translation>
    </message>
    <message>
        <source>Undo up to here</source>
        <translation>Annulla fino a qui</translation>
    </message>
    <message>
        <source>This act is undone. It can be done again.</source>
        <translation>Questa azione viene annullata. La si può rifare.</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln acts are undone, this one as the last of them. They can be done again one by one.</source>
        <translation>
            <numerusform>L’ultima azione, questa, viene annullata. La si può rifare.</numerusform>
            <numerusform>Vengono annullate le ultime %Ln azioni, questa per ultima. Si possono rifare una alla volta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>Annulla azione</translation>
    </message>
    <message numerus="yes">
        <source>Undo these %Ln</source>
        <translation>
            <numerusform>Annulla questa azione</numerusform>
            <numerusform>Annulla queste %Ln azioni</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lascia com’è</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Lasciale come sono</translation>
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
        <translation>Esito</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Lang.</source>
        <comment>language, a head over codes of two letters</comment>
        <translation>Ling.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Che cosa è accaduto</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Che cosa fare</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Byte</translation>
    </message>
</context>
<context>
    <name>dossier::ImportPage</name>
    <message>
        <source>less than %1 s</source>
        <translation>meno di %1 s</translation>
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
        <translation>Filtra i file</translation>
    </message>
    <message>
        <source>Result of the import</source>
        <translation>Esito dell’importazione</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>Salva l’elenco…</translation>
    </message>
    <message>
        <source>Try the refused again</source>
        <translation>Riprova i rifiutati</translation>
    </message>
    <message>
        <source>Start reading</source>
        <translation>Inizia a leggere</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln file(s) are in the case</source>
        <translation>
            <numerusform>Nel caso: %1 file su %Ln</numerusform>
            <numerusform>Nel caso: %1 file su %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>From “%1”, in %2.</source>
        <translation>Da «%1», in %2.</translation>
    </message>
    <message>
        <source>In %1.</source>
        <translation>In %1.</translation>
    </message>
    <message>
        <source>From the folder “%1”, in %2.</source>
        <translation>Dalla cartella «%1», in %2.</translation>
    </message>
    <message>
        <source>It ended before its time; what had come in stays in, and started again it goes on.</source>
        <translation>L’importazione si è interrotta prima della fine; ciò che era entrato resta nel caso e, riavviandola, prosegue.</translation>
    </message>
    <message>
        <source>It was stopped; what had come in stays in.</source>
        <translation>L’importazione è stata fermata; ciò che era entrato resta nel caso.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were refused; they are listed with the reason and stay where they are.</source>
        <translation>
            <numerusform>%Ln file è stato rifiutato; è elencato con il motivo e resta dov’è.</numerusform>
            <numerusform>%Ln file sono stati rifiutati; sono elencati con il motivo e restano dove sono.</numerusform>
        </translation>
    </message>
    <message>
        <source>What had come in was taken out of the case again.</source>
        <translation>Ciò che era entrato è stato tolto dal caso.</translation>
    </message>
    <message numerus="yes">
        <source>Bring these %Ln back</source>
        <translation>
            <numerusform>Ripristina questa fonte</numerusform>
            <numerusform>Ripristina queste %Ln fonti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove these %Ln again</source>
        <translation>
            <numerusform>Rimuovi questa fonte</numerusform>
            <numerusform>Rimuovi queste %Ln fonti</numerusform>
        </translation>
    </message>
    <message>
        <source>No file is like that.</source>
        <translation>Nessun file corrisponde.</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Salva l’elenco</translation>
    </message>
    <message>
        <source>Import.csv</source>
        <translation>Importazione.csv</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabella (*.csv)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Testo (*.txt)</translation>
    </message>
</context>
<context>
    <name>dossier::ImportTable</name>
    <message>
        <source>Files of the import</source>
        <translation>File dell’importazione</translation>
    </message>
    <message>
        <source>Open the source that is known</source>
        <translation>Apri la fonte già nota</translation>
    </message>
    <message>
        <source>Open the source</source>
        <translation>Apri la fonte</translation>
    </message>
</context>
<context>
    <name>dossier::Imports</name>
    <message>
        <source>The case is kept in “%1”. It is an ordinary file; nothing has to be saved.</source>
        <translation>Il caso è conservato in «%1». È un normale file; non occorre salvare nulla.</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importa file</translation>
    </message>
    <message>
        <source>Articles (*.txt *.md)</source>
        <translation>Articoli (*.txt *.md)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importa una cartella</translation>
    </message>
    <message>
        <source>An import is under way. Add these when it has ended, or stop it at the foot of the window first.</source>
        <translation>È in corso un’importazione. Aggiungi questi file quando sarà finita, oppure fermala prima in fondo alla finestra.</translation>
    </message>
    <message>
        <source>The case can only be read for now, so nothing can be added.</source>
        <translation>Per ora il caso si può solo leggere, quindi non si può aggiungere nulla.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy one first.</source>
        <translation>Non c’è testo negli appunti. Copiane prima uno.</translation>
    </message>
    <message>
        <source>The list was written to “%1”.</source>
        <translation>L’elenco è stato scritto in «%1».</translation>
    </message>
    <message>
        <source>“%1” is a bundle: a case kept as a folder. Open it as a case.</source>
        <translation>«%1» è un pacchetto: un caso conservato come cartella. Aprirlo come caso.</translation>
    </message>
    <message>
        <source>Open the bundle</source>
        <translation>Apri il pacchetto</translation>
    </message>
</context>
<context>
    <name>dossier::KeysList</name>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Select an entity, a date’s event or a passage</source>
        <translation>Seleziona un’entità, l’evento di una data o un passo</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Clic</translation>
    </message>
    <message>
        <source>Select the passage, whatever is marked in it</source>
        <translation>Seleziona il passo, qualunque cosa vi sia marcata</translation>
    </message>
    <message>
        <source>Alt+Click</source>
        <translation>Alt+Clic</translation>
    </message>
    <message>
        <source>Add or remove an entity</source>
        <translation>Aggiunge o toglie un’entità</translation>
    </message>
    <message>
        <source>Ctrl+Click</source>
        <translation>Ctrl+Clic</translation>
    </message>
    <message>
        <source>Larger or smaller text in a column</source>
        <translation>Testo più grande o più piccolo in una colonna</translation>
    </message>
    <message>
        <source>Ctrl+Wheel</source>
        <translation>Ctrl+Rotellina</translation>
    </message>
    <message>
        <source>Timeline: closer or wider at the pointer</source>
        <translation>Linea temporale: ingrandisce o rimpicciolisce intorno al puntatore</translation>
    </message>
    <message>
        <source>Timeline: choose a stretch of time</source>
        <translation>Linea temporale: sceglie un intervallo di tempo</translation>
    </message>
    <message>
        <source>Drag on the axis</source>
        <translation>Trascinamento sull’asse</translation>
    </message>
    <message>
        <source>To review: accept the proposal</source>
        <translation>Da esaminare: accetta la proposta</translation>
    </message>
    <message>
        <source>A</source>
        <comment>key</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>To review: reject the proposal</source>
        <translation>Da esaminare: rifiuta la proposta</translation>
    </message>
    <message>
        <source>R</source>
        <comment>key</comment>
        <translation>R</translation>
    </message>
    <message>
        <source>To review: leave the proposal for later</source>
        <translation>Da esaminare: lascia la proposta per dopo</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>key</comment>
        <translation>Spazio</translation>
    </message>
    <message>
        <source>To review: go to where the proposal is about</source>
        <translation>Da esaminare: vai al punto di cui parla la proposta</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Invio</translation>
    </message>
    <message>
        <source>Notes and findings: accept or reject the finding</source>
        <translation>Note e rilievi: accetta o rifiuta il rilievo</translation>
    </message>
    <message>
        <source>A, R</source>
        <comment>keys</comment>
        <translation>A, R</translation>
    </message>
    <message>
        <source>Timeline: previous or next event</source>
        <translation>Cronologia: evento precedente o successivo</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <comment>keys</comment>
        <translation>Sinistra, Destra</translation>
    </message>
    <message>
        <source>Timeline: row above or below</source>
        <translation>Cronologia: riga sopra o sotto</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <comment>keys</comment>
        <translation>Su, Giù</translation>
    </message>
    <message>
        <source>Timeline: group of rows above or below</source>
        <translation>Cronologia: gruppo di righe sopra o sotto</translation>
    </message>
    <message>
        <source>Ctrl+Up, Ctrl+Down</source>
        <comment>keys</comment>
        <translation>Ctrl+Su, Ctrl+Giù</translation>
    </message>
    <message>
        <source>Timeline: fold or unfold the group of rows</source>
        <translation>Cronologia: comprimi o espandi il gruppo di righe</translation>
    </message>
    <message>
        <source>G</source>
        <comment>key</comment>
        <translation>G</translation>
    </message>
    <message>
        <source>Timeline: first or last event</source>
        <translation>Cronologia: primo o ultimo evento</translation>
    </message>
    <message>
        <source>Home, End</source>
        <comment>keys</comment>
        <translation>Home, Fine</translation>
    </message>
    <message>
        <source>Timeline: closer, wider, all of the case</source>
        <translation>Cronologia: più vicino, più largo, tutto il caso</translation>
    </message>
    <message>
        <source>+, -, 0</source>
        <comment>keys</comment>
        <translation>+, -, 0</translation>
    </message>
    <message>
        <source>Timeline: the event as large as fits</source>
        <translation>Cronologia: l’evento quanto più grande possibile</translation>
    </message>
    <message>
        <source>F</source>
        <comment>key</comment>
        <translation>F</translation>
    </message>
    <message>
        <source>Timeline: back to the zoom before</source>
        <translation>Cronologia: torna allo zoom precedente</translation>
    </message>
    <message>
        <source>Backspace</source>
        <comment>key</comment>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Timeline: earlier or later days</source>
        <translation>Cronologia: giorni precedenti o successivi</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <comment>keys</comment>
        <translation>Pag Su, Pag Giù</translation>
    </message>
</context>
<context>
    <name>dossier::MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>Strumenti</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fonti</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entità</translation>
    </message>
    <message>
        <source>What the sources say</source>
        <translation>Che cosa dicono le fonti</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Linea temporale</translation>
    </message>
    <message>
        <source>Export as a bundle: choose an empty folder</source>
        <translation>Esporta come pacchetto: scegli una cartella vuota</translation>
    </message>
    <message>
        <source>About Dossier</source>
        <translation>Informazioni su Dossier</translation>
    </message>
    <message>
        <source>&lt;b&gt;Dossier %1&lt;/b&gt;&lt;p&gt;Reads a case: sources in several languages beside their summaries, with entities and a timeline, linked by selection. Nothing leaves this computer.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Dossier %1&lt;/b&gt;&lt;p&gt;Per leggere un caso: fonti in più lingue accanto alle loro sintesi, con le entità e una linea temporale, legate dalla selezione. Nulla lascia questo computer.&lt;/p&gt;&lt;p&gt;Software libero con licenza GNU General Public License, versione 3 o successiva.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Export as a bundle…</source>
        <translation>Esporta come pacchetto…</translation>
    </message>
    <message>
        <source>%1 (read only)</source>
        <translation>%1 (sola lettura)</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Mostra l’elenco</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Annulla %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Rifai %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have changed since and were left as they are.</source>
        <translation>
            <numerusform>Una riga è cambiata nel frattempo ed è stata lasciata com’era.</numerusform>
            <numerusform>%Ln righe sono cambiate nel frattempo e sono state lasciate com’erano.</numerusform>
        </translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Da esaminare</translation>
    </message>
    <message>
        <source>Notes and findings</source>
        <translation>Note e rilievi</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Storico</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ricerca</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Tavolozza dei comandi</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Cerca un comando</translation>
    </message>
    <message>
        <source>No command is called so.</source>
        <translation>Nessun comando si chiama così.</translation>
    </message>
    <message>
        <source>No case is open.</source>
        <translation>Nessun caso è aperto.</translation>
    </message>
    <message>
        <source>This case can only be read.</source>
        <translation>Questo caso si può solo leggere.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Non c’è nulla da annullare.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Non c’è nulla da rifare.</translation>
    </message>
    <message>
        <source>There is nothing to go back to.</source>
        <translation>Non c’è nulla a cui tornare.</translation>
    </message>
    <message>
        <source>There is nothing to go forward to.</source>
        <translation>Non c’è nulla a cui avanzare.</translation>
    </message>
    <message>
        <source>Nothing was imported since the case was opened.</source>
        <translation>Dall’apertura del caso non è stato importato nulla.</translation>
    </message>
    <message>
        <source>Select an event first.</source>
        <translation>Seleziona prima un evento.</translation>
    </message>
    <message>
        <source>%1, timeline.svg</source>
        <comment>name of a file</comment>
        <translation>%1, cronologia.svg</translation>
    </message>
    <message>
        <source>Save the timeline as a picture</source>
        <translation>Salva la cronologia come immagine</translation>
    </message>
    <message>
        <source>Picture in shapes (*.svg)</source>
        <translation>Immagine vettoriale (*.svg)</translation>
    </message>
    <message>
        <source>Picture in pixels (*.png)</source>
        <translation>Immagine in pixel (*.png)</translation>
    </message>
    <message>
        <source>Page (*.pdf)</source>
        <translation>Pagina (*.pdf)</translation>
    </message>
    <message>
        <source>The timeline was saved as %1.</source>
        <translation>La cronologia è stata salvata come %1.</translation>
    </message>
    <message>
        <source>No source is open.</source>
        <translation>Nessuna fonte è aperta.</translation>
    </message>
    <message>
        <source>Nothing is there to be cited.</source>
        <translation>Non c’è nulla da citare.</translation>
    </message>
    <message>
        <source>Copied with citation.</source>
        <translation>Copiato con citazione.</translation>
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
        <translation>passo %1</translation>
    </message>
    <message>
        <source>%1, passage %2</source>
        <comment>a language and a number</comment>
        <translation>%1, passo %2</translation>
    </message>
</context>
<context>
    <name>dossier::MessageBar</name>
    <message>
        <source>Put this message away</source>
        <translation>Chiudi questo messaggio</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Messaggio</translation>
    </message>
</context>
<context>
    <name>dossier::OriginalFacts</name>
    <message>
        <source>Check again</source>
        <translation>Verifica di nuovo</translation>
    </message>
    <message>
        <source>What is known of the edition</source>
        <translation>Che cosa si sa dell’edizione</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edizione</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Check again that the bytes are those that arrived</source>
        <translation>Verifica di nuovo che i byte siano quelli arrivati</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Editore</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autore</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genere</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Pubblicazione</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Indirizzo web</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Attendibilità</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>non valutata</translation>
    </message>
    <message>
        <source>As it arrived</source>
        <translation>Come è arrivata</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Arrivo</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nome del file</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 byte</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Tipo di file</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codifica</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Letto da</translation>
    </message>
    <message>
        <source>Checked: the bytes in the case are those that arrived.</source>
        <translation>Verificato: i byte nel caso sono quelli arrivati.</translation>
    </message>
    <message>
        <source>The bytes in the case are not those that arrived: their hash is %1.</source>
        <translation>I byte nel caso non sono quelli arrivati: il loro hash è %1.</translation>
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
        <translation>Salva l’originale…</translation>
    </message>
    <message>
        <source>Back to reading</source>
        <translation>Torna alla lettura</translation>
    </message>
    <message>
        <source>Find in the original</source>
        <translation>Cerca nell’originale</translation>
    </message>
    <message>
        <source>Original edition</source>
        <translation>Edizione originale</translation>
    </message>
    <message>
        <source>Text, as it was read</source>
        <translation>Testo, come è stato letto</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>Back to reading (Escape)</source>
        <translation>Torna alla lettura (Esc)</translation>
    </message>
    <message>
        <source>The original is being fetched …</source>
        <translation>L’originale viene caricato…</translation>
    </message>
    <message>
        <source>This file is too long to be shown as text here. Its bytes stand beside.</source>
        <translation>Questo file è troppo lungo per essere mostrato qui come testo. I suoi byte stanno accanto.</translation>
    </message>
    <message>
        <source>These bytes can no longer be read as text. They stand beside.</source>
        <translation>Questi byte non si possono più leggere come testo. Stanno accanto.</translation>
    </message>
    <message>
        <source>So many bytes are not copied. “Save the original…” writes them to a file.</source>
        <translation>Tanti byte non vengono copiati. «Salva l’originale…» li scrive in un file.</translation>
    </message>
</context>
<context>
    <name>dossier::OriginalText</name>
    <message>
        <source>Text of the original edition</source>
        <translation>Testo dell’edizione originale</translation>
    </message>
</context>
<context>
    <name>dossier::Originals</name>
    <message>
        <source>Save the original</source>
        <translation>Salva l’originale</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvato come %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Non è stato possibile scrivere %1: %2</translation>
    </message>
</context>
<context>
    <name>dossier::OutlinePage</name>
    <message>
        <source>Write a summary</source>
        <translation>Scrivi una sintesi</translation>
    </message>
    <message>
        <source>Write a translation</source>
        <translation>Scrivi una traduzione</translation>
    </message>
    <message>
        <source>Paste or open one…</source>
        <translation>Incolla o apri una resa…</translation>
    </message>
    <message>
        <source>There is no summary or translation here yet.</source>
        <translation>Qui non c’è ancora una sintesi o una traduzione.</translation>
    </message>
    <message>
        <source>Key passages, in the source’s own language, chosen by rule</source>
        <translation>Passi chiave, nella lingua della fonte, scelti da una regola</translation>
    </message>
    <message>
        <source>Key passages, in %1, chosen by rule</source>
        <translation>Passi chiave, in %1, scelti da una regola</translation>
    </message>
    <message>
        <source>By their place in the text, the names and dates in them, and words they share with the title. They stand as the source has them.</source>
        <translation>In base alla posizione nel testo, ai nomi e alle date che contengono e alle parole in comune con il titolo. Sono riportati come nella fonte.</translation>
    </message>
    <message>
        <source>Passage %1: %2</source>
        <translation>Passo %1: %2</translation>
    </message>
    <message>
        <source>Passage %1, %2: %3</source>
        <comment>a number, in which language it is, its words</comment>
        <translation>Passo %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>dossier::PasteSheet</name>
    <message>
        <source>Pasted text</source>
        <translation>Testo incollato</translation>
    </message>
    <message>
        <source>Import pasted text</source>
        <translation>Importa testo incollato</translation>
    </message>
    <message>
        <source>The text becomes a source of its own. What you do not know stays empty.</source>
        <translation>Il testo diventa una fonte a sé. Ciò che non si sa resta vuoto.</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titolo:</translation>
    </message>
    <message>
        <source>Language:</source>
        <translation>Lingua:</translation>
    </message>
    <message>
        <source>&amp;Publisher:</source>
        <translation>&amp;Editore:</translation>
    </message>
    <message>
        <source>Publ&amp;ished:</source>
        <translation>&amp;Pubblicazione:</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Indirizzo:</translation>
    </message>
    <message>
        <source>Add to the case</source>
        <translation>Aggiungi al caso</translation>
    </message>
    <message>
        <source>could not be told</source>
        <translation>non riconosciuta</translation>
    </message>
    <message>
        <source>2021-05-25, May 2021, or left empty</source>
        <translation>2021-05-25, maggio 2021, oppure vuoto</translation>
    </message>
    <message>
        <source>The date as it is understood</source>
        <translation>La data come è stata letta</translation>
    </message>
    <message>
        <source>When it was published is not known.</source>
        <translation>La data di pubblicazione non è nota.</translation>
    </message>
    <message>
        <source>This is not understood as a date; write it as 2021-05-25, 2021-05 or 2021.</source>
        <translation>Non è riconosciuta come data; scrivila come 2021-05-25, 2021-05 o 2021.</translation>
    </message>
    <message>
        <source>Understood as %1 (%2).</source>
        <translation>Letta come %1 (%2).</translation>
    </message>
</context>
<context>
    <name>dossier::Popover</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>dossier::Printing</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 di %2</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>Something is being printed.</source>
        <translation>È in corso una stampa.</translation>
    </message>
    <message>
        <source>The active column shows no text.</source>
        <translation>La colonna attiva non mostra alcun testo.</translation>
    </message>
    <message>
        <source>Print the column</source>
        <translation>Stampa la colonna</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) were sent to the printer.</source>
        <translation>
            <numerusform>%Ln pagina è stata inviata alla stampante.</numerusform>
            <numerusform>%Ln pagine sono state inviate alla stampante.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) were written to “%1”.</source>
        <translation>
            <numerusform>%Ln pagina è stata scritta in «%1».</numerusform>
            <numerusform>%Ln pagine sono state scritte in «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the column as PDF</source>
        <translation>Salva la colonna in PDF</translation>
    </message>
    <message>
        <source>The pages are being set …</source>
        <translation>Le pagine vengono composte…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>La stampa è stata interrotta.</translation>
    </message>
    <message>
        <source>The column could not be printed: %1</source>
        <translation>Non è stato possibile stampare la colonna: %1</translation>
    </message>
</context>
<context>
    <name>dossier::ProposalPanel</name>
    <message>
        <source>Accept</source>
        <translation>Accetta</translation>
    </message>
    <message>
        <source>Accept  A</source>
        <comment>with its key</comment>
        <translation>Accetta  A</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rifiuta</translation>
    </message>
    <message>
        <source>Reject  R</source>
        <comment>with its key</comment>
        <translation>Rifiuta  R</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Più tardi</translation>
    </message>
    <message>
        <source>Later  Space</source>
        <comment>with its key</comment>
        <translation>Più tardi  Spazio</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambia</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambia…</translation>
    </message>
    <message>
        <source>Why the program thinks so</source>
        <translation>Perché il programma lo pensa</translation>
    </message>
    <message>
        <source>What changes if accepted</source>
        <translation>Che cosa cambia se accettata</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Confronta…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Confronta</translation>
    </message>
</context>
<context>
    <name>dossier::ProposalsModel</name>
    <message>
        <source>In %1, passage %2: %3</source>
        <comment>a language, a number and words</comment>
        <translation>In %1, passo %2: %3</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Regola: %1</translation>
    </message>
</context>
<context>
    <name>dossier::ProseView</name>
    <message numerus="yes">
        <source>%Ln character(s) that do not show are named in the text, in boxes</source>
        <translation>
            <numerusform>%Ln carattere invisibile è indicato per nome nel testo, in un riquadro</numerusform>
            <numerusform>%Ln caratteri invisibili sono indicati per nome nel testo, in riquadri</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2. It does not show elsewhere: %3</source>
        <translation>%1, %2. Altrove non si vede: %3</translation>
    </message>
    <message>
        <source>Eye line: what is gone to comes to stand here, and the columns are level here. It can be dragged.</source>
        <translation>Linea di lettura: ciò a cui si va si ferma qui, e qui le colonne stanno alla stessa altezza. Si può trascinare.</translation>
    </message>
</context>
<context>
    <name>dossier::QuickOpen</name>
    <message>
        <source>Quick open</source>
        <translation>Apertura rapida</translation>
    </message>
    <message>
        <source>Go to a source, an entity or an event</source>
        <translation>Vai a una fonte, un’entità o un evento</translation>
    </message>
    <message>
        <source>Enter: go there · Ctrl+Enter: a source in another column</source>
        <translation>Invio: vai lì · Ctrl+Invio: una fonte in un’altra colonna</translation>
    </message>
    <message>
        <source>What was selected lately is listed here. Type a part of a title or name.</source>
        <translation>Qui compare ciò che è stato selezionato di recente. Scrivi una parte di un titolo o di un nome.</translation>
    </message>
    <message>
        <source>No source, entity or event is called so.</source>
        <translation>Nessuna fonte, entità o evento si chiama così.</translation>
    </message>
</context>
<context>
    <name>dossier::QuotationCard</name>
    <message>
        <source>Go to where it stands</source>
        <translation>Vai dove si trova</translation>
    </message>
    <message>
        <source>passage %1</source>
        <translation>passo %1</translation>
    </message>
</context>
<context>
    <name>dossier::ReadingArea</name>
    <message>
        <source>Reading columns</source>
        <translation>Colonne di lettura</translation>
    </message>
    <message>
        <source>This source has no further summary or translation.</source>
        <translation>Questa fonte non ha altre sintesi o traduzioni.</translation>
    </message>
    <message>
        <source>Source text</source>
        <translation>Testo della fonte</translation>
    </message>
    <message>
        <source>Another source</source>
        <translation>Altra fonte</translation>
    </message>
    <message>
        <source>Keep this here</source>
        <translation>Tieni fisso qui</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Con grazie</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>Senza grazie</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Testo più grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Testo più piccolo</translation>
    </message>
    <message>
        <source>Close column</source>
        <translation>Chiudi colonna</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Sintesi</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduzione</translation>
    </message>
    <message>
        <source>%1, %2, version %3</source>
        <translation>%1, %2, versione %3</translation>
    </message>
    <message>
        <source>Edit this version</source>
        <translation>Modifica questa versione</translation>
    </message>
    <message>
        <source>Write a summary</source>
        <translation>Scrivi una sintesi</translation>
    </message>
    <message>
        <source>Write a translation</source>
        <translation>Scrivi una traduzione</translation>
    </message>
    <message>
        <source>Paste or open one…</source>
        <translation>Incolla o apri una resa…</translation>
    </message>
    <message>
        <source>This source was taken out of the case. Undoing brings it back.</source>
        <translation>Questa fonte è stata rimossa dal caso. Annullando, ritorna.</translation>
    </message>
    <message>
        <source>%1, %2, being written</source>
        <translation>%1, %2, in corso di scrittura</translation>
    </message>
    <message>
        <source>Move with the other columns</source>
        <translation>Muovi con le altre colonne</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Dimensione abituale</translation>
    </message>
    <message>
        <source>Width of the text</source>
        <translation>Larghezza del testo</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Stretta</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Abituale</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Larga</translation>
    </message>
    <message>
        <source>As wide as the column</source>
        <translation>Larga quanto la colonna</translation>
    </message>
</context>
<context>
    <name>dossier::ReadingColumn</name>
    <message>
        <source>Empty column</source>
        <translation>Colonna vuota</translation>
    </message>
    <message>
        <source>Source text: %1</source>
        <translation>Testo della fonte: %1</translation>
    </message>
    <message>
        <source>Summary text</source>
        <translation>Testo della sintesi</translation>
    </message>
    <message>
        <source>Translation text</source>
        <translation>Testo della traduzione</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>Nulla di aperto</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Sintesi</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduzione</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versione %1</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln other source(s), F3</source>
        <translation>
            <numerusform>in %Ln altra fonte, F3</numerusform>
            <numerusform>in altre %Ln fonti, F3</numerusform>
        </translation>
    </message>
    <message>
        <source>being written · %1</source>
        <translation>in corso di scrittura · %1</translation>
    </message>
    <message>
        <source>being written</source>
        <translation>in corso di scrittura</translation>
    </message>
    <message>
        <source>No rendition</source>
        <translation>Nessuna resa</translation>
    </message>
    <message>
        <source>In the margin: %1</source>
        <comment>notes and findings</comment>
        <translation>A margine: %1</translation>
    </message>
    <message>
        <source>Passage %1: %2</source>
        <comment>a number, notes and findings</comment>
        <translation>Passo %1: %2</translation>
    </message>
    <message>
        <source>read without language rules</source>
        <translation>letta senza regole di lingua</translation>
    </message>
    <message>
        <source>Passage %1 of the source, proposed by rule</source>
        <translation>Passo %1 della fonte, proposto da una regola</translation>
    </message>
    <message>
        <source>Passage %1 of the source</source>
        <translation>Passo %1 della fonte</translation>
    </message>
</context>
<context>
    <name>dossier::RemarksModel</name>
    <message>
        <source>Open findings</source>
        <translation>Rilievi aperti</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Settled findings</source>
        <translation>Rilievi chiusi</translation>
    </message>
    <message>
        <source>it is so</source>
        <translation>è così</translation>
    </message>
    <message>
        <source>nothing is wrong</source>
        <translation>nessun problema</translation>
    </message>
    <message>
        <source>%1, passage %2</source>
        <comment>a source&apos;s title and the number of a passage</comment>
        <translation>%1, passo %2</translation>
    </message>
    <message>
        <source>the whole case</source>
        <translation>l’intero caso</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>note or finding, its words, what it is about</comment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Rilievo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>%1, passage %2 in the %3 summary</source>
        <comment>a source&apos;s title, a number, a language</comment>
        <translation>%1, passo %2 nella sintesi in %3</translation>
    </message>
    <message>
        <source>%1, in the %2 summary</source>
        <comment>a source&apos;s title, a language</comment>
        <translation>%1, nella sintesi in %2</translation>
    </message>
    <message>
        <source>%1, passage %2 in the %3 translation</source>
        <comment>a source&apos;s title, a number, a language</comment>
        <translation>%1, passo %2 nella traduzione in %3</translation>
    </message>
    <message>
        <source>%1, in the %2 translation</source>
        <comment>a source&apos;s title, a language</comment>
        <translation>%1, nella traduzione in %2</translation>
    </message>
</context>
<context>
    <name>dossier::RemarksView</name>
    <message>
        <source>Filter notes and findings</source>
        <translation>Filtra note e rilievi</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genere</translation>
    </message>
    <message>
        <source>Notes and findings</source>
        <translation>Note e rilievi</translation>
    </message>
    <message>
        <source>Open findings</source>
        <translation>Rilievi aperti</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Settled findings</source>
        <translation>Rilievi chiusi</translation>
    </message>
    <message>
        <source>Keep the words</source>
        <translation>Conserva le parole</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Remove  Del</source>
        <comment>with its key</comment>
        <translation>Rimuovi  Canc</translation>
    </message>
    <message>
        <source>It is so</source>
        <translation>È così</translation>
    </message>
    <message>
        <source>It is so  A</source>
        <comment>with its key</comment>
        <translation>È così  A</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>Nessun problema</translation>
    </message>
    <message>
        <source>Nothing is wrong  R</source>
        <comment>with its key</comment>
        <translation>Nessun problema  R</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Riapri</translation>
    </message>
    <message>
        <source>Nobody has noted anything, and no check has found anything</source>
        <translation>Nessuno ha annotato nulla e nessun controllo ha trovato nulla</translation>
    </message>
    <message>
        <source>No note or finding is like that</source>
        <translation>Nessuna nota e nessun rilievo corrisponde</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Words of the note</source>
        <translation>Parole della nota</translation>
    </message>
    <message>
        <source>Reason, in a few words</source>
        <translation>Motivo, in poche parole</translation>
    </message>
</context>
<context>
    <name>dossier::RenditionEditing</name>
    <message>
        <source>Nothing is being written in the columns.</source>
        <translation>Nelle colonne non si sta scrivendo nulla.</translation>
    </message>
    <message>
        <source>There is no version of a summary or translation in the columns.</source>
        <translation>Nelle colonne non c’è nessuna versione di una sintesi o di una traduzione.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Non è ancora stato scritto nulla.</translation>
    </message>
    <message>
        <source>There is no summary or translation in the columns whose sentence could be linked.</source>
        <translation>Nelle colonne non c’è nessuna sintesi o traduzione di cui collegare una frase.</translation>
    </message>
    <message>
        <source>Click the passage in the source first; then Ctrl+L links the sentence at the caret to it.</source>
        <translation>Fai clic prima sul passo nella fonte; poi Ctrl+L vi collega la frase in cui si trova il cursore.</translation>
    </message>
    <message>
        <source>The caret is in no sentence.</source>
        <translation>Il cursore non è in una frase.</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Taglia</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Incolla</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleziona tutto</translation>
    </message>
    <message>
        <source>Go to passage %1</source>
        <translation>Vai al passo %1</translation>
    </message>
    <message>
        <source>Accept the link to passage %1</source>
        <translation>Accetta il collegamento al passo %1</translation>
    </message>
    <message>
        <source>Unlink from passage %1</source>
        <translation>Scollega dal passo %1</translation>
    </message>
    <message>
        <source>Select a source first.</source>
        <translation>Seleziona prima una fonte.</translation>
    </message>
</context>
<context>
    <name>dossier::RenditionSheet</name>
    <message>
        <source>Paste or open a summary or translation</source>
        <translation>Incolla o apri una sintesi o una traduzione</translation>
    </message>
    <message>
        <source>It becomes a version at once, beside “%1”.</source>
        <translation>Diventa subito una versione, accanto a «%1».</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Genere:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Lingua:</translation>
    </message>
    <message>
        <source>&amp;State:</source>
        <translation>&amp;Stato:</translation>
    </message>
    <message>
        <source>&amp;Author:</source>
        <translation>&amp;Autore:</translation>
    </message>
    <message>
        <source>Its words</source>
        <translation>Parole</translation>
    </message>
    <message>
        <source>Paste the words here, or open a file.</source>
        <translation>Incolla qui le parole oppure apri un file.</translation>
    </message>
    <message>
        <source>Add as version</source>
        <translation>Aggiungi come versione</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>A&amp;pri un file…</translation>
    </message>
    <message>
        <source>Open a summary or translation</source>
        <translation>Apri una sintesi o una traduzione</translation>
    </message>
    <message>
        <source>Texts (*.txt *.md)</source>
        <translation>Testi (*.txt *.md)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>The language could not be told; choose it above.</source>
        <translation>Lingua non riconosciuta; sceglila qui sopra.</translation>
    </message>
    <message>
        <source>The language was recognised as %1.</source>
        <translation>Lingua riconosciuta: %1.</translation>
    </message>
    <message>
        <source>It reads like %1.</source>
        <translation>Sembra scritto in %1.</translation>
    </message>
</context>
<context>
    <name>dossier::ReviewFilter</name>
    <message>
        <source>Filter proposals</source>
        <translation>Filtra le proposte</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genere</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tutti i generi</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regola</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Tutte le regole</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Tutte le lingue</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Tutte le fonti</translation>
    </message>
    <message>
        <source>This source</source>
        <translation>Questa fonte</translation>
    </message>
</context>
<context>
    <name>dossier::ReviewView</name>
    <message>
        <source>To review</source>
        <translation>Da esaminare</translation>
    </message>
    <message>
        <source>Nothing waits for a decision</source>
        <translation>Nulla attende una decisione</translation>
    </message>
    <message numerus="yes">
        <source>Accept all %Ln</source>
        <translation>
            <numerusform>Accetta questa</numerusform>
            <numerusform>Accetta tutte le %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Accetta tutte</translation>
    </message>
    <message numerus="yes">
        <source>Reject all %Ln</source>
        <translation>
            <numerusform>Rifiuta questa</numerusform>
            <numerusform>Rifiuta tutte le %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject all</source>
        <translation>Rifiuta tutte</translation>
    </message>
    <message>
        <source>One act, undone at once</source>
        <translation>Una sola azione, annullabile in una volta</translation>
    </message>
    <message>
        <source>Narrow the list first: by kind, rule, language, source or words</source>
        <translation>Restringi prima l’elenco: per genere, regola, lingua, fonte o parole</translation>
    </message>
    <message>
        <source>Nothing that fits the filter waits for a decision</source>
        <translation>Nulla di ciò che passa il filtro attende una decisione</translation>
    </message>
</context>
<context>
    <name>dossier::SearchField</name>
    <message>
        <source>Search the case</source>
        <translation>Cerca nel caso</translation>
    </message>
    <message>
        <source>What the case has</source>
        <translation>Che cosa contiene il caso</translation>
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
        <translation>Entità</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>what a search is narrowed to</comment>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>what a search is narrowed to</comment>
        <translation>Data</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>what a search is narrowed to</comment>
        <translation>Fonte</translation>
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
            <numerusform>%Ln risultato</numerusform>
            <numerusform>%Ln risultati</numerusform>
        </translation>
    </message>
    <message>
        <source>passage %1</source>
        <translation>passo %1</translation>
    </message>
</context>
<context>
    <name>dossier::SearchView</name>
    <message>
        <source>Words, &quot;phrases&quot;, prefix*, AND, OR, NOT, NEAR(a b, 5); entity:, lang:, date: and source: narrow it.</source>
        <translation>Parole, &quot;frasi&quot;, prefisso*, AND, OR, NOT, NEAR(a b, 5); entity:, lang:, date: e source: restringono.</translation>
    </message>
    <message>
        <source>Order of the hits</source>
        <translation>Ordine dei risultati</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Per fonte</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Prima i migliori</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Che cosa è stato trovato</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvate</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Ricerche salvate</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Risultati</translation>
    </message>
    <message>
        <source>Hit %1 of %2</source>
        <translation>Risultato %1 di %2</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 e oltre</translation>
    </message>
    <message>
        <source>Type what to look for: words, &quot;phrases&quot;, prefix*, AND, OR, NOT, NEAR(a b, 5).
entity:, lang:, date: and source: narrow it, as in lang:fr date:2021-03.</source>
        <translation>Digita che cosa cercare: parole, &quot;frasi&quot;, prefisso*, AND, OR, NOT, NEAR(a b, 5).
entity:, lang:, date: e source: restringono, come in lang:fr date:2021-03.</translation>
    </message>
    <message>
        <source>Searching … Escape stops it.</source>
        <translation>Ricerca in corso… Esc la ferma.</translation>
    </message>
    <message>
        <source>The search was stopped. Enter starts it again.</source>
        <translation>La ricerca è stata fermata. Invio la riavvia.</translation>
    </message>
    <message>
        <source>The case could not be searched. %1</source>
        <translation>Non è stato possibile cercare nel caso. %1</translation>
    </message>
    <message>
        <source>No text has that. Accents and capitals do not matter; try fewer words, or word*.</source>
        <translation>Nessun testo contiene questo. Accenti e maiuscole non contano; prova con meno parole, o con parola*.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>texts, sources</comment>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s)</source>
        <translation>
            <numerusform>%Ln testo</numerusform>
            <numerusform>%Ln testi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln fonte</numerusform>
            <numerusform>%Ln fonti</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Forget this search</source>
        <translation>&amp;Dimentica questa ricerca</translation>
    </message>
    <message>
        <source>&amp;Save this search</source>
        <translation>&amp;Salva questa ricerca</translation>
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
        <translation>aperta</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>chiusa</translation>
    </message>
</context>
<context>
    <name>dossier::SourceDelegate</name>
    <message>
        <source>new</source>
        <translation>nuovo</translation>
    </message>
</context>
<context>
    <name>dossier::SourcesModel</name>
    <message>
        <source>not concerned</source>
        <translation>non interessata</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of evidence</source>
        <translation>
            <numerusform>%Ln riscontro</numerusform>
            <numerusform>%Ln riscontri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln menzione</numerusform>
            <numerusform>%Ln menzioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln date(s) in the stretch of time</source>
        <translation>
            <numerusform>%Ln data nell’intervallo di tempo</numerusform>
            <numerusform>%Ln date nell’intervallo di tempo</numerusform>
        </translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>contraddice</translation>
    </message>
    <message>
        <source>New since %1</source>
        <comment>a day</comment>
        <translation>Novità dal %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln fonte</numerusform>
            <numerusform>%Ln fonti</numerusform>
        </translation>
    </message>
    <message>
        <source>folded</source>
        <translation>compresso</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>espanso</translation>
    </message>
    <message>
        <source>reliability %1</source>
        <comment>a letter and what it means</comment>
        <translation>attendibilità %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposal(s) to settle</source>
        <translation>
            <numerusform>%Ln proposta da decidere</numerusform>
            <numerusform>%Ln proposte da decidere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln settled</source>
        <translation>
            <numerusform>%Ln decisa</numerusform>
            <numerusform>%Ln decise</numerusform>
        </translation>
    </message>
    <message>
        <source>new since your last visit</source>
        <translation>nuovo dall’ultima visita</translation>
    </message>
</context>
<context>
    <name>dossier::SourcesView</name>
    <message>
        <source>Filter sources</source>
        <translation>Filtra le fonti</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fonti</translation>
    </message>
    <message>
        <source>Drop articles here or use Import</source>
        <translation>Trascina qui gli articoli o usa Importa</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>Copia titolo</translation>
    </message>
    <message>
        <source>Copy web address</source>
        <translation>Copia indirizzo web</translation>
    </message>
    <message>
        <source>To review  %1</source>
        <comment>a number</comment>
        <translation>Da esaminare  %1</translation>
    </message>
    <message>
        <source>Group and sort sources</source>
        <translation>Raggruppa e ordina le fonti</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>numbers of sources</comment>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>No source has these words in its title, publisher, kind, language, file name or web address</source>
        <translation>Nessuna fonte ha queste parole nel titolo, editore, genere, lingua, nome del file o indirizzo web</translation>
    </message>
</context>
<context>
    <name>dossier::StartPage</name>
    <message>
        <source>Start</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Read a case</source>
        <translation>Leggi un caso</translation>
    </message>
    <message>
        <source>Sources, translated summaries, names and dates in one place, each tied to the sentence it comes from. Everything stays on this computer.</source>
        <translation>Fonti, sintesi tradotte, nomi e date in un solo posto, ciascuno legato alla frase da cui proviene. Tutto resta su questo computer.</translation>
    </message>
    <message>
        <source>Your own articles</source>
        <translation>Articoli propri</translation>
    </message>
    <message>
        <source>Drop articles or a folder here</source>
        <translation>Trascina qui articoli o una cartella</translation>
    </message>
    <message>
        <source>Plain text and Markdown, with what is known about them beside</source>
        <translation>Testo semplice e Markdown, con a fianco ciò che se ne sa</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Scegli file…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Scegli una cartella…</translation>
    </message>
    <message>
        <source>Open a case…</source>
        <translation>Apri un caso…</translation>
    </message>
    <message>
        <source>Empty case…</source>
        <translation>Caso vuoto…</translation>
    </message>
    <message>
        <source>Sample case</source>
        <translation>Caso di esempio</translation>
    </message>
    <message>
        <source>Two intrusions, five reports</source>
        <translation>Due intrusioni, cinque resoconti</translation>
    </message>
    <message>
        <source>5 sources in French, Italian and Dutch</source>
        <translation>5 fonti in francese, italiano e olandese</translation>
    </message>
    <message>
        <source>Retold for trying things out: names in four languages, dates told in different ways, and three questions on which the sources disagree.</source>
        <translation>Riscritto per fare pratica: nomi in quattro lingue, date espresse in modi diversi e tre domande su cui le fonti non concordano.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Apri l’esempio</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Aperti di recente</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primi passi</translation>
    </message>
    <message>
        <source>Click a name</source>
        <translation>Fai clic su un nome</translation>
    </message>
    <message>
        <source>it lights up in every source and language</source>
        <translation>si illumina in ogni fonte e in ogni lingua</translation>
    </message>
    <message>
        <source>Press F3</source>
        <translation>Premi F3</translation>
    </message>
    <message>
        <source>go on to where it is named next</source>
        <translation>si passa al punto successivo in cui è nominato</translation>
    </message>
    <message>
        <source>Click a bar</source>
        <translation>Fai clic su una barra</translation>
    </message>
    <message>
        <source>see what the sources say about when, and where they disagree</source>
        <translation>si vede che cosa dicono le fonti sul quando e dove non concordano</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln file(s)</source>
        <translation>
            <numerusform>Aggiungi %Ln file</numerusform>
            <numerusform>Aggiungi %Ln file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::TimelineCard</name>
    <message>
        <source>and %1 more</source>
        <translation>e ancora %1</translation>
    </message>
</context>
<context>
    <name>dossier::TimelineChart</name>
    <message>
        <source>Timeline</source>
        <translation>Linea temporale</translation>
    </message>
    <message>
        <source>Rows of the timeline</source>
        <translation>Righe della linea temporale</translation>
    </message>
    <message>
        <source>coverage, not activity</source>
        <translation>copertura, non attività</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>e ancora %1</translation>
    </message>
    <message>
        <source>%1 lit</source>
        <translation>%1 in evidenza</translation>
    </message>
</context>
<context>
    <name>dossier::TimelinePainter</name>
    <message>
        <source>Undated</source>
        <translation>Senza data</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>e ancora %1</translation>
    </message>
    <message>
        <source>%1 more above</source>
        <translation>ancora %1 sopra</translation>
    </message>
</context>
<context>
    <name>dossier::TimelineScene</name>
    <message>
        <source>and %1 more</source>
        <translation>e ancora %1</translation>
    </message>
</context>
<context>
    <name>dossier::TimelineTable</name>
    <message>
        <source>Events in a table</source>
        <translation>Eventi in una tabella</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Copia riga</translation>
    </message>
    <message>
        <source>Copy all rows</source>
        <translation>Copia tutte le righe</translation>
    </message>
</context>
<context>
    <name>dossier::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Linea temporale</translation>
    </message>
    <message>
        <source>What the timeline shows</source>
        <translation>Che cosa mostra la linea temporale</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Rimpicciolisci</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ingrandisci</translation>
    </message>
    <message>
        <source>Fit all</source>
        <translation>Mostra tutto</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 name one of those chosen</source>
        <translation>%1 con menzione di una delle entità scelte</translation>
    </message>
    <message>
        <source>%1 name %2</source>
        <comment>how many events name an entity</comment>
        <translation>%1 con menzione di %2</translation>
    </message>
    <message>
        <source>%1 in the passage</source>
        <translation>%1 nel passo</translation>
    </message>
    <message>
        <source>%1 in the stretch of time</source>
        <translation>%1 nell’intervallo di tempo</translation>
    </message>
    <message>
        <source>%1 in the source</source>
        <translation>%1 nella fonte</translation>
    </message>
    <message>
        <source>%1 claims about one event, drawn apart</source>
        <translation>%1 affermazioni su un solo evento, disegnate una per una</translation>
    </message>
    <message>
        <source>What happened, and when, is drawn here once the case has events</source>
        <translation>Che cosa è accaduto, e quando, è disegnato qui non appena il caso ha eventi</translation>
    </message>
    <message>
        <source>names %1</source>
        <comment>one event, some entities</comment>
        <translation>nomina %1</translation>
    </message>
    <message>
        <source>none name %1</source>
        <comment>no event names an entity</comment>
        <translation>nessuno nomina %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no events</comment>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>%1, in the stretch of time</source>
        <translation>%1, nell’intervallo di tempo</translation>
    </message>
    <message>
        <source>%1 in the passage and the stretch of time</source>
        <translation>%1 nel passo e nell’intervallo di tempo</translation>
    </message>
    <message>
        <source>%1 in the source and the stretch of time</source>
        <translation>%1 nella fonte e nell’intervallo di tempo</translation>
    </message>
    <message>
        <source>Rows: by source</source>
        <translation>Righe: per fonte</translation>
    </message>
    <message>
        <source>Rows: by entity</source>
        <translation>Righe: per entità</translation>
    </message>
    <message>
        <source>Rows: packed</source>
        <translation>Righe: compatte</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabella</translation>
    </message>
    <message>
        <source>The events in a table</source>
        <translation>Gli eventi in una tabella</translation>
    </message>
    <message>
        <source>How the rows are arranged</source>
        <translation>Come sono disposte le righe</translation>
    </message>
    <message>
        <source>Other events</source>
        <translation>Altri eventi</translation>
    </message>
    <message>
        <source>The rows are being arranged …</source>
        <translation>Le righe vengono disposte…</translation>
    </message>
</context>
<context>
    <name>dossier::settings</name>
    <message>
        <source>somebody</source>
        <translation>qualcuno</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>“%1” is not there. It may have been moved or renamed; open it from its new place.</source>
        <translation>«%1» non c’è. Forse è stato spostato o rinominato; aprilo dalla nuova posizione.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>Impossibile leggere «%1».</translation>
    </message>
    <message>
        <source>“%1” is of a kind that is not read. Save it as plain text or Markdown and import that.</source>
        <translation>«%1» è di un tipo che non viene letto. Salvalo come testo semplice o Markdown e importa quello.</translation>
    </message>
    <message>
        <source>“%1” is in the case already, byte for byte.</source>
        <translation>«%1» è già nel caso, byte per byte.</translation>
    </message>
    <message>
        <source>“%1” is not a case. Nothing was changed in it. To read it as a source, import it.</source>
        <translation>«%1» non è un caso. Non vi è stato modificato nulla. Per leggerlo come fonte, importalo.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Dossier and was left untouched. Open it with that version.</source>
        <translation>«%1» è stato scritto da una versione più recente di Dossier e non è stato toccato. Aprilo con quella versione.</translation>
    </message>
    <message>
        <source>“%1” is damaged and was left untouched. Open a copy kept elsewhere, or see what dossier-cli check says.</source>
        <translation>«%1» è danneggiato e non è stato toccato. Apri una copia conservata altrove, oppure guarda che cosa dice dossier-cli check.</translation>
    </message>
    <message>
        <source>“%1” cannot be written to. Copy it to a folder of your own and open the copy.</source>
        <translation>Impossibile scrivere in «%1». Copialo in una cartella personale e apri la copia.</translation>
    </message>
    <message>
        <source>“%1” is open elsewhere. Close it there first.</source>
        <translation>«%1» è aperto altrove. Chiudilo prima là.</translation>
    </message>
    <message>
        <source>“%1” has changed in the meantime. Nothing was written.</source>
        <translation>«%1» è cambiato nel frattempo. Non è stato scritto nulla.</translation>
    </message>
    <message>
        <source>“%1” was not understood.</source>
        <translation>«%1» non è stato compreso.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Fermato.</translation>
    </message>
    <message>
        <source>“%1” did not work.</source>
        <translation>«%1»: operazione non riuscita.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s) came in</source>
        <translation>
            <numerusform>%Ln fonte importata</numerusform>
            <numerusform>%Ln fonti importate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the case already</source>
        <translation>
            <numerusform>%Ln già nel caso</numerusform>
            <numerusform>%Ln già nel caso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not read</source>
        <translation>
            <numerusform>%Ln non letto</numerusform>
            <numerusform>%Ln non letti</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped on request</source>
        <translation>fermata su richiesta</translation>
    </message>
    <message>
        <source>The disk is full. What is in “%1” stays in it; make room and try again.</source>
        <translation>Il disco è pieno. Ciò che è in «%1» vi resta; libera spazio e riprova.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>qualcuno</translation>
    </message>
    <message>
        <source>%1 has it open</source>
        <translation>aperto da %1</translation>
    </message>
    <message>
        <source>%1 has it open on %2 since %3</source>
        <translation>aperto da %1 su %2 dal %3</translation>
    </message>
    <message>
        <source>Read only: %1. What is changed there shows here.</source>
        <translation>Sola lettura: %1. Ciò che viene modificato là si vede qui.</translation>
    </message>
    <message>
        <source>Read only: the file or its folder takes no changes. Copy it elsewhere to work on it.</source>
        <translation>Sola lettura: il file o la sua cartella non accetta modifiche. Copialo altrove per lavorarci.</translation>
    </message>
    <message>
        <source>Read only: the file or its folder takes no changes, and this is a copy made to be read, as the case was not closed or is of an older version. What is changed there does not show here.</source>
        <translation>Sola lettura: il file o la sua cartella non accetta modifiche, e questa è una copia fatta per essere letta, perché il caso non era stato chiuso o è di una versione precedente. Ciò che viene modificato là non si vede qui.</translation>
    </message>
    <message>
        <source>Read only, as it was asked for. Open it again to work on it.</source>
        <translation>Sola lettura, come richiesto. Riaprilo per lavorarci.</translation>
    </message>
    <message>
        <source>“%1” was not closed the last time, and a check found that its file is damaged. Export what can be read as a bundle, or go on with a copy kept elsewhere; dossier-cli check says what is wrong.</source>
        <translation>«%1» non è stato chiuso l’ultima volta e un controllo ha trovato il file danneggiato. Esporta come pacchetto ciò che si può leggere, oppure prosegui con una copia conservata altrove; dossier-cli check dice che cosa non va.</translation>
    </message>
    <message>
        <source>“%1” can only be read for now: %2.</source>
        <translation>Per ora «%1» si può solo leggere: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) were read again, as the rules are newer than the case</source>
        <translation>
            <numerusform>%Ln testo è stato riletto, perché le regole sono più recenti del caso</numerusform>
            <numerusform>%Ln testi sono stati riletti, perché le regole sono più recenti del caso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new proposal(s)</source>
        <translation>
            <numerusform>%Ln nuova proposta</numerusform>
            <numerusform>%Ln nuove proposte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposal(s) gone</source>
        <translation>
            <numerusform>%Ln proposta non c’è più</numerusform>
            <numerusform>%Ln proposte non ci sono più</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln cambiata</numerusform>
            <numerusform>%Ln cambiate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted and no longer found, kept and listed</source>
        <translation>
            <numerusform>%Ln accettato e non più trovato, conservato ed elencato</numerusform>
            <numerusform>%Ln accettati e non più trovati, conservati ed elencati</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” holds the bundle of another case, which was left as it is. Choose another folder.</source>
        <translation>«%1» contiene il pacchetto di un altro caso, lasciato com’era. Scegliere un’altra cartella.</translation>
    </message>
    <message>
        <source>“%1” takes no bundle, as it holds something else, which was left as it is. Choose an empty folder.</source>
        <translation>«%1» non accetta un pacchetto, perché contiene altro, lasciato com’era. Scegliere una cartella vuota.</translation>
    </message>
    <message>
        <source>“%1” takes no files. Choose a folder of your own.</source>
        <translation>«%1» non accetta file. Scegliere una cartella propria.</translation>
    </message>
    <message>
        <source>The disk is full. “%1” is as it was before; make room and export again, or choose a folder elsewhere.</source>
        <translation>Il disco è pieno. «%1» è com’era prima; fare spazio ed esportare di nuovo, o scegliere una cartella altrove.</translation>
    </message>
    <message>
        <source>The export was stopped. “%1” is as it was before.</source>
        <translation>L’esportazione è stata fermata. «%1» è com’era prima.</translation>
    </message>
    <message>
        <source>“%1” is not a bundle: there is no case.json in it. To read what is in it as sources, import the folder.</source>
        <translation>«%1» non è un pacchetto: non contiene case.json. Per leggere il contenuto come fonti, importare la cartella.</translation>
    </message>
    <message>
        <source>The bundle “%1” is damaged, and no case was made of it.</source>
        <translation>Il pacchetto «%1» è danneggiato e non se ne è fatto un caso.</translation>
    </message>
    <message>
        <source>“%1” is there already and was left as it is. Choose another name.</source>
        <translation>«%1» esiste già ed è rimasto com’era. Scegliere un altro nome.</translation>
    </message>
    <message>
        <source>Stopped. No case was made of the bundle.</source>
        <translation>Fermato. Dal pacchetto non è stato fatto alcun caso.</translation>
    </message>
    <message>
        <source>it is open elsewhere</source>
        <translation>è aperto altrove</translation>
    </message>
    <message>
        <source>What this was about is not in the case any more: it was undone or taken out meanwhile. Nothing was changed.</source>
        <translation>Ciò di cui si trattava non è più nel caso: nel frattempo è stato annullato o tolto. Nulla è stato modificato.</translation>
    </message>
</context>
<context>
    <name>invisible</name>
    <message>
        <source>it parts what looks like one word.</source>
        <translation>separa ciò che sembra una sola parola.</translation>
    </message>
    <message>
        <source>it ties letters together or keeps them apart.</source>
        <translation>lega le lettere o le tiene separate.</translation>
    </message>
    <message>
        <source>it turns the order of what stands beside it.</source>
        <translation>cambia l’ordine di ciò che gli sta accanto.</translation>
    </message>
    <message>
        <source>it turns the letters after it round, whatever they are.</source>
        <translation>rovescia le lettere che lo seguono, qualunque siano.</translation>
    </message>
    <message>
        <source>it ends what an earlier one began.</source>
        <translation>chiude ciò che uno precedente aveva aperto.</translation>
    </message>
    <message>
        <source>Zero-width space</source>
        <translation>Spazio a larghezza zero</translation>
    </message>
    <message>
        <source>Zero-width non-joiner</source>
        <translation>Separatore a larghezza zero</translation>
    </message>
    <message>
        <source>Zero-width joiner</source>
        <translation>Unitore a larghezza zero</translation>
    </message>
    <message>
        <source>Word joiner</source>
        <translation>Unitore di parole</translation>
    </message>
    <message>
        <source>Byte order mark inside the text</source>
        <translation>Indicatore dell’ordine dei byte nel testo</translation>
    </message>
    <message>
        <source>Left-to-right mark</source>
        <translation>Segno da sinistra a destra</translation>
    </message>
    <message>
        <source>Right-to-left mark</source>
        <translation>Segno da destra a sinistra</translation>
    </message>
    <message>
        <source>Arabic letter mark</source>
        <translation>Segno di lettera araba</translation>
    </message>
    <message>
        <source>Left-to-right embedding</source>
        <translation>Incorporamento da sinistra a destra</translation>
    </message>
    <message>
        <source>Right-to-left embedding</source>
        <translation>Incorporamento da destra a sinistra</translation>
    </message>
    <message>
        <source>Pop directional formatting</source>
        <translation>Fine della formattazione direzionale</translation>
    </message>
    <message>
        <source>Left-to-right override</source>
        <translation>Forzatura da sinistra a destra</translation>
    </message>
    <message>
        <source>Right-to-left override</source>
        <translation>Forzatura da destra a sinistra</translation>
    </message>
    <message>
        <source>Left-to-right isolate</source>
        <translation>Isolamento da sinistra a destra</translation>
    </message>
    <message>
        <source>Right-to-left isolate</source>
        <translation>Isolamento da destra a sinistra</translation>
    </message>
    <message>
        <source>First strong isolate</source>
        <translation>Isolamento secondo il primo carattere forte</translation>
    </message>
    <message>
        <source>Pop directional isolate</source>
        <translation>Fine dell’isolamento direzionale</translation>
    </message>
    <message>
        <source>Tag letter</source>
        <translation>Lettera di etichetta</translation>
    </message>
    <message>
        <source>programs read it, people do not see it.</source>
        <translation>i programmi lo leggono, le persone non lo vedono.</translation>
    </message>
    <message>
        <source>Character without a shape</source>
        <translation>Carattere senza forma</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Read source articles beside their summaries, entities and timeline.</source>
        <translation>Legge articoli accanto alle loro sintesi, alle entità e alla linea temporale.</translation>
    </message>
    <message>
        <source>Open the sample case.</source>
        <translation>Apre il caso di esempio.</translation>
    </message>
    <message>
        <source>Colours for this time: system, light or dark.</source>
        <translation>Colori per questa sessione: system, light o dark.</translation>
    </message>
    <message>
        <source>The case to open, or articles to import.</source>
        <translation>Il caso da aprire o gli articoli da importare.</translation>
    </message>
</context>
<context>
    <name>outcomes</name>
    <message>
        <source>no reason was given</source>
        <translation>nessun motivo indicato</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rifiutato</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Da controllare</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Già noto</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importato</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>of several</comment>
        <translation>Rifiutati</translation>
    </message>
    <message>
        <source>To check</source>
        <comment>of several</comment>
        <translation>Da controllare</translation>
    </message>
    <message>
        <source>Known</source>
        <comment>of several</comment>
        <translation>Già noti</translation>
    </message>
    <message>
        <source>Imported</source>
        <comment>of several</comment>
        <translation>Importati</translation>
    </message>
    <message>
        <source>A new edition</source>
        <translation>Una nuova edizione</translation>
    </message>
    <message>
        <source>Another source</source>
        <translation>Un’altra fonte</translation>
    </message>
    <message>
        <source>Already in the case, byte for byte.</source>
        <translation>Già nel caso, byte per byte.</translation>
    </message>
    <message>
        <source>Already in the case: the same bytes as “%1”.</source>
        <translation>Già nel caso: gli stessi byte di «%1».</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>Importato.</translation>
    </message>
    <message>
        <source>Encoding guessed as %1.</source>
        <translation>Codifica presunta: %1.</translation>
    </message>
    <message>
        <source>Look whether accents are right.</source>
        <translation>Controlla se gli accenti sono giusti.</translation>
    </message>
    <message>
        <source>Check accents</source>
        <translation>Controlla gli accenti</translation>
    </message>
    <message>
        <source>Not encoded as it says, but as %3.</source>
        <translation>La codifica non è quella dichiarata, ma %3.</translation>
    </message>
    <message>
        <source>No encoding is called “%1”.</source>
        <translation>Nessuna codifica si chiama «%1».</translation>
    </message>
    <message>
        <source>Characters that do not show stand in it: %1.</source>
        <translation>Contiene caratteri invisibili: %1.</translation>
    </message>
    <message>
        <source>They are named where they stand in the text.</source>
        <translation>Nel testo sono indicati per nome dove si trovano.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Guardali</translation>
    </message>
    <message>
        <source>“%1” is none of the things kept about a source, and was left out.</source>
        <translation>«%1» non è tra i dati conservati di una fonte ed è stato omesso.</translation>
    </message>
    <message>
        <source>Known are title, kind, publisher, author, published, url, language, reliability and encoding.</source>
        <translation>Sono noti title, kind, publisher, author, published, url, language, reliability ed encoding.</translation>
    </message>
    <message>
        <source>A line about it was left out: “%1”.</source>
        <translation>Una riga di dati è stata omessa: «%1».</translation>
    </message>
    <message>
        <source>Such lines have the form “key: value”.</source>
        <translation>Queste righe hanno la forma «chiave: valore».</translation>
    </message>
    <message>
        <source>The date of publication was not understood: %1.</source>
        <translation>La data di pubblicazione non è stata riconosciuta: %1.</translation>
    </message>
    <message>
        <source>Write it as 2021-05-25, 2021-05 or 2021.</source>
        <translation>Scrivila come 2021-05-25, 2021-05 o 2021.</translation>
    </message>
    <message>
        <source>“%1” is no reliability.</source>
        <translation>«%1» non è un grado di attendibilità.</translation>
    </message>
    <message>
        <source>Write a letter from A to F.</source>
        <translation>Scrivi una lettera da A a F.</translation>
    </message>
    <message>
        <source>“%1” is no language.</source>
        <translation>«%1» non è una lingua.</translation>
    </message>
    <message>
        <source>Write its code of two letters, as fr or nl.</source>
        <translation>Scrivi il suo codice di due lettere, come fr o nl.</translation>
    </message>
    <message>
        <source>“%1” is no kind of rendition.</source>
        <translation>«%1» non è un genere di resa.</translation>
    </message>
    <message>
        <source>Write summary or translation.</source>
        <translation>Scrivi summary o translation.</translation>
    </message>
    <message>
        <source>“%1” is no number of a version.</source>
        <translation>«%1» non è un numero di versione.</translation>
    </message>
    <message>
        <source>Write a whole number from 1.</source>
        <translation>Scrivi un numero intero a partire da 1.</translation>
    </message>
    <message>
        <source>The file and the one beside it differ in %2; what stands beside it was taken.</source>
        <translation>Il file e quello accanto sono diversi in %2; è stato preso ciò che dice il file accanto.</translation>
    </message>
    <message>
        <source>Look which is right.</source>
        <translation>Controlla quale è giusto.</translation>
    </message>
    <message>
        <source>Its name and its head differ in %2; what the head says was taken.</source>
        <translation>Il nome e l’intestazione sono diversi in %2; è stato preso ciò che dice l’intestazione.</translation>
    </message>
    <message>
        <source>What is told about it beside it cannot be read: %1.</source>
        <translation>Impossibile leggere il file di dati accanto: %1.</translation>
    </message>
    <message>
        <source>Save that file as plain text in UTF-8 and import again.</source>
        <translation>Salva quel file come testo semplice in UTF-8 e importa di nuovo.</translation>
    </message>
    <message>
        <source>Another source came from a file of this name.</source>
        <translation>Un’altra fonte proviene da un file con questo nome.</translation>
    </message>
    <message>
        <source>Look whether the two are the same article.</source>
        <translation>Controlla se sono lo stesso articolo.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>It is edition %1 of a source that was known.</source>
        <translation>È l’edizione %1 di una fonte già nota.</translation>
    </message>
    <message>
        <source>Marks that have no place in the new edition: %1.</source>
        <translation>Marcature senza posto nella nuova edizione: %1.</translation>
    </message>
    <message>
        <source>They are listed, not lost.</source>
        <translation>Sono elencate, non perse.</translation>
    </message>
    <message>
        <source>Nearly the same words as “%1”.</source>
        <translation>Quasi le stesse parole di «%1».</translation>
    </message>
    <message>
        <source>Look whether both are wanted.</source>
        <translation>Controlla se servono entrambe.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Confronta</translation>
    </message>
    <message>
        <source>Shares most of its words with “%1”.</source>
        <translation>Ha in comune la maggior parte delle parole con «%1».</translation>
    </message>
    <message>
        <source>It may repeat that source, so that the two are not two witnesses.</source>
        <translation>Forse ripete quella fonte: le due non sarebbero due testimonianze.</translation>
    </message>
    <message>
        <source>A version for “%1”.</source>
        <translation>Una versione per «%1».</translation>
    </message>
    <message>
        <source>The file is empty, or holds nothing but blanks.</source>
        <translation>Il file è vuoto o contiene solo spazi.</translation>
    </message>
    <message>
        <source>Look for a copy with the text in it.</source>
        <translation>Cerca una copia che contenga il testo.</translation>
    </message>
    <message>
        <source>It is no text: %1.</source>
        <translation>Non è un testo: %1.</translation>
    </message>
    <message>
        <source>Open it in the program it is from and save it as plain text.</source>
        <translation>Aprilo nel programma da cui proviene e salvalo come testo semplice.</translation>
    </message>
    <message>
        <source>Its letters are damaged: %1.</source>
        <translation>I suoi caratteri sono danneggiati: %1.</translation>
    </message>
    <message>
        <source>Look for an undamaged copy, or name its encoding in a file beside it.</source>
        <translation>Cerca una copia integra oppure indica la codifica in un file accanto.</translation>
    </message>
    <message>
        <source>The file is too large: %1.</source>
        <translation>Il file è troppo grande: %1.</translation>
    </message>
    <message>
        <source>Cut it into parts and import those.</source>
        <translation>Dividilo in parti e importa quelle.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>Impossibile aprire il file: %1.</translation>
    </message>
    <message>
        <source>Look at its rights, then try again.</source>
        <translation>Controlla i permessi, poi riprova.</translation>
    </message>
    <message>
        <source>This kind of file cannot be read.</source>
        <translation>Questo tipo di file non può essere letto.</translation>
    </message>
    <message>
        <source>Save it as plain text or Markdown.</source>
        <translation>Salvalo come testo semplice o Markdown.</translation>
    </message>
    <message>
        <source>The file, or the source it belongs to, is not there.</source>
        <translation>Il file, o la fonte a cui appartiene, non c’è.</translation>
    </message>
    <message>
        <source>Look whether it was moved or renamed, and import both together.</source>
        <translation>Controlla se è stato spostato o rinominato e importa i due insieme.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Non c’è nulla da fare.</translation>
    </message>
    <message>
        <source>The file is not what its name says.</source>
        <translation>Il file non è ciò che dice il nome.</translation>
    </message>
    <message>
        <source>Look where it comes from.</source>
        <translation>Controlla da dove viene.</translation>
    </message>
    <message>
        <source>It was written by a newer Dossier.</source>
        <translation>È stato scritto da una versione più recente di Dossier.</translation>
    </message>
    <message>
        <source>Import it with that version.</source>
        <translation>Importalo con quella versione.</translation>
    </message>
    <message>
        <source>Its content contradicts itself: %1.</source>
        <translation>Il contenuto si contraddice: %1.</translation>
    </message>
    <message>
        <source>Look for an undamaged copy.</source>
        <translation>Cerca una copia integra.</translation>
    </message>
    <message>
        <source>The case does not take changes.</source>
        <translation>Il caso non accetta modifiche.</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own and import there.</source>
        <translation>Copialo in una cartella propria e importa lì.</translation>
    </message>
    <message>
        <source>Somebody else holds the case.</source>
        <translation>Il caso è aperto da qualcun altro.</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>Chiudilo là, poi riprova.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Il disco è pieno.</translation>
    </message>
    <message>
        <source>Make room, then try again.</source>
        <translation>Libera spazio, poi riprova.</translation>
    </message>
    <message>
        <source>The case knows other words under this file name or address, as “%1”.</source>
        <translation>Con questo nome di file o indirizzo il caso ha già altre parole, come «%1».</translation>
    </message>
    <message>
        <source>Say whether it is a new edition of that source.</source>
        <translation>Indica se è una nuova edizione di quella fonte.</translation>
    </message>
    <message>
        <source>What it says was not understood: %1.</source>
        <translation>Ciò che dice non è stato compreso: %1.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Correggilo e riprova.</translation>
    </message>
    <message>
        <source>Stopped before it was its turn.</source>
        <translation>Fermato prima che fosse il suo turno.</translation>
    </message>
    <message>
        <source>Import it again to go on.</source>
        <translation>Importalo di nuovo per proseguire.</translation>
    </message>
    <message>
        <source>It did not work: %1.</source>
        <translation>Operazione non riuscita: %1.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Riprova.</translation>
    </message>
    <message>
        <source>Its name is damaged, so that it cannot be opened.</source>
        <translation>Il nome è danneggiato e il file non si può aprire.</translation>
    </message>
    <message>
        <source>Rename it and import it again.</source>
        <translation>Rinominarlo e importarlo di nuovo.</translation>
    </message>
    <message>
        <source>Read without language rules (%1): dates and names in words were not looked for.</source>
        <translation>Letta senza regole di lingua (%1): date e nomi in parole non sono stati cercati.</translation>
    </message>
    <message>
        <source>Its language could not be told, so that it was read without language rules.</source>
        <translation>La lingua non è riconoscibile, quindi è stata letta senza regole di lingua.</translation>
    </message>
    <message>
        <source>Say in the details of the source which language it is in.</source>
        <translation>Indicare nei dettagli della fonte in che lingua è.</translation>
    </message>
    <message>
        <source>Corrected from the file beside it: %1.</source>
        <translation>Corretto dal file accanto: %1.</translation>
    </message>
    <message>
        <source>The file beside it says something else (%1), but a person has corrected the source.</source>
        <translation>Il file accanto dice altro (%1), ma una persona ha corretto la fonte.</translation>
    </message>
    <message>
        <source>Bytes that could not be read: %2, at byte %3.</source>
        <translation>Byte che non si sono potuti leggere: %2, al byte %3.</translation>
    </message>
    <message>
        <source>“�” stands for each; look for an undamaged copy.</source>
        <translation>«�» sta per ciascuno; cercare una copia intatta.</translation>
    </message>
    <message>
        <source>It tells of a source, but none of its name stands beside it.</source>
        <translation>Descrive una fonte, ma accanto non ce n’è una con quel nome.</translation>
    </message>
    <message>
        <source>Give it the name of its source and import the two together.</source>
        <translation>Darle il nome della sua fonte e importarle insieme.</translation>
    </message>
    <message>
        <source>Its name is nearly that of a rendition, so that it is not clear what it is.</source>
        <translation>Il nome è quasi quello di una resa, quindi non è chiaro che cosa sia.</translation>
    </message>
    <message>
        <source>Call it as its source with .summary.en.md or .translation.en.md behind, en being the language; or give it another name, if it is a source.</source>
        <translation>Chiamarlo come la fonte, seguito da .summary.en.md o .translation.en.md, dove en è la lingua; o dargli un altro nome, se è una fonte.</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>There is no word to look for.</source>
        <translation>Non c’è nessuna parola da cercare.</translation>
    </message>
    <message>
        <source>The quotation mark at character %1 is not closed.</source>
        <translation>Le virgolette al carattere %1 non sono chiuse.</translation>
    </message>
    <message>
        <source>The bracket at character %1 is not closed.</source>
        <translation>La parentesi al carattere %1 non è chiusa.</translation>
    </message>
    <message>
        <source>The bracket at character %1 was never opened.</source>
        <translation>La parentesi al carattere %1 non è mai stata aperta.</translation>
    </message>
    <message>
        <source>A word is missing at the end.</source>
        <translation>Manca una parola alla fine.</translation>
    </message>
    <message>
        <source>A word is missing before character %1.</source>
        <translation>Manca una parola prima del carattere %1.</translation>
    </message>
    <message>
        <source>There is no word on one side of %1 at character %2.</source>
        <translation>Non c’è nessuna parola da un lato di %1 al carattere %2.</translation>
    </message>
    <message>
        <source>NEAR takes a number after the comma, before character %1.</source>
        <translation>NEAR vuole un numero dopo la virgola, prima del carattere %1.</translation>
    </message>
    <message>
        <source>The bracket of NEAR at character %1 is not closed after its words.</source>
        <translation>La parentesi di NEAR al carattere %1 non è chiusa dopo le parole.</translation>
    </message>
    <message>
        <source>NEAR at character %1 has no words.</source>
        <translation>NEAR al carattere %1 non ha parole.</translation>
    </message>
    <message>
        <source>Too many brackets stand in one another at character %1.</source>
        <translation>Troppe parentesi una dentro l’altra al carattere %1.</translation>
    </message>
    <message>
        <source>%1 at character %2 wants something right behind it.</source>
        <translation>%1 al carattere %2 vuole qualcosa subito dopo.</translation>
    </message>
    <message>
        <source>“%1” at character %2 is not understood as a date.</source>
        <translation>«%1» al carattere %2 non è inteso come una data.</translation>
    </message>
</context>
</TS>
