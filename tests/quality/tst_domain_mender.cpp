// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/checks/domain_mender.h"
#include "quality/checks/domain_slips.h"
#include "quality/real_domains.h"
#include "quality/usual_domains.h"
#include "xdm/email.h"
#include "xdm/mail_domains.h"

#include <QRandomGenerator>
#include <QTest>

using quality::DomainCounts;
using quality::DomainMender;

namespace {

std::vector<std::string> realOnes()
{
    std::vector<std::string> domains;
    const QStringList words
        = QString::fromLatin1(realDomains.data(), qsizetype(realDomains.size())).simplified().split(u' ');
    for (const QString &word : words)
        domains.push_back(word.toStdString());
    return domains;
}

enum Kind { Exchanged, Twice, Lost, BesideKey, BadEnding, MissingDot, Stray, kinds };

constexpr std::array kindNames {
    "two letters exchanged", "letter typed twice", "letter lost", "key beside", "ending",
    "dot missing",           "stray character"};

/// A slip of a domain, or nothing where it has no such.
std::string slipped(const std::string &domain, Kind kind, QRandomGenerator &random)
{
    constexpr std::array<std::string_view, 3> rows {"qwertyuiop", "asdfghjkl", "zxcvbnm"};
    std::string text = domain;
    const std::size_t name = domain.find('.');
    const auto at = std::size_t(random.bounded(int(name)));
    switch (kind) {
    case Exchanged:
        if (at + 1 >= name || text[at] == text[at + 1])
            return {};
        std::swap(text[at], text[at + 1]);
        return text;
    case Twice:
        return text.insert(at, 1, text[at]);
    case Lost:
        return name < 3 ? std::string() : text.erase(at, 1);
    case BesideKey:
        for (const std::string_view row : rows) {
            if (const std::size_t key = row.find(text[at]); key != std::string_view::npos) {
                text[at] = row[key == 0 ? 1 : key - 1];
                return text;
            }
        }
        return {};
    case BadEnding:
        if (!text.ends_with(".com"))
            return {};
        return text.replace(text.size() - 3, 3,
                            std::array {"con", "cmo", "coom", "vom", "ocm", "comm"}[random.bounded(6)]);
    case MissingDot:
        return text.erase(name, 1);
    case Stray:
        switch (random.bounded(3)) {
        case 0:
            return "#" + text;
        case 1:
            return text.insert(name, 1, '.');
        default:
            text[name] = ',';
            return text;
        }
    case kinds:
        break;
    }
    return {};
}

} // namespace

class TestDomainMender : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsSlips_data();
    void countsSlips();
    void numbersAreNoSlips();
    void mendsAlone_data();
    void mendsAlone();
    void mendsByTheTable_data();
    void mendsByTheTable();
    void leavesRealDomainsAlone();
    void everyAnswerIsADomainAndFinal();
    void findsMostSlips();
};

void TestDomainMender::countsSlips_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QByteArray>("meant");
    QTest::addColumn<int>("slips");
    QTest::newRow("same") << QByteArray("gmail") << QByteArray("gmail") << 0;
    QTest::newRow("exchanged") << QByteArray("gmial") << QByteArray("gmail") << int(quality::slip::exchanged);
    QTest::newRow("twice") << QByteArray("gmaill") << QByteArray("gmail") << int(quality::slip::doubled);
    QTest::newRow("of two one") << QByteArray("yaho") << QByteArray("yahoo") << int(quality::slip::doubled);
    QTest::newRow("lost") << QByteArray("gmal") << QByteArray("gmail") << int(quality::slip::lost);
    QTest::newRow("beside on QWERTY")
        << QByteArray("gmsil") << QByteArray("gmail") << int(quality::slip::besideKey);
    QTest::newRow("beside on QWERTZ")
        << QByteArray("zahoo") << QByteArray("tahoo") << int(quality::slip::besideKey);
    QTest::newRow("beside on AZERTY")
        << QByteArray("ozange") << QByteArray("oeange") << int(quality::slip::besideKey);
    QTest::newRow("grazed") << QByteArray("gmnail") << QByteArray("gmail") << int(quality::slip::grazedKey);
    QTest::newRow("vowel") << QByteArray("gmeil") << QByteArray("gmail") << int(quality::slip::vowel);
    QTest::newRow("unrelated") << QByteArray("gdail") << QByteArray("gmail") << int(quality::slip::any);
    QTest::newRow("nothing of it") << QByteArray() << QByteArray("ab") << 2 * quality::slip::lost;
    QTest::newRow("too long") << QByteArray(65, 'a') << QByteArray(65, 'a') << int(quality::slip::never);
}

