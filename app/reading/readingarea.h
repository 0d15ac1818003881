// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "appearance/faces.h"
#include "appearance/measures.h"
#include "casefile/draft.h"
#include "casefile/id.h"
#include "casefile/result.h"
#include "casefile/rowkey.h"
#include "reading/columnsync.h"
#include "reading/foundwords.h"
#include "reading/outlinepage.h"
#include "workspace/focus.h"
#include "workspace/queries.h"

#include <QFuture>
#include <QHash>
#include <QList>
#include <QSet>
#include <QVariantMap>
#include <QWidget>

#include <memory>
#include <optional>

class QAction;
class QMenu;
class QSplitter;

namespace dossier {

class CaseDocument;
class DraftEditor;
class FindBar;
enum class Typing;
enum class NamesShown;
class ProseTheme;
class ReadingColumn;
struct Light;
struct LinkedPassage;
struct RemarkPlace;
struct RenditionRow;
struct SourceRow;
struct TextSheet;
struct DraftReference;

// One to four reading columns side by side. Opens what the focus asks for in the column it belongs to, hands light to
// the columns, and brings them level: the column a focus came from stays where it is, its neighbours move to it.
class ReadingArea : public QWidget
{
    Q_OBJECT
public:
    static constexpr int mostColumns = 4;

    explicit ReadingArea(CaseDocument &document, QWidget *parent = nullptr);

    int columnCount() const { return static_cast<int>(m_columns.size()); }
    void setColumnCount(int count); // new ones are empty
    void showColumns(int count); // and new ones show further renditions of the source that is open
    ReadingColumn *column(int index) const { return m_columns.at(index); }
    int activeColumn() const { return m_active; }

    void setAhead(const FirstSight &sight); // is asked for no more when its source is the next that is opened
    void showText(int column, TextId text); // pins nothing
    void showDraft(int column, DraftId draft, bool takeKeyboard = true);
    // Where a rendition of the source would be shown, or is; a new column where there is only one.
    int columnForRenditionOf(SourceId source);
    // The passages that are selected in the source's own text: by a selection there, else by the focus.
    QList<PassageId> selectedPassages(SourceId source) const;
    // The note or finding on the passage that is focused; asked again for the same passage, the next one there.
    RowKey takeRemark();
    // To the passage after or before the caret's that has notes or findings, in the active column, round and round.
    void stepRemark(int direction);
    void finishWriting(); // hands on what was typed last
    // To the passage that the sentence at the caret rests on, or that rests on it; where there are several, from one to
    // the next. The keyboard stays.
    void followReference();
    SourceId activeSource() const; // of the active column, else of the focus
    // The sources' own texts side by side, as many as there is room for: to compare what they say.
    void showSideBySide(const QList<SourceId> &sources);
    // Of the active column:
    void zoom(int steps); // 0 = back to the size set out with
    void setFace(Face face);
    void setTextWidth(measures::TextWidth width);

    NamesShown namesShown() const { return m_names; }
    void setNamesShown(NamesShown names); // in all columns

    // Of the active column: whether it moves with the others, and they with it.
    bool isFreed() const;
    void setFreed(bool freed);
    // Where columns are level while the reader scrolls and what is gone to comes to stand, as a share of the height.
    qreal eyeShare() const { return m_eyeShare; }
    void setEyeShare(qreal share);
    void setEyeLineToCaret(); // to the line of the active column's caret, when that is in view
    void openColumnMenu(); // of the active column
    bool isSettled() const { return m_loading == 0; } // nothing is being fetched

    // Opens the find bar, with the words that are selected in the active column. Finding is glancing: it moves columns
    // and no focus.
    void find();
    bool isFinding() const; // the bar is open
    bool hasSought() const; // and there are words in it
    void stepFound(int direction); // to the next match (1) or the one before (-1)
    void closeFind(); // the keyboard goes back to the column the match is in, which stays where it is
    FindBar *findBar(); // made when it is wanted

    // The rules that colour the form of texts, for fields too; null until a text was painted and they are loaded.
    const std::shared_ptr<ProseTheme> &forms() const { return m_forms; }

