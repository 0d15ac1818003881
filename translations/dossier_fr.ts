<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>CardWords</name>
    <message>
        <source>%1: %2</source>
        <comment>first or last mention, and the title of its source</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 mention, in the source published %2: %3</source>
        <comment>first or last, a date, a title</comment>
        <translation>%1 mention, dans la source publiée %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>First and last</source>
        <translation>Première et dernière</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Première</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernière</translation>
    </message>
    <message>
        <source>perhaps the same</source>
        <translation>peut-être la même</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>la même</translation>
    </message>
    <message>
        <source>the same, not followed</source>
        <translation>la même, non suivie</translation>
    </message>
    <message>
        <source>perhaps not the same</source>
        <translation>peut-être pas la même</translation>
    </message>
    <message>
        <source>not the same</source>
        <translation>pas la même</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>it would join two that are judged not to be the same</source>
        <translation>cela réunirait deux entités jugées différentes</translation>
    </message>
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
            <numerusform>dans %Ln passage</numerusform>
            <numerusform>dans %Ln passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln source(s) together</source>
        <translation>
            <numerusform>de %Ln source ensemble</numerusform>
            <numerusform>de %Ln sources ensemble</numerusform>
        </translation>
    </message>
    <message>
        <source>undated</source>
        <translation>non daté</translation>
    </message>
    <message>
        <source>Event, %1, %2</source>
        <comment>an event&apos;s title and date</comment>
        <translation>Événement, %1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who wrote a note, and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Note by %1: %2</source>
        <comment>who and when, the words</comment>
        <translation>Note de %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which of the places a row leads to</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>sans date</translation>
    </message>
</context>
<context>
    <name>Citations</name>
    <message>
        <source>Summary in %1</source>
        <comment>a language</comment>
        <translation>Résumé en %1</translation>
    </message>
    <message>
        <source>Translation into %1</source>
        <comment>a language</comment>
        <translation>Traduction en %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>being written</source>
        <translation>en cours de rédaction</translation>
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
        <translation>Édition de SHA-256 %1…</translation>
    </message>
    <message>
        <source>%1, of: %2</source>
        <comment>a summary or translation, the title of its source</comment>
        <translation>%1, de&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>ClaimWords</name>
    <message>
        <source>preferred by a person</source>
        <translation>choix d’une personne</translation>
    </message>
    <message>
        <source>repeats another source</source>
        <translation>reprend une autre source</translation>
    </message>
    <message>
        <source>repeats the %1</source>
        <comment>a kind of source: communiqué</comment>
        <translation>reprend «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>repeats “%1”</source>
        <comment>a title</comment>
        <translation>reprend «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>counted from %1</source>
        <comment>a date</comment>
        <translation>date de référence&#x202f;: %1</translation>
    </message>
    <message>
        <source>names no one</source>
        <translation>ne nomme personne</translation>
    </message>
    <message>
        <source>does not say</source>
        <translation>ne le dit pas</translation>
    </message>
    <message>
        <source>Said in so many words</source>
        <translation>Dit en toutes lettres</translation>
    </message>
    <message>
        <source>Interpreted from these words</source>
        <translation>Interprété d’après ces mots</translation>
    </message>
    <message>
        <source>Inferred from more than these words</source>
        <translation>Déduit au-delà de ces mots</translation>
    </message>
    <message>
        <source>Credibility 1: confirmed by other sources</source>
        <translation>Crédibilité 1&#x202f;: confirmé par d’autres sources</translation>
    </message>
    <message>
        <source>Credibility 2: probably true</source>
        <translation>Crédibilité 2&#x202f;: probablement vrai</translation>
    </message>
    <message>
        <source>Credibility 3: possibly true</source>
        <translation>Crédibilité 3&#x202f;: peut-être vrai</translation>
    </message>
    <message>
        <source>Credibility 4: doubtful</source>
        <translation>Crédibilité 4&#x202f;: douteux</translation>
    </message>
    <message>
        <source>Credibility 5: improbable</source>
        <translation>Crédibilité 5&#x202f;: improbable</translation>
    </message>
    <message>
        <source>Credibility 6: cannot be judged</source>
        <translation>Crédibilité 6&#x202f;: ne peut être évalué</translation>
    </message>
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
            <numerusform>dont %Ln reprise</numerusform>
            <numerusform>dont %Ln reprises</numerusform>
        </translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source> · %1</source>
        <comment>the number of a passage, after its source</comment>
        <translation> · %1</translation>
    </message>
    <message>
        <source>%1, preferred by a person</source>
        <comment>a date</comment>
        <translation>%1, préféré par une personne</translation>
    </message>
    <message>
        <source>%1, set by a person</source>
        <comment>a date</comment>
        <translation>%1, fixé par une personne</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a date that was set, the reason</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>denies it</source>
        <translation>la nie</translation>
    </message>
</context>
<context>
    <name>ComparisonWords</name>
    <message>
        <source>perhaps the same</source>
        <translation>peut-être la même</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>la même</translation>
    </message>
    <message>
        <source>perhaps not the same</source>
        <translation>peut-être pas la même</translation>
    </message>
    <message>
        <source>not the same</source>
        <translation>pas la même</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>Both are called %1</source>
        <translation>Les deux s’appellent %1</translation>
    </message>
    <message>
        <source>Both are shortened to %1</source>
        <translation>Les deux sont abrégées en %1</translation>
    </message>
    <message>
        <source>%1 could stand for %2</source>
        <translation>%1 pourrait être l’abréviation de %2</translation>
    </message>
    <message>
        <source>%1 is part of the name %2</source>
        <translation>%1 fait partie du nom %2</translation>
    </message>
    <message>
        <source>%1 and %2 differ in one letter</source>
        <translation>%1 et %2 diffèrent d’une lettre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s) appear with both</source>
        <translation>
            <numerusform>%Ln autre apparaît avec les deux</numerusform>
            <numerusform>%Ln autres apparaissent avec les deux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Evidence of %Ln event(s) names both</source>
        <translation>
            <numerusform>Les preuves de %Ln événement nomment les deux</numerusform>
            <numerusform>Les preuves de %Ln événements nomment les deux</numerusform>
        </translation>
    </message>
    <message>
        <source>No source names both, so each may use a name of its own</source>
        <translation>Aucune source ne nomme les deux&#x202f;: chacune peut avoir son propre nom</translation>
    </message>
    <message>
        <source>%1 and %2 differ in a figure</source>
        <translation>%1 et %2 diffèrent d’un chiffre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s) name both</source>
        <translation>
            <numerusform>%Ln phrase nomme les deux</numerusform>
            <numerusform>%Ln phrases nomment les deux</numerusform>
        </translation>
    </message>
    <message>
        <source>They are of different types</source>
        <translation>Elles sont de types différents</translation>
    </message>
    <message>
        <source>One is named until %1, the other from %2 on</source>
        <comment>two dates</comment>
        <translation>L’une est nommée jusqu’à %1, l’autre à partir de %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a judgement and its reason</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>a judgement, and a person or rule</comment>
        <translation>%1, par %2</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln passage(s) with either</source>
        <translation>
            <numerusform>dans %Ln passage avec chacune</numerusform>
            <numerusform>dans %Ln passages avec chacune</numerusform>
        </translation>
    </message>
    <message>
        <source>undated</source>
        <translation>non daté</translation>
    </message>
    <message>
        <source>Event, %1, %2</source>
        <comment>an event&apos;s title and date</comment>
        <translation>Événement, %1, %2</translation>
    </message>
    <message>
        <source>%1: %2 of the first, %3 of the second</source>
        <comment>a source, numbers of mentions</comment>
        <translation>%1&#x202f;: %2 de la première, %3 de la seconde</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>édition</translation>
    </message>
    <message>
        <source>rendition</source>
        <translation>restitution</translation>
    </message>
    <message>
        <source>version</source>
        <translation>version</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>passage</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>link</source>
        <translation>lien</translation>
    </message>
    <message>
        <source>entity</source>
        <translation>entité</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>sameness</source>
        <translation>identité</translation>
    </message>
    <message>
        <source>mention</source>
        <translation>mention</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>indicateur</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>citation</translation>
    </message>
    <message>
        <source>event</source>
        <translation>événement</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>affirmation</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>preuve</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>constat</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>type</source>
        <translation>type</translation>
    </message>
    <message>
        <source>description</source>
        <translation>description</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>graphie</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>privilégié</translation>
    </message>
    <message>
        <source>judgement</source>
        <translation>jugement</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motif</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>stance</source>
        <translation>position</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>mode d’énonciation</translation>
    </message>
    <message>
        <source>credibility</source>
        <translation>crédibilité</translation>
    </message>
    <message>
        <source>words</source>
        <translation>termes</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>catégorie</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>éditeur</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publication</translation>
    </message>
    <message>
        <source>web address</source>
        <translation>adresse web</translation>
    </message>
    <message>
        <source>reliability</source>
        <translation>fiabilité</translation>
    </message>
    <message>
        <source>out of the case</source>
        <translation>hors de l’affaire</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>another %1</source>
        <comment>entity or event</comment>
        <translation>autre %1</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>a column, before, after</comment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln word(s) in the %1 of “%2”</source>
        <translation>
            <numerusform>Saisie de %Ln mot dans «&#x202f;%2&#x202f;» (%1)</numerusform>
            <numerusform>Saisie de %Ln mots dans «&#x202f;%2&#x202f;» (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Struck %Ln word(s) from the %1 of “%2”</source>
        <translation>
            <numerusform>Suppression de %Ln mot dans «&#x202f;%2&#x202f;» (%1)</numerusform>
            <numerusform>Suppression de %Ln mots dans «&#x202f;%2&#x202f;» (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with its %Ln claim(s)</source>
        <translation>
            <numerusform>avec son affirmation</numerusform>
            <numerusform>avec ses %Ln affirmations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, in %Ln steps</source>
        <translation>
            <numerusform>%1, en %Ln étape</numerusform>
            <numerusform>%1, en %Ln étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>the program</source>
        <translation>le programme</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>paragraphe</translation>
    </message>
    <message numerus="yes">
        <source>with its %Ln mark(s) in sources and renditions</source>
        <translation>
            <numerusform>avec sa marque dans les sources et les restitutions</numerusform>
            <numerusform>avec ses %Ln marques dans les sources et les restitutions</numerusform>
        </translation>
    </message>
    <message>
        <source>Undid: %1</source>
        <translation>Annulation&#x202f;: %1</translation>
    </message>
    <message>
        <source>Did again: %1</source>
        <translation>Rétablissement&#x202f;: %1</translation>
    </message>
    <message>
        <source>judgement that two are the same</source>
        <translation>jugement d’identité des deux</translation>
    </message>
    <message>
        <source>judgement that two are not the same</source>
        <translation>jugement de non-identité des deux</translation>
    </message>
    <message>
        <source>doubt whether two are the same</source>
        <translation>doute sur l’identité des deux</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>même entité</translation>
    </message>
    <message>
        <source>not the same</source>
        <translation>entités distinctes</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>appuie</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>contredit</translation>
    </message>
    <message>
        <source>said</source>
        <translation>dit</translation>
    </message>
    <message>
        <source>interpreted</source>
        <translation>interprété</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>déduit</translation>
    </message>
    <message>
        <source>draft of the %1 translation</source>
        <comment>a language</comment>
        <translation>brouillon de la traduction en %1</translation>
    </message>
    <message>
        <source>draft of the %1 summary</source>
        <comment>a language</comment>
        <translation>brouillon du résumé en %1</translation>
    </message>
    <message>
        <source>empty paragraph</source>
        <translation>paragraphe vide</translation>
    </message>
    <message>
        <source>link from a sentence to the source</source>
        <translation>lien d’une phrase vers la source</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Ajout&#x202f;: %1</translation>
    </message>
    <message>
        <source>Taken away: %1</source>
        <translation>Retrait&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italien</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>néerlandais</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polonais</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugais</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russe</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ukrainien</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chinois</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Threat actor</source>
        <translation>Acteur de la menace</translation>
    </message>
    <message>
        <source>Malware</source>
        <translation>Logiciel malveillant</translation>
    </message>
    <message>
        <source>Vulnerability</source>
        <translation>Vulnérabilité</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Threat actors</source>
        <translation>Acteurs de la menace</translation>
    </message>
    <message>
        <source>Malware</source>
        <comment>several</comment>
        <translation>Logiciels malveillants</translation>
    </message>
    <message>
        <source>Vulnerabilities</source>
        <translation>Vulnérabilités</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>several</comment>
        <translation>Autres</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>How far they got</source>
        <translation>Jusqu’où</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Les sources concordent</translation>
    </message>
    <message>
        <source>No conflict: some are coarser</source>
        <translation>Pas de contradiction&#x202f;: certaines sont moins précises</translation>
    </message>
    <message>
        <source>Sources disagree</source>
        <translation>Les sources divergent</translation>
    </message>
    <message>
        <source>One source only</source>
        <translation>Une seule source</translation>
    </message>
    <message>
        <source>No source says</source>
        <translation>Aucune source ne le dit</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>concorde</translation>
    </message>
    <message>
        <source>finer or coarser, no conflict</source>
        <translation>précision différente, sans contradiction</translation>
    </message>
    <message>
        <source>conflicts</source>
        <translation>diverge</translation>
    </message>
    <message>
        <source>does not say</source>
        <translation>ne le dit pas</translation>
    </message>
    <message>
        <source>the only one that says so</source>
        <translation>la seule à le dire</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposé</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeté</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>après relecture</translation>
    </message>
    <message>
        <source>final</source>
        <translation>version définitive</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>words quoted</comment>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>words of a claim, and whom they mean</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>a value that a source denies</comment>
        <translation>pas %1</translation>
    </message>
    <message>
        <source>No conflict, not the same</source>
        <translation>Pas de contradiction, mais pas la même chose</translation>
    </message>
</context>
<context>
    <name>PrintedColumn</name>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>Edition %1, %2</source>
        <comment>its number, its file</comment>
        <translation>Édition %1, %2</translation>
    </message>
    <message>
        <source>being written</source>
        <translation>en cours de rédaction</translation>
    </message>
