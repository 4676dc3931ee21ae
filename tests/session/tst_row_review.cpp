// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/column_choices.h"
#include "session/engine_thread.h"
#include "session/file_reading.h"
#include "session/row_review.h"
#include "support/customers.h"

#include <QFile>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <numeric>

using quality::RowFinding;
using quality::RowState;
using session::ReviewRow;
using session::RowFilter;
using session::RowReview;
using table::Step;

namespace {

constexpr std::array filters {
    RowFilter::Ready,         RowFilter::MissingEmail,  RowFilter::InvalidEmail, RowFilter::DuplicateEmail,
    RowFilter::OtherProblems, RowFilter::LeftOutByUser, RowFilter::All};

/// A window's session, as far as a review needs it.
struct Visit
{
    session::EngineThread engine;
    session::FileReading file;
    session::ColumnChoices columns {file};
    RowReview review;

    Visit(const QString &store, const QString &path)
        : review(file, columns, engine, store)
    {
        columns.setSchema(xdm::Schema::standard());
        file.open(path);
        if (!QTest::qWaitFor([this] { return file.state() == session::FileReading::State::Read; }, 30'000))
            qFatal("the file was not read");
    }

    void check()
    {
        review.check();
        QTRY_VERIFY_WITH_TIMEOUT(!review.isChecking() && review.isUpToDate(), 30'000);
    }

    int column(const QString &header) const { return int(file.document()->columns().indexOf(header)); }

    std::vector<ReviewRow> fetch(qint64 first, int count)
    {
        std::optional<std::vector<ReviewRow>> got;
        const auto connection = QObject::connect(
            &review, &RowReview::fetched, &review, [&](qint64 place, const std::vector<ReviewRow> &rows) {
                if (place == first
                    && qint64(rows.size()) == std::min(qint64(count), review.shownRows() - first))
                    got = rows;
            });
        review.fetch(first, count);
        if (!QTest::qWaitFor([&] { return got.has_value(); }, 10'000))
            qFatal("nothing was fetched");
        QObject::disconnect(connection);
        return *got;
    }

    std::vector<qint64> shown() const
    {
        std::vector<qint64> rows;
        for (qint64 place = 0; place < review.shownRows(); ++place)
            rows.push_back(review.rowAt(place));
        return rows;
    }

    void endBulk() { QTRY_COMPARE_WITH_TIMEOUT(review.bulkProgress(), -1, 30'000); }

    std::array<qint64, filters.size()> sizes() const
    {
        std::array<qint64, filters.size()> all {};
        for (std::size_t i = 0; i < filters.size(); ++i)
            all[i] = review.rowsIn(filters[i]);
        return all;
    }
};

} // namespace

class TestRowReview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void countsWhatTheGeneratorWrote();
    void waitsForTheFile();
    void listsWhatAPlainCheckFinds();
    void readsTheRowsOfTheList();
    void movesCountsAtOnceAndAgreesWithTheNextCheck();
    void keepsMendedRowsUntilTheListIsMadeAnew();
    void showsNothingUntilAnotherListIsThere();
    void judgesManyRowsInParts();
    void checksTheSameOnceOnly();
    void takesItsExportsAlong();
    void leapsToTheNextProblem();
    void fillsAndUndoesExactly();
    void changesNothingWhenABulkIsStopped();
    void replacesWhatItPreviewed();
    void suggestsAColumnWithAddresses();
    void offersEditsOfAnEarlierVisit();
    void keepsEarlierEditsUntilTheyAreDropped();
    void forgetsItsDraft();
    void layersEditsOverThoseThatWait();
    void redoesWhatAnEarlierVisitHadUndone();
    void goesOnWithoutWhatIsForgotten();
    void forgetsAllOfAnotherFile();
    void exportsTheListInWords();
    void tellsDamagedTextUntilItIsTypedAnew();
    void neverWritesOverTheCustomersFile();
    void checksAnewByOtherRules();
    void bearsBeingLeftAtAnyMoment();

private:
    QString write(const QByteArray &content) const
    {
        QFile file(m_folder->filePath(QStringLiteral("small.csv")));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
        return file.fileName();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_store;
    QString m_path;
    support::Truth m_truth;
};

void TestRowReview::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = m_folder->filePath(QStringLiteral("store"));
    m_path = m_folder->filePath(QStringLiteral("customers.csv"));
    m_truth = support::writeCustomers(m_path, {.rows = 5000, .seed = 11});
}

void TestRowReview::countsWhatTheGeneratorWrote()
{
    Visit visit(m_store, m_path);
    QVERIFY(!visit.review.counts());
    visit.check();
    QCOMPARE(visit.review.counts()->rows, m_truth.rows);
    QCOMPARE(visit.review.counts()->duplicateByCase, m_truth.duplicateByCase);
    QCOMPARE(visit.review.rowsIn(RowFilter::MissingEmail), m_truth.missing);
    QCOMPARE(visit.review.rowsIn(RowFilter::InvalidEmail), m_truth.invalid);
    QCOMPARE(visit.review.rowsIn(RowFilter::DuplicateEmail), m_truth.duplicate);
    QCOMPARE(visit.review.rowsIn(RowFilter::Ready), m_truth.uniqueValid);
    QCOMPARE(visit.review.rowsIn(RowFilter::All), m_truth.rows);
    QCOMPARE(visit.review.rowsIn(RowFilter::LeftOutByUser), 0);
    QSignalSpy again(&visit.review, &RowReview::checkingChanged);
    visit.review.check(); // nothing is new
    QVERIFY(again.isEmpty());
}

void TestRowReview::waitsForTheFile()
{
    session::EngineThread engine;
    session::FileReading file;
    session::ColumnChoices columns(file);
    RowReview review(file, columns, engine, m_store);
    columns.setSchema(xdm::Schema::standard());
    review.check();
    file.open(m_path);
    review.check();
    QVERIFY(!review.isChecking());
    QTRY_VERIFY_WITH_TIMEOUT(review.isUpToDate(), 30'000);
}

void TestRowReview::listsWhatAPlainCheckFinds()
{
    Visit visit(m_store, m_path);
    visit.check();
    base::Progress progress;
    const auto plain = session::checkImport(visit.columns.import({}), visit.columns.schema(), progress);
    QVERIFY(plain);
    const quality::RowStates &states = *plain->report.states;
    const std::map<RowFilter, RowState> expected {{RowFilter::Ready, RowState::Sent},
                                                  {RowFilter::MissingEmail, RowState::MissingEmail},
                                                  {RowFilter::InvalidEmail, RowState::InvalidEmail},
                                                  {RowFilter::DuplicateEmail, RowState::DuplicateEmail}};
    for (const auto &[filter, state] : expected) {
        std::vector<qint64> rows;
        for (qint64 row = 0; row < states.rows(); ++row) {
            if (states.at(row) == state)
                rows.push_back(row);
        }
        QVERIFY(!rows.empty());
        visit.review.setFilter(filter);
        QCOMPARE(visit.review.filter(), filter);
        QCOMPARE(visit.shown(), rows);
        for (std::size_t place = 0; place < rows.size(); place += 7)
            QCOMPARE(visit.review.placeOf(rows[place]), qint64(place));
    }
    QCOMPARE(visit.review.rowAt(-1), -1);
    QCOMPARE(visit.review.rowAt(visit.review.shownRows()), -1);
}

void TestRowReview::readsTheRowsOfTheList()
{
    Visit visit(m_store, m_path);
    visit.check();
    const table::Table table(*visit.file.document(), {});
    for (const RowFilter filter : filters) {
        visit.review.setFilter(filter);
        if (visit.review.shownRows() == 0)
            continue;
        const qint64 first = visit.review.shownRows() / 3;
        const std::vector<ReviewRow> rows = visit.fetch(first, 40);
        for (std::size_t place = 0; place < rows.size(); ++place) {
            QCOMPARE(rows[place].row, visit.review.rowAt(first + qint64(place)));
            QCOMPARE(int(rows[place].cells.size()), table.columns());
            for (int column = 0; column < table.columns(); ++column)
                QCOMPARE(rows[place].cells[std::size_t(column)], *table.cell(rows[place].row, column));
            QVERIFY(rows[place].edited.empty() && !rows[place].fixed && !rows[place].leftOut);
            if (filter == RowFilter::MissingEmail) {
                QCOMPARE(rows[place].state, RowState::MissingEmail);
                QCOMPARE(rows[place].findings.front().rule, RowFinding::Rule::MissingEmail);
            }
            if (filter == RowFilter::DuplicateEmail)
                QVERIFY(std::ranges::any_of(rows[place].findings, [](const RowFinding &finding) {
                    return finding.rule >= RowFinding::Rule::DuplicateEmail
                        && finding.rule <= RowFinding::Rule::DuplicateByBlanks;
                }));
        }
    }
}

void TestRowReview::movesCountsAtOnceAndAgreesWithTheNextCheck()
{
    Visit visit(m_store, m_path);
    visit.check();
    const int email = visit.column(QStringLiteral("email"));
    QVERIFY(email >= 0);
    QRandomGenerator dice(3);
    visit.review.setFilter(RowFilter::MissingEmail);
    const qint64 mended = visit.review.rowAt(4);
    const qint64 left = visit.review.rowAt(5);
    visit.review.setFilter(RowFilter::Ready);
    const qint64 spoilt = visit.review.rowAt(7);
    const qint64 emptied = visit.review.rowAt(8);
    const auto before = visit.sizes();

    QSignalSpy checked(&visit.review, &RowReview::checked);
    visit.review.setCell(mended, email, QStringLiteral("mended@example.com"));
    QVERIFY(!visit.review.isUpToDate());
    visit.review.leaveOut({left});
    visit.review.setCell(spoilt, email, QStringLiteral("at home"));
    visit.review.setCell(emptied, email, QString());
    auto expected = before;
    expected[std::size_t(RowFilter::MissingEmail)] += -2 + 1;
    expected[std::size_t(RowFilter::Ready)] += 1 - 2;
    expected[std::size_t(RowFilter::InvalidEmail)] += 1;
    expected[std::size_t(RowFilter::LeftOutByUser)] += 1;
    QTRY_COMPARE(visit.sizes(), expected);
    QVERIFY(checked.isEmpty()); // known before the whole file was looked at again
    QCOMPARE(visit.review.counts()->missingEmail, expected[std::size_t(RowFilter::MissingEmail)]);

    QTRY_VERIFY_WITH_TIMEOUT(visit.review.isUpToDate(), 30'000);
    QCOMPARE(visit.sizes(), expected);
    while (visit.review.canUndo())
        visit.review.undo();
    QTRY_COMPARE(visit.sizes(), before);
    QTRY_VERIFY_WITH_TIMEOUT(visit.review.isUpToDate(), 30'000);
    QCOMPARE(visit.sizes(), before);
    QVERIFY(visit.review.edits().isEmpty());
}

void TestRowReview::keepsMendedRowsUntilTheListIsMadeAnew()
{
    Visit visit(m_store, m_path);
    visit.check();
    visit.review.setFilter(RowFilter::InvalidEmail);
    const std::vector<qint64> before = visit.shown();
    visit.fetch(0, 20);
    std::optional<ReviewRow> told;
    connect(&visit.review, &RowReview::fetched, this, [&](qint64 place, const std::vector<ReviewRow> &rows) {
        if (place == 3 && rows.size() == 1)
            told = rows.front();
    });
    const int email = visit.column(QStringLiteral("email"));
    visit.review.setCell(before[3], email, QStringLiteral("mended@example.com"));
    QTRY_VERIFY(told);
    QVERIFY(told->fixed);
    QCOMPARE(told->state, RowState::Sent);
    QCOMPARE(told->edited, std::vector<int> {email});
    QCOMPARE(told->cells[std::size_t(email)], QByteArray("mended@example.com"));
    QTRY_VERIFY_WITH_TIMEOUT(visit.review.isUpToDate(), 30'000);
    QCOMPARE(visit.shown(), before);
    QVERIFY(visit.fetch(3, 1).front().fixed);
    visit.review.setCell(before[4], email, QStringLiteral("too@example.com"));
    QTRY_COMPARE(visit.review.rowsIn(RowFilter::InvalidEmail), qint64(before.size()) - 2);

    // Made anew at once, whatever the next check says.
    visit.review.setFilter(RowFilter::InvalidEmail);
    std::vector<qint64> after = before;
    after.erase(after.begin() + 3, after.begin() + 5);
    QTRY_COMPARE(visit.shown(), after);
}

void TestRowReview::showsNothingUntilAnotherListIsThere()
{
    Visit visit(m_store, m_path);
    visit.check();
    const qint64 ready = visit.review.rowsIn(RowFilter::Ready);
    visit.review.setFilter(RowFilter::MissingEmail);
    visit.review.setCell(visit.review.rowAt(0), visit.column(QStringLiteral("email")),
                         QStringLiteral("mended@example.com"));
    visit.review.stopChecking(); // the row stays carried along
    QTRY_COMPARE(visit.review.rowsIn(RowFilter::Ready), ready + 1);
    QSignalSpy lists(&visit.review, &RowReview::listChanged);
    visit.review.setFilter(RowFilter::Ready);
    QCOMPARE(lists.size(), 1);
    QCOMPARE(visit.review.shownRows(), 0);
    visit.review.leaveOutShown();
    QCOMPARE(visit.review.bulkProgress(), -1);
    QTRY_COMPARE(visit.review.shownRows(), ready + 1);
    QCOMPARE(visit.review.edits().leftOutRows(), 0);
}

void TestRowReview::judgesManyRowsInParts()
{
    Visit visit(m_store, m_path);
    visit.check();
    std::vector<qint64> rows(1200);
    std::iota(rows.begin(), rows.end(), 100);
    std::vector<qint64> known;
    connect(&visit.review, &RowReview::countsChanged, this,
            [&] { known.push_back(visit.review.rowsIn(RowFilter::LeftOutByUser)); });
    visit.review.leaveOut(rows);
    visit.review.stopChecking();
    QTRY_COMPARE(visit.review.rowsIn(RowFilter::LeftOutByUser), qint64(rows.size()));
    QCOMPARE(known, (std::vector<qint64> {500, 1000, 1200}));
}

void TestRowReview::checksTheSameOnceOnly()
{
    Visit visit(m_store, m_path);
    visit.review.check();
    QSignalSpy begun(&visit.review, &RowReview::checkingChanged);
    visit.review.check();
    QVERIFY(begun.isEmpty());
    visit.review.leaveOut({1});
    visit.review.check();
    QCOMPARE(begun.size(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(visit.review.isUpToDate(), 30'000);
}

void TestRowReview::takesItsExportsAlong()
{
    auto visit = std::make_unique<Visit>(m_store, m_path);
    visit->check();
    const auto exporting = visit->review.exportShown(m_folder->filePath(QStringLiteral("rows.csv")));
    const auto looking = visit->review.previewReplace({.find = QStringLiteral("a")});
    visit.reset();
    QVERIFY(exporting.progress->isCancelled());
    QVERIFY(looking.progress->isCancelled());
}

void TestRowReview::leapsToTheNextProblem()
{
    Visit visit(m_store, m_path);
    visit.check();
    visit.review.setFilter(RowFilter::All);
    std::vector<qint64> problems;
    for (const RowFilter filter : {RowFilter::MissingEmail, RowFilter::InvalidEmail,
                                   RowFilter::DuplicateEmail, RowFilter::OtherProblems}) {
        visit.review.setFilter(filter);
        for (const qint64 row : visit.shown())
            problems.push_back(row);
    }
    std::ranges::sort(problems);
    problems.erase(std::unique(problems.begin(), problems.end()), problems.end());
    visit.review.setFilter(RowFilter::All);
    std::vector<qint64> walked;
    for (qint64 place = visit.review.nextProblem(-1); walked.empty() || place != walked.front();
         place = visit.review.nextProblem(place))
        walked.push_back(place);
    QCOMPARE(walked, problems);

    visit.review.setFilter(RowFilter::InvalidEmail);
    const qint64 rows = visit.review.shownRows();
    visit.review.setCell(visit.review.rowAt(1), visit.column(QStringLiteral("email")),
                         QStringLiteral("mended@example.com"));
    QTRY_COMPARE(visit.review.nextProblem(0), 2);
    QCOMPARE(visit.review.nextProblem(rows - 1), 0);
}

void TestRowReview::fillsAndUndoesExactly()
{
    QByteArray content("email,contact,firstname\n");
    constexpr int rows = 3000;
    for (int row = 0; row < rows; ++row)
        content += (row % 3 == 0 ? QByteArray() : "a" + QByteArray::number(row) + "@example.com") + ",c"
            + QByteArray::number(row) + "@example.com,Anna\n";
    Visit visit(m_store, write(content));
    visit.check();
    QCOMPARE(visit.review.rowsIn(RowFilter::MissingEmail), rows / 3);
    visit.review.setFilter(RowFilter::MissingEmail);
    visit.review.setCell(1, 2, QStringLiteral("Berta"));
    const table::Edits before = visit.review.edits();

    visit.review.fillFrom(0, 1);
    QVERIFY(visit.review.bulkProgress() >= 0);
    visit.endBulk();
    QCOMPARE(visit.review.editedRows(), rows / 3 + 1);
    QCOMPARE(visit.review.undoStep()->kind, Step::Kind::Fill);
    QCOMPARE(visit.review.undoStep()->rows, rows / 3);
    QCOMPARE(visit.review.undoStep()->other, QStringLiteral("contact"));
    QCOMPARE(visit.review.edits().at(3, 0), QByteArray("c3@example.com"));
    const table::Edits filled = visit.review.edits();
    QTRY_VERIFY_WITH_TIMEOUT(visit.review.isUpToDate(), 30'000);
    QCOMPARE(visit.review.rowsIn(RowFilter::MissingEmail), 0);
    QCOMPARE(visit.review.shownRows(), rows / 3); // the list keeps what was mended

    visit.review.undo();
    QVERIFY(visit.review.edits() == before);
    visit.review.redo();
    QVERIFY(visit.review.edits() == filled);
    visit.review.undo();
    QTRY_VERIFY_WITH_TIMEOUT(visit.review.isUpToDate(), 30'000);
    QCOMPARE(visit.review.rowsIn(RowFilter::MissingEmail), rows / 3);

    visit.review.leaveOutShown();
    visit.endBulk();
    QCOMPARE(visit.review.edits().leftOutRows(), rows / 3);
    visit.review.bringBackShown();
    visit.endBulk();
    QVERIFY(visit.review.edits() == before);
}

void TestRowReview::changesNothingWhenABulkIsStopped()
{
    Visit visit(m_store, m_path);
    visit.check();
    visit.review.setFilter(RowFilter::All);
    QSignalSpy edited(&visit.review, &RowReview::editsChanged);
    visit.review.leaveOutShown();
    visit.review.stopBulk();
    QCOMPARE(visit.review.bulkProgress(), -1);
    QTest::qWait(200);
    QVERIFY(visit.review.edits().isEmpty());
    QVERIFY(edited.isEmpty());
    QVERIFY(!visit.review.canUndo());

    // An edit under the hands of a bulk stops it, and stays.
    visit.review.leaveOutShown();
    visit.review.setCell(0, 0, QStringLiteral("x"));
    QCOMPARE(visit.review.bulkProgress(), -1);
    QTest::qWait(200);
    QCOMPARE(visit.review.edits().leftOutRows(), 0);
    QCOMPARE(visit.review.editedRows(), 1);
}

void TestRowReview::replacesWhatItPreviewed()
{
    Visit visit(m_store,
                write("email,firstname,password_hash\n"
                      "a@example.com,Old Anna,Old\n"
                      "b@example.com,Old old,Old\n"
                      ",Berta,Old\n"));
    visit.check();
    visit.review.setFilter(RowFilter::All);
    const session::ReplaceOrder order {.find = QStringLiteral("old"), .replace = QStringLiteral("New")};
    const auto preview = visit.review.previewReplace(order);
    QTRY_VERIFY(preview.job.isFinished());
    const auto found = base::outcome<session::ReplacePreview>(preview.job);
    QVERIFY(found);
    QCOMPARE(found->rows, 2); // the secret column is not looked at
    QCOMPARE(found->cells, 2);
    QCOMPARE(found->samples.front().after, QByteArray("New Anna"));
    visit.review.replace(order);
    visit.endBulk();
    QCOMPARE(visit.review.edits().at(1, 1), QByteArray("New New"));
    QCOMPARE(visit.review.edits().editedCells(), found->cells);
    QCOMPARE(visit.review.undoStep()->kind, Step::Kind::Replace);
}

void TestRowReview::suggestsAColumnWithAddresses()
{
    QByteArray content("email,contact,firstname\n");
    for (int row = 0; row < 30; ++row)
        content += ",c" + QByteArray::number(row) + "@example.com,Anna\n";
    content += "a@example.com,,Berta\n";
    Visit visit(m_store, write(content));
    visit.check();
    visit.review.setFilter(RowFilter::MissingEmail);
    QTRY_COMPARE(visit.review.suggestions().size(), std::size_t(1));
    const session::Suggestion found = visit.review.suggestions().front();
    QCOMPARE(found.kind, quality::RescueKind::Column);
    QCOMPARE(found.column, 1);
    QCOMPARE(found.rowsIn(RowFilter::MissingEmail), 30);
    QCOMPARE(found.samples.front().address, QByteArray("c0@example.com"));
    QSignalSpy listed(&visit.review, &session::RowReview::listChanged);
    visit.review.showSuggested(0);
    QTRY_COMPARE(listed.size(), 1);
    QCOMPARE(visit.review.shownRows(), 30);
    QCOMPARE(visit.review.shownSuggestion(), 0);
    QSignalSpy fetched(&visit.review, &session::RowReview::fetched);
    visit.review.fetch(4, 1);
    QTRY_COMPARE(fetched.size(), 1);
    const auto rows = fetched.front().at(1).value<std::vector<session::ReviewRow>>();
    QVERIFY(rows.front().offer);
    QCOMPARE(rows.front().offer->address, QByteArray("c4@example.com"));
    visit.review.takeOffer(rows.front());
    QCOMPARE(visit.review.edits().at(4, 0), QByteArray("c4@example.com"));
    QCOMPARE(visit.review.undoStep()->kind, Step::Kind::RescueFromColumn);
    QCOMPARE(visit.review.undoStep()->row, 4);
    visit.review.undo();
    QVERIFY(visit.review.edits().isEmpty());
    visit.review.setFilter(RowFilter::MissingEmail);
    QCOMPARE(visit.review.shownSuggestion(), -1);
    visit.review.fillSuggested(0);
    visit.endBulk();
    QCOMPARE(visit.review.undoStep()->kind, Step::Kind::RescueFromColumn);
    QCOMPARE(visit.review.undoStep()->rows, 30);
    QCOMPARE(visit.review.edits().at(29, 0), QByteArray("c29@example.com"));
    QTRY_VERIFY_WITH_TIMEOUT(visit.review.suggestions().empty(), 10'000);
    visit.review.undo();
    QVERIFY(visit.review.edits().isEmpty());
}

void TestRowReview::offersEditsOfAnEarlierVisit()
{
    table::Edits made;
    {
        Visit visit(m_store, m_path);
        visit.check();
        visit.review.setCell(5, 1, QStringLiteral("first"));
        visit.review.setCell(7, 2, QStringLiteral("second"));
        visit.review.leaveOut({9, 11});
        made = visit.review.edits();
        QTRY_VERIFY(visit.review.isSaved());
        QVERIFY(!visit.review.saveError());
    }
    Visit visit(m_store, m_path);
    QTRY_COMPARE(visit.review.earlierEdits(), 4);
    QVERIFY(visit.review.edits().isEmpty());
    visit.check();
    visit.review.takeUpEarlierEdits();
    QVERIFY(visit.review.edits() == made);
    QCOMPARE(visit.review.earlierEdits(), 0);
    QTRY_COMPARE(visit.review.rowsIn(RowFilter::LeftOutByUser), 2);
    QCOMPARE(visit.review.undoStep()->kind, Step::Kind::LeaveOut);
    QCOMPARE(visit.review.undoStep()->rows, 2);
    QVERIFY(!visit.review.canRedo());
    for (int step = 0; step < 3; ++step)
        visit.review.undo(); // faster than they are read
    QTRY_VERIFY(visit.review.edits().isEmpty());
    QVERIFY(!visit.review.canUndo());
    QCOMPARE(visit.review.redoStep()->row, 5);
    for (int step = 0; step < 3; ++step)
        visit.review.redo();
    QTRY_VERIFY(visit.review.edits() == made);
}

void TestRowReview::keepsEarlierEditsUntilTheyAreDropped()
{
    {
        Visit visit(m_store, m_path);
        visit.review.setCell(5, 1, QStringLiteral("first"));
        QTRY_VERIFY(visit.review.isSaved());
    } // even what was edited before the draft was looked for is kept
    {
        Visit visit(m_store, m_path);
        QTRY_COMPARE(visit.review.earlierEdits(), 1);
        visit.review.setCell(6, 1, QStringLiteral("second")); // nothing has been decided yet
        QTRY_VERIFY(visit.review.isSaved());
    }
    {
        Visit visit(m_store, m_path);
        QTRY_COMPARE(visit.review.earlierEdits(), 2);
        visit.review.setCell(8, 1, QStringLiteral("third"));
        visit.review.dropEarlierEdits();
        QCOMPARE(visit.review.earlierEdits(), 0);
        QTRY_VERIFY(visit.review.isSaved());
    }
    Visit visit(m_store, m_path);
    QTRY_COMPARE(visit.review.earlierEdits(), 1);
    visit.review.dropEarlierEdits();
    visit.review.takeUpEarlierEdits();
    QVERIFY(visit.review.edits().isEmpty());
}

void TestRowReview::forgetsItsDraft()
{
    {
        Visit visit(m_store, m_path);
        visit.review.setCell(5, 1, QStringLiteral("first"));
        QTRY_VERIFY(visit.review.isSaved());
        visit.review.forgetDraft();
        QCOMPARE(visit.review.editedRows(), 1);
    }
    Visit visit(m_store, m_path);
    visit.review.setCell(6, 1, QStringLiteral("second"));
    QTRY_VERIFY(visit.review.isSaved());
    QCOMPARE(visit.review.earlierEdits(), 0);
}

void TestRowReview::layersEditsOverThoseThatWait()
{
    table::Edits made;
    {
        Visit visit(m_store, m_path);
        visit.review.setCell(5, 1, QStringLiteral("first"));
        visit.review.leaveOut({7});
        QTRY_VERIFY(visit.review.isSaved());
        made = visit.review.edits();
    }
    {
        Visit visit(m_store, m_path);
        QTRY_COMPARE(visit.review.earlierEdits(), 2);
        visit.review.setCell(5, 1, QStringLiteral("other"));
        visit.review.leaveOut({7});
        visit.review.undo();
        visit.review.undo();
        QTRY_VERIFY(visit.review.isSaved());
    }
    Visit visit(m_store, m_path);
    QTRY_COMPARE(visit.review.earlierEdits(), 2); // on disk nothing was lost
    visit.review.setCell(5, 1, QStringLiteral("other"));
    visit.review.undo();
    visit.review.setCell(6, 1, QStringLiteral("another"));
    visit.review.takeUpEarlierEdits();
    QCOMPARE(visit.review.edits().at(5, 1), std::optional<QByteArray>("first"));
    QCOMPARE(visit.review.edits().at(6, 1), std::optional<QByteArray>("another"));
    QVERIFY(visit.review.edits().isLeftOut(7));
    visit.review.undo();
    QVERIFY(visit.review.edits().isLeftOut(7));
    QVERIFY(!visit.review.edits().at(6, 1));
    QCOMPARE(visit.review.undoStep()->row, 7); // steps of the earlier visit follow
    visit.review.undo();
    QTRY_VERIFY(!visit.review.edits().isLeftOut(7));
    visit.review.undo();
    QTRY_VERIFY(visit.review.edits().isEmpty());
}

void TestRowReview::redoesWhatAnEarlierVisitHadUndone()
{
    table::Edits made;
    {
        Visit visit(m_store, m_path);
        visit.review.setCell(5, 1, QStringLiteral("first"));
        made = visit.review.edits();
        visit.review.undo();
        QTRY_VERIFY(visit.review.isSaved());
    }
    {
        Visit visit(m_store, m_path);
        QTRY_VERIFY(visit.review.canRedo()); // without a question: nothing is edited
        QCOMPARE(visit.review.earlierEdits(), 0);
        visit.review.redo();
        QTRY_VERIFY(visit.review.edits() == made);
        visit.review.undo();
        visit.review.setCell(6, 1, QStringLiteral("other"));
        QVERIFY(!visit.review.canRedo());
        visit.review.undo();
        QTRY_VERIFY(visit.review.isSaved());
    }
    Visit visit(m_store, m_path);
    QTRY_VERIFY(visit.review.canRedo());
    QCOMPARE(visit.review.redoStep()->row, 6);
}

void TestRowReview::goesOnWithoutWhatIsForgotten()
{
    Visit visit(m_store, m_path);
    {
        Visit earlier(m_store, m_path);
        earlier.review.setCell(5, 1, QStringLiteral("first"));
        earlier.review.setCell(5, 1, QStringLiteral("second"));
    }
    visit.file.open(m_path);
    QTRY_COMPARE(visit.review.earlierEdits(), 1);
    visit.review.takeUpEarlierEdits();
    visit.review.forgetDraft();
    QTRY_VERIFY(visit.review.isSaved());
    while (visit.review.canUndo()) {
        const int steps = int(visit.review.edits().editedCells());
        visit.review.undo();
        QTRY_VERIFY(!visit.review.canUndo() || visit.review.edits().editedCells() <= steps);
    }
    visit.review.setCell(6, 1, QStringLiteral("third"));
    QTRY_VERIFY(visit.review.isSaved());
    QVERIFY(!visit.review.saveError());
    const table::Edits made = visit.review.edits();
    visit.file.close();
    visit.file.open(m_path);
    QTRY_VERIFY(visit.review.earlierEdits() > 0);
    visit.review.takeUpEarlierEdits();
    QVERIFY(visit.review.edits() == made);
}

void TestRowReview::forgetsAllOfAnotherFile()
{
    Visit visit(m_store, m_path);
    visit.check();
    visit.review.setCell(5, 1, QStringLiteral("first"));
    visit.review.leaveOutShown();
    visit.file.open(write("email\na@example.com\n"));
    QTRY_VERIFY(!visit.review.counts());
    QCOMPARE(visit.review.shownRows(), 0);
    QVERIFY(visit.review.edits().isEmpty());
    QVERIFY(!visit.review.canUndo());
    visit.check();
    QCOMPARE(visit.review.counts()->rows, 1);
    QVERIFY(visit.review.edits().isEmpty());
}

void TestRowReview::exportsTheListInWords()
{
    Visit visit(m_store,
                write("email,firstname,password_hash\n"
                      ",Anna,secret\n"
                      "b@example.com,Berta,secret\n"
                      "nobody,=1+1,secret\n"));
    visit.check();
    visit.review.setFilter(RowFilter::InvalidEmail);
    const QString path = m_folder->filePath(QStringLiteral("rows.csv"));
    const auto running = visit.review.exportShown(path);
    QTRY_VERIFY(running.job.isFinished());
    QCOMPARE(*base::outcome<qint64>(running.job), 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(),
             QByteArray("row,problem,email,firstname\r\n3,Email is not valid,nobody,'=1+1\r\n"));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestRowReview::tellsDamagedTextUntilItIsTypedAnew()
{
    const QByteArray text = "email,first_name,last_name\na@example.com,\xC3\x85sa,Berg\n"
                            "b@example.com,Bj\xF6rn,Ek\nc@example.com,C,L\xEFnd\n";
    Visit world(m_store, write(text));
    world.file.setEncoding(csv::Encoding::Utf8);
    QTRY_COMPARE(world.file.state(), session::FileReading::State::Read);
    world.check();
    QCOMPARE(world.review.rowsIn(RowFilter::Ready), 3); // a warning only
    QCOMPARE(world.review.rowsIn(RowFilter::OtherProblems), 2);
    world.review.setFilter(RowFilter::OtherProblems);
    QTRY_COMPARE(world.shown(), (std::vector<qint64> {1, 2}));
    const auto damageOf = [&](qint64 place) {
        std::vector<quality::RowFinding> found = world.fetch(place, 1).front().findings;
        std::erase_if(found, [](const auto &finding) {
            return finding.rule != quality::RowFinding::Rule::DamagedText;
        });
        return found;
    };
    QCOMPARE(
        damageOf(0),
        (std::vector<quality::RowFinding> {
            {.rule = quality::RowFinding::Rule::DamagedText, .column = 1, .character = 2, .bytes = "\xF6"}}));
    world.review.setCell(1, 0, QStringLiteral("bjorn@example.com")); // another cell mends nothing
    QTRY_VERIFY(world.review.isUpToDate());
    QCOMPARE(world.review.rowsIn(RowFilter::OtherProblems), 2);
    QCOMPARE(damageOf(0).size(), std::size_t(1));
    world.review.setCell(1, 1, QStringLiteral("Björn"));
    QTRY_COMPARE(world.review.rowsIn(RowFilter::OtherProblems), 1); // at once
    QTRY_VERIFY(world.review.isUpToDate());
    QCOMPARE(world.review.rowsIn(RowFilter::OtherProblems), 1); // and by the next check
    QVERIFY(damageOf(0).empty());
    world.review.undo();
    QTRY_COMPARE(world.review.rowsIn(RowFilter::OtherProblems), 2);
}

void TestRowReview::neverWritesOverTheCustomersFile()
{
    const QByteArray text("email,firstname\n,Anna\nb@example.com,Berta\n");
    const QString source = write(text);
    Visit visit(m_store, source);
    visit.check();
    const QString otherName = m_folder->filePath(QStringLiteral("other-name.csv"));
    QVERIFY(QFile::link(source, otherName));
    for (const QString &path : {source, otherName}) {
        const auto running = visit.review.exportShown(path);
        QTRY_VERIFY(running.job.isFinished());
        const auto written = base::outcome<qint64>(running.job);
        QVERIFY(!written);
        QCOMPARE(written.error().code, base::ErrorCode::FileWouldBeLost);
    }
    QFile file(source);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), text);
}

void TestRowReview::checksAnewByOtherRules()
{
    Visit visit(m_store, m_path);
    visit.check();
    visit.columns.setEmailCase(xdm::EmailCase::Fold);
    QVERIFY(!visit.review.isUpToDate());
    QSignalSpy lists(&visit.review, &RowReview::listChanged);
    visit.check();
    QCOMPARE(lists.size(), 1);
    QCOMPARE(visit.review.rowsIn(RowFilter::MissingEmail), m_truth.missing);
}

void TestRowReview::bearsBeingLeftAtAnyMoment()
{
    qint64 acknowledged = 0;
    for (int after = 0; after < 30; after += 3) {
        Visit visit(m_store, m_path);
        visit.review.check();
        visit.review.setCell(after, 1, QString::number(after));
        QTest::qWait(after);
        visit.review.setFilter(RowFilter::All);
        visit.review.fetch(0, 100);
        visit.review.leaveOutShown();
        acknowledged += visit.review.isSaved();
    }
    Visit visit(m_store, m_path);
    QTRY_VERIFY(visit.review.earlierEdits() > 0);
    QVERIFY(visit.review.earlierEdits() >= acknowledged);
}

QTEST_GUILESS_MAIN(TestRowReview)
#include "tst_row_review.moc"