    QVariantMap state() const; // faces, sizes and widths, number of columns
    void setState(const QVariantMap &state);

Q_SIGNALS:
    void columnCountChanged(int count);
    void styleChanged(); // of the active column, or another column is active
    void findAsked(); // for other words, or for the same again
    void failed(const dossier::Error &error);
    void menuRequested(dossier::ReadingColumn *column, qsizetype offset, const QPoint &global); // -1: beside the text
    void languagesRequested(dossier::ReadingColumn *column, dossier::Span passage); // to say in which one it is
    void draftMenuRequested(dossier::ReadingColumn *column, const QPoint &global);
    void remarkChosen(const dossier::RowKey &row); // by a click on its sign
    void remarkReached(const dossier::RowKey &row); // its passage was gone to
    void renditionWished(int column, dossier::RenditionWish wish);
    void keepRequested(dossier::DraftId draft, const QString &state);
    void discardRequested(dossier::DraftId draft);
    void editRequested(dossier::VersionId version, dossier::SourceId source);
    void formsLoaded(); // forms() are there

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void addColumn();
    void loadForms();
    void connectColumn(ReadingColumn *column);
    int indexOf(const ReadingColumn *column) const;
    int columnShowing(TextId text) const;
    int columnShowing(SourceId source) const;
    int columnForOwnText(TextId own = {}) const;
    int columnForRendition(int ownText) const;

    void onFocusChanged(const Focus &before, const Focus &now);
    void onLightChanged(const Light &light);
    // Counts what is under way (isSettled). With a column and a request of it, the answer is dropped when something
    // else was asked for the column since.
    template <typename T, typename Take> void ask(QFuture<Result<T>> answer, const Take &take);
    template <typename T, typename Take>
    void ask(QFuture<Result<T>> answer, ReadingColumn *column, quint64 request, const Take &take);
    quint64 newRequest(ReadingColumn *column);
    void openSource(SourceId source, TextId wanted);
    void openBeside(SourceId source, const QList<TextId> &texts);
    void showBeside(SourceId source, const QList<TextId> &texts, const SourceTexts &ofSource);
    int columnToGive(const QSet<ReadingColumn *> &kept, int after) const;
    void showOpened(SourceId source, const SourceTexts &texts, TextId wanted);
    void fillRenditions(SourceId source, int ownColumn, const SourceTexts &texts);
    QFuture<Result<TextSheet>> sheetOf(TextId text) const;
    void load(int column, TextId text);
    void loadDraft(ReadingColumn *column, DraftId draft, bool takeKeyboard);
    void showDraftSheet(ReadingColumn *column, const DraftSheet &sheet, bool other, bool takeKeyboard);
    void loadOutline(ReadingColumn *column, SourceId source);
    void refill(ReadingColumn *column, SourceId source); // what it showed is gone, or there is something to show
    void refillWith(ReadingColumn *column, SourceId source, const Result<TextId> &rendition);
    void takeOut(ReadingColumn *column); // its source was taken out of the case
    void bringBack(ReadingColumn *column); // what it showed before that went, when it is there again
    void connectWriting(ReadingColumn *column);
    void connectOutline(ReadingColumn *column, OutlinePage *page);
    void connectEditor(ReadingColumn *column, DraftEditor *editor);
    void write(ReadingColumn *column, const QString &words, Typing typing);
    void glanceAtReference(ReadingColumn *column);
    void goToReference(ReadingColumn *column, const DraftReference &reference);
    void addWritingChoices(ReadingColumn *column, QAction *before);
    void fillColumns(SourceId source, int ownColumn, QList<Draft> drafts, QList<TextId> texts);
    void look();
    void lookAgain();
    QList<ReadingColumn *> soughtColumns() const;
    FoundWords::Place readerPlace() const;
    void reload();
    void reread(ReadingColumn *column); // its text, which stays where it is
    void tellOpenTexts();