</context>
<context>
    <name>ProposalWords</name>
    <message>
        <source>acronym</source>
        <translation>sigle</translation>
    </message>
    <message>
        <source>It stands in capitals as an acronym does, or an acronym and a full name belong together.</source>
        <translation>Écrit en capitales comme un sigle, ou sigle associé à un nom complet.</translation>
    </message>
    <message>
        <source>acronym defined</source>
        <translation>sigle défini</translation>
    </message>
    <message>
        <source>A text gives the full name and its acronym in brackets behind it.</source>
        <translation>Un texte donne le nom complet, suivi de son sigle entre parenthèses.</translation>
    </message>
    <message>
        <source>acronym in brackets</source>
        <translation>sigle entre parenthèses</translation>
    </message>
    <message>
        <source>It stands in brackets behind a name, in capitals.</source>
        <translation>Figure entre parenthèses après un nom, en capitales.</translation>
    </message>
    <message>
        <source>word before</source>
        <translation>mot qui précède</translation>
    </message>
    <message>
        <source>The word before it says what kind of thing it is.</source>
        <translation>Le mot qui précède dit de quelle sorte de chose il s’agit.</translation>
    </message>
    <message>
        <source>capitals after article</source>
        <translation>majuscules après un article</translation>
    </message>
    <message>
        <source>It has capitals inside a sentence and an article before it.</source>
        <translation>Écrit avec des majuscules à l’intérieur d’une phrase et précédé d’un article.</translation>
    </message>
    <message>
        <source>capitals</source>
        <translation>majuscules</translation>
    </message>
    <message>
        <source>It is written with capitals inside sentences; what it is, no word says.</source>
        <translation>Écrit avec des majuscules à l’intérieur des phrases&#x202f;; aucun mot ne dit de quoi il s’agit.</translation>
    </message>
    <message>
        <source>official name</source>
        <translation>nom officiel</translation>
    </message>
    <message>
        <source>It begins as names of public bodies do.</source>
        <translation>Commence comme les noms d’organismes publics.</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>nom de famille</translation>
    </message>
    <message>
        <source>Where the family name stands alone, the same person is meant.</source>
        <translation>Là où le nom de famille figure seul, il s’agit de la même personne.</translation>
    </message>
    <message>
        <source>same meaning</source>
        <translation>même sens</translation>
    </message>
    <message>
        <source>Its names in different languages mean the same, word by word, and stand in sources on one matter.</source>
        <translation>Les noms, dans plusieurs langues, ont le même sens mot à mot et figurent dans des sources sur le même sujet.</translation>
    </message>
    <message>
        <source>organisation word</source>
        <translation>mot d’organisation</translation>
    </message>
    <message>
        <source>It has a word that organisations are called by.</source>
        <translation>Contient un mot qui sert à désigner des organisations.</translation>
    </message>
    <message>
        <source>title or given name</source>
        <translation>titre ou prénom</translation>
    </message>
    <message>
        <source>A title or a given name says that a person is meant.</source>
        <translation>Un titre ou un prénom indique qu’il s’agit d’une personne.</translation>
    </message>
    <message>
        <source>table of places</source>
        <translation>table des lieux</translation>
    </message>
    <message>
        <source>The table of places has it, in one of its languages.</source>
        <translation>Figure dans la table des lieux, dans l’une de ses langues.</translation>
    </message>
    <message>
        <source>short form</source>
        <translation>forme courte</translation>
    </message>
    <message>
        <source>A shorter form of the same name is used for it as well.</source>
        <translation>Une forme plus courte du même nom est aussi employée.</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>graphie</translation>
    </message>
    <message>
        <source>It is spelt alike wherever it stands, accents and case aside.</source>
        <translation>S’écrit partout de la même façon, aux accents et à la casse près.</translation>
    </message>
    <message>
        <source>threat actor number</source>
        <translation>numéro d’acteur de la menace</translation>
    </message>
    <message>
        <source>It is numbered as threat actors are.</source>
        <translation>Numéroté comme le sont les acteurs de la menace.</translation>
    </message>
    <message>
        <source>known name</source>
        <translation>nom connu</translation>
    </message>
    <message>
        <source>It is one of the names the case knows it by.</source>
        <translation>C’est l’un des noms déjà connus dans l’affaire.</translation>
    </message>
    <message>
        <source>so long ago</source>
        <translation>durée écoulée</translation>
    </message>
    <message>
        <source>It was counted back from the day the source was published.</source>
        <translation>Compté à rebours depuis le jour de publication de la source.</translation>
    </message>
    <message>
        <source>day and month</source>
        <translation>jour et mois</translation>
    </message>
    <message>
        <source>Day and month are said; the year is the one nearest to the day the source was published.</source>
        <translation>Le jour et le mois sont indiqués&#x202f;; l’année retenue est la plus proche du jour de publication de la source.</translation>
    </message>
    <message>
        <source>day, month and year</source>
        <translation>jour, mois et année</translation>
    </message>
    <message>
        <source>Day, month and year are said.</source>
        <translation>Le jour, le mois et l’année sont indiqués.</translation>
    </message>
    <message>
        <source>decade</source>
        <translation>décennie</translation>
    </message>
    <message>
        <source>A decade is said.</source>
        <translation>Une décennie est indiquée.</translation>
    </message>
    <message>
        <source>today, yesterday</source>
        <translation>aujourd’hui, hier</translation>
    </message>
    <message>
        <source>A word like “yesterday”, counted from the day the source was published.</source>
        <translation>Un mot comme «&#x202f;hier&#x202f;», compté à partir du jour de publication de la source.</translation>
    </message>
    <message>
        <source>half of a year</source>
        <translation>semestre</translation>
    </message>
    <message>
        <source>Half of a year is said.</source>
        <translation>Un semestre est indiqué.</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>A month is said without its year, which is the one nearest to the day the source was published.</source>
        <translation>Un mois est indiqué sans son année&#x202f;; l’année retenue est la plus proche du jour de publication de la source.</translation>
    </message>
    <message>
        <source>month and year</source>
        <translation>mois et année</translation>
    </message>
    <message>
        <source>Month and year are said; the day is not.</source>
        <translation>Le mois et l’année sont indiqués, mais pas le jour.</translation>
    </message>
    <message>
        <source>date in figures</source>
        <translation>date en chiffres</translation>
    </message>
    <message>
        <source>A day written in figures.</source>
        <translation>Un jour écrit en chiffres.</translation>
    </message>
    <message>
        <source>month in figures</source>
        <translation>mois en chiffres</translation>
    </message>
    <message>
        <source>A month written in figures.</source>
        <translation>Un mois écrit en chiffres.</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>trimestre</translation>
    </message>
    <message>
        <source>A quarter of a year is said.</source>
        <translation>Un trimestre est indiqué.</translation>
    </message>
    <message>
        <source>season</source>
        <translation>saison</translation>
    </message>
    <message>
        <source>A season is said without its year, which is the one nearest to the day the source was published.</source>
        <translation>Une saison est indiquée sans son année&#x202f;; l’année retenue est la plus proche du jour de publication de la source.</translation>
    </message>
    <message>
        <source>season and year</source>
        <translation>saison et année</translation>
    </message>
    <message>
        <source>A season of a year is said.</source>
        <translation>La saison d’une année est indiquée.</translation>
    </message>
    <message>
        <source>last, this, next</source>
        <translation>dernier, ce, prochain</translation>
    </message>
    <message>
        <source>A week, month or year counted from the day the source was published.</source>
        <translation>Une semaine, un mois ou une année comptés à partir du jour de publication de la source.</translation>
    </message>
    <message>
        <source>weekday</source>
        <translation>jour de la semaine</translation>
    </message>
    <message>
        <source>A day of the week, counted from the day the source was published.</source>
        <translation>Un jour de la semaine, compté à partir du jour de publication de la source.</translation>
    </message>
    <message>
        <source>year</source>
        <translation>année</translation>
    </message>
    <message>
        <source>A year is said.</source>
        <translation>Une année est indiquée.</translation>
    </message>
    <message>
        <source>date and entity</source>
        <translation>date et entité</translation>
    </message>
    <message>
        <source>Passages of these sources name the same date and the same entities.</source>
        <translation>Des passages de ces sources nomment la même date et les mêmes entités.</translation>
    </message>
    <message>
        <source>date, entity before</source>
        <translation>date, entité avant</translation>
    </message>
    <message>
        <source>A passage names a date, and the passage before it the entities.</source>
        <translation>Un passage nomme une date, et le passage précédent les entités.</translation>
    </message>
    <message>
        <source>order, names, numbers</source>
        <translation>ordre, noms, nombres</translation>
    </message>
    <message>
        <source>The two passages stand in the same order and share names, numbers or dates.</source>
        <translation>Les deux passages se suivent dans le même ordre et ont en commun des noms, des nombres ou des dates.</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>adresse électronique</translation>
    </message>
    <message>
        <source>It is written as an e-mail address.</source>
        <translation>Écrit comme une adresse électronique.</translation>
    </message>
    <message>
        <source>web address</source>
        <translation>adresse web</translation>
    </message>
    <message>
        <source>It is written as a web address.</source>
        <translation>Écrit comme une adresse web.</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>domaine</translation>
    </message>
    <message>
        <source>It is written as the name of a machine or domain.</source>
        <translation>Écrit comme un nom de machine ou de domaine.</translation>
    </message>
    <message>
        <source>CVE</source>
        <translation>CVE</translation>
    </message>
    <message>
        <source>It is written as the number of a vulnerability.</source>
        <translation>Écrit comme un numéro de vulnérabilité.</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>empreinte</translation>
    </message>
    <message>
        <source>It is as long as a hash and has its figures only.</source>
        <translation>A la longueur d’une empreinte et n’en contient que les chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>IPv4 address</source>
        <translation>adresse IPv4</translation>
    </message>
    <message>
        <source>It is written as an address of the internet.</source>
        <translation>Écrit comme une adresse Internet.</translation>
    </message>
    <message>
        <source>IPv6 address</source>
        <translation>adresse IPv6</translation>
    </message>
    <message>
        <source>telephone number</source>
        <translation>numéro de téléphone</translation>
    </message>
    <message>
        <source>It is written as a telephone number.</source>
        <translation>Écrit comme un numéro de téléphone.</translation>
    </message>
    <message>
        <source>reprints</source>
        <translation>reprises</translation>
    </message>
    <message>
        <source>The two texts share long stretches, word by word.</source>
        <translation>Les deux textes ont de longs extraits en commun, mot pour mot.</translation>
    </message>
    <message>
        <source>new edition</source>
        <translation>nouvelle édition</translation>
    </message>
    <message>
        <source>When a new edition came in, these words were not found in it again.</source>
        <translation>À l’arrivée d’une nouvelle édition, ces mots n’y ont pas été retrouvés.</translation>
    </message>
    <message>
        <source>reading again</source>
        <translation>nouvelle lecture</translation>
    </message>
    <message>
        <source>Newer rules read the text again and do not find it any more.</source>
        <translation>Des règles plus récentes ont lu le texte de nouveau et n’y trouvent plus ces mots.</translation>
    </message>
    <message>
        <source>mention</source>
        <translation>mention</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>indicateur</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>citation</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>preuve</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>link</source>
        <translation>lien</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>adresse IP</translation>
    </message>
    <message>
        <source>vulnerability</source>
        <translation>vulnérabilité</translation>
    </message>
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
    <message>
        <source>Entities</source>
        <translation>Entités</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>The same or not</source>
        <translation>Identiques ou distinctes</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Affirmations</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Links between passages</source>
        <translation>Liens entre passages</translation>
    </message>
    <message>
        <source>passage %1 ↔ %2</source>
        <comment>numbers of passages in a source and its rendition</comment>
        <translation>passage %1 ↔ %2</translation>
    </message>
    <message>
        <source>new %1</source>
        <comment>a type of entities</comment>
        <translation>nouvelle entité (%1)</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>dates differ</source>
        <translation>dates divergentes</translation>
    </message>
    <message>
        <source>the same? unsure</source>
        <translation>même entité&#x202f;? incertain</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>même entité</translation>
    </message>
    <message>
        <source>not the same</source>
        <translation>entités distinctes</translation>
    </message>
    <message>
        <source>finding, %1</source>
        <comment>a severity</comment>
        <translation>constat, %1</translation>
    </message>
    <message>
        <source>name of %1</source>
        <translation>nom de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>mention of %1</source>
        <translation>mention de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>date, counted from %1</source>
        <translation>date, date de référence&#x202f;: %1</translation>
    </message>
    <message>
        <source>quotation, nobody named</source>
        <translation>citation, auteur non nommé</translation>
    </message>
    <message>
        <source>quotation of %1</source>
        <translation>citation de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>link, %1 % sure</source>
        <translation>lien, sûr à %1&#x202f;%</translation>
    </message>
    <message>
        <source>A person put it back among the proposals.</source>
        <translation>Une personne l’a remis parmi les propositions.</translation>
    </message>
    <message>
        <source>The rule “%1” made it.</source>
        <translation>Établi par la règle «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The first place says “%1”.</source>
        <translation>Le premier emplacement dit «&#x202f;%1&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>The event stands in the timeline as accepted; %Ln claim(s) and their evidence are accepted with it.</source>
        <translation>
            <numerusform>L’événement figure comme accepté dans la chronologie&#x202f;; son affirmation et ses preuves sont acceptées avec lui.</numerusform>
            <numerusform>L’événement figure comme accepté dans la chronologie&#x202f;; ses %Ln affirmations et leurs preuves sont acceptées avec lui.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two stay apart, whatever other rules say.</source>
        <translation>Les deux restent distinctes, quoi que disent les autres règles.</translation>
    </message>
    <message>
        <source>It is kept as unsure: the two stay apart and the question stays noted.</source>
        <translation>Le doute est conservé&#x202f;: les deux restent distinctes et la question reste notée.</translation>
    </message>
    <message>
        <source>The two count as one entity with %1.</source>
        <translation>Les deux comptent pour une seule entité avec %1.</translation>
    </message>
    <message>
        <source>The finding is settled: accepted, it is so; rejected, nothing is wrong.</source>
        <translation>Le constat est réglé&#x202f;: accepté, il est fondé&#x202f;; rejeté, il n’y a rien d’anormal.</translation>
    </message>
    <message>
        <source>The claim counts for “%1”, and its date is worked out anew.</source>
        <translation>L’affirmation compte pour «&#x202f;%1&#x202f;», dont la date est recalculée.</translation>
    </message>
    <message>
        <source>“%1” is a name of %2, and texts are searched for it.</source>
        <translation>«&#x202f;%1&#x202f;» est un nom de «&#x202f;%2&#x202f;», recherché dans les textes.</translation>
    </message>
    <message>
        <source>These words count as a mention of %1.</source>
        <translation>Ces mots comptent comme une mention de «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>These words count as evidence about “%1”.</source>
        <translation>Ces mots comptent comme une preuve concernant «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The wording is read as %1 for good.</source>
        <translation>Ces termes sont lus définitivement comme «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The words count as a quotation.</source>
        <translation>Ces mots comptent comme une citation.</translation>
    </message>
    <message>
        <source>The words count as said by %1.</source>
        <translation>Ces mots comptent comme des propos de «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>It counts as an indicator of the case.</source>
        <translation>Compte comme un indicateur de l’affaire.</translation>
    </message>
    <message>
        <source>The two passages stay linked: each leads to the other, and they are kept level.</source>
        <translation>Les deux passages restent liés&#x202f;: chacun mène à l’autre, et ils sont maintenus à la même hauteur.</translation>
    </message>
    <message>
        <source>“%1” and “%2” say nearly the same</source>
        <translation>«&#x202f;%1&#x202f;» et «&#x202f;%2&#x202f;» disent presque la même chose</translation>
    </message>
    <message>
        <source>“%1” and “%2” share text: %3 % of the first, %4 % of the second</source>
        <translation>«&#x202f;%1&#x202f;» et «&#x202f;%2&#x202f;» ont du texte en commun&#x202f;: %3&#x202f;% du premier, %4&#x202f;% du second</translation>
    </message>
    <message>
        <source>The newest edition does not have “%1” any more (%2)</source>
        <translation>La dernière édition ne contient plus «&#x202f;%1&#x202f;» (%2)</translation>
    </message>
    <message>
        <source>Newer rules do not find “%1” (%2)</source>
        <translation>Des règles plus récentes ne trouvent plus «&#x202f;%1&#x202f;» (%2)</translation>
    </message>
    <message>
        <source>Numbers differ: %1 and %2</source>
        <translation>Nombres différents&#x202f;: %1 et %2</translation>
    </message>
    <message>
        <source>near-duplicate</source>
        <translation>quasi-doublon</translation>
    </message>
    <message>
        <source>reprint</source>
        <translation>reprise</translation>
    </message>
    <message>
        <source>lost in the newest edition</source>
        <translation>perdu dans la dernière édition</translation>
    </message>
    <message>
        <source>no longer found</source>
        <translation>n’est plus trouvé</translation>
    </message>
    <message>
        <source>numbers differ</source>
        <translation>nombres différents</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>critique</translation>
    </message>
    <message>
        <source>major</source>
        <translation>majeur</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>mineur</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>signalé</translation>
    </message>
    <message numerus="yes">
        <source>One entity with %1 in %2, and %Ln name(s). They are accepted with it, and so are its marks in renditions.</source>
        <translation>
            <numerusform>Une entité avec %1 dans %2, et %Ln nom. Le tout est accepté avec elle, de même que ses marques dans les restitutions.</numerusform>
            <numerusform>Une entité avec %1 dans %2, et %Ln noms. Le tout est accepté avec elle, de même que ses marques dans les restitutions.</numerusform>
        </translation>
    </message>
    <message>
        <source>What one source repeats of the other is no second witness.</source>
        <translation>Ce qu’une source reprend de l’autre n’est pas un second témoignage.</translation>
    </message>
    <message>
        <source>What was decided about these words has no place to stand.</source>
        <translation>Ce qui a été décidé au sujet de ces mots n’a plus d’emplacement.</translation>
    </message>
    <message>
        <source>It stays because a person accepted it.</source>
        <translation>Conservé, car une personne l’a accepté.</translation>
    </message>
    <message>
        <source>Texts that ought to say the same give different numbers.</source>
        <translation>Des textes qui devraient dire la même chose donnent des nombres différents.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note&#x202f;: %1</translation>
    </message>
    <message>
        <source>Note by %1: %2</source>
        <translation>Note de %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Finding, %1: %2</source>
        <comment>a severity, what was found</comment>
        <translation>Constat, %1&#x202f;: %2</translation>
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
            <numerusform>%Ln constat</numerusform>
            <numerusform>%Ln constats</numerusform>
        </translation>
    </message>
    <message>
        <source>between</source>
        <translation>entre</translation>
    </message>
    <message>
        <source>since</source>
        <translation>depuis</translation>
    </message>
    <message>
        <source>until</source>
        <translation>jusqu’à</translation>
    </message>
    <message>
        <source>one of</source>
        <translation>l’une de</translation>
    </message>
    <message>
        <source>from … to</source>
        <translation>de … à</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <source>compared with its source</source>
        <translation>comparée à sa source</translation>
    </message>
    <message>
        <source>The translation was compared with its source, sentence by sentence as they are linked.</source>
        <translation>La traduction a été comparée à sa source, phrase par phrase, d’après leurs liens.</translation>
    </message>
    <message>
        <source>Dates differ: %1 and %2</source>
        <translation>Dates différentes&#x202f;: %1 et %2</translation>
    </message>
    <message>
        <source>Names differ: %1 and %2</source>
        <translation>Noms différents&#x202f;: %1 et %2</translation>
    </message>
    <message>
        <source>One denies what the other says: “%1” and “%2”</source>
        <translation>L’un nie ce que dit l’autre&#x202f;: «&#x202f;%1&#x202f;» et «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>The translation leaves out “%1”</source>
        <translation>La traduction omet «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>names differ</source>
        <translation>noms différents</translation>
    </message>
    <message>
        <source>denied by one</source>
        <translation>nié d’un côté</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omis</translation>
    </message>
    <message>
        <source>Texts that ought to say the same give different dates.</source>
        <translation>Des textes qui devraient dire la même chose donnent des dates différentes.</translation>
    </message>
    <message>
        <source>Texts that ought to say the same name somebody or something else.</source>
        <translation>Des textes qui devraient dire la même chose nomment quelqu’un ou quelque chose d’autre.</translation>
    </message>
    <message>
        <source>A word that denies stands in one of the two sentences alone.</source>
        <translation>Un mot de négation ne figure que dans une des deux phrases.</translation>
    </message>
    <message>
        <source>No sentence of the translation is linked to it, or the one that is has no room for it.</source>
        <translation>Aucune phrase de la traduction ne lui est liée, ou celle qui l’est n’a pas de place pour elle.</translation>
    </message>
    <message>
        <source>attribution without a name</source>
        <translation>attribution sans nom</translation>
    </message>
    <message>
        <source>Behind words that put a statement down to somebody stands nothing that can be a name.</source>
        <translation>Derrière des mots qui attribuent une déclaration à quelqu’un, rien ne peut être un nom.</translation>
    </message>
    <message>
        <source>attribution to nobody in particular</source>
        <translation>attribution à personne en particulier</translation>
    </message>
    <message>
        <source>The statement is put down to people who are not named.</source>
        <translation>La déclaration est attribuée à des personnes qui ne sont pas nommées.</translation>
    </message>
    <message>
        <source>No name stands behind “%1”</source>
        <translation>Aucun nom derrière «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>“%1” does not say who it is</source>
        <translation>«&#x202f;%1&#x202f;» ne dit pas de qui il s’agit</translation>
    </message>
    <message>
        <source>Not translated: “%1”</source>
        <translation>Non traduit&#x202f;: «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>The translation adds “%1”</source>
        <translation>La traduction ajoute «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>source held back</source>
        <translation>source tue</translation>
    </message>
    <message>
        <source>not translated</source>
        <translation>non traduit</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>Who says so is not there: a name may have been lost in a translation or in copying.</source>
        <translation>Celui qui le dit n’y figure pas&#x202f;: un nom a pu se perdre dans une traduction ou une copie.</translation>
    </message>
    <message>
        <source>Somebody who is not named cannot be asked, nor counted as a witness of their own.</source>
        <translation>Quelqu’un qui n’est pas nommé ne peut être interrogé, ni compté comme un témoin à part.</translation>
    </message>
    <message>
        <source>The sentence is in the language of the source, by its words or letter by letter.</source>
        <translation>La phrase est dans la langue de la source, par ses mots ou lettre pour lettre.</translation>
    </message>
    <message>
        <source>No sentence of the source is linked to it, or the one that is has less to say.</source>
        <translation>Aucune phrase de la source n’y est liée, ou celle qui l’est en dit moins.</translation>
    </message>
    <message>
        <source>two sources compared</source>
        <translation>deux sources comparées</translation>
    </message>
    <message>
        <source>Two sources that speak of the same event, or name the same, were compared passage by passage.</source>
        <translation>Deux sources qui parlent du même événement, ou nomment les mêmes, ont été comparées passage par passage.</translation>
    </message>
    <message>
        <source>Two sources give different numbers: “%1” and “%2”</source>
        <translation>Deux sources donnent des nombres différents&#x202f;: «&#x202f;%1&#x202f;» et «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>Two sources give different dates: “%1” and “%2”</source>
        <translation>Deux sources donnent des dates différentes&#x202f;: «&#x202f;%1&#x202f;» et «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>Who it was, to compare: “%1” and “%2”</source>
        <translation>Qui c’était, à comparer&#x202f;: «&#x202f;%1&#x202f;» et «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>How far it went, to compare: “%1” and “%2”</source>
        <translation>Jusqu’où c’est allé, à comparer&#x202f;: «&#x202f;%1&#x202f;» et «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>sources differ in a number</source>
        <translation>les sources diffèrent sur un nombre</translation>
    </message>
    <message>
        <source>sources differ in a date</source>
        <translation>les sources diffèrent sur une date</translation>
    </message>
    <message>
        <source>who it was, to compare</source>
        <translation>qui c’était, à comparer</translation>
    </message>
    <message>
        <source>how far it went, to compare</source>
        <translation>jusqu’où c’est allé, à comparer</translation>
    </message>
    <message>
        <source>They seem to speak of the same. Which one is right, if any, is for you to say.</source>
        <translation>Elles semblent parler de la même chose. C’est à vous de dire laquelle a raison, s’il y en a une.</translation>
    </message>
    <message>
        <source>The two passages are to be read side by side; neither is taken to be right.</source>
        <translation>Les deux passages sont à lire côte à côte&#x202f;; aucun n’est tenu pour juste.</translation>
    </message>
    <message>
        <source>likely the same</source>
        <translation>sans doute les mêmes</translation>
    </message>
    <message>
        <source>Signs in the texts say that the two are likely one.</source>
        <translation>Des indices dans les textes donnent à penser que les deux n’en font qu’une.</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message numerus="yes">
        <source>They are named in passages that are linked, where nothing else answers to either (%Ln time(s)).</source>
        <translation>
            <numerusform>Elles sont nommées dans des passages liés, où rien d’autre ne leur correspond (%Ln fois).</numerusform>
            <numerusform>Elles sont nommées dans des passages liés, où rien d’autre ne leur correspond (%Ln fois).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One stands behind the other, as what it is called too (%Ln time(s)).</source>
        <translation>
            <numerusform>L’une suit l’autre, comme son autre appellation (%Ln fois).</numerusform>
            <numerusform>L’une suit l’autre, comme son autre appellation (%Ln fois).</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has the letters that the other name’s words begin with.</source>
        <translation>«&#x202f;%1&#x202f;» est formé des initiales des mots de l’autre nom.</translation>
    </message>
    <message>
        <source>All words of the two names say the same.</source>
        <translation>Tous les mots des deux noms ont le même sens.</translation>
    </message>
    <message>
        <source>All words of the two names say the same, “%1” among them.</source>
        <translation>Tous les mots des deux noms ont le même sens, dont «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>One name has all words of the other.</source>
        <translation>L’un des noms contient tous les mots de l’autre.</translation>
    </message>
    <message>
        <source>One name has all words of the other, “%1” among them.</source>
        <translation>L’un des noms contient tous les mots de l’autre, dont «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Both names have “%1”, which few names have.</source>
        <translation>Les deux noms contiennent «&#x202f;%1&#x202f;», rare parmi les noms.</translation>
    </message>
    <message>
        <source>“%1” is part of an address in a text that names the other most.</source>
        <translation>«&#x202f;%1&#x202f;» figure dans une adresse d’un texte qui nomme surtout l’autre.</translation>
    </message>
    <message numerus="yes">
        <source>They are named together with the same %Ln other(s).</source>
        <translation>
            <numerusform>Elles sont nommées avec la même autre entité.</numerusform>
            <numerusform>Elles sont nommées avec les %Ln mêmes autres entités.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are named beside the same %Ln date(s).</source>
        <translation>
            <numerusform>Elles sont nommées à côté de la même date.</numerusform>
            <numerusform>Elles sont nommées à côté des %Ln mêmes dates.</numerusform>
        </translation>
    </message>
    <message>
        <source>This passage is in %1, not in %2: “%3”</source>
        <translation>Ce passage est en %1, et non en %2&#x202f;: «&#x202f;%3&#x202f;»</translation>
    </message>
    <message>
        <source>This passage is perhaps in %1, not in %2: “%3”</source>
        <translation>Ce passage est peut-être en %1, et non en %2&#x202f;: «&#x202f;%3&#x202f;»</translation>
    </message>
    <message>
        <source>Nobody can say in which language this passage is: “%1”</source>
        <translation>Impossible de dire dans quelle langue est ce passage&#x202f;: «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>The source does not have “%1”</source>
        <translation>La source ne contient pas «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Put down to another one: “%1” and “%2”</source>
        <translation>Attribué à quelqu’un d’autre&#x202f;: «&#x202f;%1&#x202f;» et «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>Told as a fact: “%2” for “%1”</source>
        <translation>Donné comme un fait&#x202f;: «&#x202f;%2&#x202f;» pour «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>passage in another language</source>
        <translation>passage dans une autre langue</translation>
    </message>
    <message>
        <source>passage perhaps in another language</source>
        <translation>passage peut-être dans une autre langue</translation>
    </message>
    <message>
        <source>language of a passage</source>
        <translation>langue d’un passage</translation>
    </message>
    <message>
        <source>not in the source</source>
        <translation>absent de la source</translation>
    </message>
    <message>
        <source>attributions differ</source>
        <translation>attributions différentes</translation>
    </message>
    <message>
        <source>told as certain</source>
        <translation>donné comme certain</translation>
    </message>
    <message>
        <source>Its words are those of that language. Rejected, it counts as in that of its text.</source>
        <translation>Ses mots sont de cette langue. Rejeté, il compte comme écrit dans celle de son texte.</translation>
    </message>
    <message>
        <source>A person said so.</source>
        <translation>Indiqué par une personne.</translation>
    </message>
    <message>
        <source>Neither the sentences behind it nor any other of the source have anything it could rest on.</source>
        <translation>Ni les phrases dont il provient ni aucune autre de la source ne contiennent de quoi l’appuyer.</translation>
    </message>
    <message>
        <source>The source puts it down to somebody else there, or names nobody.</source>
        <translation>La source l’attribue là à quelqu’un d’autre, ou à personne.</translation>
    </message>
    <message>
        <source>The source only holds it likely, or says that others say so.</source>
        <translation>La source le tient seulement pour probable, ou dit que d’autres l’affirment.</translation>
    </message>
    <message>
        <source>in an unknown language</source>
        <translation>dans une langue inconnue</translation>
    </message>
    <message>
        <source>perhaps in %1</source>
        <comment>a language</comment>
        <translation>peut-être en %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a language</comment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>dated by the way</source>
        <translation>daté en passant</translation>
    </message>
    <message>
        <source>One source gives a date in passing: of something planned, long past or only said, or since or until when something is so.</source>
        <translation>Une seule source donne une date en passant&#x202f;: d’un projet, d’un fait ancien ou seulement évoqué, ou depuis ou jusqu’à quand il en est ainsi.</translation>
    </message>
    <message>
        <source>put down to another source</source>
        <translation>attribué à une autre source</translation>
    </message>
    <message>
        <source>The words are put down to whoever published or wrote another source, which says the same.</source>
        <translation>Les propos sont attribués à qui a publié ou écrit une autre source, qui dit la même chose.</translation>
    </message>
    <message>
        <source>another source’s words</source>
        <translation>termes d’une autre source</translation>
    </message>
    <message>
        <source>Another source, published before, says the same nearly word for word.</source>
        <translation>Une autre source, publiée avant, dit la même chose presque mot pour mot.</translation>
    </message>
