// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/exit_code.h"

#include <QTest>

using base::ErrorCode;
using State = session::Summary::State;

class TestExitCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void readsHowManyRowsMayBeLeftOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("understood");
        QTest::addColumn<bool>("coversThreeOfHundred");
        QTest::newRow("a number above") << "3" << true << true;
        QTest::newRow("a number below") << "2" << true << false;
        QTest::newRow("a share above") << "3%" << true << true;
        QTest::newRow("a share below") << "2.5%" << true << false;
        QTest::newRow("none at all") << "0" << true << false;
        QTest::newRow("a word") << "many" << false << false;
        QTest::newRow("less than none") << "-1" << false << false;
        QTest::newRow("more than all") << "101%" << false << false;
    }

    void readsHowManyRowsMayBeLeftOut()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, coversThreeOfHundred);
        const auto allowance = cli::allowanceFrom(text);
        QTEST(allowance.has_value(), "understood");
        if (allowance)
            QCOMPARE(allowance->covers(3, 100), coversThreeOfHundred);
    }

    void saysHowAnImportEnded_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("error");
        QTest::addColumn<bool>("begun");
        QTest::addColumn<qint64>("rejected");
        QTest::addColumn<qint64>("leftOut");
        QTest::addColumn<int>("exitCode");
        const auto row = [](const char *name, State state, int error, bool begun, qint64 rejected,
                            qint64 leftOut, int code) {
            QTest::newRow(name) << int(state) << error << begun << rejected << leftOut << code;
        };
        row("all in", State::Finished, -1, true, 0, 2, 0);
        row("rows rejected", State::Finished, -1, true, 1, 0, 1);
        row("too many left out", State::Finished, -1, true, 0, 9, 1);
        row("all in, but no receipt", State::Finished, int(ErrorCode::ReceiptUnwritable), true, 0, 0, 4);
        row("whole batch refused", State::Failed, int(ErrorCode::BatchFailed), true, 5, 0, 1);
        row("no such file", State::Failed, int(ErrorCode::FileNotFound), false, 0, 0, 2);
        row("wrong secret", State::Failed, int(ErrorCode::SignInRefused), false, 0, 0, 3);
        row("nobody answers", State::Failed, int(ErrorCode::Unreachable), false, 0, 0, 3);
        row("nobody answers any more", State::Failed, int(ErrorCode::Unreachable), true, 0, 0, 4);
        row("paused", State::Paused, -1, true, 0, 0, 4);
        row("disk full before it began", State::Failed, int(ErrorCode::DiskFull), false, 0, 0, 5);
        row("disk full on the way", State::Failed, int(ErrorCode::DiskFull), true, 0, 0, 4);
        row("no email column", State::Failed, int(ErrorCode::EmailUnmapped), false, 0, 0, 5);
        row("cancelled at the user's word", State::Cancelled, -1, true, 0, 0, 0);
        row("tried out", State::DryRun, -1, false, 0, 1, 0);
    }

    void saysHowAnImportEnded()
    {
        QFETCH(const int, state);
        QFETCH(const int, error);
        QFETCH(const bool, begun);
        QFETCH(const qint64, rejected);
        QFETCH(const qint64, leftOut);
        session::Summary summary;
        summary.state = State(state);
        if (error >= 0)
            summary.error = base::Error {.code = ErrorCode(error)};
        if (begun)
            summary.importId = QStringLiteral("id");
        summary.sums.read = 100;
        summary.sums.sent = 100 - leftOut;
        summary.sums.rejected = rejected;
        summary.sums.ingested = summary.sums.sent - rejected;
        QTEST(int(cli::exitCodeOf(summary, {.rows = 5})), "exitCode");
    }
};

QTEST_GUILESS_MAIN(TestExitCode)
#include "tst_exit_code.moc"
