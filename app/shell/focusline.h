// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/counts.h"
#include "casefile/rows.h"
#include "shell/importrate.h"
#include "workspace/light.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace dossier {

class CaseDocument;
class FocusWords;
class SavedLabel;
struct ImportProgress;

// The line at the foot of the window: what is in the case, what is selected, in words and with its keys, and whether
// all is on disk. Says aloud to a screen reader where a step has led.
class FocusLine : public QWidget
{
    Q_OBJECT
public:
    explicit FocusLine(QWidget *parent = nullptr);

    void setDocument(CaseDocument *document); // null: no case is open
    QString focusWords() const;
    // Says for a while what has happened, aloud too, with a button for more where there is more.
    void say(const QString &words, const QString &more = {}, const std::function<void()> &action = {});
    QString saidWords() const; // "" when nothing is being said

    static constexpr int sayingLasts = 20'000; // milliseconds

    // One of the entities that are focused.
    struct Named
    {
        QString label;
        EntityType hue = EntityType::Other; // the type whose hue it has
        EntityType type = EntityType::Other;
    };

private:
    // Which of how many; number 0 when at none of them, with what is said beside their count.
    struct Counted
    {
        qsizetype number = 0;
        qsizetype of = 0;
        QString beside;
    };
    static Counted counted(const Light &light);

    void onLight(const Light &light);
    void describeFocus();
    void describeEntities(const Light &light, QList<EntityCard> cards);
    void describeEvent(const Light &light);
    void withSheet(TextId text, const std::function<void(const TextSheet &)> &tell);
    void describePassage(const Light &light);
    void describeBeside(const Light &light, const QString &place);
    void setWords(const QString &words, bool steps, const QList<Named> &names = {});
    void announceStep(const QString &subject, const Light &light);
    void announce(const QString &words);
    void showCounts(const CaseCounts &counts);
    void showProgress(const ImportProgress &progress);
    void hideProgress();
    void hush();

    CaseDocument *m_document = nullptr;
    QLabel *m_counts;
    FocusWords *m_focus;
    QLabel *m_nextKey;
    QLabel *m_clearKey;
    SavedLabel *m_saved;
    QLabel *m_said;
    QPushButton *m_more;
    QTimer m_saying;
    QLabel *m_rateWords;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    ImportRate m_rate;
    quint64 m_described = 0; // the newest description asked for; older answers are dropped
    TextSheet m_sheet; // what is told of the text asked for last, until the case changes
    Focus m_focused; // what is being described
    QString m_announced; // of it; said again only when it is something else
};

} // namespace dossier