</context>
<context>
    <name>SourceWords</name>
    <message>
        <source>Language not known</source>
        <translation>Langue inconnue</translation>
    </message>
    <message>
        <source>Publisher not known</source>
        <translation>Éditeur inconnu</translation>
    </message>
    <message>
        <source>Kind not known</source>
        <translation>Catégorie inconnue</translation>
    </message>
    <message>
        <source>Date not known</source>
        <translation>Date inconnue</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Non évaluées</translation>
    </message>
    <message>
        <source>Seen before</source>
        <translation>Déjà vues</translation>
    </message>
    <message>
        <source>In more than one year</source>
        <translation>Sur plusieurs années</translation>
    </message>
    <message>
        <source>%1, month not known</source>
        <translation>%1, mois inconnu</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a month and its year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sans groupes</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Month of publication</source>
        <translation>Mois de publication</translation>
    </message>
    <message>
        <source>Year of publication</source>
        <translation>Année de publication</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>As they came in</source>
        <translation>Par ordre d’arrivée</translation>
    </message>
    <message>
        <source>Date of publication</source>
        <translation>Date de publication</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Mentions of what is selected</source>
        <translation>Mentions de la sélection</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>non évaluée</translation>
    </message>
    <message>
        <source>completely reliable</source>
        <translation>entièrement fiable</translation>
    </message>
    <message>
        <source>usually reliable</source>
        <translation>généralement fiable</translation>
    </message>
    <message>
        <source>fairly reliable</source>
        <translation>assez fiable</translation>
    </message>
    <message>
        <source>not usually reliable</source>
        <translation>peu fiable en général</translation>
    </message>
    <message>
        <source>unreliable</source>
        <translation>non fiable</translation>
    </message>
    <message>
        <source>reliability cannot be judged</source>
        <translation>fiabilité impossible à évaluer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a letter and what it means</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>acts</name>
    <message>
        <source>make case</source>
        <translation>création de l’affaire</translation>
    </message>
    <message>
        <source>Made the case “%1”</source>
        <translation>Création de l’affaire «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importation</translation>
    </message>
    <message>
        <source>Brought in “%1”</source>
        <translation>Importation de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>new edition</source>
        <translation>nouvelle édition</translation>
    </message>
    <message>
        <source>Brought in a new edition of “%1”</source>
        <translation>Importation d’une nouvelle édition de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>annotations</source>
        <translation>annotations</translation>
    </message>
    <message>
        <source>Took annotations from “%1”</source>
        <translation>Reprise des annotations de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>décisions</translation>
    </message>
    <message>
        <source>Accepted or rejected proposals</source>
        <translation>Acceptation ou rejet de propositions</translation>
    </message>
    <message>
        <source>find name</source>
        <translation>recherche d’un nom</translation>
    </message>
    <message>
        <source>Looked for “%1” in all texts</source>
        <translation>Recherche de «&#x202f;%1&#x202f;» dans tous les textes</translation>
    </message>
    <message>
        <source>find reprints</source>
        <translation>recherche de reprises</translation>
    </message>
    <message>
        <source>propose entities</source>
        <translation>proposition d’entités</translation>
    </message>
    <message>
        <source>Proposed entities</source>
        <translation>Proposition d’entités</translation>
    </message>
    <message>
        <source>propose events</source>
        <translation>proposition d’événements</translation>
    </message>
    <message>
        <source>Proposed events</source>
        <translation>Proposition d’événements</translation>
    </message>
    <message>
        <source>read again</source>
        <translation>nouvelle lecture</translation>
    </message>
    <message>
        <source>Read “%1” again</source>
        <translation>Nouvelle lecture de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>new entity</source>
        <translation>nouvelle entité</translation>
    </message>
    <message>
        <source>Made the entity “%1”</source>
        <translation>Création de l’entité «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>new mention</source>
        <translation>nouvelle mention</translation>
    </message>
    <message>
        <source>Marked “%1” as a mention of “%2”</source>
        <translation>Marquage de «&#x202f;%1&#x202f;» comme mention de «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>move mentions</source>
        <translation>déplacement de mentions</translation>
    </message>
    <message>
        <source>rename entity</source>
        <translation>changement de nom de l’entité</translation>
    </message>
    <message>
        <source>Renamed the entity “%1” to “%2”</source>
        <translation>Entité «&#x202f;%1&#x202f;» renommée en «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>change type</source>
        <translation>changement de type</translation>
    </message>
    <message>
        <source>Changed the type of “%1” from %2 to %3</source>
        <translation>Changement du type de «&#x202f;%1&#x202f;»&#x202f;: de «&#x202f;%2&#x202f;» à «&#x202f;%3&#x202f;»</translation>
    </message>
    <message>
        <source>describe entity</source>
        <translation>description de l’entité</translation>
    </message>
    <message>
        <source>Described the entity “%1”</source>
        <translation>Description de l’entité «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>add name</source>
        <translation>ajout d’un nom</translation>
    </message>
    <message>
        <source>Gave “%1” the name “%2”</source>
        <translation>Ajout à «&#x202f;%1&#x202f;» du nom «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>remove name</source>
        <translation>suppression d’un nom</translation>
    </message>
    <message>
        <source>Took the name “%2” from “%1”</source>
        <translation>Suppression du nom «&#x202f;%2&#x202f;» de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>prefer name</source>
        <translation>choix du nom privilégié</translation>
    </message>
    <message>
        <source>Preferred the name “%2” for “%1”</source>
        <translation>Nom «&#x202f;%2&#x202f;» privilégié pour «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>merge entities</source>
        <translation>fusion d’entités</translation>
    </message>
    <message>
        <source>Judged “%1” to be the same as “%2”</source>
        <translation>«&#x202f;%1&#x202f;» et «&#x202f;%2&#x202f;» jugées identiques</translation>
    </message>
    <message>
        <source>part entities</source>
        <translation>dissociation d’entités</translation>
    </message>
    <message>
        <source>Judged “%1” not to be the same as “%2”</source>
        <translation>«&#x202f;%1&#x202f;» et «&#x202f;%2&#x202f;» jugées distinctes</translation>
    </message>
    <message>
        <source>doubt sameness</source>
        <translation>doute sur l’identité</translation>
    </message>
    <message>
        <source>Was unsure whether “%1” is the same as “%2”</source>
        <translation>Doute sur l’identité de «&#x202f;%1&#x202f;» et de «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>split entity</source>
        <translation>détachement d’une entité</translation>
    </message>
    <message>
        <source>change date</source>
        <translation>changement de date</translation>
    </message>
    <message>
        <source>Read “%1” as %2</source>
        <translation>«&#x202f;%1&#x202f;» lu comme «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>new event</source>
        <translation>nouvel événement</translation>
    </message>
    <message>
        <source>Made the event “%1”</source>
        <translation>Création de l’événement «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>rename event</source>
        <translation>changement de titre de l’événement</translation>
    </message>
    <message>
        <source>Renamed the event “%1” to “%2”</source>
        <translation>Événement «&#x202f;%1&#x202f;» renommé en «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>describe event</source>
        <translation>description de l’événement</translation>
    </message>
    <message>
        <source>Described the event “%1”</source>
        <translation>Description de l’événement «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>date event</source>
        <translation>datation de l’événement</translation>
    </message>
    <message>
        <source>Dated “%1” %2 (%3)</source>
        <translation>Datation de «&#x202f;%1&#x202f;»&#x202f;: %2 (%3)</translation>
    </message>
    <message>
        <source>leave date to claims</source>
        <translation>date laissée aux affirmations</translation>
    </message>
    <message>
        <source>Left the date of “%1” to its claims: %2</source>
        <translation>Date de «&#x202f;%1&#x202f;» laissée à ses affirmations&#x202f;: %2</translation>
    </message>
    <message>
        <source>remove event</source>
        <translation>suppression de l’événement</translation>
    </message>
    <message>
        <source>Removed the event “%1”</source>
        <translation>Suppression de l’événement «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>new claim</source>
        <translation>nouvelle affirmation</translation>
    </message>
    <message>
        <source>Claimed of “%1”: %2, %3</source>
        <translation>Affirmation sur «&#x202f;%1&#x202f;»&#x202f;: %2, %3</translation>
    </message>
    <message>
        <source>change claim</source>
        <translation>modification de l’affirmation</translation>
    </message>
    <message>
        <source>Changed a claim about “%1” from %3 to %4</source>
        <translation>Modification d’une affirmation sur «&#x202f;%1&#x202f;»&#x202f;: de «&#x202f;%3&#x202f;» à «&#x202f;%4&#x202f;»</translation>
    </message>
    <message>
        <source>judge claim</source>
        <translation>évaluation de l’affirmation</translation>
    </message>
    <message>
        <source>prefer claim</source>
        <translation>choix de l’affirmation privilégiée</translation>
    </message>
    <message>
        <source>Preferred %2 for “%1” (%3)</source>
        <translation>«&#x202f;%2&#x202f;» privilégié pour «&#x202f;%1&#x202f;» (%3)</translation>
    </message>
    <message>
        <source>add evidence</source>
        <translation>ajout d’une preuve</translation>
    </message>
    <message>
        <source>Added evidence to a claim about “%1”: “%3”</source>
        <translation>Ajout d’une preuve à une affirmation sur «&#x202f;%1&#x202f;»&#x202f;: «&#x202f;%3&#x202f;»</translation>
    </message>
    <message>
        <source>new note</source>
        <translation>nouvelle note</translation>
    </message>
    <message>
        <source>Noted: “%1”</source>
        <translation>Nouvelle note&#x202f;: «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>change note</source>
        <translation>modification de la note</translation>
    </message>
    <message>
        <source>Changed a note: “%1”</source>
        <translation>Modification d’une note&#x202f;: «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>remove note</source>
        <translation>suppression de la note</translation>
    </message>
    <message>
        <source>Removed the note “%1”</source>
        <translation>Suppression de la note «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>settle finding</source>
        <translation>règlement du constat</translation>
    </message>
    <message>
        <source>correct source</source>
        <translation>correction de la source</translation>
    </message>
    <message>
        <source>Corrected “%1”</source>
        <translation>Correction de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Took “%1” out of the case</source>
        <translation>Retrait de «&#x202f;%1&#x202f;» de l’affaire</translation>
    </message>
    <message>
        <source>Brought “%1” back into the case</source>
        <translation>Réintégration de «&#x202f;%1&#x202f;» dans l’affaire</translation>
    </message>
    <message>
        <source>mention</source>
        <translation>mention</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln mention</numerusform>
            <numerusform>%Ln mentions</numerusform>
        </translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message numerus="yes">
        <source>%Ln date(s)</source>
        <translation>
            <numerusform>%Ln date</numerusform>
            <numerusform>%Ln dates</numerusform>
        </translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>indicateur</translation>
    </message>
    <message numerus="yes">
        <source>%Ln indicator(s)</source>
        <translation>
            <numerusform>%Ln indicateur</numerusform>
            <numerusform>%Ln indicateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>citation</translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s)</source>
        <translation>
            <numerusform>%Ln citation</numerusform>
            <numerusform>%Ln citations</numerusform>
        </translation>
    </message>
    <message>
        <source>link</source>
        <translation>lien</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln lien</numerusform>
            <numerusform>%Ln liens</numerusform>
        </translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s)</source>
        <translation>
            <numerusform>%Ln nom</numerusform>
            <numerusform>%Ln noms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judgement(s) of sameness</source>
        <translation>
            <numerusform>%Ln jugement d’identité</numerusform>
            <numerusform>%Ln jugements d’identité</numerusform>
        </translation>
    </message>
    <message>
        <source>entity</source>
        <translation>entité</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entity(s)</source>
        <translation>
            <numerusform>%Ln entité</numerusform>
            <numerusform>%Ln entités</numerusform>
        </translation>
    </message>
    <message>
        <source>event</source>
        <translation>événement</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln événement</numerusform>
            <numerusform>%Ln événements</numerusform>
        </translation>
    </message>
    <message>
        <source>claim</source>
        <translation>affirmation</translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln affirmation</numerusform>
            <numerusform>%Ln affirmations</numerusform>
        </translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>preuve</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of evidence</source>
        <translation>
            <numerusform>%Ln preuve</numerusform>
            <numerusform>%Ln preuves</numerusform>
        </translation>
    </message>
    <message>
        <source>finding</source>
        <translation>constat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln constat</numerusform>
            <numerusform>%Ln constats</numerusform>
        </translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>proposition</translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposal(s)</source>
        <translation>
            <numerusform>%Ln proposition</numerusform>
            <numerusform>%Ln propositions</numerusform>
        </translation>
    </message>
    <message>
        <source>accept %1</source>
        <translation>acceptation (%1)</translation>
    </message>
    <message>
        <source>Accepted %1</source>
        <translation>Acceptation&#x202f;: %1</translation>
    </message>
    <message>
        <source>reject %1</source>
        <translation>rejet (%1)</translation>
    </message>
    <message>
        <source>Rejected %1</source>
        <translation>Rejet&#x202f;: %1</translation>
    </message>
    <message>
        <source>propose %1 again</source>
        <translation>remise en proposition (%1)</translation>
    </message>
    <message>
        <source>Put %1 back among the proposals</source>
        <translation>Remise parmi les propositions&#x202f;: %1</translation>
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
            <numerusform>%Ln ajout</numerusform>
            <numerusform>%Ln ajouts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln modification</numerusform>
            <numerusform>%Ln modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln retrait</numerusform>
            <numerusform>%Ln retraits</numerusform>
        </translation>
    </message>
    <message>
        <source>begin draft</source>
        <translation>début d’un brouillon</translation>
    </message>
    <message>
        <source>Began a %1 (%2) of “%3”</source>
        <translation>Début d’un brouillon&#x202f;: %1 (%2) de «&#x202f;%3&#x202f;»</translation>
    </message>
    <message>
        <source>typing</source>
        <translation>saisie</translation>
    </message>
    <message>
        <source>Wrote “%1” in the %2 of “%4”</source>
        <translation>Saisie de «&#x202f;%1&#x202f;» dans «&#x202f;%4&#x202f;» (%2)</translation>
    </message>
    <message>
        <source>deletion</source>
        <translation>suppression de mots</translation>
    </message>
    <message>
        <source>Struck “%1” from the %2 of “%4”</source>
        <translation>Suppression de «&#x202f;%1&#x202f;» dans «&#x202f;%4&#x202f;» (%2)</translation>
    </message>
    <message>
        <source>discard draft</source>
        <translation>abandon du brouillon</translation>
    </message>
    <message>
        <source>Threw away the draft of the %1 (%2) of “%3”</source>
        <translation>Abandon du brouillon&#x202f;: %1 (%2) de «&#x202f;%3&#x202f;»</translation>
    </message>
    <message>
        <source>keep version</source>
        <translation>conservation d’une version</translation>
    </message>
    <message>
        <source>Kept version %4 of the %1 (%2) of “%3”, %5</source>
        <translation>Conservation de la version %4&#x202f;: %1 (%2) de «&#x202f;%3&#x202f;», %5</translation>
    </message>
    <message>
        <source>add version</source>
        <translation>ajout d’une version</translation>
    </message>
    <message>
        <source>Added version %4 of the %1 (%2) of “%3”</source>
        <translation>Ajout de la version %4&#x202f;: %1 (%2) de «&#x202f;%3&#x202f;»</translation>
    </message>
    <message>
        <source>link sentence</source>
        <translation>liaison de la phrase</translation>
    </message>
    <message>
        <source>Linked “%1” to passage %2 of “%3”</source>
        <translation>Liaison de «&#x202f;%1&#x202f;» au passage %2 de «&#x202f;%3&#x202f;»</translation>
    </message>
    <message>
        <source>unlink sentence</source>
        <translation>suppression du lien de la phrase</translation>
    </message>
    <message>
        <source>Unlinked “%1” from passage %2 of “%3”</source>
        <translation>Suppression du lien de «&#x202f;%1&#x202f;» avec le passage %2 de «&#x202f;%3&#x202f;»</translation>
    </message>
    <message>
        <source>judgement of sameness</source>
        <translation>jugement d’identité</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>résumé</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>traduction</translation>
    </message>
    <message>
        <source>the judgement on “%1” and “%2”</source>
        <translation>jugement sur «&#x202f;%1&#x202f;» et «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>the link of “%1” to passage %2</source>
        <translation>lien de «&#x202f;%1&#x202f;» avec le passage %2</translation>
    </message>
    <message>
        <source>Undid: %1</source>
        <translation>Annulation&#x202f;: %1</translation>
    </message>
    <message>
        <source>Did again: %1</source>
        <translation>Rétablissement&#x202f;: %1</translation>
    </message>
    <message>
        <source>Found texts that say the same or share words</source>
        <translation>Textes trouvés qui disent la même chose ou partagent des mots</translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln mention(s) from “%2” to “%3”</source>
        <translation>
            <numerusform>%Ln mention déplacée de «&#x202f;%2&#x202f;» à «&#x202f;%3&#x202f;»</numerusform>
            <numerusform>%Ln mentions déplacées de «&#x202f;%2&#x202f;» à «&#x202f;%3&#x202f;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split “%2” from “%1” with %Ln mention(s)</source>
        <translation>
            <numerusform>«&#x202f;%2&#x202f;» séparé de «&#x202f;%1&#x202f;» avec %Ln mention</numerusform>
            <numerusform>«&#x202f;%2&#x202f;» séparé de «&#x202f;%1&#x202f;» avec %Ln mentions</numerusform>
        </translation>
    </message>
    <message>
        <source>Judged a claim about “%1” (%2, %3): %4, %5, %6</source>
        <translation>Jugement d’une affirmation sur «&#x202f;%1&#x202f;» (%2, %3)&#x202f;: %4, %5, %6</translation>
    </message>
    <message>
        <source>Began to edit version %4 of the %1 (%2) of “%3”</source>
        <translation>Début de modification de la version %4&#x202f;: %1 (%2) de «&#x202f;%3&#x202f;»</translation>
    </message>
    <message>
        <source>accept proposals</source>
        <translation>acceptation de propositions</translation>
    </message>
    <message>
        <source>reject proposals</source>
        <translation>rejet de propositions</translation>
    </message>
    <message>
        <source>put back among the proposals</source>
        <translation>remise parmi les propositions</translation>
    </message>
    <message>
        <source>supports it</source>
        <translation>l’appuie</translation>
    </message>
    <message>
        <source>contradicts it</source>
        <translation>la contredit</translation>
    </message>
    <message>
        <source>said in so many words</source>
        <translation>dit en toutes lettres</translation>
    </message>
    <message>
        <source>interpreted from the words</source>
        <translation>interprété d’après les mots</translation>
    </message>
    <message>
        <source>inferred from more than the words</source>
        <translation>déduit au-delà des mots</translation>
    </message>
    <message>
        <source>credibility %1</source>
        <translation>crédibilité %1</translation>
    </message>
    <message>
        <source>Rejected a finding: %1</source>
        <translation>Constat rejeté&#x202f;: %1</translation>
    </message>
    <message>
        <source>Accepted a finding: %1</source>
        <translation>Constat accepté&#x202f;: %1</translation>
    </message>
    <message>
        <source>the claim about “%1”: %2</source>
        <comment>an event, what is claimed of it</comment>
        <translation>affirmation sur «&#x202f;%1&#x202f;»&#x202f;: %2</translation>
    </message>
    <message>
        <source>Corrected “%1” from beside its file: “%2”</source>
        <translation>«&#x202f;%1&#x202f;» corrigé d’après le fichier voisin&#x202f;: «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>take sources out</source>
        <translation>retirer des sources</translation>
    </message>
    <message>
        <source>bring sources back</source>
        <translation>réintégrer des sources</translation>
    </message>
    <message>
        <source>Claimed against “%1”: %2, %3</source>
        <translation>Affirmation contre «&#x202f;%1&#x202f;»&#x202f;: %2, %3</translation>
    </message>
    <message>
        <source>check translations</source>
        <translation>vérifier les traductions</translation>
    </message>
    <message>
        <source>Compared the translations of “%1” with it</source>
        <translation>Traductions de «&#x202f;%1&#x202f;» comparées à leur source</translation>
    </message>
    <message>
        <source>correct sources</source>
        <translation>corriger des sources</translation>
    </message>
    <message>
        <source>check attributions</source>
        <translation>vérifier les attributions</translation>
    </message>
    <message>
        <source>Looked for statements that are put down to nobody</source>
        <translation>Recherche des déclarations attribuées à personne</translation>
    </message>
    <message>
        <source>compare sources</source>
        <translation>comparer les sources</translation>
    </message>
    <message>
        <source>Compared sources that speak of the same</source>
        <translation>Sources qui parlent de la même chose comparées</translation>
    </message>
    <message>
        <source>check renditions</source>
        <translation>vérifier les traductions et résumés</translation>
    </message>
    <message>
        <source>Compared the translations and summaries of “%1” with it</source>
        <translation>Traductions et résumés de «&#x202f;%1&#x202f;» comparés avec la source</translation>
    </message>
    <message>
        <source>check languages</source>
        <translation>vérifier les langues</translation>
    </message>
    <message>
        <source>Looked for passages in other languages</source>
        <translation>Recherche de passages dans d’autres langues</translation>
    </message>
    <message>
        <source>propose sameness</source>
        <translation>proposer une identité</translation>
    </message>
    <message>
        <source>Looked for entities that are likely the same</source>
        <translation>Recherche d’entités sans doute identiques</translation>
    </message>
    <message>
        <source>language of passage</source>
        <translation>langue du passage</translation>
    </message>
    <message>
        <source>Said that “%1” is in %2</source>
        <translation>«&#x202f;%1&#x202f;» indiqué comme étant en %2</translation>
    </message>
    <message>
        <source>Said that nobody can tell the language of “%1”</source>
        <translation>Langue de «&#x202f;%1&#x202f;» indiquée comme indéterminable</translation>
    </message>
    <message>
        <source>find repeats</source>
        <translation>trouver les reprises</translation>
    </message>
    <message>
        <source>Looked for sources that pass on what another says</source>
        <translation>Recherche de sources qui reprennent ce que dit une autre</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>&amp;New case…</source>
        <translation>&amp;Nouvelle affaire…</translation>
    </message>
    <message>
        <source>&amp;Open case…</source>
        <translation>&amp;Ouvrir une affaire…</translation>
    </message>
    <message>
        <source>Start the &amp;sample again</source>
        <translation>&amp;Recommencer l’exemple</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>&amp;Importer des fichiers…</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>Importer un &amp;dossier…</translation>
    </message>
    <message>
        <source>&amp;Export as a bundle…</source>
        <translation>&amp;Exporter en paquet…</translation>
    </message>
    <message>
        <source>&amp;Close case</source>
        <translation>&amp;Fermer l’affaire</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;One column</source>
        <translation>&amp;Une colonne</translation>
    </message>
    <message>
        <source>&amp;Two columns</source>
        <translation>&amp;Deux colonnes</translation>
    </message>
    <message>
        <source>T&amp;hree columns</source>
        <translation>&amp;Trois colonnes</translation>
    </message>
    <message>
        <source>&amp;Four columns</source>
        <translation>&amp;Quatre colonnes</translation>
    </message>
    <message>
        <source>&amp;Read the event’s sources side by side</source>
        <translation>&amp;Lire côte à côte les sources de l’événement</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texte plus &amp;petit</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>Taille h&amp;abituelle</translation>
    </message>
    <message>
        <source>Colours as the s&amp;ystem has them</source>
        <translation>Couleurs du &amp;système</translation>
    </message>
    <message>
        <source>L&amp;ight colours</source>
        <translation>Couleurs &amp;claires</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>Couleurs s&amp;ombres</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Clear one layer of the selection</source>
        <translation>&amp;Effacer un niveau de la sélection</translation>
    </message>
    <message>
        <source>&amp;Closer</source>
        <translation>Zoom &amp;avant</translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>&amp;Fit all</source>
        <translation>&amp;Tout afficher</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Dossier</source>
        <translation>À &amp;propos de Dossier</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import &amp;pasted text…</source>
        <translation>Importer du texte &amp;collé…</translation>
    </message>
    <message>
        <source>&amp;Last import</source>
        <translation>Dernière importa&amp;tion</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>New &amp;entity from selection…</source>
        <translation>Nouvelle &amp;entité à partir de la sélection…</translation>
    </message>
    <message>
        <source>Mention &amp;of…</source>
        <translation>&amp;Mention de…</translation>
    </message>
    <message>
        <source>C&amp;laim on an event…</source>
        <translation>Affirmation &amp;sur un événement…</translation>
    </message>
    <message>
        <source>New e&amp;vent…</source>
        <translation>Nouvel é&amp;vénement…</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Note…</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>Acce&amp;pter</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>Re&amp;jeter</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>Ren&amp;ommer…</translation>
    </message>
    <message>
        <source>Set the &amp;date…</source>
        <translation>Fixer la &amp;date…</translation>
    </message>
    <message>
        <source>Mer&amp;ge with…</source>
        <translation>&amp;Fusionner avec…</translation>
    </message>
    <message>
        <source>Details of the &amp;source…</source>
        <translation>Détails de la sour&amp;ce…</translation>
    </message>
    <message>
        <source>Mention of anot&amp;her entity…</source>
        <translation>Mention d’une a&amp;utre entité…</translation>
    </message>
    <message>
        <source>Spl&amp;it off a new entity…</source>
        <translation>Détac&amp;her une nouvelle entité…</translation>
    </message>
    <message>
        <source>Ano&amp;ther name…</source>
        <translation>Au&amp;tre nom…</translation>
    </message>
    <message>
        <source>&amp;Part…</source>
        <translation>D&amp;issocier…</translation>
    </message>
    <message>
        <source>Write a &amp;summary</source>
        <translation>Rédiger un &amp;résumé</translation>
    </message>
    <message>
        <source>Write a &amp;translation</source>
        <translation>Rédiger une &amp;traduction</translation>
    </message>
    <message>
        <source>&amp;Paste or open one…</source>
        <translation>&amp;Coller ou ouvrir un texte…</translation>
    </message>
    <message>
        <source>&amp;Edit this version</source>
        <translation>&amp;Modifier cette version</translation>
    </message>
    <message>
        <source>&amp;Link sentence to selected passage</source>
        <translation>&amp;Lier la phrase au passage sélectionné</translation>
    </message>
    <message>
        <source>&amp;Keep as version…</source>
        <translation>Conserver comme &amp;version…</translation>
    </message>
    <message>
        <source>&amp;Discard draft</source>
        <translation>&amp;Abandonner le brouillon</translation>
    </message>
    <message>
        <source>To re&amp;view</source>
        <translation>À e&amp;xaminer</translation>
    </message>
    <message>
        <source>&amp;Notes and findings</source>
        <translation>&amp;Notes et constats</translation>
    </message>
    <message>
        <source>Hi&amp;story</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>Next p&amp;roposal</source>
        <translation>Pr&amp;oposition suivante</translation>
    </message>
    <message>
        <source>Previous pr&amp;oposal</source>
        <translation>Proposition précé&amp;dente</translation>
    </message>
    <message>
        <source>P&amp;assage the sentence rests on</source>
        <translation>Passage sur lequel s’&amp;appuie la phrase</translation>
    </message>
    <message>
        <source>Next note or findin&amp;g</source>
        <translation>&amp;Note ou constat suivant</translation>
    </message>
    <message>
        <source>Previous note or fin&amp;ding</source>
        <translation>Note ou constat précéden&amp;t</translation>
    </message>
    <message>
        <source>Menu at the ke&amp;yboard’s place</source>
        <translation>Menu conte&amp;xtuel au curseur</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Affaire</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Renditions</source>
        <translation>&amp;Restitutions</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Chronologie</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Open a &amp;bundle…</source>
        <translation>Ouvrir un &amp;paquet…</translation>
    </message>
    <message>
        <source>Read as another &amp;date…</source>
        <translation>Lire comme une autre &amp;date…</translation>
    </message>
    <message>
        <source>Prefer a &amp;name in lists…</source>
        <translation>Préférer un &amp;nom dans les listes…</translation>
    </message>
    <message>
        <source>&amp;Remove a name…</source>
        <translation>&amp;Retirer un nom…</translation>
    </message>
    <message>
        <source>&amp;Change type…</source>
        <translation>Changer de &amp;type…</translation>
    </message>
    <message>
        <source>Pre&amp;fer a date…</source>
        <translation>Pré&amp;férer une date…</translation>
    </message>
    <message>
        <source>Leave the date to its &amp;claims</source>
        <translation>Laisser la date aux &amp;affirmations</translation>
    </message>
    <message>
        <source>&amp;Remove event</source>
        <translation>&amp;Retirer l’événement</translation>
    </message>
    <message>
        <source>&amp;Judge the claim…</source>
        <translation>&amp;Juger l’affirmation…</translation>
    </message>
    <message>
        <source>C&amp;hange the value of the claim…</source>
        <translation>Modifier la &amp;valeur de l’affirmation…</translation>
    </message>
    <message>
        <source>E&amp;ntities</source>
        <translation>&amp;Entités</translation>
    </message>
    <message>
        <source>Event&amp;s</source>
        <translation>É&amp;vénements</translation>
    </message>
    <message>
        <source>Ta&amp;ke the source out of the case</source>
        <translation>&amp;Retirer la source de l’affaire</translation>
    </message>
    <message>
        <source>&amp;Bring back a source…</source>
        <translation>Réi&amp;ntégrer une source…</translation>
    </message>
    <message>
        <source>S&amp;earch the case</source>
        <translation>Cherc&amp;her dans l’affaire</translation>
    </message>
    <message>
        <source>&amp;Next mention, evidence or hit</source>
        <translation>&amp;Mention, preuve ou résultat suivant</translation>
    </message>
    <message>
        <source>&amp;Previous mention, evidence or hit</source>
        <translation>Mention, preuve ou résultat pré&amp;cédent</translation>
    </message>
    <message>
        <source>&amp;Find in the columns</source>
        <translation>Chercher dans les colonne&amp;s</translation>
    </message>
    <message>
        <source>&amp;Quick open…</source>
        <translation>Ouverture &amp;rapide…</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>Palette de &amp;commandes…</translation>
    </message>
    <message>
        <source>P&amp;rint the column…</source>
        <translation>Imprime&amp;r la colonne…</translation>
    </message>
    <message>
        <source>Write the column as P&amp;DF…</source>
        <translation>Enregistrer la colonne en P&amp;DF…</translation>
    </message>
    <message>
        <source>Copy &amp;with citation</source>
        <translation>Copier a&amp;vec la citation</translation>
    </message>
    <message>
        <source>Re&amp;liability of the source…</source>
        <translation>Fia&amp;bilité de la source…</translation>
    </message>
    <message>
        <source>Fi&amp;lter the sources</source>
        <translation>Fi&amp;ltrer les sources</translation>
    </message>
    <message>
        <source>Gro&amp;up and sort the sources…</source>
        <translation>&amp;Grouper et trier les sources…</translation>
    </message>
    <message>
        <source>&amp;Mark all sources as seen</source>
        <translation>&amp;Marquer toutes les sources comme vues</translation>
    </message>
    <message>
        <source>Ori&amp;ginal edition</source>
        <translation>Édition ori&amp;ginale</translation>
    </message>
    <message>
        <source>S&amp;erif text</source>
        <translation>Texte a&amp;vec empattements</translation>
    </message>
    <message>
        <source>Sans seri&amp;f text</source>
        <translation>Texte sa&amp;ns empattements</translation>
    </message>
    <message>
        <source>&amp;Narrow text</source>
        <translation>Texte étr&amp;oit</translation>
    </message>
    <message>
        <source>Text of usual wi&amp;dth</source>
        <translation>Texte de lar&amp;geur habituelle</translation>
    </message>
    <message>
        <source>&amp;Wide text</source>
        <translation>Texte &amp;large</translation>
    </message>
    <message>
        <source>Text as wide as the &amp;column</source>
        <translation>Texte de la largeur de la &amp;colonne</translation>
    </message>
    <message>
        <source>F&amp;ree the column, or take it back</source>
        <translation>Libé&amp;rer la colonne, ou la reprendre</translation>
    </message>
    <message>
        <source>Eye line at the care&amp;t</source>
        <translation>Ligne de lecture au cu&amp;rseur</translation>
    </message>
    <message>
        <source>Usual e&amp;ye line</source>
        <translation>Ligne de lecture habit&amp;uelle</translation>
    </message>
    <message>
        <source>Menu of the c&amp;olumn</source>
        <translation>Menu de la colo&amp;nne</translation>
    </message>
    <message>
        <source>Mark &amp;all names and dates</source>
        <translation>Marquer &amp;tous les noms et dates</translation>
    </message>
    <message>
        <source>Mark only what is sele&amp;cted</source>
        <translation>Ne &amp;marquer que ce qui est sélectionné</translation>
    </message>
    <message>
        <source>Mark no names and dat&amp;es</source>
        <translation>Ne mar&amp;quer ni noms ni dates</translation>
    </message>
    <message>
        <source>&amp;Packed rows</source>
        <translation>Lignes com&amp;pactes</translation>
    </message>
    <message>
        <source>Rows by &amp;source</source>
        <translation>Lignes par &amp;source</translation>
    </message>
    <message>
        <source>Rows by &amp;entity</source>
        <translation>Lignes par &amp;entité</translation>
    </message>
    <message>
        <source>Events as a &amp;drawing</source>
        <translation>Événements en &amp;dessin</translation>
    </message>
    <message>
        <source>Events as a &amp;table</source>
        <translation>Événements en &amp;tableau</translation>
    </message>
    <message>
        <source>Save the timeline as a p&amp;icture…</source>
        <translation>Enregistrer la chronologie en &amp;image…</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xte</translation>
    </message>
    <message>
        <source>Stronger mar&amp;ks</source>
        <translation>Mar&amp;ques renforcées</translation>
    </message>
    <message>
        <source>Lan&amp;guage of the passage…</source>
        <translation>Lan&amp;gue du passage…</translation>
    </message>
    <message>
        <source>&amp;What the event’s sources say differently…</source>
        <translation>&amp;Ce que les sources de l’événement disent différemment…</translation>
    </message>
    <message>
        <source>Next part of the &amp;window</source>
        <translation>Partie suivante de la fe&amp;nêtre</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation>Partie &amp;précédente de la fenêtre</translation>
    </message>
