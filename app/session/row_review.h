// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/job.h"
#include "quality/check.h"
#include "quality/findings.h"
#include "quality/rescue/rescue.h"
#include "quality/row_findings.h"
#include "quality/row_list.h"
#include "session/import.h"
#include "table/history.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace session {

class ColumnChoices;
class DraftKeeper;
class EngineThread;
class FileReading;
class ReviewMending;

/// Which rows are shown; each is a tile but the last two.
enum class RowFilter : std::uint8_t {
    Ready,
    MissingEmail,
    InvalidEmail,
    DuplicateEmail,
    OtherProblems, ///< values that cannot be converted, required fields, records too large
    LeftOutByUser,
    All,
};

/// An address that stands elsewhere, for one row.
struct RowOffer
{
    quality::RescueKind kind = quality::RescueKind::Column;
    int column = -1; ///< as in quality::RescueGroup
    qint64 from = -1; ///< the other row, where it is one
    QByteArray address = {};

    friend bool operator==(const RowOffer &, const RowOffer &) = default;
};

/// One row as the grid shows it.
struct ReviewRow
{
    qint64 row = -1; ///< source row from 0; -1: not read yet
    std::vector<QByteArray> cells = {}; ///< with the edits on top; as many as there are columns
    std::vector<int> edited = {}; ///< columns that differ from the file
    std::vector<quality::RowFinding> findings
        = {}; ///< of this row by itself; duplicates as the last check knew
    quality::RowState state = quality::RowState::Sent; ///< as the row stands now, see findings
    bool leftOut = false; ///< by the user
    bool fixed = false; ///< had a problem when the list was made and has none any more
    std::optional<RowOffer> offer = {}; ///< of a row without a good address

    friend bool operator==(const ReviewRow &, const ReviewRow &) = default;
};

/// Addresses that stand elsewhere, for many rows at once.
struct Suggestion
{
    quality::RescueKind kind = quality::RescueKind::Column;
    int column = -1; ///< as in quality::RescueGroup
    qint64 missing = 0; ///< rows without any address
    qint64 invalid = 0; ///< rows with a bad one
    std::vector<quality::RescueSample> samples = {}; ///< the first few

    /// Rows of a filter that it would fill.
    qint64 rowsIn(RowFilter filter) const
    {
        return filter == RowFilter::MissingEmail ? missing : filter == RowFilter::InvalidEmail ? invalid : 0;
    }
};

/// What of the check's findings is listed.
struct ShownFinding
{
    quality::Rule rule = quality::Rule::MissingEmail;
    std::optional<quality::FindingValue> value = {}; ///< none: whatever the rule found

    friend bool operator==(const ShownFinding &, const ShownFinding &) = default;
};

/// What a search and replace would do.
struct ReplaceOrder
{
    int column = -1; ///< -1: in every column that is not secret
    QString find;
    QString replace;
    bool pattern = false; ///< a regular expression, see quality::Pattern
    bool wholeCell = false;
    bool caseSensitive = false;
    bool shownOnly = true; ///< in the rows of the list only
};

struct ReplacePreview
{
    struct Sample
    {
        qint64 row;
        int column;
        QByteArray before;
        QByteArray after;
    };

    qint64 cells = 0;
    qint64 rows = 0;
    std::vector<Sample> samples; ///< the first few
};

/// The rows of the import under the user's hands: the check of the whole file, a list of rows with some
/// problem, and edits that can be undone and are kept on disk as they are made. Lives in the UI thread; a
/// pool does what is O(rows), one piece at a time, and the latest question wins.
class RowReview : public QObject
{
    Q_OBJECT

public:
    RowReview(FileReading &file, ColumnChoices &columns, EngineThread &engine, const QString &storeFolder,
              QObject *parent = nullptr);
    ~RowReview() override;

    // ---- the check

    /// Checks the whole file when mapping or edits are not those of the last check. checked() or failed()
    /// follows; nothing when it is up to date. The file may still be being read: the check waits for it.
    void check();
    void stopChecking();

    bool isChecking() const;

    /// Thousandths of the whole.
    int checkProgress() const;
    std::chrono::milliseconds tookToCheck() const;

    const std::optional<base::Error> &error() const;

    /// Nothing before the first check. While an edit waits for its check, the counts of single rows that were
    /// edited are carried along.
    const std::optional<quality::Counts> &counts() const;

    /// Whether counts and list belong to the present mapping and edits.
    bool isUpToDate() const;

    qint64 rowsIn(RowFilter filter) const;

    // ---- the list

    /// Makes the list anew: rows that were mended since leave it.
    void setFilter(RowFilter filter);
    RowFilter filter() const;
    qint64 shownRows() const;

    /// Source row at a place of the list; -1 outside. Quick.
    qint64 rowAt(qint64 place) const;

    /// Place of a source row in the list, or -1. Quick.
    qint64 placeOf(qint64 row) const;