    void click(ReadingColumn *column, qsizetype offset, Qt::KeyboardModifiers modifiers);
    void choosePassage(ReadingColumn *column, qsizetype offset, bool moving);
    void glanceAt(ReadingColumn *column, qsizetype offset);
    void chooseRemark(ReadingColumn *column, const QList<RemarkPlace> &remarks);
    RowKey nextRemark(const QList<RowKey> &rows);
    void follow(ReadingColumn *column, const LinkedPassage &link);
    void stepInside(ReadingColumn *column, int direction);
    void bringLevel(const Light &light);
    bool areLevel() const;
    void rememberBeside();
    void standBesideAgain();
    void levelBeside(ReadingColumn *column);
    void scrollAlong(ReadingColumn *leading, int pixels);
    void bringAlong(ReadingColumn *column, ReadingColumn *leading, int pixels);
    void takeBack(ReadingColumn *column);
    const QList<LevelAnchor> &anchorsOf(const ReadingColumn *leading, const ReadingColumn *column);
    qreal besideEye(ReadingColumn *leading, ReadingColumn *column, int pixels = 0);
    qreal besideContent(ReadingColumn *leading, ReadingColumn *column, qreal height);
    void activate(ReadingColumn *column);
    void showName(ReadingColumn *column, Span span);
    void fillMenu(ReadingColumn *column);
    void addTextChoices(ReadingColumn *column); // of its source
    void addOtherSources(ReadingColumn *column);
    static void addFaces(ReadingColumn *column);
    static void addWidths(ReadingColumn *column);
    void addRenditionChoices(ReadingColumn *column, const QList<RenditionRow> &rows, const QList<Draft> &drafts);
    void chooseDraft(ReadingColumn *column, DraftId draft);
    void addSourceChoices(QMenu *menu, ReadingColumn *column, const QList<SourceRow> &rows);

    CaseDocument &m_document;
    QSplitter *m_splitter;
    FindBar *m_findBar = nullptr;
    FoundWords *m_found;
    FoundWords::Place m_findFrom; // where the finding began, or was stepped to
    int m_menuAsked = 0; // counts the menus of columns that were opened
    QList<ReadingColumn *> m_columns;
    QHash<ReadingColumn *, quint64> m_requests; // the newest load of a column; older answers are dropped
    QSet<ReadingColumn *> m_turning; // to a draft or an outline that is on its way
    QHash<ReadingColumn *, int> m_typing; // acts of typing on their way to the file
    // What a column showed until it was taken back or out of the case.
    struct Gone
    {
        SourceId source;
        TextId text;
        Draft draft;
    };
    Gone shownBy(const ReadingColumn *column) const;
    QHash<ReadingColumn *, Gone> m_gone;
    QHash<ReadingColumn *, TextId> m_wanted; // what a column will show when its answer is there
    QSet<ReadingColumn *> m_fresh; // put up since the columns were brought level, and not touched by the reader
    std::shared_ptr<ProseTheme> m_forms;
    quint64 m_request = 0;
    quint64 m_opening = 0; // the newest opening of a source; answers to older ones are dropped
    QList<TextId> m_together; // opened beside each other last: what fills columns that are left leaves them alone
    SourceId m_opened; // the source whose columns are being filled; none when they are
    RowKey m_remark; // taken last, of the passage that is focused
    bool m_isStale = false; // the case has changed while this could not be seen
    int m_active = 0;
    NamesShown m_names{};
    qreal m_eyeShare;
    QHash<std::pair<const ReadingColumn *, const ReadingColumn *>, QList<LevelAnchor>> m_anchors;
    bool m_wereLevel = false; // before the lines of a column are set anew
    // How the columns stood beside the active one before they got another size.
    struct Beside
    {
        bool level; // by what is lit
        QSet<ReadingColumn *> along; // by what is at the eye line
    };
    std::optional<Beside> m_before; // while their sizes change
    int m_loading = 0;
    FirstSight m_ahead;
    std::optional<Focus> m_levelled; // the focus the columns were last brought level for
    TextSpan m_levelledAt; // the place they were last brought level by
};

} // namespace dossier