</context>
<context>
    <name>dossier::ArrangementMenu</name>
    <message>
        <source>How sources are grouped and ordered</source>
        <translation>Comment les sources sont groupées et triées</translation>
    </message>
    <message>
        <source>Mark all as seen</source>
        <translation>Tout marquer comme vu</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Grouper par</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>Replier tous les groupes</translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation>Déplier tous les groupes</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Last first</source>
        <translation>Derniers d’abord</translation>
    </message>
</context>
<context>
    <name>dossier::Bundles</name>
    <message>
        <source>A bundle is still being written or read. Stop it first, or wait until it has ended.</source>
        <translation>Un paquet est encore en cours d’écriture ou de lecture. L’arrêter d’abord, ou attendre qu’il soit terminé.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The case is being written to “%1”…</source>
        <translation>L’affaire est en cours d’écriture dans «&#x202f;%1&#x202f;»…</translation>
    </message>
    <message>
        <source>The case was written to “%1”.</source>
        <translation>L’affaire a été écrite dans «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The bundle “%1” is being read…</source>
        <translation>Le paquet «&#x202f;%1&#x202f;» est en cours de lecture…</translation>
    </message>
</context>
<context>
    <name>dossier::CardHead</name>
    <message>
        <source>acronym</source>
        <translation>sigle</translation>
    </message>
    <message>
        <source>another spelling</source>
        <translation>autre graphie</translation>
    </message>
    <message>
        <source>as a translation has it</source>
        <translation>forme issue d’une traduction</translation>
    </message>
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
            <numerusform>dans %1 sur %Ln source</numerusform>
            <numerusform>dans %1 sur %Ln sources</numerusform>
        </translation>
    </message>
    <message>
        <source>every language</source>
        <translation>toutes les langues</translation>
    </message>
    <message>
        <source>all</source>
        <comment>languages</comment>
        <translation>toutes</translation>
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
            <numerusform>%Ln de plus</numerusform>
            <numerusform>%Ln de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::Cases</name>
    <message>
        <source>Cases (*.dossier)</source>
        <translation>Affaires (*.dossier)</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Ouvrir une affaire</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nouvelle affaire</translation>
    </message>
    <message>
        <source>Open to read</source>
        <translation>Ouvrir en lecture seule</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open a bundle: choose its folder</source>
        <translation>Ouvrir un paquet&#x202f;: choisir son dossier</translation>
    </message>
    <message>
        <source>Keep the case of the bundle as</source>
        <translation>Conserver l’affaire du paquet sous</translation>
    </message>
</context>
<context>
    <name>dossier::ChoiceField</name>
    <message>
        <source>Search entities</source>
        <translation>Chercher une entité</translation>
    </message>
    <message>
        <source>Search events, or name a new one</source>
        <translation>Chercher un événement, ou en nommer un nouveau</translation>
    </message>
    <message>
        <source>new event</source>
        <translation>nouvel événement</translation>
    </message>
    <message>
        <source>No entity is called “%1”</source>
        <translation>Aucune entité ne s’appelle «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>new entity</source>
        <translation>nouvelle entité</translation>
    </message>
</context>
<context>
    <name>dossier::ChoicesModel</name>
    <message>
        <source>cannot be done now</source>
        <translation>impossible pour l’instant</translation>
    </message>
</context>
<context>
    <name>dossier::ClaimValue</name>
    <message>
        <source>The source does not say when</source>
        <translation>La source ne dit pas quand</translation>
    </message>
    <message>
        <source>The source does not say how many</source>
        <translation>La source ne dit pas combien</translation>
    </message>
    <message>
        <source>The source names no one</source>
        <translation>La source ne nomme personne</translation>
    </message>
    <message>
        <source>The source does not say how far</source>
        <translation>La source ne dit pas jusqu’où</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Search who it was</source>
        <translation>Chercher qui c’était</translation>
    </message>
    <message>
        <source>nobody the case knows</source>
        <translation>personne que l’affaire connaisse</translation>
    </message>
    <message>
        <source>Write a figure, such as 40</source>
        <translation>Écrire un nombre, par exemple 40</translation>
    </message>
    <message>
        <source>Write who it was, or choose an entity</source>
        <translation>Écrire qui c’était, ou choisir une entité</translation>
    </message>
    <message>
        <source>Write who it was</source>
        <translation>Écrire qui c’était</translation>
    </message>
    <message>
        <source>Write how far it went</source>
        <translation>Écrire jusqu’où c’est allé</translation>
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
        <translation>reprend une autre source</translation>
    </message>
</context>
<context>
    <name>dossier::ColumnHead</name>
    <message>
        <source>Previous in this column</source>
        <translation>Précédent dans cette colonne</translation>
    </message>
    <message>
        <source>Next in this column</source>
        <translation>Suivant dans cette colonne</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 in this column</source>
        <translation>%1 sur %2 dans cette colonne</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in this column</source>
        <translation>
            <numerusform>%Ln dans cette colonne</numerusform>
            <numerusform>%Ln dans cette colonne</numerusform>
        </translation>
    </message>
    <message>
        <source>Freed: it does not move with the other columns. Take it back</source>
        <translation>Libérée&#x202f;: elle ne bouge pas avec les autres colonnes. La reprendre</translation>
    </message>
</context>
<context>
    <name>dossier::ComparisonSheet</name>
    <message>
        <source>Compare two entities</source>
        <translation>Comparer deux entités</translation>
    </message>
    <message>
        <source>The name that stays</source>
        <translation>Le nom qui reste</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>The &amp;same</source>
        <translation>La &amp;même</translation>
    </message>
    <message>
        <source>&amp;Not the same</source>
        <translation>&amp;Pas la même</translation>
    </message>
    <message>
        <source>&amp;Unsure</source>
        <translation>&amp;Incertain</translation>
    </message>
    <message>
        <source>Compare %1 and %2</source>
        <translation>Comparer %1 et %2</translation>
    </message>
</context>
<context>
    <name>dossier::ComparisonView</name>
    <message>
        <source>Two entities side by side</source>
        <translation>Deux entités côte à côte</translation>
    </message>
    <message>
        <source>Speaks for their being the same</source>
        <translation>Plaide pour une seule et même entité</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <translation>Plaide contre</translation>
    </message>
    <message>
        <source>Judged so far</source>
        <translation>Jugements déjà portés</translation>
    </message>
    <message>
        <source>Both appear with</source>
        <translation>Les deux apparaissent avec</translation>
    </message>
    <message>
        <source>Events that name both</source>
        <translation>Événements qui nomment les deux</translation>
    </message>
    <message>
        <source>Sources: mentions of the first | of the second</source>
        <translation>Sources&#x202f;: mentions de la première | de la seconde</translation>
    </message>
    <message>
        <source>They are one entity now, or one of them is gone</source>
        <translation>Elles ne font plus qu’une, ou l’une d’elles a disparu</translation>
    </message>
</context>
<context>
    <name>dossier::DateField</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>April 2019, since 2021, 2019-04-03/..</source>
        <translation>avril 2019, depuis 2021, 2019-04-03/..</translation>
    </message>
    <message>
        <source>counted from %1</source>
        <translation>date de référence&#x202f;: %1</translation>
    </message>
    <message>
        <source>Not understood as a date</source>
        <translation>Date non comprise</translation>
    </message>
    <message>
        <source>Write a date</source>
        <translation>Écrire une date</translation>
    </message>
    <message>
        <source>Write it as in April 2019, since 2021 or 2019-04-03</source>
        <translation>L’écrire comme avril 2019, depuis 2021 ou 2019-04-03</translation>
    </message>
</context>
<context>
    <name>dossier::DatePreview</name>
    <message>
        <source>As the timeline draws it</source>
        <translation>Aperçu dans la chronologie</translation>
    </message>
</context>
<context>
    <name>dossier::DifferencesSheet</name>
    <message>
        <source>What the sources say differently</source>
        <translation>Ce que les sources disent différemment</translation>
    </message>
    <message>
        <source>What the sources say differently: %1</source>
        <comment>an event</comment>
        <translation>Ce que les sources disent différemment&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>dossier::DifferencesView</name>
    <message>
        <source>What the sources say differently</source>
        <translation>Ce que les sources disent différemment</translation>
    </message>
    <message>
        <source>The event is not in the case any more</source>
        <translation>L’événement n’est plus dans l’affaire</translation>
    </message>
    <message>
        <source>In the sentences about this event</source>
        <translation>Dans les phrases sur cet événement</translation>
    </message>
    <message>
        <source>Elsewhere in the sources that speak of it</source>
        <translation>Ailleurs dans les sources qui en parlent</translation>
    </message>
    <message>
        <source>Nothing is known that the sources would say differently about this event</source>
        <translation>Rien n’est connu que les sources diraient différemment sur cet événement</translation>
    </message>
    <message>
        <source>Read side by side</source>
        <translation>Lire côte à côte</translation>
    </message>
    <message>
        <source>%1: read side by side</source>
        <comment>a question or a finding</comment>
        <translation>%1&#x202f;: lire côte à côte</translation>
    </message>
    <message>
        <source>Open these places in columns beside each other</source>
        <translation>Ouvrir ces passages côte à côte, en colonnes</translation>
    </message>
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
            <numerusform>%Ln reprise</numerusform>
            <numerusform>%Ln reprises</numerusform>
        </translation>
    </message>
    <message>
        <source>it is so</source>
        <translation>c’est bien cela</translation>
    </message>
</context>
<context>
    <name>dossier::DockTitle</name>
    <message>
        <source>Float %1</source>
        <translation>Rendre flottant le panneau «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Fermer le panneau «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>dossier::DraftEditor</name>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Keep as version</source>
        <translation>Conserver comme version</translation>
    </message>
    <message>
        <source>Throw this draft away; undoing brings it back</source>
        <translation>Abandonner ce brouillon&#x202f;; une annulation le fait revenir</translation>
    </message>
    <message>
        <source>Make a version of it that does not change any more</source>
        <translation>En faire une version qui ne change plus</translation>
    </message>
    <message>
        <source>As %1</source>
        <translation>État&#x202f;: %1</translation>
    </message>
    <message>
        <source>Summary being written</source>
        <translation>Résumé en cours de rédaction</translation>
    </message>
    <message>
        <source>Translation being written</source>
        <translation>Traduction en cours de rédaction</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s), kept as you type</source>
        <translation>
            <numerusform>%Ln mot, enregistré au fil de la saisie</numerusform>
            <numerusform>%Ln mots, enregistrés au fil de la saisie</numerusform>
        </translation>
    </message>
    <message>
        <source>Passage %1 of the source, proposed by rule</source>
        <translation>Passage %1 de la source, proposé par une règle</translation>
    </message>
    <message>
        <source>Passage %1 of the source</source>
        <translation>Passage %1 de la source</translation>
    </message>
    <message>
        <source>passage %1</source>
        <translation>passage %1</translation>
    </message>
    <message>
        <source>passage %1, proposed by rule</source>
        <translation>passage %1, proposé par une règle</translation>
    </message>
    <message>
        <source>Rests on %1</source>
        <comment>passages</comment>
        <translation>Repose sur %1</translation>
    </message>
