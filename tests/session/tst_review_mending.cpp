// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/column_choices.h"
#include "session/engine_thread.h"
#include "session/file_reading.h"
#include "session/review_mending.h"
#include "session/row_review.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using session::ReviewMending;
using session::RowFilter;
using session::RowReview;
using table::Step;

class TestReviewMending : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void setsAndChangesValues();
    void pastesOverTheList();
    void copiesNoSecrets();
    void mergesAndUndoes();
    void everyChangeIsOneStep();
    void findsNothingBeforeTheCheck();
    void hearsACancelSoon();

private:
    QString write(const QByteArray &content) const
    {
        QFile file(m_folder->filePath(QStringLiteral("small.csv")));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
        return file.fileName();
    }

    template <class T> static base::Result<T> wait(const base::Running<T> &running)
    {
        if (!QTest::qWaitFor([&running] { return running.job.isFinished(); }, 30'000))
            qFatal("a preview did not end");
        return base::outcome<T>(running.job);
    }

    void check()
    {
        m_review->check();
        QTRY_VERIFY_WITH_TIMEOUT(!m_review->isChecking() && m_review->isUpToDate(), 60'000);
        m_review->setFilter(RowFilter::All);
    }

    void open(const QString &path)
    {
        m_columns->setSchema(xdm::Schema::standard());
        m_file->open(path);
        QTRY_COMPARE_WITH_TIMEOUT(m_file->state(), session::FileReading::State::Read, 60'000);
    }

    void endBulk() { QTRY_COMPARE_WITH_TIMEOUT(m_review->bulkProgress(), -1, 30'000); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<session::EngineThread> m_engine;
    std::unique_ptr<session::FileReading> m_file;
    std::unique_ptr<session::ColumnChoices> m_columns;
    std::unique_ptr<RowReview> m_review;
};

void TestReviewMending::init()
{
    m_review.reset();
    m_columns.reset();
    m_file.reset();
    m_engine.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_engine = std::make_unique<session::EngineThread>();
    m_file = std::make_unique<session::FileReading>();
    m_columns = std::make_unique<session::ColumnChoices>(*m_file);
    m_review = std::make_unique<RowReview>(*m_file, *m_columns, *m_engine,
                                           m_folder->filePath(QStringLiteral("store")));
}

void TestReviewMending::setsAndChangesValues()
{
    open(write("email,city\na@example.com,Lund\nb@example.com,lund\n,Lund\nc@example.com,\n"));
    check();
    m_review->setFilter(RowFilter::MissingEmail);
    ReviewMending mending(*m_review);
    session::ValueChange change {
        .order
        = {.column = 1, .value = "Malmö", .cells = quality::ValueOrder::Cells::Holding, .held = "Lund"}};
    QCOMPARE(wait(mending.previewValue(change))->rows, 1);
    change.shownOnly = false;
    const auto preview = wait(mending.previewValue(change));
    QCOMPARE(preview->rows, 2);
    QCOMPARE(preview->alike, 1);
    mending.setValue(change);
    endBulk();
    QCOMPARE(m_review->edits().editedCells(), 2);
    QCOMPARE(m_review->undoStep()->kind, Step::Kind::ChangeValue);
    QCOMPARE(m_review->undoStep()->column, QStringLiteral("city"));
    mending.setValue({.order = {.column = 1, .value = "x"}});
    endBulk();
    QCOMPARE(m_review->undoStep()->kind, Step::Kind::SetValue);
    QCOMPARE(m_review->undoStep()->rows, 1);
    m_review->undo();
    m_review->undo();
    QVERIFY(m_review->edits().isEmpty());
}

void TestReviewMending::pastesOverTheList()
{
    open(write("email,city\na@example.com,Lund\n,Ystad\nb@example.com,Lund\n,Lund\n"));
    check();
    m_review->setFilter(RowFilter::MissingEmail);
    ReviewMending mending(*m_review);
    const auto block
        = wait(mending.readBlock(QStringLiteral("x@example.com\tYstad\ny@example.com\tYstad\nz\tz\n")));
    QVERIFY(block && *block);
    const quality::PasteOrder order {.block = *block, .place = 0, .columns = {0, 1}};
    const auto preview = wait(mending.previewPaste(order));
    QVERIFY(preview);
    QCOMPARE(preview->cells, 3);
    QCOMPARE(preview->below, 2);
    mending.paste(order);
    endBulk();
    QCOMPARE(m_review->undoStep()->kind, Step::Kind::Paste);
    QCOMPARE(m_review->edits().at(3, 0), QByteArray("y@example.com"));
    QVERIFY(!m_review->edits().isEdited(0));
}

void TestReviewMending::copiesNoSecrets()
{
    open(write("email,password_hash,city\na@example.com,hidden,Lund\nb@example.com,hidden,=A1\n"));
    check();
    const auto text = wait(ReviewMending(*m_review).copyRows({1, 0}, {0, 1, 2}));
    QVERIFY(text);
    QCOMPARE(*text, QStringLiteral("a@example.com\tLund\nb@example.com\t'=A1\n"));
}

void TestReviewMending::mergesAndUndoes()
{
    open(write("email,city\na@example.com,Lund\nb@example.com,Ystad\nA@example.com,\n"));
    check();
    ReviewMending mending(*m_review);
    QVERIFY(mending.canMerge());
    const auto found = wait(mending.findDuplicates());
    QVERIFY(found && *found);
    const auto preview = wait(mending.previewMerge(*found, {}));
    QCOMPARE(preview->groups, 1);
    mending.merge(*found, {});
    endBulk();
    QCOMPARE(m_review->edits().at(2, 1), QByteArray("Lund"));
    QVERIFY(m_review->edits().isLeftOut(0));
    QCOMPARE(m_review->undoStep()->kind, Step::Kind::Merge);
    QCOMPARE(m_review->undoStep()->rows, 2);
    const table::Edits merged = m_review->edits();
    mending.merge(*found, {}); // of edits that are gone
    QCOMPARE(m_review->bulkProgress(), -1);
    m_review->undo();
    QVERIFY(m_review->edits().isEmpty());
    m_review->redo();
    QVERIFY(m_review->edits() == merged);
}

/// Whatever is done, one undo takes it back and one redo brings it again.
void TestReviewMending::everyChangeIsOneStep()
{
    QRandomGenerator dice(17);
    QByteArray content("email,city,note\n");
    for (int row = 0; row < 200; ++row)
        content += "p" + QByteArray::number(dice.bounded(60)) + "@example.com," + char('a' + dice.bounded(3))
            + ",n\n";
    open(write(content));
    check();
    ReviewMending mending(*m_review);
    std::vector<table::Edits> states {m_review->edits()}; // the plain model: all that there were
    std::size_t now = 0;
    const auto change = [&](int what) {
        const QByteArray value(1, char('a' + dice.bounded(4)));
        const int column = 1 + dice.bounded(2);
        if (what == 0)
            return mending.setValue({.order = {.column = column, .value = value}});
        if (what == 1)
            return mending.setValue({.order = {.column = column,
                                               .value = value,
                                               .cells = quality::ValueOrder::Cells::Holding,
                                               .held = "a"}});
        if (what == 2) {
            const auto block = wait(mending.readBlock(QStringLiteral("x\ty\n%1\tz\n").arg(dice.bounded(9))));
            return mending.paste({.block = *block, .place = dice.bounded(200), .columns = {1, 2}});
        }
        if (what == 3)
            return m_review->replace({.column = column,
                                      .find = QStringLiteral("^(.)$"),
                                      .replace = QStringLiteral("\\1\\1"),
                                      .pattern = true});
        mending.merge(*wait(mending.findDuplicates()), {});
    };
    for (int round = 0; round < 150; ++round) {
        const int what = dice.bounded(8);
        if (what == 5 || what == 6) {
            m_review->undo();
            now -= now > 0 ? 1 : 0;
        } else if (what == 7) {
            m_review->redo();
            now += now + 1 < states.size() ? 1 : 0;
        } else {
            change(what);
            endBulk();
            if (!(m_review->edits() == states[now])) {
                states.resize(++now);
                states.push_back(m_review->edits());
                QVERIFY(m_review->undoStep()->rows > 0);
            }
        }
        QVERIFY(m_review->edits() == states[now]);
        QCOMPARE(m_review->canUndo(), now > 0);
        QCOMPARE(m_review->canRedo(), now + 1 < states.size());
    }
    QVERIFY(states.size() > 5);
}

void TestReviewMending::findsNothingBeforeTheCheck()
{
    ReviewMending mending(*m_review);
    QCOMPARE(wait(mending.previewValue({.order = {.column = 0, .value = "x"}}))->rows, 0);
    QVERIFY(!*wait(mending.findDuplicates()));
    mending.setValue({.order = {.column = 0, .value = "x"}});
    QCOMPARE(m_review->bulkProgress(), -1);
}

void TestReviewMending::hearsACancelSoon()
{
    QByteArray content("email,city\n");
    for (int row = 0; row < 400'000; ++row)
        content += "p" + QByteArray::number(row / 2) + "@example.com,aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n";
    open(write(content));
    check();
    ReviewMending mending(*m_review);
    const auto stops = [](const auto &running) {
        QTest::qWait(20);
        QElapsedTimer clock;
        clock.start();
        running.progress->cancel();
        while (!running.job.isFinished())
            QTest::qSleep(1);
        return clock.elapsed();
    };
    constexpr qint64 soon = 100;
    QVERIFY(stops(mending.findDuplicates()) <= soon);
    QVERIFY(stops(mending.previewValue({.order = {.column = 1, .value = "x"}})) <= soon);
    QVERIFY(
        stops(m_review->previewReplace({.column = 1, .find = QStringLiteral("(a|aa)+b$"), .pattern = true}))
        <= soon);
}

QTEST_GUILESS_MAIN(TestReviewMending)
#include "tst_review_mending.moc"
