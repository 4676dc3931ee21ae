// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/email.h"
#include "xdm/languages.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using xdm::EmailVerdict;

Q_DECLARE_METATYPE(xdm::EmailVerdict)

namespace {

EmailVerdict judged(const QByteArray &cell)
{
    QByteArray scratch;
    return xdm::judgeEmail(xdm::cleanEmail({cell.constData(), std::size_t(cell.size())}, scratch));
}

} // namespace

class TestEmail : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void judgesShapes_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<EmailVerdict>("verdict");
        const auto good = EmailVerdict::Good;
        const auto missing = EmailVerdict::Missing;
        const auto invalid = EmailVerdict::Invalid;
        QTest::newRow("plain") << QByteArray("ida.moss@example.com") << good;
        QTest::newRow("capitals") << QByteArray("Ida.Moss@Example.COM") << good;
        QTest::newRow("plus") << QByteArray("ida+news@shop.test") << good;
        QTest::newRow("outer blanks") << QByteArray("  ida@example.com\t\r\n") << good;
        QTest::newRow("no-break space outside") << QByteArray("\xC2\xA0ida@example.com\xE2\x80\xAF") << good;
        QTest::newRow("zero width inside") << QByteArray("ida\xE2\x80\x8B@exam\xEF\xBB\xBFple.com") << good;
        QTest::newRow("international domain") << QByteArray("ida@m\xC3\xBCller.example") << good;
        QTest::newRow("international name") << QByteArray("\xC3\xA5sa@example.com") << good;
        QTest::newRow("international top level") << QByteArray("ida@example.\xD1\x80\xD1\x84") << good;
        QTest::newRow("64 before the at sign") << QByteArray(64, 'a') + "@example.com" << good;
        QTest::newRow("65 before the at sign") << QByteArray(65, 'a') + "@example.com" << invalid;
        const QByteArray label(62, 'd');
        const QByteArray at254 = QByteArray(61, 'a') + '@' + label + '.' + label + '.' + label + ".com";
        QTest::newRow("254 octets") << at254 << good;
        QTest::newRow("255 octets") << 'a' + at254 << invalid;
        QTest::newRow("empty") << QByteArray() << missing;
        QTest::newRow("blanks only") << QByteArray(" \xC2\xA0 \xE2\x80\x8B") << missing;
        QTest::newRow("null") << QByteArray("NULL") << missing;
        QTest::newRow("anonymous") << QByteArray(" anonymous ") << missing;
        QTest::newRow("invalid as a word") << QByteArray("Invalid") << missing;
        QTest::newRow("n/a") << QByteArray("n/a") << missing;
        QTest::newRow("N.A.") << QByteArray(" N.A. ") << missing;
        QTest::newRow("#N/A of a spreadsheet") << QByteArray("#N/A") << missing;
        QTest::newRow("dash") << QByteArray("-") << missing;
        QTest::newRow("dashes of other widths") << QByteArray("\xE2\x80\x93 \xE2\x80\x94") << missing;
        QTest::newRow("question marks") << QByteArray("???") << missing;
        QTest::newRow("no email") << QByteArray("No E-Mail") << missing;
        QTest::newRow("in German") << QByteArray("KEINE E-MAIL") << missing;
        QTest::newRow("in Swedish") << QByteArray("ok\xC3\xA4nd") << missing;
        QTest::newRow("without its accents") << QByteArray("okand") << missing;
        QTest::newRow("in French") << QByteArray("pas d\xE2\x80\x99"
                                                 "e-mail")
                                   << missing;
        QTest::newRow("in Japanese") << QByteArray("\xE7\x84\xA1\xE3\x81\x97") << missing;
        QTest::newRow("in Russian") << QByteArray("\xD0\x9D\xD0\x95\xD0\xA2") << missing;
        QTest::newRow("in wide letters") << QByteArray("\xEF\xBC\xAE\xEF\xBC\xA1") << missing;
        QTest::newRow("a name") << QByteArray("Nadine") << invalid;
        QTest::newRow("a word that begins so") << QByteArray("nonexample.com") << invalid;
        QTest::newRow("words and an address") << QByteArray("none, ida@example.com") << invalid;
        QTest::newRow("a word before the at sign") << QByteArray("none@example.com") << good;
        QTest::newRow("at sign alone") << QByteArray("@") << invalid;
        QTest::newRow("no text") << QByteArray("\xFF\xFE") << invalid;
        QTest::newRow("nothing behind the at sign") << QByteArray("ida.1@") << invalid;
        QTest::newRow("no at sign") << QByteArray("ida.1.example.com") << invalid;
        QTest::newRow("two at signs") << QByteArray("ida.1@@example.com") << invalid;
        QTest::newRow("two dots") << QByteArray("ida.1@example..com") << invalid;
        QTest::newRow("blanks around the at sign") << QByteArray("ida.1 @ example.com") << invalid;
        QTest::newRow("nothing before the at sign") << QByteArray("@ida.1.test") << invalid;
        QTest::newRow("dot behind the at sign") << QByteArray("ida.1@.test") << invalid;
        QTest::newRow("(at)") << QByteArray("ida.1(at)example.org") << invalid;
        QTest::newRow("dots doubled before") << QByteArray("ida..moss@example.com") << invalid;
        QTest::newRow("dot first") << QByteArray(".ida@example.com") << invalid;
        QTest::newRow("dot last before") << QByteArray("ida.@example.com") << invalid;
        QTest::newRow("no dot in the domain") << QByteArray("ida@localhost") << invalid;
        QTest::newRow("dot at the end") << QByteArray("ida@example.com.") << invalid;
        QTest::newRow("IP address") << QByteArray("ida@127.0.0.1") << invalid;
        QTest::newRow("IP literal") << QByteArray("ida@[127.0.0.1]") << invalid;
        QTest::newRow("hyphen first") << QByteArray("ida@-example.com") << invalid;
        QTest::newRow("underscore in the domain") << QByteArray("ida@my_shop.com") << invalid;
        QTest::newRow("two addresses") << QByteArray("a@example.com;b@example.com") << invalid;
        QTest::newRow("with a name") << QByteArray("Ida <ida@example.com>") << invalid;
        QTest::newRow("wide blank inside") << QByteArray("ida@example.co\xE3\x80\x80m") << invalid;
        QTest::newRow("symbol in the domain") << QByteArray("ida@example.com\xC2\xA9") << invalid;
        QTest::newRow("control inside") << QByteArray("i\x01"
                                                      "da@example.com")
                                        << invalid;
    }

    void judgesShapes()
    {
        QFETCH(QByteArray, cell);
        QFETCH(EmailVerdict, verdict);
        QCOMPARE(judged(cell), verdict);
    }

    void cleansWithoutCopyWherePossible()
    {
        const QByteArray cell = " ida@example.com ";
        QByteArray scratch;
        const std::string_view clean = xdm::cleanEmail({cell.constData(), std::size_t(cell.size())}, scratch);
        QCOMPARE(clean.data(), cell.constData() + 1);
        QVERIFY(scratch.isEmpty());
    }

    void cleaningTwiceChangesNothing()
    {
        for (const QByteArray &cell :
             {QByteArray("\xE2\x80\x8B a@b.test\xE2\x80\x8B \xC2\xA0"), QByteArray("\xEF\xBB\xBF"),
              QByteArray("a \xE2\x80\x8D b"), QByteArray("\xC3\xA5\xCC\x8A@b.test")}) {
            QByteArray first;
            QByteArray second;
            const std::string_view once
                = xdm::cleanEmail({cell.constData(), std::size_t(cell.size())}, first);
            QCOMPARE(xdm::cleanEmail(once, second), once);
        }
    }

    void agreesWithTheSharedCases()
    {
        QFile file(QStringLiteral(SHARED_FILES "/corpus/email/validity.json"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("the shared test material is not here");
        const QJsonArray cases = QJsonDocument::fromJson(file.readAll()).array();
        int right = 0;
        for (const QJsonValue &value : cases) {
            const bool reject = value[u"recommended"].toString() == QLatin1String("reject");
            const EmailVerdict verdict = judged(value[u"address"].toString().toUtf8());
            if (reject == (verdict != EmailVerdict::Good))
                ++right;
            else
                qInfo() << "differs:" << value[u"address"].toString() << value[u"recommended"].toString();
        }
        qInfo() << right << "of" << cases.size();
        QVERIFY(cases.size() > 100);
        QCOMPARE(right, int(cases.size()));
    }

    void knowsNothingInEveryLanguage()
    {
        QFile file(QStringLiteral(":/catalogue/missing.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject words = QJsonDocument::fromJson(file.readAll()).object()[u"words"].toObject();
        for (const char *language : xdm::catalogueLanguages)
            QVERIFY2(words.contains(QLatin1String(language)), language);
        for (auto list = words.begin(); list != words.end(); ++list) {
            const QStringList all = list.value().toVariant().toStringList();
            QVERIFY(!all.isEmpty());
            for (const QString &word : all) {
                const QByteArray cell = " " + word.toUpper().toUtf8() + ". ";
                QVERIFY2(judged(cell) == EmailVerdict::Missing, cell.constData());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestEmail)
#include "tst_email.moc"