</context>
<context>
    <name>dossier::Editing</name>
    <message>
        <source>Accept %1</source>
        <translation>Accepter %1</translation>
    </message>
    <message>
        <source>Reject %1</source>
        <translation>Rejeter %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>New entity…</source>
        <translation>Nouvelle entité…</translation>
    </message>
    <message>
        <source>Mention of…</source>
        <translation>Mention de…</translation>
    </message>
    <message>
        <source>Claim on an event…</source>
        <translation>Affirmation sur un événement…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Note…</translation>
    </message>
    <message>
        <source>mention</source>
        <translation>la mention</translation>
    </message>
    <message>
        <source>Another entity…</source>
        <translation>Autre entité…</translation>
    </message>
    <message>
        <source>Split off…</source>
        <translation>Détacher…</translation>
    </message>
    <message>
        <source>The entity %1…</source>
        <translation>L’entité %1…</translation>
    </message>
    <message>
        <source>date</source>
        <translation>la date</translation>
    </message>
    <message>
        <source>Read as another date…</source>
        <translation>Lire comme une autre date…</translation>
    </message>
    <message>
        <source>entity</source>
        <translation>l’entité</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Add a name…</source>
        <translation>Ajouter un nom…</translation>
    </message>
    <message>
        <source>Change type</source>
        <translation>Changer le type</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Prefer in lists</source>
        <translation>Privilégier dans les listes</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Fusionner avec…</translation>
    </message>
    <message>
        <source>New event…</source>
        <translation>Nouvel événement…</translation>
    </message>
    <message>
        <source>event</source>
        <translation>l’événement</translation>
    </message>
    <message>
        <source>Set the date…</source>
        <translation>Fixer la date…</translation>
    </message>
    <message>
        <source>Leave the date to its claims</source>
        <translation>Laisser la date aux affirmations</translation>
    </message>
    <message>
        <source>Remove event</source>
        <translation>Supprimer l’événement</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>l’affirmation</translation>
    </message>
    <message>
        <source>Judge…</source>
        <translation>Évaluer…</translation>
    </message>
    <message>
        <source>Change the value…</source>
        <translation>Modifier la valeur…</translation>
    </message>
    <message>
        <source>Prefer this date…</source>
        <translation>Privilégier cette date…</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Détails…</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Lesquelles</translation>
    </message>
    <message>
        <source>This mention</source>
        <translation>Cette mention</translation>
    </message>
    <message>
        <source>All in this source</source>
        <translation>Toutes dans cette source</translation>
    </message>
    <message>
        <source>All spelt so</source>
        <translation>Toutes celles ainsi écrites</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>La source</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Comment on le sait</translation>
    </message>
    <message>
        <source>said in so many words</source>
        <translation>dit en toutes lettres</translation>
    </message>
    <message>
        <source>interpreted from the words</source>
        <translation>interprété d’après les mots</translation>
    </message>
    <message>
        <source>inferred from more than the words</source>
        <translation>déduit au-delà des mots</translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation>Crédibilité</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>non évaluée</translation>
    </message>
    <message>
        <source>1, confirmed</source>
        <translation>1, confirmé</translation>
    </message>
    <message>
        <source>2, probably true</source>
        <translation>2, probablement vrai</translation>
    </message>
    <message>
        <source>3, possibly true</source>
        <translation>3, peut-être vrai</translation>
    </message>
    <message>
        <source>4, doubtful</source>
        <translation>4, douteux</translation>
    </message>
    <message>
        <source>5, improbable</source>
        <translation>5, improbable</translation>
    </message>
    <message>
        <source>6, cannot be judged</source>
        <translation>6, ne peut être évalué</translation>
    </message>
    <message>
        <source>New entity</source>
        <translation>Nouvelle entité</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Make entity</source>
        <translation>Créer l’entité</translation>
    </message>
    <message>
        <source>Mention of</source>
        <translation>Mention de</translation>
    </message>
    <message>
        <source>Mark as mention</source>
        <translation>Marquer comme mention</translation>
    </message>
    <message>
        <source>Mention of another entity</source>
        <translation>Mention d’une autre entité</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Split off a new entity</source>
        <translation>Détacher une nouvelle entité</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Détacher</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Rename entity</source>
        <translation>Renommer l’entité</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Another name of %1</source>
        <translation>Autre nom de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>full name</source>
        <translation>nom complet</translation>
    </message>
    <message>
        <source>acronym</source>
        <translation>sigle</translation>
    </message>
    <message>
        <source>variant</source>
        <translation>variante</translation>
    </message>
    <message>
        <source>what a translation made of it</source>
        <translation>forme issue d’une traduction</translation>
    </message>
    <message>
        <source>Add name</source>
        <translation>Ajouter le nom</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation>Conserver la note</translation>
    </message>
    <message>
        <source>%1 means</source>
        <translation>«&#x202f;%1&#x202f;» signifie</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Read so</source>
        <translation>Lire ainsi</translation>
    </message>
    <message>
        <source>Claim on an event</source>
        <translation>Affirmation sur un événement</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Make claim</source>
        <translation>Créer l’affirmation</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nouvel événement</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Make event</source>
        <translation>Créer l’événement</translation>
    </message>
    <message>
        <source>Rename event</source>
        <translation>Renommer l’événement</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Date de l’événement</translation>
    </message>
    <message>
        <source>Set date</source>
        <translation>Fixer la date</translation>
    </message>
    <message>
        <source>Judge the claim %1</source>
        <translation>Évaluer l’affirmation «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Évaluer</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Prefer %1</source>
        <translation>Privilégier «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Prefer</source>
        <translation>Privilégier</translation>
    </message>
    <message>
        <source>Details of the source</source>
        <translation>Détails de la source</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adresse web</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Part…</source>
        <translation>Dissocier…</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Même entité</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Entités distinctes</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>judgement</source>
        <translation>le jugement</translation>
    </message>
    <message>
        <source>%1 and another entity</source>
        <translation>«&#x202f;%1&#x202f;» et une autre entité</translation>
    </message>
    <message>
        <source>They are</source>
        <translation>Elles désignent</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>une même entité</translation>
    </message>
    <message>
        <source>not the same</source>
        <translation>deux entités distinctes</translation>
    </message>
    <message>
        <source>perhaps the same</source>
        <translation>peut-être une même entité</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Garder distinctes</translation>
    </message>
    <message>
        <source>Not the same as %1</source>
        <translation>À dissocier de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Which one is another</source>
        <translation>Entité à dissocier</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Dissocier</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Réintégrer</translation>
    </message>
    <message>
        <source>Select the words that name it first.</source>
        <translation>Sélectionner d’abord les mots qui nomment l’entité.</translation>
    </message>
    <message>
        <source>Put the caret into the passage that says it first.</source>
        <translation>Placer d’abord le curseur dans le passage qui le dit.</translation>
    </message>
    <message>
        <source>Put the caret into a marked name first.</source>
        <translation>Placer d’abord le curseur dans un nom marqué.</translation>
    </message>
    <message>
        <source>Select a claim in what the sources say first.</source>
        <translation>Sélectionner d’abord une affirmation dans ce que disent les sources.</translation>
    </message>
    <message>
        <source>Select an entity first.</source>
        <translation>Sélectionner d’abord une entité.</translation>
    </message>
    <message>
        <source>Select an event first.</source>
        <translation>Sélectionner d’abord un événement.</translation>
    </message>
    <message>
        <source>Select an entity or an event first.</source>
        <translation>Sélectionner d’abord une entité ou un événement.</translation>
    </message>
    <message>
        <source>Select what is to be decided first: a mark, an entity, an event, a claim or a proposal.</source>
        <translation>Sélectionner d’abord ce qu’il faut décider&#x202f;: une marque, une entité, un événement, une affirmation ou une proposition.</translation>
    </message>
    <message>
        <source>Merge the selected…</source>
        <translation>Fusionner les entités sélectionnées…</translation>
    </message>
    <message>
        <source>Put the caret into a marked date first.</source>
        <translation>Placer d’abord le curseur dans une date marquée.</translation>
    </message>
    <message>
        <source>The one date that a source gives for this event is preferred already.</source>
        <translation>La seule date qu’une source donne pour cet événement est déjà préférée.</translation>
    </message>
    <message>
        <source>No source gives a date for this event, so none can be preferred.</source>
        <translation>Aucune source ne donne de date pour cet événement, on ne peut donc en préférer aucune.</translation>
    </message>
    <message>
        <source>The date of this event is worked out from its claims already.</source>
        <translation>La date de cet événement est déjà déduite de ses affirmations.</translation>
    </message>
    <message>
        <source>Write a name</source>
        <translation>Écrire un nom</translation>
    </message>
    <message>
        <source>Choose an entity</source>
        <translation>Choisir une entité</translation>
    </message>
    <message>
        <source>%1 is not merged with another entity, so there is nothing to part.</source>
        <translation>%1 n’est fusionné avec aucune autre entité, il n’y a donc rien à séparer.</translation>
    </message>
    <message>
        <source>Type of %1</source>
        <translation>Type de %1</translation>
    </message>
    <message>
        <source>Choose another type</source>
        <translation>Choisir un autre type</translation>
    </message>
    <message>
        <source>%1 has no other name that lists could show.</source>
        <translation>%1 n’a pas d’autre nom que les listes puissent montrer.</translation>
    </message>
    <message>
        <source>The name of %1 that lists show</source>
        <translation>Le nom de %1 que montrent les listes</translation>
    </message>
    <message>
        <source>Search its names</source>
        <translation>Chercher parmi ses noms</translation>
    </message>
    <message>
        <source>Choose a name</source>
        <translation>Choisir un nom</translation>
    </message>
    <message>
        <source>%1 has no name that could be removed.</source>
        <translation>%1 n’a aucun nom que l’on puisse retirer.</translation>
    </message>
    <message>
        <source>Remove a name of %1</source>
        <translation>Retirer un nom de %1</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>No event is chosen yet</source>
        <translation>Aucun événement n’est encore choisi</translation>
    </message>
    <message>
        <source>Write a title</source>
        <translation>Écrire un titre</translation>
    </message>
    <message>
        <source>Write why</source>
        <translation>Écrire pourquoi</translation>
    </message>
    <message>
        <source>Prefer a date</source>
        <translation>Préférer une date</translation>
    </message>
    <message>
        <source>Search the dates that sources give</source>
        <translation>Chercher parmi les dates que donnent les sources</translation>
    </message>
    <message>
        <source>Choose a date</source>
        <translation>Choisir une date</translation>
    </message>
    <message>
        <source>Sources that are taken out are listed here</source>
        <translation>Les sources retirées sont listées ici</translation>
    </message>
    <message>
        <source>Choose a source</source>
        <translation>Choisir une source</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Take out of the case</source>
        <translation>Retirer de l’affaire</translation>
    </message>
    <message>
        <source>Bring back a source…</source>
        <translation>Réintégrer une source…</translation>
    </message>
    <message>
        <source>The name that stays</source>
        <translation>Le nom qui reste</translation>
    </message>
    <message>
        <source>passage %1</source>
        <translation>passage %1</translation>
    </message>
    <message>
        <source>No source was taken out</source>
        <translation>Aucune source n’a été retirée</translation>
    </message>
    <message>
        <source>Bring back a source</source>
        <translation>Réintégrer une source</translation>
    </message>
    <message>
        <source>Search sources that were taken out</source>
        <translation>Chercher dans les sources retirées</translation>
    </message>
    <message>
        <source>Select a source first.</source>
        <translation>Sélectionner d’abord une source.</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Copier avec la citation</translation>
    </message>
    <message>
        <source>Compare the two…</source>
        <translation>Comparer les deux…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message numerus="yes">
        <source>Reliability of %Ln source(s)</source>
        <translation>
            <numerusform>Fiabilité de %Ln source</numerusform>
            <numerusform>Fiabilité de %Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kind of %Ln source(s)…</source>
        <translation>
            <numerusform>Catégorie de %Ln source…</numerusform>
            <numerusform>Catégorie de %Ln sources…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Publisher of %Ln source(s)…</source>
        <translation>
            <numerusform>Éditeur de %Ln source…</numerusform>
            <numerusform>Éditeur de %Ln sources…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln source(s) out of the case</source>
        <translation>
            <numerusform>Retirer %Ln source du dossier</numerusform>
            <numerusform>Retirer %Ln sources du dossier</numerusform>
        </translation>
    </message>
    <message>
        <source>supports it: says that it is so</source>
        <translation>l’appuie&#x202f;: dit qu’il en est ainsi</translation>
    </message>
    <message>
        <source>contradicts it: says that it is not so</source>
        <translation>la contredit&#x202f;: dit qu’il n’en est pas ainsi</translation>
    </message>
    <message>
        <source>Shows both side by side, with what speaks for their being the same</source>
        <translation>Montre les deux côte à côte, avec ce qui plaide pour une seule entité</translation>
    </message>
    <message numerus="yes">
        <source>Kind of %Ln source(s)</source>
        <translation>
            <numerusform>Catégorie de %Ln source</numerusform>
            <numerusform>Catégorie de %Ln sources</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a kind</source>
        <translation>Indiquer une catégorie</translation>
    </message>
    <message numerus="yes">
        <source>Publisher of %Ln source(s)</source>
        <translation>
            <numerusform>Éditeur de %Ln source</numerusform>
            <numerusform>Éditeur de %Ln sources</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a publisher</source>
        <translation>Indiquer un éditeur</translation>
    </message>
    <message>
        <source>Language of the passage</source>
        <translation>Langue du passage</translation>
    </message>
    <message>
        <source>As the text: %1</source>
        <comment>a language</comment>
        <translation>Comme le texte&#x202f;: %1</translation>
    </message>
    <message>
        <source>Nobody can say</source>
        <translation>Impossible à dire</translation>
    </message>
    <message>
        <source>Put the caret into a passage of a source first.</source>
        <translation>Placer d’abord le curseur dans un passage d’une source.</translation>
    </message>
    <message>
        <source>Has it from</source>
        <translation>Le tient de</translation>
    </message>
    <message>
        <source>no other source: it speaks for itself</source>
        <translation>aucune autre source&#x202f;: elle parle pour elle-même</translation>
    </message>
    <message>
        <source>another source</source>
        <translation>autre source</translation>
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
            <numerusform>%Ln mention</numerusform>
            <numerusform>%Ln mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln source(s)</source>
        <translation>
            <numerusform>dans %Ln source</numerusform>
            <numerusform>dans %Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them here</source>
        <translation>
            <numerusform>dont %Ln ici</numerusform>
            <numerusform>dont %Ln ici</numerusform>
        </translation>
    </message>
    <message>
        <source>also called %1</source>
        <comment>another name of an entity, which was sought</comment>
        <translation>aussi appelée %1</translation>
    </message>
</context>
<context>
    <name>dossier::EntitiesView</name>
    <message>
        <source>Filter entities</source>
        <translation>Filtrer les entités</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entités</translation>
    </message>
    <message>
        <source>Names in the sources are listed here</source>
        <translation>Les noms cités dans les sources apparaissent ici</translation>
    </message>
    <message>
        <source>No entity has a name with these words</source>
        <translation>Aucune entité n’a de nom contenant ces mots</translation>
    </message>
</context>
<context>
    <name>dossier::EntityCardView</name>
    <message>
        <source>Card</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>Appears with</source>
        <translation>Apparaît avec</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Events that name it</source>
        <translation>Événements qui la nomment</translation>
    </message>
    <message numerus="yes">
        <source>Mentions of the %Ln selected</source>
        <translation>
            <numerusform>Mentions de la sélection (%Ln)</numerusform>
            <numerusform>Mentions des %Ln entités sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a name to see where it stands</source>
        <translation>Sélectionner un nom pour voir où il figure</translation>
    </message>
    <message>
        <source>The same or not</source>
        <translation>Identiques ou distinctes</translation>
    </message>
    <message>
        <source>First and last mention</source>
        <translation>Première et dernière mention</translation>
    </message>
    <message>
        <source>Spellings</source>
        <translation>Graphies</translation>
    </message>
    <message>
        <source>Enter goes to the next mention that is spelt so</source>
        <translation>Entrée va à la mention suivante ainsi orthographiée</translation>
    </message>
    <message>
        <source>Enter selects both, Right goes to the next passage that names both, Left to the one before</source>
        <translation>Entrée sélectionne les deux, Droite va au passage suivant qui nomme les deux, Gauche au précédent</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>More mentions</source>
        <translation>Plus de mentions</translation>
    </message>
</context>
<context>
    <name>dossier::EventGlyph</name>
    <message>
        <source>or</source>
        <comment>one of several dates</comment>
        <translation>ou</translation>
    </message>
    <message>
        <source>and</source>
        <comment>all of several dates</comment>
        <translation>et</translation>
    </message>
    <message>
        <source>1 source</source>
        <translation>1 source</translation>
    </message>
    <message>
        <source>%1 sources</source>
        <translation>%1 sources</translation>
    </message>
</context>
<context>
    <name>dossier::EventView</name>
    <message>
        <source>What the sources say</source>
        <translation>Ce que disent les sources</translation>
    </message>
    <message>
        <source>Read side by side</source>
        <translation>Lire côte à côte</translation>
    </message>
    <message>
        <source>Open the sources that speak of this event in columns beside each other</source>
        <translation>Ouvrir côte à côte, en colonnes, les sources qui parlent de cet événement</translation>
    </message>
    <message>
        <source>Select an event in the timeline to see what each source says about it</source>
        <translation>Sélectionner un événement dans la chronologie pour voir ce qu’en dit chaque source</translation>
    </message>
    <message>
        <source>No source says anything about it yet</source>
        <translation>Aucune source n’en dit encore quoi que ce soit</translation>
    </message>
    <message>
        <source>Go to the evidence</source>
        <translation>Aller à la preuve</translation>
    </message>
    <message>
        <source>Copy the wording</source>
        <translation>Copier les termes</translation>
    </message>
    <message>
        <source>Prefer a date…</source>
        <translation>Préférer une date…</translation>
    </message>
    <message>
        <source>Choose the date of this event among those that sources give, and say why</source>
        <translation>Choisir la date de cet événement parmi celles que donnent les sources, et dire pourquoi</translation>
    </message>
    <message>
        <source>Set beside each other what the sources say differently about this event</source>
        <translation>Mettre côte à côte ce que les sources disent différemment sur cet événement</translation>
    </message>
    <message>
        <source>What differs: %1…</source>
        <comment>a number of questions</comment>
        <translation>Ce qui diffère&#x202f;: %1…</translation>
    </message>
    <message>
        <source>What differs…</source>
        <translation>Ce qui diffère…</translation>
    </message>
