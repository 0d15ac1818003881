// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/citation.h"

#include "casefile/edtf.h"
#include "models/phrases.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

struct Citations
{
    Q_DECLARE_TR_FUNCTIONS(Citations)
};

constexpr qsizetype shortHash = 12; // hexadecimal digits that tell editions apart

// "Summary in English, version 2, reviewed"; "" of a source's own words.
QString renderedWords(const Citation &citation)
{
    if (!citation.rendered)
        return {};
    const Citation::Rendered &rendered = *citation.rendered;
    const QString language = phrase::languageName(citation.language);
    const bool isSummary = rendered.kind == RenditionKind::Summary;
    QStringList parts{language.isEmpty() ? phrase::renditionName(rendered.kind)
            : isSummary                  ? Citations::tr("Summary in %1", "a language").arg(language)
                                         : Citations::tr("Translation into %1", "a language").arg(language)};
    if (rendered.version > 0)
        parts.append(Citations::tr("version %1").arg(rendered.version));
    else
        parts.append(Citations::tr("being written"));
    if (!rendered.state.isEmpty())
        parts.append(phrase::versionState(rendered.state));
    return parts.join(u", "_s);
}

QString passageWords(const Citation &citation)
{
    if (citation.firstPassage <= 0)
        return {};
    if (citation.lastPassage <= citation.firstPassage)
        return Citations::tr("passage %1").arg(citation.firstPassage);
    return Citations::tr("passages %1–%2").arg(citation.firstPassage).arg(citation.lastPassage);
}

// Who published it, when, and where in it.
QString detailWords(const Citation &citation)
{
    QStringList parts{citation.source.publisher, wording(citation.source.published, phrase::interfaceLanguage()),
        passageWords(citation)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString hashWords(const Citation &citation)
{
    const QString digits = QString::fromLatin1(citation.sha256.toHex()).left(shortHash);
    return digits.isEmpty() ? QString() : Citations::tr("Edition with SHA-256 %1…").arg(digits);
}

// A title may end with a sign of its own.
QString asSentence(const QString &words)
{
    static const QString ends = u".?!…"_s;
    return words.isEmpty() || ends.contains(words.back()) ? words : words + u'.';
}

bool isWebAddress(const QString &url)
{
    const QUrl address(url, QUrl::StrictMode);
    return address.isValid() && (address.scheme() == "https"_L1 || address.scheme() == "http"_L1);
}

QString ofWords(const Citation &citation, const QString &title)
{
    const QString rendered = renderedWords(citation);
    return rendered.isEmpty()
        ? title
        : Citations::tr("%1, of: %2", "a summary or translation, the title of its source").arg(rendered, title);
}

} // namespace

QString quotedIn(const QString &language, const QString &words)
{
    const QLocale locale(language.isEmpty() ? phrase::interfaceLanguage() : language);
    const QString usual = locale.quoteString(u"x"_s);
    const bool hasThem = words.contains(usual.front()) || words.contains(usual.back());
    QString quoted = locale.quoteString(words, hasThem ? QLocale::AlternateQuotation : QLocale::StandardQuotation);
    if (locale.language() == QLocale::French) { // which parts them by blanks that do not break
        constexpr QChar blank(0x202F);
        quoted.insert(1, blank);
        quoted.insert(quoted.size() - 1, blank);
    }
    return quoted;
}

QString plainCitation(const Citation &citation)
{
    QStringList sentences{asSentence(ofWords(citation, citation.source.title)), asSentence(detailWords(citation)),
        citation.source.url, asSentence(hashWords(citation))};
    sentences.removeAll(QString());
    return quotedIn(citation.language, citation.words.trimmed()) + u"\n— "_s + sentences.join(u' ');
}

QString htmlCitation(const Citation &citation)
{
    const QString url = citation.source.url.toHtmlEscaped();
    const QString address = isWebAddress(citation.source.url) ? u"<a href=\"%1\">%1</a>"_s.arg(url) : url;
    const QString title = asSentence(u"<cite>"_s + citation.source.title.toHtmlEscaped() + u"</cite>"_s);
    QStringList sentences{ofWords(citation, title), asSentence(detailWords(citation)).toHtmlEscaped(), address,
        asSentence(hashWords(citation)).toHtmlEscaped()};
    sentences.removeAll(QString());
    const QString words =
        quotedIn(citation.language, citation.words.trimmed()).toHtmlEscaped().replace(u'\n', u"<br>"_s);
    return u"<blockquote lang=\"%1\" dir=\"auto\"><p>%2</p></blockquote>\n<p>— %3</p>"_s.arg(
        citation.language.toHtmlEscaped(), words, sentences.join(u' '));
}

} // namespace dossier
