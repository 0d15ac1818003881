// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandline.h"

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr qsizetype lineLength = 100;

// Words over several lines, each behind the margin; the first line goes on behind what stands there already.
QString wrapped(const QString &words, const QString &margin, qsizetype used)
{
    QString to;
    qsizetype column = used;
    const QStringList all = words.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : all) {
        if (column > margin.size() && column + word.size() + 1 > lineLength) {
            to += u'\n' + margin;
            column = margin.size();
        } else if (!to.isEmpty()) {
            to += u' ';
            ++column;
        }
        to += word;
        column += word.size();
    }
    return to + u'\n';
}

QString item(const QString &head, const QString &words, qsizetype indent, qsizetype width)
{
    const QString margin(indent + width, u' ');
    QString line = QString(indent, u' ') + head;
    if (line.size() + 1 > margin.size())
        line += u'\n' + margin;
    else
        line = line.leftJustified(margin.size());
    return line + wrapped(words, margin, margin.size());
}

QString optionHead(const Option &option)
{
    return u"--"_s + option.name + (option.value.isEmpty() ? QString() : u' ' + option.value);
}

QString objectsHelp()
{
    QString to;
    for (const ObjectType &type : objectTypes()) {
        to += u"  %1 (%2): %3\n"_s.arg(type.type, type.shownBy, type.meaning);
        for (const Field &field : type.fields)
            to += item(field.name, field.meaning, 4, 16);
    }
    return to;
}

const QString exitHelp = u"0 done; 1 something was refused or is wrong, said on standard error; 2 the command was not "
                         "understood."_s;

// For groff: a backslash and a dot at the start of a line have meanings there; a plain hyphen is one to be typed.
QString roff(QString words)
{
    words.replace(u'\\', u"\\e"_s).replace(u'-', u"\\-"_s);
    return words.startsWith(u'.') || words.startsWith(u'\'') ? u"\\&"_s + words : words;
}

} // namespace

QString helpText()
{
    QString to = u"usage: dossier-cli COMMAND …\n\nA case of source articles from a terminal.\n\n"_s;
    for (const Command &command : commands())
        to += item(command.name, command.purpose, 2, 12);
    to += u"\n  --help      this; dossier-cli COMMAND --help says more of one command\n"
          "  --version   which Dossier this is\n"
          "  --man       the manual page, for man -l -\n"_s;
    to += u"\nWith --json each line is one object. Offsets count Unicode code points of the stored text, from 0.\n"
          "A field without a value is null.\n\n"_s;
    to += objectsHelp();
    to += u'\n' + wrapped(u"Exit status: "_s + exitHelp, {}, 0);
    return to;
}

QString helpText(const Command &command)
{
    QString to = u"usage: dossier-cli %1 %2\n\n"_s.arg(command.name, command.usage);
    to += wrapped(command.purpose + u'.', {}, 0);
    const QStringList paragraphs = command.more.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &paragraph : paragraphs)
        to += u'\n' + wrapped(paragraph, {}, 0);
    to += u'\n';
    for (const Option &option : command.options)
        to += item(optionHead(option), option.meaning, 2, 24);
    return to;
}

QString manualPage()
{
    QString to = u".\\\" SPDX-FileCopyrightText: 2026 The Dossier authors\n"
                 ".\\\" SPDX-License-Identifier: GPL-3.0-or-later\n"
                 ".\\\" Made by dossier-cli --man.\n"
                 ".TH DOSSIER-CLI 1 \"\" \"Dossier\" \"User Commands\"\n"
                 ".SH NAME\ndossier\\-cli \\- a case of source articles from a terminal\n"
                 ".SH SYNOPSIS\n"_s;
    for (const Command &command : commands())
        to += u".B dossier\\-cli %1\n%2\n.br\n"_s.arg(roff(command.name), roff(command.usage));
    to += u".SH DESCRIPTION\n"
          "A case holds source articles as they arrived, their translations and summaries, who and what they name,\n"
          "when things happened, and what each source says about it. It is one file, usually called NAME.dossier.\n"
          ".SH COMMANDS\n"_s;
    for (const Command &command : commands()) {
        to += u".SS %1 %2\n%3.\n"_s.arg(roff(command.name), roff(command.usage), roff(command.purpose));
        const QStringList paragraphs = command.more.split(u'\n', Qt::SkipEmptyParts);
        for (const QString &paragraph : paragraphs)
            to += u".PP\n"_s + roff(paragraph) + u'\n';
        for (const Option &option : command.options)
            to += u".TP\n.B %1\n%2\n"_s.arg(roff(optionHead(option)), roff(option.meaning));
    }
    to += u".SH OUTPUT\nWith\n.B \\-\\-json\neach line is one object of these types. Offsets count Unicode code points "
          "of the stored text, from 0, end exclusive. A field without a value is null.\n"_s;
    for (const ObjectType &type : objectTypes()) {
        to += u".SS %1 (%2)\n%3\n"_s.arg(roff(type.type), roff(type.shownBy), roff(type.meaning));
        for (const Field &field : type.fields)
            to += u".TP\n.B %1\n%2\n"_s.arg(roff(field.name), roff(field.meaning));
    }
    to += u".SH EXIT STATUS\n"_s + roff(exitHelp) + u'\n';
    return to;
}

} // namespace dossier