</context>
<context>
    <name>dossier::EventWords</name>
    <message>
        <source>day known</source>
        <translation>jour connu</translation>
    </message>
    <message>
        <source>month known, day not</source>
        <translation>mois connu, pas le jour</translation>
    </message>
    <message>
        <source>season known, month not</source>
        <translation>saison connue, pas le mois</translation>
    </message>
    <message>
        <source>quarter known, month not</source>
        <translation>trimestre connu, pas le mois</translation>
    </message>
    <message>
        <source>third of the year known, month not</source>
        <translation>tiers de l’année connu, pas le mois</translation>
    </message>
    <message>
        <source>half of the year known, month not</source>
        <translation>semestre connu, pas le mois</translation>
    </message>
    <message>
        <source>year known, month not</source>
        <translation>année connue, pas le mois</translation>
    </message>
    <message>
        <source>decade known, year not</source>
        <translation>décennie connue, pas l’année</translation>
    </message>
    <message>
        <source>century known, decade not</source>
        <translation>siècle connu, pas la décennie</translation>
    </message>
    <message>
        <source>millennium known, century not</source>
        <translation>millénaire connu, pas le siècle</translation>
    </message>
    <message>
        <source>about that day</source>
        <translation>autour de ce jour</translation>
    </message>
    <message>
        <source>about that month</source>
        <translation>autour de ce mois</translation>
    </message>
    <message>
        <source>about that year</source>
        <translation>autour de cette année</translation>
    </message>
    <message>
        <source>about then</source>
        <translation>vers cette époque</translation>
    </message>
    <message>
        <source>how long before is not known</source>
        <translation>durée antérieure inconnue</translation>
    </message>
    <message>
        <source>start not known</source>
        <translation>début inconnu</translation>
    </message>
    <message>
        <source>still going on when last spoken of</source>
        <translation>toujours en cours aux dernières nouvelles</translation>
    </message>
    <message>
        <source>end not known</source>
        <translation>fin inconnue</translation>
    </message>
    <message>
        <source>first and last day known</source>
        <translation>premier et dernier jours connus</translation>
    </message>
    <message>
        <source>exact start and end not known</source>
        <translation>début et fin exacts inconnus</translation>
    </message>
    <message>
        <source>some time within, when is not known</source>
        <translation>à un moment de cet intervalle, on ne sait pas lequel</translation>
    </message>
    <message>
        <source>1 source</source>
        <translation>1 source</translation>
    </message>
    <message>
        <source>%1 sources</source>
        <translation>%1 sources</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>one of them</source>
        <translation>l’une d’elles</translation>
    </message>
    <message>
        <source>each of them</source>
        <translation>chacune d’elles</translation>
    </message>
    <message>
        <source>bounds as read by a rule</source>
        <translation>limites établies par une règle</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>date incertaine</translation>
    </message>
    <message>
        <source>1 repeats another</source>
        <translation>dont 1 qui en reprend une autre</translation>
    </message>
    <message>
        <source>%1 repeat others</source>
        <translation>dont %1 qui en reprennent d’autres</translation>
    </message>
    <message>
        <source>1 is coarser.</source>
        <translation>1 est moins précise.</translation>
    </message>
    <message>
        <source>%1 are coarser.</source>
        <translation>%1 sont moins précises.</translation>
    </message>
    <message>
        <source>They disagree on the date.</source>
        <translation>Elles divergent sur la date.</translation>
    </message>
    <message>
        <source>The date was decided by a person.</source>
        <translation>La date a été décidée par une personne.</translation>
    </message>
    <message>
        <source>counted from %1</source>
        <translation>(date de référence&#x202f;: %1)</translation>
    </message>
    <message>
        <source>read by rule %1</source>
        <translation>(lu par la règle %1)</translation>
    </message>
    <message>
        <source>a repeat</source>
        <translation>reprise</translation>
    </message>
    <message>
        <source>%1: %2; %3</source>
        <comment>date: event; sources</comment>
        <translation>%1&#x202f;: %2&#x202f;; %3</translation>
    </message>
    <message>
        <source>1 a repeat</source>
        <translation>dont 1 reprise</translation>
    </message>
    <message>
        <source>%1 are repeats</source>
        <translation>dont %1 reprises</translation>
    </message>
    <message>
        <source>%1 coarser</source>
        <translation>%1 moins précises</translation>
    </message>
    <message>
        <source>sources disagree on the date</source>
        <translation>les sources divergent sur la date</translation>
    </message>
    <message>
        <source>date decided by a person</source>
        <translation>date décidée par une personne</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposé</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeté</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from one day to another</comment>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 événement</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 événements</translation>
    </message>
</context>
<context>
    <name>dossier::EventsModel</name>
    <message>
        <source>open</source>
        <comment>a bound of a date</comment>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>to the day</source>
        <translation>au jour près</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Earliest</source>
        <translation>Au plus tôt</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Au plus tard</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Ce qui est connu</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
</context>
<context>
    <name>dossier::FindBar</name>
    <message>
        <source>Previous match</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>Résultat précédent (Maj+Entrée)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Résultat suivant (Entrée)</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Fermer la barre de recherche</translation>
    </message>
    <message>
        <source>Close the find bar (Escape)</source>
        <translation>Fermer la barre de recherche (Échap)</translation>
    </message>
    <message>
        <source>Find bar</source>
        <translation>Barre de recherche</translation>
    </message>
    <message>
        <source>Accents do not matter, nor capitals unless they are asked for.</source>
        <translation>Les accents ne comptent pas, les majuscules seulement sur demande.</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Toutes les colonnes</translation>
    </message>
    <message>
        <source>This column</source>
        <translation>Cette colonne</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Où chercher</translation>
    </message>
    <message>
        <source>%1 so far …</source>
        <comment>matches</comment>
        <translation>%1 jusqu’ici…</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Aucun résultat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln résultat</numerusform>
            <numerusform>%Ln résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>matches</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1, from the start</source>
        <comment>3 of 17</comment>
        <translation>%1, depuis le début</translation>
    </message>
    <message>
        <source>%1, from the end</source>
        <comment>3 of 17</comment>
        <translation>%1, depuis la fin</translation>
    </message>
</context>
<context>
    <name>dossier::FocusLine</name>
    <message>
        <source>next</source>
        <translation>suivant</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>effacer</translation>
    </message>
    <message>
        <source>In the case</source>
        <translation>Dans l’affaire</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Sur le disque</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>No case open</source>
        <translation>Aucune affaire ouverte</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
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
            <numerusform>%Ln entité</numerusform>
            <numerusform>%Ln entités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln événement</numerusform>
            <numerusform>%Ln événements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln mention(s)</source>
        <translation>
            <numerusform>%1&#x202f;: %Ln mention</numerusform>
            <numerusform>%1&#x202f;: %Ln mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %1 of %Ln source(s)</source>
        <translation>
            <numerusform>dans %1 source sur %Ln</numerusform>
            <numerusform>dans %1 des %Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln piece(s) of evidence</source>
        <translation>
            <numerusform>%1&#x202f;: %Ln preuve</numerusform>
            <numerusform>%1&#x202f;: %Ln preuves</numerusform>
        </translation>
    </message>
    <message>
        <source>Passage %1 of %2</source>
        <translation>Passage %1 de «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1&#x202f;: %2 sur %3</translation>
    </message>
    <message>
        <source>passage %1</source>
        <translation>passage %1</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>encore %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>encore %1 min</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>How far the import is</source>
        <translation>Progression de l’importation</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>looking for what they share</source>
        <translation>recherche de ce qu’elles ont en commun</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 par seconde</translation>
    </message>
    <message>
        <source>Passage %1: %2</source>
        <comment>a number, notes and findings</comment>
        <translation>Passage %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two names</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1: mention %2 of %3</source>
        <comment>names, numbers</comment>
        <translation>%1&#x202f;: mention %2 sur %3</translation>
    </message>
    <message>
        <source>%1 of %2 in renditions</source>
        <translation>%1 sur %2 dans les restitutions</translation>
    </message>
    <message>
        <source>no event</source>
        <comment>a passage that names none</comment>
        <translation>aucun événement</translation>
    </message>
    <message>
        <source>beside %1</source>
        <comment>a title</comment>
        <translation>à côté de %1</translation>
    </message>
    <message>
        <source>beside passage %1 of its source</source>
        <translation>à côté du passage %1 de sa source</translation>
    </message>
    <message>
        <source>beside passage %1 of what was made of it</source>
        <translation>à côté du passage %1 de ce qui en a été fait</translation>
    </message>
    <message>
        <source>beside passage %1 of %2</source>
        <comment>a number, a title</comment>
        <translation>à côté du passage %1 de «&#x202f;%2&#x202f;»</translation>
    </message>
</context>
<context>
    <name>dossier::HeadButton</name>
    <message>
        <source>Shown in this column: %1 %2</source>
        <translation>Affiché dans cette colonne&#x202f;: %1 %2</translation>
    </message>
</context>
<context>
    <name>dossier::HexView</name>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Byte %1: %2</source>
        <translation>Octet %1&#x202f;: %2</translation>
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
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Changed outside the program</source>
        <translation>Modifiée hors du programme</translation>
    </message>
</context>
<context>
    <name>dossier::HistoryView</name>
    <message>
        <source>Filter the history</source>
        <translation>Filtrer l’historique</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Toutes les catégories</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Toutes les sources</translation>
    </message>
    <message>
        <source>This source</source>
        <translation>Cette source</translation>
    </message>
    <message>
        <source>Some acts were changed or taken out outside the program: they are marked below</source>
        <translation>Des actions ont été modifiées ou supprimées hors du programme&#x202f;: elles sont signalées ci-dessous</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Go there  Enter</source>
        <comment>with its key</comment>
        <translation>Y aller  Entrée</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>No act is like that</source>
        <translation>Aucune action ne correspond</translation>
    </message>
    <message>
        <source>A job of the program; what came of it stands in the line.</source>
        <translation>Tâche du programme&#x202f;; son résultat figure sur la ligne.</translation>
    </message>
    <message>
        <source>This act was changed outside the program.</source>
        <translation>Cette action a été modifiée hors du programme.</translation>
    </message>
    <message>
        <source>Undo up to here…</source>
        <translation>Annuler jusqu’ici…</translation>
    </message>
    <message>
        <source>Undo up to here</source>
        <translation>Annuler jusqu’ici</translation>
    </message>
    <message>
        <source>This act is undone. It can be done again.</source>
        <translation>Cette action est annulée. Elle peut être rétablie.</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln acts are undone, this one as the last of them. They can be done again one by one.</source>
        <translation>
            <numerusform>La dernière action est annulée (%Ln). Elle peut être rétablie.</numerusform>
            <numerusform>Les %Ln dernières actions sont annulées, celle-ci en dernier. Elles peuvent être rétablies une à une.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>Annuler l’action</translation>
    </message>
    <message numerus="yes">
        <source>Undo these %Ln</source>
        <translation>
            <numerusform>Annuler %Ln action</numerusform>
            <numerusform>Annuler ces %Ln actions</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>La laisser</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Les laisser</translation>
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
        <translation>Résultat</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Lang.</source>
        <comment>language, a head over codes of two letters</comment>
        <translation>Lang.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
</context>
<context>
    <name>dossier::ImportPage</name>
    <message>
        <source>less than %1 s</source>
        <translation>moins de %1 s</translation>
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
        <translation>Filtrer les fichiers</translation>
    </message>
    <message>
        <source>Result of the import</source>
        <translation>Résultat de l’importation</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>Enregistrer la liste…</translation>
    </message>
    <message>
        <source>Try the refused again</source>
        <translation>Réessayer les refusés</translation>
    </message>
    <message>
        <source>Start reading</source>
        <translation>Commencer à lire</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln file(s) are in the case</source>
        <translation>
            <numerusform>Dans l’affaire&#x202f;: %1 fichier sur %Ln</numerusform>
            <numerusform>Dans l’affaire&#x202f;: %1 des %Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>From “%1”, in %2.</source>
        <translation>Depuis «&#x202f;%1&#x202f;», en %2.</translation>
    </message>
    <message>
        <source>In %1.</source>
        <translation>En %1.</translation>
    </message>
    <message>
        <source>From the folder “%1”, in %2.</source>
        <translation>Depuis le dossier «&#x202f;%1&#x202f;», en %2.</translation>
    </message>
    <message>
        <source>It ended before its time; what had come in stays in, and started again it goes on.</source>
        <translation>L’importation s’est interrompue avant la fin&#x202f;; ce qui avait été importé le reste, et relancée, elle reprendra où elle en était.</translation>
    </message>
    <message>
        <source>It was stopped; what had come in stays in.</source>
        <translation>L’importation a été arrêtée&#x202f;; ce qui avait été importé le reste.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were refused; they are listed with the reason and stay where they are.</source>
        <translation>
            <numerusform>%Ln fichier a été refusé&#x202f;; il est indiqué avec le motif et reste à sa place.</numerusform>
            <numerusform>%Ln fichiers ont été refusés&#x202f;; ils sont indiqués avec le motif et restent à leur place.</numerusform>
        </translation>
    </message>
    <message>
        <source>What had come in was taken out of the case again.</source>
        <translation>Ce qui avait été importé a été retiré de l’affaire.</translation>
    </message>
    <message numerus="yes">
        <source>Bring these %Ln back</source>
        <translation>
            <numerusform>Réintégrer %Ln source</numerusform>
            <numerusform>Réintégrer ces %Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove these %Ln again</source>
        <translation>
            <numerusform>Retirer %Ln source</numerusform>
            <numerusform>Retirer ces %Ln sources</numerusform>
        </translation>
    </message>
    <message>
        <source>No file is like that.</source>
        <translation>Aucun fichier ne correspond.</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Enregistrer la liste</translation>
    </message>
    <message>
        <source>Import.csv</source>
        <translation>Importation.csv</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
</context>
<context>
    <name>dossier::ImportTable</name>
    <message>
        <source>Files of the import</source>
        <translation>Fichiers de l’importation</translation>
    </message>
    <message>
        <source>Open the source that is known</source>
        <translation>Ouvrir la source déjà connue</translation>
    </message>
    <message>
        <source>Open the source</source>
        <translation>Ouvrir la source</translation>
    </message>
</context>
<context>
    <name>dossier::Imports</name>
    <message>
        <source>The case is kept in “%1”. It is an ordinary file; nothing has to be saved.</source>
        <translation>L’affaire se trouve dans «&#x202f;%1&#x202f;». C’est un fichier ordinaire&#x202f;; il n’y a rien à enregistrer.</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importer des fichiers</translation>
    </message>
    <message>
        <source>Articles (*.txt *.md)</source>
        <translation>Articles (*.txt *.md)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importer un dossier</translation>
    </message>
    <message>
        <source>An import is under way. Add these when it has ended, or stop it at the foot of the window first.</source>
        <translation>Une importation est en cours. Ajouter ces fichiers une fois qu’elle est terminée, ou l’arrêter d’abord au bas de la fenêtre.</translation>
    </message>
    <message>
        <source>The case can only be read for now, so nothing can be added.</source>
        <translation>L’affaire est pour l’instant en lecture seule&#x202f;: rien ne peut y être ajouté.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy one first.</source>
        <translation>Le presse-papiers ne contient pas de texte. En copier un d’abord.</translation>
    </message>
    <message>
        <source>The list was written to “%1”.</source>
        <translation>La liste a été écrite dans «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” is a bundle: a case kept as a folder. Open it as a case.</source>
        <translation>«&#x202f;%1&#x202f;» est un paquet&#x202f;: une affaire conservée en dossier de fichiers. L’ouvrir comme affaire.</translation>
    </message>
    <message>
        <source>Open the bundle</source>
        <translation>Ouvrir le paquet</translation>
    </message>
</context>
<context>
    <name>dossier::KeysList</name>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Select an entity, a date’s event or a passage</source>
        <translation>Sélectionner une entité, l’événement d’une date ou un passage</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Clic</translation>
    </message>
    <message>
        <source>Select the passage, whatever is marked in it</source>
        <translation>Sélectionner le passage, quelles que soient ses marques</translation>
    </message>
    <message>
        <source>Alt+Click</source>
        <translation>Alt+Clic</translation>
    </message>
    <message>
        <source>Add or remove an entity</source>
        <translation>Ajouter ou retirer une entité</translation>
    </message>
    <message>
        <source>Ctrl+Click</source>
        <translation>Ctrl+Clic</translation>
    </message>
    <message>
        <source>Larger or smaller text in a column</source>
        <translation>Texte plus grand ou plus petit dans une colonne</translation>
    </message>
    <message>
        <source>Ctrl+Wheel</source>
        <translation>Ctrl+Molette</translation>
    </message>
    <message>
        <source>Timeline: closer or wider at the pointer</source>
        <translation>Chronologie&#x202f;: zoom avant ou arrière au pointeur</translation>
    </message>
    <message>
        <source>Timeline: choose a stretch of time</source>
        <translation>Chronologie&#x202f;: choisir une période</translation>
    </message>
    <message>
        <source>Drag on the axis</source>
        <translation>Glisser sur l’axe</translation>
    </message>
    <message>
        <source>To review: accept the proposal</source>
        <translation>À examiner&#x202f;: accepter la proposition</translation>
    </message>
    <message>
        <source>A</source>
        <comment>key</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>To review: reject the proposal</source>
        <translation>À examiner&#x202f;: rejeter la proposition</translation>
    </message>
    <message>
        <source>R</source>
        <comment>key</comment>
        <translation>R</translation>
    </message>
    <message>
        <source>To review: leave the proposal for later</source>
        <translation>À examiner&#x202f;: laisser la proposition pour plus tard</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>key</comment>
        <translation>Espace</translation>
    </message>
    <message>
        <source>To review: go to where the proposal is about</source>
        <translation>À examiner&#x202f;: aller à l’endroit dont parle la proposition</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Notes and findings: accept or reject the finding</source>
        <translation>Notes et constats&#x202f;: accepter ou rejeter le constat</translation>
    </message>
    <message>
        <source>A, R</source>
        <comment>keys</comment>
        <translation>A, R</translation>
    </message>
    <message>
        <source>Timeline: previous or next event</source>
        <translation>Chronologie&#x202f;: événement précédent ou suivant</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <comment>keys</comment>
        <translation>Gauche, Droite</translation>
    </message>
    <message>
        <source>Timeline: row above or below</source>
        <translation>Chronologie&#x202f;: ligne au-dessus ou au-dessous</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <comment>keys</comment>
        <translation>Haut, Bas</translation>
    </message>
    <message>
        <source>Timeline: group of rows above or below</source>
        <translation>Chronologie&#x202f;: groupe de lignes au-dessus ou au-dessous</translation>
    </message>
    <message>
        <source>Ctrl+Up, Ctrl+Down</source>
        <comment>keys</comment>
        <translation>Ctrl+Haut, Ctrl+Bas</translation>
    </message>
    <message>
        <source>Timeline: fold or unfold the group of rows</source>
        <translation>Chronologie&#x202f;: replier ou déplier le groupe de lignes</translation>
    </message>
    <message>
        <source>G</source>
        <comment>key</comment>
        <translation>G</translation>
    </message>
    <message>
        <source>Timeline: first or last event</source>
        <translation>Chronologie&#x202f;: premier ou dernier événement</translation>
    </message>
    <message>
        <source>Home, End</source>
        <comment>keys</comment>
        <translation>Début, Fin</translation>
    </message>
    <message>
        <source>Timeline: closer, wider, all of the case</source>
        <translation>Chronologie&#x202f;: plus près, plus large, tout le dossier</translation>
    </message>
    <message>
        <source>+, -, 0</source>
        <comment>keys</comment>
        <translation>+, -, 0</translation>
    </message>
    <message>
        <source>Timeline: the event as large as fits</source>
        <translation>Chronologie&#x202f;: l’événement aussi grand que possible</translation>
    </message>
    <message>
        <source>F</source>
        <comment>key</comment>
        <translation>F</translation>
    </message>
    <message>
        <source>Timeline: back to the zoom before</source>
        <translation>Chronologie&#x202f;: retour au zoom précédent</translation>
    </message>
    <message>
        <source>Backspace</source>
        <comment>key</comment>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>Timeline: earlier or later days</source>
        <translation>Chronologie&#x202f;: jours plus tôt ou plus tard</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <comment>keys</comment>
        <translation>Page préc., Page suiv.</translation>
    </message>
</context>
<context>
    <name>dossier::MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entités</translation>
    </message>
    <message>
        <source>What the sources say</source>
        <translation>Ce que disent les sources</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Export as a bundle: choose an empty folder</source>
        <translation>Exporter en paquet&#x202f;: choisir un dossier vide</translation>
    </message>
    <message>
        <source>About Dossier</source>
        <translation>À propos de Dossier</translation>
    </message>
    <message>
        <source>&lt;b&gt;Dossier %1&lt;/b&gt;&lt;p&gt;Reads a case: sources in several languages beside their summaries, with entities and a timeline, linked by selection. Nothing leaves this computer.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Dossier %1&lt;/b&gt;&lt;p&gt;Pour lire une affaire&#x202f;: des sources en plusieurs langues à côté de leurs résumés, avec les entités et une chronologie, reliées par la sélection. Rien ne quitte cet ordinateur.&lt;/p&gt;&lt;p&gt;Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Export as a bundle…</source>
        <translation>Exporter en paquet…</translation>
    </message>
    <message>
        <source>%1 (read only)</source>
        <translation>%1 (lecture seule)</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Afficher la liste</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Annuler&#x202f;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Rétablir&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have changed since and were left as they are.</source>
        <translation>
            <numerusform>%Ln ligne modifiée entre-temps a été laissée telle quelle.</numerusform>
            <numerusform>%Ln lignes modifiées entre-temps ont été laissées telles quelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>To review</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>Notes and findings</source>
        <translation>Notes et constats</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Chercher une commande</translation>
    </message>
    <message>
        <source>No command is called so.</source>
        <translation>Aucune commande ne porte ce nom.</translation>
    </message>
    <message>
        <source>No case is open.</source>
        <translation>Aucune affaire n’est ouverte.</translation>
    </message>
    <message>
        <source>This case can only be read.</source>
        <translation>Cette affaire ne peut qu’être lue.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>There is nothing to go back to.</source>
        <translation>Il n’y a rien où revenir.</translation>
    </message>
    <message>
        <source>There is nothing to go forward to.</source>
        <translation>Il n’y a rien où avancer.</translation>
    </message>
    <message>
        <source>Nothing was imported since the case was opened.</source>
        <translation>Rien n’a été importé depuis l’ouverture de l’affaire.</translation>
    </message>
    <message>
        <source>Select an event first.</source>
        <translation>Sélectionner d’abord un événement.</translation>
    </message>
    <message>
        <source>%1, timeline.svg</source>
        <comment>name of a file</comment>
        <translation>%1, chronologie.svg</translation>
    </message>
    <message>
        <source>Save the timeline as a picture</source>
        <translation>Enregistrer la chronologie en image</translation>
    </message>
    <message>
        <source>Picture in shapes (*.svg)</source>
        <translation>Image vectorielle (*.svg)</translation>
    </message>
    <message>
        <source>Picture in pixels (*.png)</source>
        <translation>Image en pixels (*.png)</translation>
    </message>
    <message>
        <source>Page (*.pdf)</source>
        <translation>Page (*.pdf)</translation>
    </message>
    <message>
        <source>The timeline was saved as %1.</source>
        <translation>La chronologie a été enregistrée sous %1.</translation>
    </message>
    <message>
        <source>No source is open.</source>
        <translation>Aucune source n’est ouverte.</translation>
    </message>
    <message>
        <source>Nothing is there to be cited.</source>
        <translation>Il n’y a rien à citer.</translation>
    </message>
    <message>
        <source>Copied with citation.</source>
        <translation>Copié avec la citation.</translation>
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
        <translation>Masquer ce message</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>dossier::OriginalFacts</name>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>What is known of the edition</source>
        <translation>Ce que l’on sait de l’édition</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Check again that the bytes are those that arrived</source>
        <translation>Vérifier à nouveau que les octets sont ceux qui sont arrivés</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adresse web</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>non évaluée</translation>
    </message>
    <message>
        <source>As it arrived</source>
        <translation>À l’arrivée</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Lu par</translation>
    </message>
    <message>
        <source>Checked: the bytes in the case are those that arrived.</source>
        <translation>Vérifié&#x202f;: les octets du dossier sont ceux qui sont arrivés.</translation>
    </message>
    <message>
        <source>The bytes in the case are not those that arrived: their hash is %1.</source>
        <translation>Les octets du dossier ne sont pas ceux qui sont arrivés&#x202f;: leur empreinte est %1.</translation>
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
        <translation>Enregistrer l’original…</translation>
    </message>
    <message>
        <source>Back to reading</source>
        <translation>Retour à la lecture</translation>
    </message>
    <message>
        <source>Find in the original</source>
        <translation>Chercher dans l’original</translation>
    </message>
    <message>
        <source>Original edition</source>
        <translation>Édition originale</translation>
    </message>
    <message>
        <source>Text, as it was read</source>
        <translation>Texte, tel qu’il a été lu</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Back to reading (Escape)</source>
        <translation>Retour à la lecture (Échap)</translation>
    </message>
    <message>
        <source>The original is being fetched …</source>
        <translation>L’original est en cours de chargement…</translation>
    </message>
    <message>
        <source>This file is too long to be shown as text here. Its bytes stand beside.</source>
        <translation>Ce fichier est trop long pour être affiché ici comme texte. Ses octets figurent à côté.</translation>
    </message>
    <message>
        <source>These bytes can no longer be read as text. They stand beside.</source>
        <translation>Ces octets ne peuvent plus être lus comme texte. Ils figurent à côté.</translation>
    </message>
    <message>
        <source>So many bytes are not copied. “Save the original…” writes them to a file.</source>
        <translation>Un si grand nombre d’octets n’est pas copié. «&#x202f;Enregistrer l’original…&#x202f;» les écrit dans un fichier.</translation>
    </message>
</context>
<context>
    <name>dossier::OriginalText</name>
    <message>
        <source>Text of the original edition</source>
        <translation>Texte de l’édition originale</translation>
    </message>
</context>
<context>
    <name>dossier::Originals</name>
    <message>
        <source>Save the original</source>
        <translation>Enregistrer l’original</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>dossier::OutlinePage</name>
    <message>
        <source>Write a summary</source>
        <translation>Rédiger un résumé</translation>
    </message>
    <message>
        <source>Write a translation</source>
        <translation>Rédiger une traduction</translation>
    </message>
    <message>
        <source>Paste or open one…</source>
        <translation>Coller ou ouvrir un texte…</translation>
    </message>
    <message>
        <source>There is no summary or translation here yet.</source>
        <translation>Il n’y a encore ni résumé ni traduction ici.</translation>
    </message>
    <message>
        <source>Key passages, in the source’s own language, chosen by rule</source>
        <translation>Passages clés, dans la langue de la source, choisis selon des règles</translation>
    </message>
    <message>
        <source>Key passages, in %1, chosen by rule</source>
        <translation>Passages clés, en %1, choisis selon des règles</translation>
    </message>
    <message>
        <source>By their place in the text, the names and dates in them, and words they share with the title. They stand as the source has them.</source>
        <translation>D’après leur place dans le texte, les noms et dates qu’ils contiennent et les mots qu’ils ont en commun avec le titre. Ils sont repris tels quels de la source.</translation>
    </message>
    <message>
        <source>Passage %1: %2</source>
        <translation>Passage %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Passage %1, %2: %3</source>
        <comment>a number, in which language it is, its words</comment>
        <translation>Passage %1, %2&#x202f;: %3</translation>
    </message>
</context>
<context>
    <name>dossier::PasteSheet</name>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
    <message>
        <source>Import pasted text</source>
        <translation>Importer du texte collé</translation>
    </message>
    <message>
        <source>The text becomes a source of its own. What you do not know stays empty.</source>
        <translation>Le texte devient une source à part entière. Ce qui n’est pas connu reste vide.</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titre&#x202f;:</translation>
    </message>
    <message>
        <source>Language:</source>
        <translation>Langue&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Publisher:</source>
        <translation>É&amp;diteur&#x202f;:</translation>
    </message>
    <message>
        <source>Publ&amp;ished:</source>
        <translation>&amp;Publication&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse&#x202f;:</translation>
    </message>
    <message>
        <source>Add to the case</source>
        <translation>Ajouter à l’affaire</translation>
    </message>
    <message>
        <source>could not be told</source>
        <translation>non reconnue</translation>
    </message>
    <message>
        <source>2021-05-25, May 2021, or left empty</source>
        <translation>2021-05-25, mai 2021, ou laisser vide</translation>
    </message>
    <message>
        <source>The date as it is understood</source>
        <translation>La date telle qu’elle est comprise</translation>
    </message>
    <message>
        <source>When it was published is not known.</source>
        <translation>La date de publication n’est pas connue.</translation>
    </message>
    <message>
        <source>This is not understood as a date; write it as 2021-05-25, 2021-05 or 2021.</source>
        <translation>Date non comprise&#x202f;; l’écrire sous la forme 2021-05-25, 2021-05 ou 2021.</translation>
    </message>
    <message>
        <source>Understood as %1 (%2).</source>
        <translation>Compris comme «&#x202f;%1&#x202f;» (%2).</translation>
    </message>
</context>
<context>
    <name>dossier::Popover</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>dossier::Printing</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Something is being printed.</source>
        <translation>Une impression est en cours.</translation>
    </message>
    <message>
        <source>The active column shows no text.</source>
        <translation>La colonne active ne montre aucun texte.</translation>
    </message>
    <message>
        <source>Print the column</source>
        <translation>Imprimer la colonne</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) were sent to the printer.</source>
        <translation>
            <numerusform>%Ln page a été envoyée à l’imprimante.</numerusform>
            <numerusform>%Ln pages ont été envoyées à l’imprimante.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) were written to “%1”.</source>
        <translation>
            <numerusform>%Ln page a été écrite dans «&#x202f;%1&#x202f;».</numerusform>
            <numerusform>%Ln pages ont été écrites dans «&#x202f;%1&#x202f;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the column as PDF</source>
        <translation>Enregistrer la colonne en PDF</translation>
    </message>
    <message>
        <source>The pages are being set …</source>
        <translation>Mise en page en cours…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>L’impression a été arrêtée.</translation>
    </message>
    <message>
        <source>The column could not be printed: %1</source>
        <translation>La colonne n’a pas pu être imprimée&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>dossier::ProposalPanel</name>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Accept  A</source>
        <comment>with its key</comment>
        <translation>Accepter  A</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Reject  R</source>
        <comment>with its key</comment>
        <translation>Rejeter  R</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Later  Space</source>
        <comment>with its key</comment>
        <translation>Plus tard  Espace</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Why the program thinks so</source>
        <translation>Raison de la proposition</translation>
    </message>
    <message>
        <source>What changes if accepted</source>
        <translation>Ce qui change si l’on accepte</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
</context>
<context>
    <name>dossier::ProposalsModel</name>
    <message>
        <source>In %1, passage %2: %3</source>
        <comment>a language, a number and words</comment>
        <translation>En %1, passage %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Règle&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>dossier::ProseView</name>
    <message numerus="yes">
        <source>%Ln character(s) that do not show are named in the text, in boxes</source>
        <translation>
            <numerusform>%Ln caractère invisible est nommé dans le texte, dans un cadre</numerusform>
            <numerusform>%Ln caractères invisibles sont nommés dans le texte, dans des cadres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2. It does not show elsewhere: %3</source>
        <translation>%1, %2. Ne se voit pas ailleurs&#x202f;: %3</translation>
    </message>
    <message>
        <source>Eye line: what is gone to comes to stand here, and the columns are level here. It can be dragged.</source>
        <translation>Ligne de lecture&#x202f;: ce à quoi l’on va vient se placer ici, et les colonnes y sont à la même hauteur. On peut la déplacer.</translation>
    </message>
</context>
<context>
    <name>dossier::QuickOpen</name>
    <message>
        <source>Quick open</source>
        <translation>Ouverture rapide</translation>
    </message>
    <message>
        <source>Go to a source, an entity or an event</source>
        <translation>Aller à une source, une entité ou un événement</translation>
    </message>
    <message>
        <source>Enter: go there · Ctrl+Enter: a source in another column</source>
        <translation>Entrée&#x202f;: y aller · Ctrl+Entrée&#x202f;: une source dans une autre colonne</translation>
    </message>
    <message>
        <source>What was selected lately is listed here. Type a part of a title or name.</source>
        <translation>Ici figure ce qui a été sélectionné dernièrement. Saisir une partie d’un titre ou d’un nom.</translation>
    </message>
    <message>
        <source>No source, entity or event is called so.</source>
        <translation>Aucune source, entité ni événement ne porte ce nom.</translation>
    </message>
