// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/column_choices.h"
#include "session/engine_thread.h"
#include "session/file_reading.h"
#include "session/row_review.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using quality::FindingValue;
using quality::Rule;
using session::RowFilter;
using session::RowReview;
using table::Step;

class TestReviewMend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listsTheRowsOfAFinding();
    void keepsTheRowsOfAFindingWhileTheyAreMended();
    void listsAFindingQuickly();
    void appliesAllOfAKind();
    void appliesOneValue();
    void appliesInOneRow();
    void replacesAValue();
    void doesNothingForWhatIsNotThere();

private:
    QTemporaryDir m_folder;
};

namespace {

const QByteArray customers = "email,firstname\n"
                             "a@gmial.com,Anna\n"
                             "b@example.com,Bo\n"
                             "c@hotmial.com,Cleo\n"
                             "d@gmial.com,Disa\n"
                             "nobody here,Elis\n";

/// A review of the customers that has checked them.
struct Visit
{
    session::EngineThread engine;
    session::FileReading file;
    session::ColumnChoices columns {file};
    RowReview review;

    explicit Visit(const QString &folder)
        : review(file, columns, engine, folder)
    {
        columns.setSchema(xdm::Schema::standard());
        file.open(folder + QStringLiteral("/customers.csv"));
        if (!QTest::qWaitFor([this] { return file.state() == session::FileReading::State::Read; }, 30'000))
            qFatal("the file was not read");
    }

    void check()
    {
        review.check();
        QTRY_VERIFY_WITH_TIMEOUT(!review.isChecking() && review.isUpToDate(), 30'000);
    }

    void endBulk() { QTRY_COMPARE_WITH_TIMEOUT(review.bulkProgress(), -1, 30'000); }

    std::vector<qint64> rows() const
    {
        std::vector<qint64> all;
        for (qint64 place = 0; place < review.shownRows(); ++place)
            all.push_back(review.rowAt(place));
        return all;
    }

    QByteArrayList emails() const
    {
        QByteArrayList all;
        for (qint64 row = 0; row < 5; ++row)
            all << review.edits().at(row, 0).value_or(QByteArray("-"));
        return all;
    }
};

} // namespace

void TestReviewMend::initTestCase()
{
    QFile file(m_folder.filePath(QStringLiteral("customers.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(customers), customers.size());
}

void TestReviewMend::listsTheRowsOfAFinding()
{
    Visit visit(m_folder.path());
    QVERIFY(!visit.review.findings());
    visit.review.showFinding(Rule::EmailTypo); // nothing is known yet
    QVERIFY(!visit.review.shownFinding());
    visit.check();
    visit.review.setFilter(RowFilter::OtherProblems);
    visit.review.showFinding(Rule::EmailTypo);
    QCOMPARE(visit.rows(), (std::vector<qint64> {0, 2, 3}));
    const auto &values = visit.review.findings()->of(Rule::EmailTypo).values();
    QCOMPARE(values.front().text, QByteArray("gmial.com"));
    visit.review.showFinding(Rule::EmailTypo, values.front());
    QTRY_COMPARE(visit.rows(), (std::vector<qint64> {0, 3}));
    QCOMPARE(visit.review.shownFinding()->value, values.front());
    visit.review.showFinding(Rule::LostZeros);
    visit.review.showFinding(Rule::EmailTypo, {.text = "example.com", .column = 0});
    QCOMPARE(visit.review.shownFinding()->value, values.front()); // there is nothing of these
    visit.review.showFinding(Rule::InvalidEmail); // of another kind than the filter
    QCOMPARE(visit.rows(), (std::vector<qint64> {4}));
    visit.review.setFilter(RowFilter::OtherProblems);
    QVERIFY(!visit.review.shownFinding());
    QCOMPARE(visit.rows(), (std::vector<qint64> {0, 2, 3}));
}

void TestReviewMend::keepsTheRowsOfAFindingWhileTheyAreMended()
{
    Visit visit(m_folder.path());
    visit.check();
    const FindingValue value = visit.review.findings()->of(Rule::EmailTypo).values().front();
    visit.review.showFinding(Rule::EmailTypo, value);
    QTRY_COMPARE(visit.rows(), (std::vector<qint64> {0, 3}));
    visit.review.applySuggestion(Rule::EmailTypo, value);
    visit.endBulk();
    visit.check();
    QCOMPARE(visit.review.findings()->of(Rule::EmailTypo).count(), 1);
    QCOMPARE(visit.rows(), (std::vector<qint64> {0, 3}));
    QVERIFY(visit.review.shownFinding());
    visit.review.undo();
    visit.check();
    QCOMPARE(visit.review.findings()->of(Rule::EmailTypo).count(), 3);
}

void TestReviewMend::listsAFindingQuickly()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("customers.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("email,firstname\n");
    constexpr int rows = 200'000;
    for (int row = 0; row < rows; ++row)
        file.write("p" + QByteArray::number(row) + (row % 100 ? "@gmail.com,Bo\n" : "@gmial.com,Bo\n"));
    file.close();
    Visit visit(folder.path());
    visit.check();
    QVERIFY(!visit.review.findings()->of(Rule::EmailTypo).values().empty());
    const FindingValue value = visit.review.findings()->of(Rule::EmailTypo).values().front();
    QSignalSpy listed(&visit.review, &RowReview::listChanged);
    QElapsedTimer clock;
    clock.start();
    visit.review.showFinding(Rule::EmailTypo, value);
    QVERIFY(listed.wait(1000));
    qInfo("listed after %lld ms", clock.elapsed());
    QCOMPARE(visit.review.shownRows(), qint64(rows / 100));
}

void TestReviewMend::appliesAllOfAKind()
{
    Visit visit(m_folder.path());
    visit.review.applySuggestions(Rule::EmailTypo); // nothing is known yet
    QCOMPARE(visit.review.bulkProgress(), -1);
    visit.check();
    visit.review.setFilter(RowFilter::DuplicateEmail); // the list is empty, the problem is not
    visit.review.applySuggestions(Rule::EmailTypo);
    visit.endBulk();
    QCOMPARE(visit.emails(), (QByteArrayList {"a@gmail.com", "-", "c@hotmail.com", "d@gmail.com", "-"}));
    QCOMPARE(*visit.review.undoStep(),
             (Step {.kind = Step::Kind::Mend, .rows = 3, .column = QStringLiteral("email")}));
    visit.review.undo();
    QVERIFY(visit.review.edits().isEmpty());
}

void TestReviewMend::appliesOneValue()
{
    Visit visit(m_folder.path());
    visit.check();
    visit.review.applySuggestion(Rule::EmailTypo, {.text = "gmial.com", .column = 0});
    visit.endBulk();
    QCOMPARE(visit.emails(), (QByteArrayList {"a@gmail.com", "-", "-", "d@gmail.com", "-"}));
    QCOMPARE(visit.review.undoStep()->rows, 2);
}

void TestReviewMend::appliesInOneRow()
{
    Visit visit(m_folder.path());
    visit.check();
    visit.review.applySuggestionIn(3, Rule::EmailTypo);
    visit.endBulk();
    QCOMPARE(visit.emails(), (QByteArrayList {"-", "-", "-", "d@gmail.com", "-"}));
    visit.review.applySuggestionIn(1, Rule::EmailTypo);
    visit.endBulk();
    visit.review.applySuggestionIn(99, Rule::EmailTypo);
    QCOMPARE(visit.review.undoStep()->rows, 1);
    visit.review.undo();
    QVERIFY(!visit.review.canUndo());
}

void TestReviewMend::replacesAValue()
{
    Visit visit(m_folder.path());
    visit.check();
    visit.review.replaceValue(Rule::InvalidEmail, {.text = "nobody here", .column = 0},
                              QStringLiteral("e@example.com"));
    visit.endBulk();
    visit.review.replaceValue(Rule::EmailTypo, {.text = "gmial.com", .column = 0},
                              QStringLiteral("example.org"));
    visit.endBulk();
    QCOMPARE(visit.emails(), (QByteArrayList {"a@example.org", "-", "-", "d@example.org", "e@example.com"}));
}

void TestReviewMend::doesNothingForWhatIsNotThere()
{
    Visit visit(m_folder.path());
    visit.check();
    visit.review.applySuggestion(Rule::EmailTypo, {.text = "example.com", .column = 0});
    visit.review.applySuggestion(Rule::EmailTypo, {.text = "gmial.com", .column = 1});
    visit.review.replaceValue(Rule::LostZeros, {.text = "1", .column = 0}, QStringLiteral("01"));
    QCOMPARE(visit.review.bulkProgress(), -1);
    visit.review.applySuggestions(Rule::LostZeros);
    visit.endBulk();
    QVERIFY(!visit.review.canUndo());
}

QTEST_GUILESS_MAIN(TestReviewMend)

#include "tst_review_mend.moc"
