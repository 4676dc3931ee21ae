// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "quality/bulk_edits.h"
#include "session/draft_keeper.h"
#include "session/review_check.h"
#include "session/row_reader.h"
#include "session/row_review.h"

#include <QElapsedTimer>
#include <QThreadPool>
#include <QTimer>

#include <array>
#include <deque>
#include <map>
#include <set>

namespace session {

/// A stretch of the list that somebody looks at.
struct ListWindow
{
    qint64 first = 0;
    int count = 0;

    friend bool operator==(const ListWindow &, const ListWindow &) = default;
};

/// So many rows are judged in one go after a step; of a bulk edit of more the next check tells.
inline constexpr std::size_t judgedAtOnce = 500;

/// The rows that two editions differ by, in order.
std::vector<qint64> rowsBetween(const table::Edits &from, const table::Edits &to);

/// The inside of a RowReview. All of it lives in the UI thread; what pools get are copies of values.
struct RowReview::State
{
    using CheckPtr = std::shared_ptr<const ReviewCheck>;

    State(RowReview &owner, FileReading &reading, ColumnChoices &choices, EngineThread &engine,
          const QString &storeFolder);
    ~State();

    // ---- the document
    void onDocumentReplaced();
    void onDocumentRead();

    // ---- the check
    void check();
    bool checksPresent() const;
    void startCheck();
    void onCheckEnded(const base::Result<CheckPtr> &done);
    void checkSoon();
    bool isUpToDate() const;
    void suggest();
    void takeSuggestions(std::shared_ptr<const quality::Rescue> found);
    void showSuggested(std::size_t suggestion);

    // ---- single rows between two checks
    void judge(const std::vector<qint64> &rows);
    void judgePart(const std::vector<qint64> &rows);
    void onJudged(const std::vector<ReviewRow> &rows);
    void carry(qint64 row, RowKinds now);
    void forgetCarried();
    void refreshCounts();

    // ---- the list
    void setFilter(RowFilter wanted);
    void listLeftOut();
    void makeList(std::function<bool(qint64 row)> isWanted);
    void makeListBy(std::function<quality::RowList()> make);
    void showFinding(ShownFinding finding);
    void adopt(const quality::RowList &made);
    qint64 nextProblem(qint64 place) const;
    qint64 problemFrom(qint64 row) const;
    bool hadProblem(qint64 row) const;
    void fetch(ListWindow window);
    void fetchAgain();
    void mark(std::vector<ReviewRow> &rows) const;

    // ---- edits
    bool canEdit(qint64 row) const;
    void change(table::Step step, table::Edits after, const std::vector<qint64> &rows);
    void travel(bool back);
    void recall(bool back);
    void recallAhead();
    void onRecalled(const base::Result<std::vector<table::History::Entry>> &done);
    bool isFewRows(bool back) const;
    void onEdited(const std::vector<qint64> &rows);
    void save();

    using BulkChange = std::function<base::Result<quality::BulkEdit>(const table::Table &, base::Progress &)>;

    void startBulk(table::Step step, BulkChange change); ///< of the rows of the list, if there are any
    void runBulk(table::Step step, BulkChange change); ///< after a check
    void stopBulk();

    using Mending = std::function<base::Result<quality::BulkEdit>(
        const ReviewCheck &check, const table::Table &table, base::Progress &progress)>;

    /// \param column  where everything that is mended stands, or -1
    void mend(int column, Mending change);
    quality::RowList rowsFor(const ReplaceOrder &order) const;
    void onSavedChanged();
    void onDraftFound(const table::History &found);
    void startLayering();
    void takeUp(const table::History &taken);

    /// Keeps what a caller was given, so that it ends with the review.
    template <class T> base::Running<T> lend(base::Running<T> running)
    {
        std::erase_if(lent, [](const auto &progress) { return progress.expired(); });
        lent.push_back(running.progress);
        return running;
    }

    RowReview &q;
    FileReading &file;
    ColumnChoices &columns;
    DraftKeeper keeper;

    quint64 documents = 0; ///< answers about an earlier one are dropped
    std::optional<csv::Document> document;

    base::Running<CheckPtr> checking;
    quint64 checks = 0;
    quint64 checkedVersion = 0; ///< of the choices that the latest check was begun with
    table::Edits checkedEdits; ///< likewise
    bool isChecking = false;
    bool waitsForFile = false;
    bool follows = false; ///< a check was asked for once: edits are checked by themselves
    QElapsedTimer clock;
    std::chrono::milliseconds took {};
    std::optional<base::Error> error;
    QTimer recheck;
    CheckPtr checked;
    std::optional<quality::Counts> counts;

    std::map<qint64, RowKinds> carried; ///< rows edited since the check, as they stand now
    std::array<qint64, 7> shift {}; ///< what they change in the sizes, by RowFilter
    std::set<qint64> sinceStart; ///< rows edited singly since the latest check began

    RowFilter filter = RowFilter::All;
    quality::RowList list;
    CheckPtr listed; ///< the check that the list was made of
    quint64 lists = 0;
    qint64 listedLeftOut = 0; ///< rows left out by the user when they were listed
    std::deque<ListWindow> windows; ///< looked at last
    std::shared_ptr<RowReader> reader = std::make_shared<RowReader>();

    table::History history;
    base::Running<quality::BulkEdit> bulk;
    quint64 bulks = 0;
    bool isBulk = false;
    bool isRecalling = false; ///< steps are read from disk
    std::vector<bool> travels; ///< asked for meanwhile: back, or else on
    std::shared_ptr<const quality::Rescue> rescue;
    std::vector<Suggestion> suggestions; ///< the groups of the rescue, as they are told
    int shownSuggestion = -1;
    std::optional<ShownFinding> shownFinding;
    std::shared_ptr<base::Progress> suggesting;

    bool draftKnown = false; ///< what an earlier visit left has been looked for
    table::History earlier; ///< of an earlier visit, as found; what is edited since lies on top

    std::vector<std::weak_ptr<base::Progress>> lent; ///< previews and exports that callers wait for

    QThreadPool work; ///< what is O(rows)
    QThreadPool reading; ///< one thread: answers come in the order of the questions
};

} // namespace session