</context>
<context>
    <name>dossier::QuotationCard</name>
    <message>
        <source>Go to where it stands</source>
        <translation>Aller à l’endroit où cela figure</translation>
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
        <translation>Colonnes de lecture</translation>
    </message>
    <message>
        <source>This source has no further summary or translation.</source>
        <translation>Cette source n’a pas d’autre résumé ni d’autre traduction.</translation>
    </message>
    <message>
        <source>Source text</source>
        <translation>Texte de la source</translation>
    </message>
    <message>
        <source>Another source</source>
        <translation>Autre source</translation>
    </message>
    <message>
        <source>Keep this here</source>
        <translation>Garder ce texte ici</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Avec empattements</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>Sans empattements</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Close column</source>
        <translation>Fermer la colonne</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>%1, %2, version %3</source>
        <translation>%1, %2, version %3</translation>
    </message>
    <message>
        <source>Edit this version</source>
        <translation>Modifier cette version</translation>
    </message>
    <message>
        <source>Write a summary</source>
        <translation>Rédiger un résumé</translation>
    </message>
    <message>
        <source>Write a translation</source>
        <translation>Rédiger une traduction</translation>
    </message>
    <message>
        <source>Paste or open one…</source>
        <translation>Coller ou ouvrir un texte…</translation>
    </message>
    <message>
        <source>This source was taken out of the case. Undoing brings it back.</source>
        <translation>Cette source a été retirée de l’affaire. L’annulation la réintègre.</translation>
    </message>
    <message>
        <source>%1, %2, being written</source>
        <translation>%1, %2, en cours de rédaction</translation>
    </message>
    <message>
        <source>Move with the other columns</source>
        <translation>Bouger avec les autres colonnes</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Taille habituelle</translation>
    </message>
    <message>
        <source>Width of the text</source>
        <translation>Largeur du texte</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Étroite</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habituelle</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>As wide as the column</source>
        <translation>De la largeur de la colonne</translation>
    </message>
</context>
<context>
    <name>dossier::ReadingColumn</name>
    <message>
        <source>Empty column</source>
        <translation>Colonne vide</translation>
    </message>
    <message>
        <source>Source text: %1</source>
        <translation>Texte de la source&#x202f;: %1</translation>
    </message>
    <message>
        <source>Summary text</source>
        <translation>Texte du résumé</translation>
    </message>
    <message>
        <source>Translation text</source>
        <translation>Texte de la traduction</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>Rien d’ouvert</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln other source(s), F3</source>
        <translation>
            <numerusform>dans %Ln autre source, F3</numerusform>
            <numerusform>dans %Ln autres sources, F3</numerusform>
        </translation>
    </message>
    <message>
        <source>being written · %1</source>
        <translation>en cours de rédaction · %1</translation>
    </message>
    <message>
        <source>being written</source>
        <translation>en cours de rédaction</translation>
    </message>
    <message>
        <source>No rendition</source>
        <translation>Aucune restitution</translation>
    </message>
    <message>
        <source>In the margin: %1</source>
        <comment>notes and findings</comment>
        <translation>En marge&#x202f;: %1</translation>
    </message>
    <message>
        <source>Passage %1: %2</source>
        <comment>a number, notes and findings</comment>
        <translation>Passage %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>read without language rules</source>
        <translation>lu sans règles de langue</translation>
    </message>
    <message>
        <source>Passage %1 of the source, proposed by rule</source>
        <translation>Passage %1 de la source, proposé par une règle</translation>
    </message>
    <message>
        <source>Passage %1 of the source</source>
        <translation>Passage %1 de la source</translation>
    </message>
</context>
<context>
    <name>dossier::RemarksModel</name>
    <message>
        <source>Open findings</source>
        <translation>Constats ouverts</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Settled findings</source>
        <translation>Constats réglés</translation>
    </message>
    <message>
        <source>it is so</source>
        <translation>fondé</translation>
    </message>
    <message>
        <source>nothing is wrong</source>
        <translation>rien d’anormal</translation>
    </message>
    <message>
        <source>%1, passage %2</source>
        <comment>a source&apos;s title and the number of a passage</comment>
        <translation>%1, passage %2</translation>
    </message>
    <message>
        <source>the whole case</source>
        <translation>toute l’affaire</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>note or finding, its words, what it is about</comment>
        <translation>%1&#x202f;: %2. %3</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>%1, passage %2 in the %3 summary</source>
        <comment>a source&apos;s title, a number, a language</comment>
        <translation>%1, passage %2 du résumé en %3</translation>
    </message>
    <message>
        <source>%1, in the %2 summary</source>
        <comment>a source&apos;s title, a language</comment>
        <translation>%1, dans le résumé en %2</translation>
    </message>
    <message>
        <source>%1, passage %2 in the %3 translation</source>
        <comment>a source&apos;s title, a number, a language</comment>
        <translation>%1, passage %2 de la traduction en %3</translation>
    </message>
    <message>
        <source>%1, in the %2 translation</source>
        <comment>a source&apos;s title, a language</comment>
        <translation>%1, dans la traduction en %2</translation>
    </message>
</context>
<context>
    <name>dossier::RemarksView</name>
    <message>
        <source>Filter notes and findings</source>
        <translation>Filtrer les notes et constats</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Notes and findings</source>
        <translation>Notes et constats</translation>
    </message>
    <message>
        <source>Open findings</source>
        <translation>Constats ouverts</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Settled findings</source>
        <translation>Constats réglés</translation>
    </message>
    <message>
        <source>Keep the words</source>
        <translation>Conserver le texte</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove  Del</source>
        <comment>with its key</comment>
        <translation>Supprimer  Suppr</translation>
    </message>
    <message>
        <source>It is so</source>
        <translation>Fondé</translation>
    </message>
    <message>
        <source>It is so  A</source>
        <comment>with its key</comment>
        <translation>Fondé  A</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>Rien d’anormal</translation>
    </message>
    <message>
        <source>Nothing is wrong  R</source>
        <comment>with its key</comment>
        <translation>Rien d’anormal  R</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Nobody has noted anything, and no check has found anything</source>
        <translation>Aucune note n’a été prise et aucun contrôle n’a rien trouvé</translation>
    </message>
    <message>
        <source>No note or finding is like that</source>
        <translation>Aucune note ni aucun constat ne correspond</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Words of the note</source>
        <translation>Texte de la note</translation>
    </message>
    <message>
        <source>Reason, in a few words</source>
        <translation>Motif, en quelques mots</translation>
    </message>
</context>
<context>
    <name>dossier::RenditionEditing</name>
    <message>
        <source>Nothing is being written in the columns.</source>
        <translation>Rien n’est en cours de rédaction dans les colonnes.</translation>
    </message>
    <message>
        <source>There is no version of a summary or translation in the columns.</source>
        <translation>Aucune version d’un résumé ou d’une traduction n’est ouverte dans les colonnes.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Rien n’est encore écrit.</translation>
    </message>
    <message>
        <source>There is no summary or translation in the columns whose sentence could be linked.</source>
        <translation>Les colonnes ne contiennent aucun résumé ni aucune traduction dont une phrase puisse être liée.</translation>
    </message>
    <message>
        <source>Click the passage in the source first; then Ctrl+L links the sentence at the caret to it.</source>
        <translation>Cliquer d’abord sur le passage dans la source&#x202f;; Ctrl+L y lie ensuite la phrase où se trouve le curseur.</translation>
    </message>
    <message>
        <source>The caret is in no sentence.</source>
        <translation>Le curseur ne se trouve dans aucune phrase.</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Go to passage %1</source>
        <translation>Aller au passage %1</translation>
    </message>
    <message>
        <source>Accept the link to passage %1</source>
        <translation>Accepter le lien avec le passage %1</translation>
    </message>
    <message>
        <source>Unlink from passage %1</source>
        <translation>Supprimer le lien avec le passage %1</translation>
    </message>
    <message>
        <source>Select a source first.</source>
        <translation>Sélectionner d’abord une source.</translation>
    </message>
</context>
<context>
    <name>dossier::RenditionSheet</name>
    <message>
        <source>Paste or open a summary or translation</source>
        <translation>Coller ou ouvrir un résumé ou une traduction</translation>
    </message>
    <message>
        <source>It becomes a version at once, beside “%1”.</source>
        <translation>Le texte devient aussitôt une version, à côté de «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Catégorie&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;State:</source>
        <translation>É&amp;tat&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Author:</source>
        <translation>&amp;Auteur&#x202f;:</translation>
    </message>
    <message>
        <source>Its words</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Paste the words here, or open a file.</source>
        <translation>Coller le texte ici, ou ouvrir un fichier.</translation>
    </message>
    <message>
        <source>Add as version</source>
        <translation>Ajouter comme version</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Open a summary or translation</source>
        <translation>Ouvrir un résumé ou une traduction</translation>
    </message>
    <message>
        <source>Texts (*.txt *.md)</source>
        <translation>Textes (*.txt *.md)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The language could not be told; choose it above.</source>
        <translation>La langue n’a pas été reconnue&#x202f;; la choisir ci-dessus.</translation>
    </message>
    <message>
        <source>The language was recognised as %1.</source>
        <translation>Langue reconnue&#x202f;: %1.</translation>
    </message>
    <message>
        <source>It reads like %1.</source>
        <translation>Langue vraisemblable&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>dossier::ReviewFilter</name>
    <message>
        <source>Filter proposals</source>
        <translation>Filtrer les propositions</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Toutes les catégories</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Toutes les règles</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Toutes les sources</translation>
    </message>
    <message>
        <source>This source</source>
        <translation>Cette source</translation>
    </message>
</context>
<context>
    <name>dossier::ReviewView</name>
    <message>
        <source>To review</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>Nothing waits for a decision</source>
        <translation>Aucune décision en attente</translation>
    </message>
    <message numerus="yes">
        <source>Accept all %Ln</source>
        <translation>
            <numerusform>Accepter %Ln proposition</numerusform>
            <numerusform>Accepter les %Ln propositions</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Tout accepter</translation>
    </message>
    <message numerus="yes">
        <source>Reject all %Ln</source>
        <translation>
            <numerusform>Rejeter %Ln proposition</numerusform>
            <numerusform>Rejeter les %Ln propositions</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject all</source>
        <translation>Tout rejeter</translation>
    </message>
    <message>
        <source>One act, undone at once</source>
        <translation>Une seule action, annulable d’un coup</translation>
    </message>
    <message>
        <source>Narrow the list first: by kind, rule, language, source or words</source>
        <translation>Restreindre d’abord la liste&#x202f;: par catégorie, règle, langue, source ou mots</translation>
    </message>
    <message>
        <source>Nothing that fits the filter waits for a decision</source>
        <translation>Rien de ce que montre le filtre n’attend de décision</translation>
    </message>
</context>
<context>
    <name>dossier::SearchField</name>
    <message>
        <source>Search the case</source>
        <translation>Chercher dans l’affaire</translation>
    </message>
    <message>
        <source>What the case has</source>
        <translation>Ce que contient l’affaire</translation>
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
        <translation>Entité</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>what a search is narrowed to</comment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>what a search is narrowed to</comment>
        <translation>Date</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>what a search is narrowed to</comment>
        <translation>Source</translation>
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
            <numerusform>%Ln résultat</numerusform>
            <numerusform>%Ln résultats</numerusform>
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
        <translation>Mots, &quot;expressions&quot;, préfixe*, AND, OR, NOT, NEAR(a b, 5)&#x202f;; entity:, lang:, date: et source: restreignent.</translation>
    </message>
    <message>
        <source>Order of the hits</source>
        <translation>Ordre des résultats</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Par source</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Les meilleurs d’abord</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistrées</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Hit %1 of %2</source>
        <translation>Résultat %1 sur %2</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 et plus</translation>
    </message>
    <message>
        <source>Type what to look for: words, &quot;phrases&quot;, prefix*, AND, OR, NOT, NEAR(a b, 5).
entity:, lang:, date: and source: narrow it, as in lang:fr date:2021-03.</source>
        <translation>Taper ce qui est cherché&#x202f;: mots, &quot;expressions&quot;, préfixe*, AND, OR, NOT, NEAR(a b, 5).
entity:, lang:, date: et source: restreignent, comme dans lang:fr date:2021-03.</translation>
    </message>
    <message>
        <source>Searching … Escape stops it.</source>
        <translation>Recherche en cours… Échap l’arrête.</translation>
    </message>
    <message>
        <source>The search was stopped. Enter starts it again.</source>
        <translation>La recherche a été arrêtée. Entrée la relance.</translation>
    </message>
    <message>
        <source>The case could not be searched. %1</source>
        <translation>La recherche dans l’affaire a échoué. %1</translation>
    </message>
    <message>
        <source>No text has that. Accents and capitals do not matter; try fewer words, or word*.</source>
        <translation>Aucun texte ne contient cela. Accents et majuscules ne comptent pas&#x202f;; essayer avec moins de mots, ou mot*.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>texts, sources</comment>
        <translation>%1 dans %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s)</source>
        <translation>
            <numerusform>%Ln texte</numerusform>
            <numerusform>%Ln textes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln source</numerusform>
            <numerusform>%Ln sources</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Forget this search</source>
        <translation>&amp;Oublier cette recherche</translation>
    </message>
    <message>
        <source>&amp;Save this search</source>
        <translation>&amp;Enregistrer cette recherche</translation>
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
        <translation>ouverte</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermée</translation>
    </message>
</context>
<context>
    <name>dossier::SourceDelegate</name>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
</context>
<context>
    <name>dossier::SourcesModel</name>
    <message>
        <source>not concerned</source>
        <translation>non concernée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of evidence</source>
        <translation>
            <numerusform>%Ln preuve</numerusform>
            <numerusform>%Ln preuves</numerusform>
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
            <numerusform>%Ln date dans la période</numerusform>
            <numerusform>%Ln dates dans la période</numerusform>
        </translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>contredit</translation>
    </message>
    <message>
        <source>New since %1</source>
        <comment>a day</comment>
        <translation>Nouveau depuis %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln source</numerusform>
            <numerusform>%Ln sources</numerusform>
        </translation>
    </message>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>déplié</translation>
    </message>
    <message>
        <source>reliability %1</source>
        <comment>a letter and what it means</comment>
        <translation>fiabilité %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposal(s) to settle</source>
        <translation>
            <numerusform>%Ln proposition à régler</numerusform>
            <numerusform>%Ln propositions à régler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln settled</source>
        <translation>
            <numerusform>%Ln réglée</numerusform>
            <numerusform>%Ln réglées</numerusform>
        </translation>
    </message>
    <message>
        <source>new since your last visit</source>
        <translation>nouveau depuis votre dernière visite</translation>
    </message>
</context>
<context>
    <name>dossier::SourcesView</name>
    <message>
        <source>Filter sources</source>
        <translation>Filtrer les sources</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Drop articles here or use Import</source>
        <translation>Déposer des articles ici ou utiliser Importer</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>Copier le titre</translation>
    </message>
    <message>
        <source>Copy web address</source>
        <translation>Copier l’adresse web</translation>
    </message>
    <message>
        <source>To review  %1</source>
        <comment>a number</comment>
        <translation>À examiner  %1</translation>
    </message>
    <message>
        <source>Group and sort sources</source>
        <translation>Grouper et trier les sources</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>numbers of sources</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>No source has these words in its title, publisher, kind, language, file name or web address</source>
        <translation>Aucune source n’a ces mots dans son titre, éditeur, catégorie, langue, nom de fichier ou adresse web</translation>
    </message>
</context>
<context>
    <name>dossier::StartPage</name>
    <message>
        <source>Start</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Read a case</source>
        <translation>Lire une affaire</translation>
    </message>
    <message>
        <source>Sources, translated summaries, names and dates in one place, each tied to the sentence it comes from. Everything stays on this computer.</source>
        <translation>Sources, résumés traduits, noms et dates en un seul endroit, chacun relié à la phrase dont il provient. Tout reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Your own articles</source>
        <translation>Vos propres articles</translation>
    </message>
    <message>
        <source>Drop articles or a folder here</source>
        <translation>Déposer ici des articles ou un dossier</translation>
    </message>
    <message>
        <source>Plain text and Markdown, with what is known about them beside</source>
        <translation>Texte brut et Markdown, accompagnés de ce que l’on sait d’eux</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Open a case…</source>
        <translation>Ouvrir une affaire…</translation>
    </message>
    <message>
        <source>Empty case…</source>
        <translation>Affaire vide…</translation>
    </message>
    <message>
        <source>Sample case</source>
        <translation>Affaire d’exemple</translation>
    </message>
    <message>
        <source>Two intrusions, five reports</source>
        <translation>Deux intrusions, cinq récits</translation>
    </message>
    <message>
        <source>5 sources in French, Italian and Dutch</source>
        <translation>5 sources en français, en italien et en néerlandais</translation>
    </message>
    <message>
        <source>Retold for trying things out: names in four languages, dates told in different ways, and three questions on which the sources disagree.</source>
        <translation>Réécrites pour faire des essais&#x202f;: des noms en quatre langues, des dates exprimées de diverses façons et trois questions sur lesquelles les sources divergent.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Ouvrir l’exemple</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Ouvertes récemment</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Click a name</source>
        <translation>Cliquer sur un nom</translation>
    </message>
    <message>
        <source>it lights up in every source and language</source>
        <translation>pour le mettre en surbrillance dans chaque source et chaque langue</translation>
    </message>
    <message>
        <source>Press F3</source>
        <translation>Appuyer sur F3</translation>
    </message>
    <message>
        <source>go on to where it is named next</source>
        <translation>pour passer à la mention suivante</translation>
    </message>
    <message>
        <source>Click a bar</source>
        <translation>Cliquer sur une barre</translation>
    </message>
    <message>
        <source>see what the sources say about when, and where they disagree</source>
        <translation>pour voir ce que les sources disent de la date et où elles divergent</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln file(s)</source>
        <translation>
            <numerusform>Ajouter %Ln fichier</numerusform>
            <numerusform>Ajouter %Ln fichiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::TimelineCard</name>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
</context>
<context>
    <name>dossier::TimelineChart</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Rows of the timeline</source>
        <translation>Lignes de la chronologie</translation>
    </message>
    <message>
        <source>coverage, not activity</source>
        <translation>couverture, et non activité</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>%1 lit</source>
        <translation>%1 en surbrillance</translation>
    </message>
</context>
<context>
    <name>dossier::TimelinePainter</name>
    <message>
        <source>Undated</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>%1 more above</source>
        <translation>%1 de plus au-dessus</translation>
    </message>
</context>
<context>
    <name>dossier::TimelineScene</name>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
</context>
<context>
    <name>dossier::TimelineTable</name>
    <message>
        <source>Events in a table</source>
        <translation>Événements en tableau</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Copier la ligne</translation>
    </message>
    <message>
        <source>Copy all rows</source>
        <translation>Copier toutes les lignes</translation>
    </message>
</context>
<context>
    <name>dossier::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>What the timeline shows</source>
        <translation>Ce que montre la chronologie</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Fit all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 name one of those chosen</source>
        <translation>%1 nommant l’une des entités choisies</translation>
    </message>
    <message>
        <source>%1 name %2</source>
        <comment>how many events name an entity</comment>
        <translation>%1 nommant «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>%1 in the passage</source>
        <translation>%1 dans le passage</translation>
    </message>
    <message>
        <source>%1 in the stretch of time</source>
        <translation>%1 dans la période</translation>
    </message>
    <message>
        <source>%1 in the source</source>
        <translation>%1 dans la source</translation>
    </message>
    <message>
        <source>%1 claims about one event, drawn apart</source>
        <translation>%1 affirmations sur un même événement, tracées séparément</translation>
    </message>
    <message>
        <source>What happened, and when, is drawn here once the case has events</source>
        <translation>Ce qui s’est passé, et quand, est tracé ici dès que l’affaire comporte des événements</translation>
    </message>
    <message>
        <source>names %1</source>
        <comment>one event, some entities</comment>
        <translation>nomme %1</translation>
    </message>
    <message>
        <source>none name %1</source>
        <comment>no event names an entity</comment>
        <translation>aucun ne nomme %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no events</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1, in the stretch of time</source>
        <translation>%1, dans la période</translation>
    </message>
    <message>
        <source>%1 in the passage and the stretch of time</source>
        <translation>%1 dans le passage et la période</translation>
    </message>
    <message>
        <source>%1 in the source and the stretch of time</source>
        <translation>%1 dans la source et la période</translation>
    </message>
    <message>
        <source>Rows: by source</source>
        <translation>Lignes&#x202f;: par source</translation>
    </message>
    <message>
        <source>Rows: by entity</source>
        <translation>Lignes&#x202f;: par entité</translation>
    </message>
    <message>
        <source>Rows: packed</source>
        <translation>Lignes&#x202f;: compactes</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>The events in a table</source>
        <translation>Les événements dans un tableau</translation>
    </message>
    <message>
        <source>How the rows are arranged</source>
        <translation>Comment les lignes sont disposées</translation>
    </message>
    <message>
        <source>Other events</source>
        <translation>Autres événements</translation>
    </message>
    <message>
        <source>The rows are being arranged …</source>
        <translation>Les lignes sont en cours d’arrangement…</translation>
    </message>
