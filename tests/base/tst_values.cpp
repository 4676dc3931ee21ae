// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/choice.h"
#include "base/error.h"
#include "base/secret.h"

#include <QTest>

class TestValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void detectionNeverUndoesTheUser()
    {
        base::Choice<char> delimiter {',', base::Origin::Default};
        QVERIFY(delimiter.offer(';', base::Origin::Detected));
        QVERIFY(delimiter.offer('\t', base::Origin::Detected));
        QVERIFY(delimiter.offer('|', base::Origin::User));
        QVERIFY(!delimiter.offer(',', base::Origin::Detected));
        QVERIFY(!delimiter.offer(',', base::Origin::Recipe));
        QCOMPARE(delimiter.value, '|');
        QVERIFY(delimiter.offer(',', base::Origin::User));
        QCOMPARE(delimiter.value, ',');
    }

    void aSecretPrintsAsStars()
    {
        const base::Secret secret(QByteArray("p8e-not-for-you"));
        QString text;
        QDebug(&text).nospace() << secret;
        QCOMPARE(text, QStringLiteral("***"));
        QCOMPARE(secret.reveal(), QByteArray("p8e-not-for-you"));
    }

    void secretsCompareByTheirBytes()
    {
        const base::Secret secret(QByteArray("one"));
        base::Secret copy = secret;
        QVERIFY(copy == secret);
        QVERIFY(!(secret == base::Secret(QByteArray("two"))));
        QVERIFY(!(secret == base::Secret(QByteArray("one more"))));
        copy = base::Secret(QByteArray("two"));
        QCOMPARE(secret.reveal(), QByteArray("one"));
    }

    void aResultIsAValueOrAnError()
    {
        const base::Result<int> good = 3;
        const base::Result<int> bad
            = base::Failure({.code = base::ErrorCode::DiskFull, .subject = QStringLiteral("x")});
        QVERIFY(good);
        QCOMPARE(*good, 3);
        QVERIFY(!bad);
        QCOMPARE(bad.error().kind(), base::ErrorKind::Storage);
    }
};

QTEST_GUILESS_MAIN(TestValues)
#include "tst_values.moc"
