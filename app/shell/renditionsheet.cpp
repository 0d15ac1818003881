// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/renditionsheet.h"

#include "analysis/language.h"
#include "appearance/faces.h"
#include "models/phrases.h"
#include "shell/errorwords.h"
#include "workspace/textathand.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr qsizetype head = 20'000; // enough to tell the language

} // namespace

RenditionSheet::RenditionSheet(const Source &source, const QString &words, const QString &author, QWidget *parent)
    : QDialog(parent)
    , m_source(source)
    , m_kind(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_state(new QComboBox(this))
    , m_author(new QLineEdit(author, this))
    , m_words(new QPlainTextEdit(this))
    , m_said(new QLabel(this))
{
    setWindowTitle(tr("Paste or open a summary or translation"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    auto *about = new QLabel(tr("It becomes a version at once, beside “%1”.").arg(source.title), this);
    about->setTextFormat(Qt::PlainText);
    about->setWordWrap(true);
    about->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(about);

    for (const RenditionKind kind : {RenditionKind::Summary, RenditionKind::Translation})
        m_kind->addItem(phrase::renditionName(kind), toString(kind));
    for (const QString &language :
        {u"en"_s, u"fr"_s, u"nl"_s, u"it"_s, u"de"_s, u"es"_s, u"pt"_s, u"pl"_s, u"uk"_s, u"ru"_s, u"ar"_s, u"zh"_s})
        m_language->addItem(phrase::languageName(language), language);
    for (const QString &state : {u"draft"_s, u"reviewed"_s, u"final"_s})
        m_state->addItem(phrase::versionState(state), state);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto row = [&](const QString &label, QWidget *field) {
        auto *shown = new QLabel(label, this);
        shown->setBuddy(field);
        field->setAccessibleName(QString(label).remove(u'&').chopped(1));
        form->addRow(shown, field);
    };
    row(tr("&Kind:"), m_kind);
    row(tr("&Language:"), m_language);
    row(tr("&State:"), m_state);
    row(tr("&Author:"), m_author);
    column->addLayout(form);
    m_words->setTabChangesFocus(true);
    m_words->setAccessibleName(tr("Its words"));
    m_words->setPlaceholderText(tr("Paste the words here, or open a file."));
    column->addWidget(m_words, 1);
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    m_said->setFont(smallFont(font()));
    m_said->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(m_said);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_add = buttons->addButton(tr("Add as version"), QDialogButtonBox::AcceptRole);
    auto *open = buttons->addButton(tr("&Open a file…"), QDialogButtonBox::ActionRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(version());
        close();
    });
    connect(open, &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(this, tr("Open a summary or translation"));
        dialog->setFileMode(QFileDialog::ExistingFile);
        dialog->setNameFilters({tr("Texts (*.txt *.md)"), tr("All files (*)")});
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QFileDialog::fileSelected, this, &RenditionSheet::openFile);
        dialog->open();
    });
    connect(m_language, &QComboBox::activated, this, [this] {
        m_languageChosen = true;
        recognise();
    });
    connect(m_words, &QPlainTextEdit::textChanged, this, &RenditionSheet::recognise);
    m_words->setPlainText(words);
    recognise();
    resize(560, 520);
}

void RenditionSheet::chooseLanguage(const QString &language)
{
    if (language.isEmpty())
        return;
    int place = m_language->findData(language);
    if (place < 0) {
        place = m_language->count();
        m_language->addItem(phrase::languageName(language), language);
    }
    m_language->setCurrentIndex(place);
}

void RenditionSheet::recognise()
{
    const QString words = m_words->toPlainText();
    m_add->setEnabled(!words.trimmed().isEmpty());
    if (words.trimmed().isEmpty()) {
        m_said->clear();
        return;
    }
    const QString language = detectLanguage(QStringView(words).first(std::min(words.size(), head))).language;
    if (!m_languageChosen)
        chooseLanguage(language);
    if (language.isEmpty())
        m_said->setText(tr("The language could not be told; choose it above."));
    else if (m_language->currentData() == language)
        m_said->setText(tr("The language was recognised as %1.").arg(phrase::languageName(language)));
    else
        m_said->setText(tr("It reads like %1.").arg(phrase::languageName(language)));
}

void RenditionSheet::openFile(const QString &path)
{
    const Result<TextAtHand> text = textInFile(path);
    if (!text) {
        m_said->setText(errorWords(text.error(), QFileInfo(path).fileName()));
        return;
    }
    if (text->kind)
        m_kind->setCurrentIndex(m_kind->findData(toString(*text->kind)));
    if (!text->author.isEmpty())
        m_author->setText(text->author);
    if (const int state = m_state->findData(text->state); state >= 0)
        m_state->setCurrentIndex(state);
    m_languageChosen = !text->language.isEmpty();
    chooseLanguage(text->language);
    m_words->setPlainText(text->characters);
}

acts::VersionAtHand RenditionSheet::version() const
{
    acts::VersionAtHand version;
    version.source = m_source.id;
    fromString(m_kind->currentData().toString(), version.kind);
    version.language = m_language->currentData().toString();
    version.characters = textAtHand(m_words->toPlainText());
    version.state = m_state->currentData().toString();
    version.author = m_author->text().trimmed();
    return version;
}

} // namespace dossier
