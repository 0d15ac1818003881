// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "appearance/faces.h"
#include "casefile/span.h"
#include "workspace/drafting.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace dossier {

// What a person may want in the place of a rendition that a source does not have.
enum class RenditionWish { Summary, Translation, AtHand };

// The page of a column for a source without a rendition there: what can be done about it, and the source's key
// passages in its own language, each a link to its place.
class OutlinePage : public QWidget
{
    Q_OBJECT
public:
    explicit OutlinePage(QWidget *parent = nullptr);

    void show(const Outline &outline);
    void setWritable(bool writable); // what would change the case is not offered where it can only be read
    void setFace(Face face, qreal pointSize);
    const Outline &outline() const { return m_outline; }
    QListWidget *list() const { return m_list; }
    QPushButton *button(RenditionWish wish) const;
    QString words() const; // of the passages, parted by "\n"
    // What the find bar has found in words(), in order, and the place in it of the one gone to, or -1.
    void setFound(const QList<Span> &spans, qsizetype current);
    const QList<Span> &found() const { return m_found; }
    void showFound(Span span); // scrolls to it

Q_SIGNALS:
    void wished(dossier::RenditionWish wish);
    void passageChosen(dossier::PassageId passage);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void choose(int row);

    Outline m_outline;
    QLabel *m_lead;
    QList<QPushButton *> m_buttons; // by wish
    QList<Span> m_found;
    QLabel *m_caption;
    QListWidget *m_list;
};

} // namespace dossier