void TestDomainMender::countsSlips()
{
    QFETCH(const QByteArray, written);
    QFETCH(const QByteArray, meant);
    QTEST(quality::slipsBetween(written.toStdString(), meant.toStdString()), "slips");
}

void TestDomainMender::numbersAreNoSlips()
{
    const std::array<std::string_view, 6> shops {"shop1", "shop2", "shop10", "shop12", "shop21", "shop100"};
    for (const std::string_view shop : shops) {
        for (const std::string_view other : shops)
            QVERIFY(shop == other
                    || quality::slipsBetween(shop, other) > quality::slip::any + quality::slip::besideKey);
    }
    QVERIFY(quality::slipsBetween("gmai1", "gmail") <= quality::slip::any);
}

void TestDomainMender::mendsAlone_data()
{
    QTest::addColumn<QByteArray>("meant");
    const auto row
        = [](const char *written, const char *meant) { QTest::newRow(written) << QByteArray(meant); };
    row("gmial.com", "gmail.com");
    row("gmaill.com", "gmail.com");
    row("gnail.com", "gmail.com");
    row("gmal.com", "gmail.com");
    row("gamil.com", "gmail.com");
    row("gmail.con", "gmail.com");
    row("gmail.cmo", "gmail.com");
    row("gmail.coom", "gmail.com");
    row("gmail.c", "gmail.com");
    row("gmail.co", "gmail.com");
    row("gmail.cm", "gmail.com");
    row("gmail.om", "gmail.com");
    row("gmailcom", "gmail.com");
    row("gmailc.om", "gmail.com");
    row("gmail", "gmail.com");
    row("outlook.", "outlook.com");
    row("#gmail.com", "gmail.com");
    row("@gmail.com", "gmail.com");
    row("gmail..com", "gmail.com");
    row("gmail.com.", "gmail.com");
    row("gmail.com;", "gmail.com");
    row("gmail,com", "gmail.com");
    row("gmail .com", "gmail.com");
    row("yahoo.co,uk", "yahoo.co.uk");
    row("gnail.con", "gmail.com");
    row("comcast.nry", "comcast.net");
    row("homtail.fr", "hotmail.fr");
    row("hotmai.de", "hotmail.de");
    row("oragne.fr", "orange.fr");
    row("wanado.fr", "wanadoo.fr");
    row("seznma.cz", "seznam.cz");
    row("lbero.it", "libero.it");
    row("t-onlien.de", "t-online.de");
    row("tonline.de", "t-online.de");
    row("bigpnod.com", "bigpond.com");
    row("yaho.co.jp", "yahoo.co.jp");
    row("hotmail.co.ku", "hotmail.co.uk");
    row("web.dee", "web.de");
    row("somewhere-else.cmo", "somewhere-else.com");
    row("somewhere-else.nett", "somewhere-else.net");
    row("somewhere-else..de", "somewhere-else.de");
    row("somewhere-else,de", "somewhere-else.de");
    // Nobody can tell, or nothing is wrong.
    row("gmail.de", "");
    row("weg.de", "");
    row("wbe.de", "");
    row("mb.sympatico.ca", "");
    row("gmsn.com", "");
    row("hotmail.fe", "");
    row("gmx", "");
    row("mail", "");
    row("gm", "");
    row("examplecorp.co", "");
    row("a.test", "");
    row("example.com", "");
    row("example.com,example.org", "");
    row("gmail.com;ida@example.com", "");
    row("gmail.com (privat)", "");
    row("shop1.test", "");
    row("", "");
    row(".", "");
    row("---", "");
    row("..,;", "");
    row("-.-", "");
}

void TestDomainMender::mendsAlone()
{
    QFETCH(const QByteArray, meant);
    const DomainMender mender({});
    QCOMPARE(QByteArray::fromStdString(mender.mended(QTest::currentDataTag())), meant);
}

void TestDomainMender::mendsByTheTable_data()
{
    QTest::addColumn<QByteArray>("meant");
    const auto row
        = [](const char *written, const char *meant) { QTest::newRow(written) << QByteArray(meant); };
    row("examplecorp.cmo", "examplecorp.com");
    row("exampelcorp.com", "examplecorp.com");
    row("examplecrp.com", "examplecorp.com");
    row("examplecorp.co", "examplecorp.com");
    row("examplecorp", "examplecorp.com");
    row("examplecorp.de", "");
    row("examplecorps.com", ""); // many have it
    row("wbe.de", "web.de");
    row("gmsn.com", "msn.com");
    row("branch11.test", "");
    row("branch2.test", "");
    row("gmeal.com", ""); // many have it
    row("web", "web.de");
    row("hotmail", ""); // of two countries
}

