// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/keychain.h"

#include <QTest>

using base::ErrorCode;

namespace {

template <class T> base::Result<T> waitFor(const base::Job<T> &job)
{
    if (!QTest::qWaitFor([&job] { return job.isFinished(); }, 30'000))
        return base::Failure({.code = ErrorCode::TimedOut});
    return base::outcome<T>(job);
}

} // namespace

/// Runs where no Secret Service can be reached; see the environment that CMakeLists.txt sets.
class TestKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatNobodyAnswers();
};

void TestKeychain::saysThatNobodyAnswers()
{
    const QString connection = QStringLiteral("shop");
    const auto read = waitFor(store::Keychain::read(connection));
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::KeychainUnavailable);
    QCOMPARE(read.error().subject, connection);
    const auto written = waitFor(store::Keychain::write(connection, base::Secret("planted-secret")));
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::KeychainUnavailable);
    QVERIFY(!written.error().detail.contains(QStringLiteral("planted-secret")));
    const auto removed = waitFor(store::Keychain::remove(connection));
    QVERIFY(!removed);
    QCOMPARE(removed.error().code, ErrorCode::KeychainUnavailable);
}

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
