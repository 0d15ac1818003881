// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace dossier {

// The heading of a part of a card: an arrow, what the part is, how much is in it. Open while it is checked. Left closes
// it and Right opens it, beside Space and Enter.
class SectionHeading : public QAbstractButton
{
    Q_OBJECT
public:
    explicit SectionHeading(const QString &words, QWidget *parent = nullptr);

    void setWords(const QString &words);
    void setCount(qint64 count); // -1: nothing is said
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;

private:
    void tell();
    QString countText() const;

    qint64 m_count = -1;
};

// A part of a card below its heading. Goes with its heading while it has nothing to show.
class CardSection : public QWidget
{
    Q_OBJECT
public:
    CardSection(const QString &words, QWidget *content, QWidget *parent = nullptr);

    SectionHeading *heading() const { return m_heading; }
    QWidget *content() const { return m_content; }
    bool isOpen() const;
    void setOpen(bool open);
    bool hasContent() const { return m_hasContent; }
    void setHasContent(bool has);

Q_SIGNALS:
    void folded(bool open); // by the reader

private:
    SectionHeading *m_heading;
    QWidget *m_content;
    bool m_hasContent = true;
};

} // namespace dossier