void TestDomainMender::mendsByTheTable()
{
    QFETCH(const QByteArray, meant);
    DomainCounts counts = usualCounts();
    counts.insert({{"examplecorp.com", 5000},
                   {"examplecorp.cmo", 3},
                   {"exampelcorp.com", 2},
                   {"examplecorps.com", 900},
                   {"branch1.test", 5000},
                   {"branch2.test", 3},
                   {"gmeal.com", 9000},
                   {"hotmail.fr", 5000}});
    const DomainMender mender(counts);
    QCOMPARE(QByteArray::fromStdString(mender.mended(QTest::currentDataTag())), meant);
}

void TestDomainMender::leavesRealDomainsAlone()
{
    const std::vector<std::string> domains = realOnes();
    QVERIFY(domains.size() > 800);
    for (const DomainCounts &counts : {DomainCounts(), usualCounts()}) {
        const DomainMender mender(counts);
        QStringList wrong;
        for (const std::string &domain : domains) {
            if (const std::string other = mender.mended(domain); !other.empty())
                wrong << QString::fromStdString(domain + ">" + other);
        }
        qInfo() << wrong.size() << "of" << domains.size() << "real domains would be changed";
        QCOMPARE(wrong, QStringList());
        for (const std::string &domain : xdm::mailDomains().real)
            QVERIFY2(mender.mended(domain).empty(), domain.c_str());
    }
}

void TestDomainMender::everyAnswerIsADomainAndFinal()
{
    const DomainMender mender(usualCounts());
    QRandomGenerator random(7);
    const auto &popular = xdm::mailDomains().popular;
    for (int round = 0; round < 20000; ++round) {
        std::string text = popular[std::size_t(random.bounded(int(popular.size())))].name;
        for (int change = random.bounded(1, 4); change > 0; --change) {
            const auto at = std::size_t(random.bounded(int(text.size())));
            text[at] = "abcdefghijklmnopqrstuvwxyz0123456789.-,@ #;:"[random.bounded(44)];
        }
        const std::string better = mender.mended(text);
        if (better.empty())
            continue;
        QVERIFY2(better != text, text.c_str());
        QVERIFY2(xdm::judgeEmail("ida@" + better) == xdm::EmailVerdict::Good, better.c_str());
        QVERIFY2(mender.mended(better).empty(), (text + ">" + better + ">" + mender.mended(better)).c_str());
    }
}

void TestDomainMender::findsMostSlips()
{
    const auto &popular = xdm::mailDomains().popular;
    for (const bool withTable : {false, true}) {
        DomainCounts counts;
        if (withTable) {
            for (const xdm::MailDomain &domain : popular)
                counts.emplace(domain.name, domain.world ? 5000 : 200);
        }
        const DomainMender mender(std::move(counts));
        QRandomGenerator random(3);
        int allTried = 0;
        int allRight = 0;
        int allWrong = 0;
        qInfo() << (withTable ? "with a table of such domains:" : "alone:");
        for (int kind = 0; kind < kinds; ++kind) {
            int tried = 0;
            int right = 0;
            int wrong = 0;
            for (int round = 0; round < 4; ++round) {
                for (const xdm::MailDomain &domain : popular) {
                    const std::string written = slipped(domain.name, Kind(kind), random);
                    if (written.empty() || xdm::mailDomains().real.contains(written))
                        continue;
                    const std::string better = mender.mended(written);
                    ++tried;
                    right += better == domain.name;
                    wrong += !better.empty() && better != domain.name;
                }
            }
            qInfo("%-24s %5d tried %5.1f%% right %5.2f%% wrong", kindNames[std::size_t(kind)], tried,
                  100.0 * right / tried, 100.0 * wrong / tried);
            allTried += tried;
            allRight += right;
            allWrong += wrong;
        }
        qInfo("%-24s %5d tried %5.1f%% right %5.2f%% wrong", "all", allTried, 100.0 * allRight / allTried,
              100.0 * allWrong / allTried);
        QVERIFY(allRight * 100 >= allTried * (withTable ? 95 : 84));
        QVERIFY(allWrong * 1000 <= allTried * 2);
    }
}

QTEST_GUILESS_MAIN(TestDomainMender)

#include "tst_domain_mender.moc"