</context>
<context>
    <name>dossier::settings</name>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>“%1” is not there. It may have been moved or renamed; open it from its new place.</source>
        <translation>«&#x202f;%1&#x202f;» est introuvable. Le fichier a pu être déplacé ou renommé&#x202f;; l’ouvrir depuis son nouvel emplacement.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>Impossible de lire «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” is of a kind that is not read. Save it as plain text or Markdown and import that.</source>
        <translation>«&#x202f;%1&#x202f;» est d’un type non pris en charge. L’enregistrer en texte brut ou en Markdown, puis l’importer.</translation>
    </message>
    <message>
        <source>“%1” is in the case already, byte for byte.</source>
        <translation>«&#x202f;%1&#x202f;» se trouve déjà dans l’affaire, à l’octet près.</translation>
    </message>
    <message>
        <source>“%1” is not a case. Nothing was changed in it. To read it as a source, import it.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une affaire. Rien n’y a été modifié. Pour le lire comme source, l’importer.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Dossier and was left untouched. Open it with that version.</source>
        <translation>«&#x202f;%1&#x202f;» provient d’une version plus récente de Dossier et n’a pas été modifié. L’ouvrir avec cette version.</translation>
    </message>
    <message>
        <source>“%1” is damaged and was left untouched. Open a copy kept elsewhere, or see what dossier-cli check says.</source>
        <translation>«&#x202f;%1&#x202f;» est endommagé et n’a pas été modifié. Ouvrir une copie conservée ailleurs, ou voir ce qu’en dit dossier-cli check.</translation>
    </message>
    <message>
        <source>“%1” cannot be written to. Copy it to a folder of your own and open the copy.</source>
        <translation>Impossible d’écrire dans «&#x202f;%1&#x202f;». Le copier dans un dossier personnel et ouvrir la copie.</translation>
    </message>
    <message>
        <source>“%1” is open elsewhere. Close it there first.</source>
        <translation>«&#x202f;%1&#x202f;» est ouvert ailleurs. L’y fermer d’abord.</translation>
    </message>
    <message>
        <source>“%1” has changed in the meantime. Nothing was written.</source>
        <translation>«&#x202f;%1&#x202f;» a changé entre-temps. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>“%1” was not understood.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas été compris.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>“%1” did not work.</source>
        <translation>Échec de «&#x202f;%1&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s) came in</source>
        <translation>
            <numerusform>%Ln source importée</numerusform>
            <numerusform>%Ln sources importées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the case already</source>
        <translation>
            <numerusform>%Ln déjà dans l’affaire</numerusform>
            <numerusform>%Ln déjà dans l’affaire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not read</source>
        <translation>
            <numerusform>%Ln non lue</numerusform>
            <numerusform>%Ln non lues</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped on request</source>
        <translation>arrêté à la demande</translation>
    </message>
    <message>
        <source>The disk is full. What is in “%1” stays in it; make room and try again.</source>
        <translation>Le disque est plein. Ce que contient «&#x202f;%1&#x202f;» y reste&#x202f;; libérer de l’espace et réessayer.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>une autre personne</translation>
    </message>
    <message>
        <source>%1 has it open</source>
        <translation>affaire ouverte par %1</translation>
    </message>
    <message>
        <source>%1 has it open on %2 since %3</source>
        <translation>affaire ouverte par %1 sur %2 depuis %3</translation>
    </message>
    <message>
        <source>Read only: %1. What is changed there shows here.</source>
        <translation>Lecture seule&#x202f;: %1. Ce qui y est modifié apparaît ici.</translation>
    </message>
    <message>
        <source>Read only: the file or its folder takes no changes. Copy it elsewhere to work on it.</source>
        <translation>Lecture seule&#x202f;: le fichier ou son dossier n’accepte pas de modifications. Le copier ailleurs pour y travailler.</translation>
    </message>
    <message>
        <source>Read only: the file or its folder takes no changes, and this is a copy made to be read, as the case was not closed or is of an older version. What is changed there does not show here.</source>
        <translation>Lecture seule&#x202f;: le fichier ou son dossier n’accepte pas de modifications, et ceci est une copie faite pour la lecture, car l’affaire n’a pas été fermée ou provient d’une version plus ancienne. Ce qui y est modifié n’apparaît pas ici.</translation>
    </message>
    <message>
        <source>Read only, as it was asked for. Open it again to work on it.</source>
        <translation>Lecture seule, comme demandé. Rouvrir l’affaire pour y travailler.</translation>
    </message>
    <message>
        <source>“%1” was not closed the last time, and a check found that its file is damaged. Export what can be read as a bundle, or go on with a copy kept elsewhere; dossier-cli check says what is wrong.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas été fermé la dernière fois, et un contrôle a montré que son fichier est endommagé. Exporter en paquet ce qui peut être lu, ou continuer avec une copie conservée ailleurs&#x202f;; dossier-cli check indique ce qui ne va pas.</translation>
    </message>
    <message>
        <source>“%1” can only be read for now: %2.</source>
        <translation>«&#x202f;%1&#x202f;» est pour l’instant en lecture seule&#x202f;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) were read again, as the rules are newer than the case</source>
        <translation>
            <numerusform>%Ln texte lu de nouveau, car les règles sont plus récentes que l’affaire</numerusform>
            <numerusform>%Ln textes lus de nouveau, car les règles sont plus récentes que l’affaire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new proposal(s)</source>
        <translation>
            <numerusform>%Ln nouvelle proposition</numerusform>
            <numerusform>%Ln nouvelles propositions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposal(s) gone</source>
        <translation>
            <numerusform>%Ln proposition disparue</numerusform>
            <numerusform>%Ln propositions disparues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln modifiée</numerusform>
            <numerusform>%Ln modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted and no longer found, kept and listed</source>
        <translation>
            <numerusform>%Ln acceptée mais plus trouvée, conservée et signalée</numerusform>
            <numerusform>%Ln acceptées mais plus trouvées, conservées et signalées</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” holds the bundle of another case, which was left as it is. Choose another folder.</source>
        <translation>«&#x202f;%1&#x202f;» contient le paquet d’une autre affaire, laissé tel quel. Choisir un autre dossier.</translation>
    </message>
    <message>
        <source>“%1” takes no bundle, as it holds something else, which was left as it is. Choose an empty folder.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut recevoir de paquet, car il contient autre chose, laissé tel quel. Choisir un dossier vide.</translation>
    </message>
    <message>
        <source>“%1” takes no files. Choose a folder of your own.</source>
        <translation>«&#x202f;%1&#x202f;» n’accepte pas de fichiers. Choisir un dossier à soi.</translation>
    </message>
    <message>
        <source>The disk is full. “%1” is as it was before; make room and export again, or choose a folder elsewhere.</source>
        <translation>Le disque est plein. «&#x202f;%1&#x202f;» est comme avant&#x202f;; faire de la place et exporter à nouveau, ou choisir un dossier ailleurs.</translation>
    </message>
    <message>
        <source>The export was stopped. “%1” is as it was before.</source>
        <translation>L’export a été arrêté. «&#x202f;%1&#x202f;» est comme avant.</translation>
    </message>
    <message>
        <source>“%1” is not a bundle: there is no case.json in it. To read what is in it as sources, import the folder.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un paquet&#x202f;: il n’y a pas de case.json dedans. Pour lire son contenu comme sources, importer le dossier.</translation>
    </message>
    <message>
        <source>The bundle “%1” is damaged, and no case was made of it.</source>
        <translation>Le paquet «&#x202f;%1&#x202f;» est endommagé, et aucune affaire n’en a été faite.</translation>
    </message>
    <message>
        <source>“%1” is there already and was left as it is. Choose another name.</source>
        <translation>«&#x202f;%1&#x202f;» existe déjà et a été laissé tel quel. Choisir un autre nom.</translation>
    </message>
    <message>
        <source>Stopped. No case was made of the bundle.</source>
        <translation>Arrêté. Aucune affaire n’a été faite du paquet.</translation>
    </message>
    <message>
        <source>it is open elsewhere</source>
        <translation>elle est ouverte ailleurs</translation>
    </message>
    <message>
        <source>What this was about is not in the case any more: it was undone or taken out meanwhile. Nothing was changed.</source>
        <translation>Ce dont il s’agissait n’est plus dans l’affaire : cela a été annulé ou retiré entre-temps. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>invisible</name>
    <message>
        <source>it parts what looks like one word.</source>
        <translation>il coupe ce qui paraît être un seul mot.</translation>
    </message>
    <message>
        <source>it ties letters together or keeps them apart.</source>
        <translation>il lie des lettres ou les tient séparées.</translation>
    </message>
    <message>
        <source>it turns the order of what stands beside it.</source>
        <translation>il inverse l’ordre de ce qui se trouve à côté de lui.</translation>
    </message>
    <message>
        <source>it turns the letters after it round, whatever they are.</source>
        <translation>il retourne les lettres qui le suivent, quelles qu’elles soient.</translation>
    </message>
    <message>
        <source>it ends what an earlier one began.</source>
        <translation>il met fin à ce qu’un précédent a commencé.</translation>
    </message>
    <message>
        <source>Zero-width space</source>
        <translation>Espace sans chasse</translation>
    </message>
    <message>
        <source>Zero-width non-joiner</source>
        <translation>Antiliant sans chasse</translation>
    </message>
    <message>
        <source>Zero-width joiner</source>
        <translation>Liant sans chasse</translation>
    </message>
    <message>
        <source>Word joiner</source>
        <translation>Gluon de mots</translation>
    </message>
    <message>
        <source>Byte order mark inside the text</source>
        <translation>Indicateur d’ordre des octets au milieu du texte</translation>
    </message>
    <message>
        <source>Left-to-right mark</source>
        <translation>Marque gauche-à-droite</translation>
    </message>
    <message>
        <source>Right-to-left mark</source>
        <translation>Marque droite-à-gauche</translation>
    </message>
    <message>
        <source>Arabic letter mark</source>
        <translation>Marque de lettre arabe</translation>
    </message>
    <message>
        <source>Left-to-right embedding</source>
        <translation>Enchâssement gauche-à-droite</translation>
    </message>
    <message>
        <source>Right-to-left embedding</source>
        <translation>Enchâssement droite-à-gauche</translation>
    </message>
    <message>
        <source>Pop directional formatting</source>
        <translation>Dépilement de formatage directionnel</translation>
    </message>
    <message>
        <source>Left-to-right override</source>
        <translation>Forçage gauche-à-droite</translation>
    </message>
    <message>
        <source>Right-to-left override</source>
        <translation>Forçage droite-à-gauche</translation>
    </message>
    <message>
        <source>Left-to-right isolate</source>
        <translation>Isolat gauche-à-droite</translation>
    </message>
    <message>
        <source>Right-to-left isolate</source>
        <translation>Isolat droite-à-gauche</translation>
    </message>
    <message>
        <source>First strong isolate</source>
        <translation>Isolat selon le premier caractère fort</translation>
    </message>
    <message>
        <source>Pop directional isolate</source>
        <translation>Dépilement d’isolat directionnel</translation>
    </message>
    <message>
        <source>Tag letter</source>
        <translation>Lettre d’étiquette</translation>
    </message>
    <message>
        <source>programs read it, people do not see it.</source>
        <translation>des programmes le lisent, les personnes ne le voient pas.</translation>
    </message>
    <message>
        <source>Character without a shape</source>
        <translation>Caractère sans forme</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Read source articles beside their summaries, entities and timeline.</source>
        <translation>Lire des articles sources à côté de leurs résumés, des entités et d’une chronologie.</translation>
    </message>
    <message>
        <source>Open the sample case.</source>
        <translation>Ouvrir l’affaire d’exemple.</translation>
    </message>
    <message>
        <source>Colours for this time: system, light or dark.</source>
        <translation>Couleurs pour cette fois&#x202f;: system, light ou dark.</translation>
    </message>
    <message>
        <source>The case to open, or articles to import.</source>
        <translation>L’affaire à ouvrir, ou les articles à importer.</translation>
    </message>
</context>
<context>
    <name>outcomes</name>
    <message>
        <source>no reason was given</source>
        <translation>aucun motif n’a été donné</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Connu</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>of several</comment>
        <translation>Refusés</translation>
    </message>
    <message>
        <source>To check</source>
        <comment>of several</comment>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Known</source>
        <comment>of several</comment>
        <translation>Connus</translation>
    </message>
    <message>
        <source>Imported</source>
        <comment>of several</comment>
        <translation>Importés</translation>
    </message>
    <message>
        <source>A new edition</source>
        <translation>Une nouvelle édition</translation>
    </message>
    <message>
        <source>Another source</source>
        <translation>Une autre source</translation>
    </message>
    <message>
        <source>Already in the case, byte for byte.</source>
        <translation>Déjà dans l’affaire, à l’octet près.</translation>
    </message>
    <message>
        <source>Already in the case: the same bytes as “%1”.</source>
        <translation>Déjà dans l’affaire&#x202f;: mêmes octets que «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>Importé.</translation>
    </message>
    <message>
        <source>Encoding guessed as %1.</source>
        <translation>Encodage supposé&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Look whether accents are right.</source>
        <translation>Vérifier si les accents sont corrects.</translation>
    </message>
    <message>
        <source>Check accents</source>
        <translation>Vérifier les accents</translation>
    </message>
    <message>
        <source>Not encoded as it says, but as %3.</source>
        <translation>Encodage réel, différent de celui indiqué&#x202f;: %3.</translation>
    </message>
    <message>
        <source>No encoding is called “%1”.</source>
        <translation>Aucun encodage ne s’appelle «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Characters that do not show stand in it: %1.</source>
        <translation>Contient des caractères invisibles&#x202f;: %1.</translation>
    </message>
    <message>
        <source>They are named where they stand in the text.</source>
        <translation>Ils sont nommés à leur place dans le texte.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Les voir</translation>
    </message>
    <message>
        <source>“%1” is none of the things kept about a source, and was left out.</source>
        <translation>«&#x202f;%1&#x202f;» ne fait pas partie de ce qui est conservé sur une source et a été laissé de côté.</translation>
    </message>
    <message>
        <source>Known are title, kind, publisher, author, published, url, language, reliability and encoding.</source>
        <translation>Sont reconnus&#x202f;: title, kind, publisher, author, published, url, language, reliability et encoding.</translation>
    </message>
    <message>
        <source>A line about it was left out: “%1”.</source>
        <translation>Une ligne à son sujet a été laissée de côté&#x202f;: «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Such lines have the form “key: value”.</source>
        <translation>Ces lignes ont la forme «&#x202f;key: value&#x202f;».</translation>
    </message>
    <message>
        <source>The date of publication was not understood: %1.</source>
        <translation>Date de publication non comprise&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Write it as 2021-05-25, 2021-05 or 2021.</source>
        <translation>L’écrire sous la forme 2021-05-25, 2021-05 ou 2021.</translation>
    </message>
    <message>
        <source>“%1” is no reliability.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une fiabilité.</translation>
    </message>
    <message>
        <source>Write a letter from A to F.</source>
        <translation>Écrire une lettre de A à F.</translation>
    </message>
    <message>
        <source>“%1” is no language.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une langue.</translation>
    </message>
    <message>
        <source>Write its code of two letters, as fr or nl.</source>
        <translation>Écrire son code à deux lettres, comme fr ou nl.</translation>
    </message>
    <message>
        <source>“%1” is no kind of rendition.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une catégorie de restitution.</translation>
    </message>
    <message>
        <source>Write summary or translation.</source>
        <translation>Écrire summary ou translation.</translation>
    </message>
    <message>
        <source>“%1” is no number of a version.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un numéro de version.</translation>
    </message>
    <message>
        <source>Write a whole number from 1.</source>
        <translation>Écrire un nombre entier à partir de 1.</translation>
    </message>
    <message>
        <source>The file and the one beside it differ in %2; what stands beside it was taken.</source>
        <translation>Le fichier et celui qui l’accompagne diffèrent (%2)&#x202f;; ce que dit le fichier d’accompagnement a été retenu.</translation>
    </message>
    <message>
        <source>Look which is right.</source>
        <translation>Vérifier lequel est juste.</translation>
    </message>
    <message>
        <source>Its name and its head differ in %2; what the head says was taken.</source>
        <translation>Son nom et son en-tête diffèrent (%2)&#x202f;; ce que dit l’en-tête a été retenu.</translation>
    </message>
    <message>
        <source>What is told about it beside it cannot be read: %1.</source>
        <translation>Impossible de lire le fichier qui l’accompagne&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Save that file as plain text in UTF-8 and import again.</source>
        <translation>Enregistrer ce fichier en texte brut UTF-8 et importer de nouveau.</translation>
    </message>
    <message>
        <source>Another source came from a file of this name.</source>
        <translation>Une autre source provient d’un fichier du même nom.</translation>
    </message>
    <message>
        <source>Look whether the two are the same article.</source>
        <translation>Vérifier si les deux sont le même article.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>It is edition %1 of a source that was known.</source>
        <translation>Édition %1 d’une source déjà connue.</translation>
    </message>
    <message>
        <source>Marks that have no place in the new edition: %1.</source>
        <translation>Marques sans emplacement dans la nouvelle édition&#x202f;: %1.</translation>
    </message>
    <message>
        <source>They are listed, not lost.</source>
        <translation>Elles sont signalées, non perdues.</translation>
    </message>
    <message>
        <source>Nearly the same words as “%1”.</source>
        <translation>Presque les mêmes mots que «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Look whether both are wanted.</source>
        <translation>Vérifier si les deux sont utiles.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Shares most of its words with “%1”.</source>
        <translation>A la plupart de ses mots en commun avec «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>It may repeat that source, so that the two are not two witnesses.</source>
        <translation>Peut reprendre cette source, auquel cas les deux ne sont pas deux témoignages.</translation>
    </message>
    <message>
        <source>A version for “%1”.</source>
        <translation>Une version pour «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The file is empty, or holds nothing but blanks.</source>
        <translation>Le fichier est vide ou ne contient que des espaces.</translation>
    </message>
    <message>
        <source>Look for a copy with the text in it.</source>
        <translation>Chercher une copie qui contient le texte.</translation>
    </message>
    <message>
        <source>It is no text: %1.</source>
        <translation>Ce n’est pas du texte&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Open it in the program it is from and save it as plain text.</source>
        <translation>L’ouvrir dans le programme d’origine et l’enregistrer en texte brut.</translation>
    </message>
    <message>
        <source>Its letters are damaged: %1.</source>
        <translation>Ses caractères sont endommagés&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Look for an undamaged copy, or name its encoding in a file beside it.</source>
        <translation>Chercher une copie intacte, ou indiquer son encodage dans un fichier d’accompagnement.</translation>
    </message>
    <message>
        <source>The file is too large: %1.</source>
        <translation>Le fichier est trop volumineux&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Cut it into parts and import those.</source>
        <translation>Le couper en parties et les importer.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>Impossible d’ouvrir le fichier&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Look at its rights, then try again.</source>
        <translation>Vérifier ses droits d’accès, puis réessayer.</translation>
    </message>
    <message>
        <source>This kind of file cannot be read.</source>
        <translation>Ce type de fichier n’est pas pris en charge.</translation>
    </message>
    <message>
        <source>Save it as plain text or Markdown.</source>
        <translation>L’enregistrer en texte brut ou en Markdown.</translation>
    </message>
    <message>
        <source>The file, or the source it belongs to, is not there.</source>
        <translation>Le fichier, ou la source dont il relève, est introuvable.</translation>
    </message>
    <message>
        <source>Look whether it was moved or renamed, and import both together.</source>
        <translation>Vérifier s’il a été déplacé ou renommé, et importer les deux ensemble.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>The file is not what its name says.</source>
        <translation>Le fichier n’est pas ce qu’indique son nom.</translation>
    </message>
    <message>
        <source>Look where it comes from.</source>
        <translation>Vérifier d’où il provient.</translation>
    </message>
    <message>
        <source>It was written by a newer Dossier.</source>
        <translation>Provient d’une version plus récente de Dossier.</translation>
    </message>
    <message>
        <source>Import it with that version.</source>
        <translation>L’importer avec cette version.</translation>
    </message>
    <message>
        <source>Its content contradicts itself: %1.</source>
        <translation>Son contenu se contredit&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Look for an undamaged copy.</source>
        <translation>Chercher une copie intacte.</translation>
    </message>
    <message>
        <source>The case does not take changes.</source>
        <translation>L’affaire n’accepte pas de modifications.</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own and import there.</source>
        <translation>La copier dans un dossier personnel et y importer.</translation>
    </message>
    <message>
        <source>Somebody else holds the case.</source>
        <translation>Une autre personne a ouvert l’affaire.</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>L’y fermer, puis réessayer.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>Make room, then try again.</source>
        <translation>Libérer de l’espace, puis réessayer.</translation>
    </message>
    <message>
        <source>The case knows other words under this file name or address, as “%1”.</source>
        <translation>L’affaire connaît un autre texte sous ce nom de fichier ou cette adresse&#x202f;: «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Say whether it is a new edition of that source.</source>
        <translation>Indiquer s’il s’agit d’une nouvelle édition de cette source.</translation>
    </message>
    <message>
        <source>What it says was not understood: %1.</source>
        <translation>Son contenu n’a pas été compris&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corriger et réessayer.</translation>
    </message>
    <message>
        <source>Stopped before it was its turn.</source>
        <translation>Arrêté avant son tour.</translation>
    </message>
    <message>
        <source>Import it again to go on.</source>
        <translation>L’importer de nouveau pour continuer.</translation>
    </message>
    <message>
        <source>It did not work: %1.</source>
        <translation>Échec&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayer.</translation>
    </message>
    <message>
        <source>Its name is damaged, so that it cannot be opened.</source>
        <translation>Son nom est abîmé, si bien qu’il ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>Rename it and import it again.</source>
        <translation>Le renommer et l’importer à nouveau.</translation>
    </message>
    <message>
        <source>Read without language rules (%1): dates and names in words were not looked for.</source>
        <translation>Lu sans règles de langue (%1)&#x202f;: les dates et les noms en toutes lettres n’ont pas été cherchés.</translation>
    </message>
    <message>
        <source>Its language could not be told, so that it was read without language rules.</source>
        <translation>Sa langue n’a pas pu être reconnue, elle a donc été lue sans règles de langue.</translation>
    </message>
    <message>
        <source>Say in the details of the source which language it is in.</source>
        <translation>Indiquer dans les détails de la source en quelle langue elle est.</translation>
    </message>
    <message>
        <source>Corrected from the file beside it: %1.</source>
        <translation>Corrigé d’après le fichier voisin&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The file beside it says something else (%1), but a person has corrected the source.</source>
        <translation>Le fichier voisin dit autre chose (%1), mais une personne a corrigé la source.</translation>
    </message>
    <message>
        <source>Bytes that could not be read: %2, at byte %3.</source>
        <translation>Octets illisibles&#x202f;: %2, à l’octet %3.</translation>
    </message>
    <message>
        <source>“�” stands for each; look for an undamaged copy.</source>
        <translation>«&#x202f;�&#x202f;» remplace chacun&#x202f;; chercher une copie intacte.</translation>
    </message>
    <message>
        <source>It tells of a source, but none of its name stands beside it.</source>
        <translation>Il décrit une source, mais aucune de ce nom ne se trouve à côté.</translation>
    </message>
    <message>
        <source>Give it the name of its source and import the two together.</source>
        <translation>Lui donner le nom de sa source et importer les deux ensemble.</translation>
    </message>
    <message>
        <source>Its name is nearly that of a rendition, so that it is not clear what it is.</source>
        <translation>Son nom est presque celui d’une restitution&#x202f;: on ne sait donc pas ce que c’est.</translation>
    </message>
    <message>
        <source>Call it as its source with .summary.en.md or .translation.en.md behind, en being the language; or give it another name, if it is a source.</source>
        <translation>Le nommer comme sa source, suivi de .summary.en.md ou .translation.en.md, en étant la langue&#x202f;; ou lui donner un autre nom, si c’est une source.</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>There is no word to look for.</source>
        <translation>Il n’y a pas de mot à chercher.</translation>
    </message>
    <message>
        <source>The quotation mark at character %1 is not closed.</source>
        <translation>Le guillemet au caractère %1 n’est pas fermé.</translation>
    </message>
    <message>
        <source>The bracket at character %1 is not closed.</source>
        <translation>La parenthèse au caractère %1 n’est pas fermée.</translation>
    </message>
    <message>
        <source>The bracket at character %1 was never opened.</source>
        <translation>La parenthèse au caractère %1 n’a jamais été ouverte.</translation>
    </message>
    <message>
        <source>A word is missing at the end.</source>
        <translation>Il manque un mot à la fin.</translation>
    </message>
    <message>
        <source>A word is missing before character %1.</source>
        <translation>Il manque un mot avant le caractère %1.</translation>
    </message>
    <message>
        <source>There is no word on one side of %1 at character %2.</source>
        <translation>Il n’y a pas de mot d’un côté de %1 au caractère %2.</translation>
    </message>
    <message>
        <source>NEAR takes a number after the comma, before character %1.</source>
        <translation>NEAR demande un nombre après la virgule, avant le caractère %1.</translation>
    </message>
    <message>
        <source>The bracket of NEAR at character %1 is not closed after its words.</source>
        <translation>La parenthèse de NEAR au caractère %1 n’est pas fermée après ses mots.</translation>
    </message>
    <message>
        <source>NEAR at character %1 has no words.</source>
        <translation>NEAR au caractère %1 n’a pas de mots.</translation>
    </message>
    <message>
        <source>Too many brackets stand in one another at character %1.</source>
        <translation>Trop de parenthèses sont imbriquées au caractère %1.</translation>
    </message>
    <message>
        <source>%1 at character %2 wants something right behind it.</source>
        <translation>%1 au caractère %2 demande quelque chose juste après.</translation>
    </message>
    <message>
        <source>“%1” at character %2 is not understood as a date.</source>
        <translation>«&#x202f;%1&#x202f;» au caractère %2 n’est pas compris comme une date.</translation>
    </message>
</context>
</TS>