    /// Next place after \a place (wrapping round) whose row still has a problem, or -1.
    qint64 nextProblem(qint64 place) const;

    /// Asks for rows of the list; fetched() follows, also after edits of them.
    void fetch(qint64 firstPlace, int count);

    // ---- edits; each can be undone

    void setCell(qint64 row, int column, const QString &value);
    void restoreRow(qint64 row); ///< as the file has it
    void leaveOut(const std::vector<qint64> &rows);
    void bringBack(const std::vector<qint64> &rows);

    /// For all rows of the list; long for many, edited() follows.
    void leaveOutShown();
    void bringBackShown();

    /// Fills \a target in the rows of the list, where it is empty or bad, from \a source.
    void fillFrom(int target, int source);

    /// How many rows that would change.
    base::Running<qint64> previewFill(int target, int source);

    base::Running<ReplacePreview> previewReplace(const ReplaceOrder &order);
    void replace(const ReplaceOrder &order);

    /// What the last check found, rule by rule; null before the first. Stays as it is until checked().
    const quality::Findings *findings() const;

    /// Lists the rows in which the last check found something by a rule, or one value, whatever their kind;
    /// setFilter() lists all of the filter again. Nothing happens where it found no such thing.
    void showFinding(quality::Rule rule);
    void showFinding(quality::Rule rule, const quality::FindingValue &value);

    /// What the rows of the list were found by, also when they are mended by now; none: they are the
    /// filter's.
    const std::optional<ShownFinding> &shownFinding() const;

    /// Puts what is suggested in the place of what the last check found: wherever \a rule did, wherever it
    /// found this value, in one row. Nothing happens where it found no such thing.
    void applySuggestions(quality::Rule rule);
    void applySuggestion(quality::Rule rule, const quality::FindingValue &value);
    void applySuggestionIn(qint64 row, quality::Rule rule);

    /// Puts \a text in the place of a value that the last check found, in all rows; of a misspelt address in
    /// that of its domain.
    void replaceValue(quality::Rule rule, const quality::FindingValue &value, const QString &text);

    /// A bulk edit is under way: its progress in thousandths, or -1.
    int bulkProgress() const;
    void stopBulk(); ///< nothing of it stays

    bool canUndo() const;
    bool canRedo() const;

    /// What was done, with its numbers: see table::Step; words are the page's.
    const table::Step *undoStep() const;
    const table::Step *redoStep() const;
    void undo();
    void redo();

    const table::Edits &edits() const;

    /// Rows that the user changed.
    qint64 editedRows() const;

    /// All edits made so far lie on disk.
    bool isSaved() const;

    /// Saving failed: edits live in memory only until it works again.
    const std::optional<base::Error> &saveError() const;

    /// Edits of an earlier visit to this very file wait to be taken up: rows that they touch, or 0.
    qint64 earlierEdits() const;
    void takeUpEarlierEdits();
    void dropEarlierEdits();

    /// The edits stay in memory; what was kept of them on disk is removed. Not while earlier ones wait.
    void forgetDraft();

    /// Removes what earlier visits left, of any file, and nobody has changed for so long.
    void forgetDraftsOlderThan(int days);

    // ---- suggestions, export

    /// Where addresses for rows without a good one were found, the most rows first. They come some time after
    /// each check, and stay until the next ones are there.
    const std::vector<Suggestion> &suggestions() const;

    /// Lists only those rows of the filter that a suggestion, by its place, would fill; setFilter() lists all
    /// again.
    void showSuggested(std::size_t suggestion);

    /// The suggestion whose rows are listed, or -1.
    int shownSuggestion() const;

    /// Fills the rows of the list as a suggestion has it; long for many, edited() follows.
    void fillSuggested(std::size_t suggestion);

    /// Fills one row with what is offered for it.
    void takeOffer(const ReviewRow &row);

    /// Writes the rows of the list as CSV with their source row numbers and problems: formulas neutralised,
    /// secret columns left out; 0600; replaced whole. FileWouldBeLost is for the caller to ask before.
    base::Running<qint64> exportShown(const QString &path);

    Q_SIGNAL void checkingChanged();
    Q_SIGNAL void checked();
    Q_SIGNAL void countsChanged();
    Q_SIGNAL void listChanged(); ///< another filter, or made anew
    Q_SIGNAL void fetched(qint64 firstPlace, const std::vector<session::ReviewRow> &rows);
    Q_SIGNAL void editsChanged(); ///< also undo, redo, and taking up earlier ones

    /// An undo or redo changed these rows again, \a column of them first, or -1: whole rows. Not of a step
    /// with very many.
    Q_SIGNAL void travelled(const std::vector<qint64> &rows, int column);
    Q_SIGNAL void savedChanged();
    Q_SIGNAL void bulkChanged();
    Q_SIGNAL void suggestionChanged();
    Q_SIGNAL void earlierEditsFound();

private:
    friend class ReviewMending; // changes of many rows, in a file of their own

    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace session
