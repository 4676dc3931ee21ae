// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/checks/domain_mender.h"
#include "quality/usual_domains.h"
#include "xdm/text.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <map>

using quality::DomainCounts;
using quality::DomainMender;

class TestSharedDomains : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheSharedCases();
    void changesNoGoodSharedAddress();
};

void TestSharedDomains::agreesWithTheSharedCases()
{
    QFile file(QStringLiteral(SHARED "/corpus/email/typos.json"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the shared test material is not here");
    const QJsonArray cases = QJsonDocument::fromJson(file.readAll()).array();
    for (const bool withTable : {false, true}) {
        DomainCounts counts;
        if (withTable) { // one of the sources takes this domain for a frequent one
            counts = usualCounts();
            counts.emplace("emaildomain.com", 500);
        }
        const DomainMender mender(std::move(counts));
        std::map<QString, std::pair<int, int>> score; // right, all
        QStringList wrong;
        for (const auto &entry : cases) {
            const QByteArray given = entry[u"given"].toString().toLower().toUtf8();
            const qsizetype at = given.indexOf('@');
            std::string better = at < 0 ? std::string() : mender.mended(given.mid(at + 1).toStdString());
            if (!better.empty())
                better = given.left(at + 1).toStdString() + better;
            const QString strength = entry[u"strength"].toString();
            auto &[right, all] = score[strength];
            ++all;
            if (better == entry[u"suggest"].toString().toStdString())
                ++right;
            else
                wrong << QStringLiteral("%1: %2>%3")
                             .arg(strength, QString::fromUtf8(given), QString::fromStdString(better));
        }
        for (const auto &[strength, of] : score)
            qInfo() << (withTable ? "with a table:" : "alone:") << strength << of.first << "of" << of.second;
        qInfo() << wrong;
        QCOMPARE(score[QStringLiteral("must_not")].first, score[QStringLiteral("must_not")].second);
        const auto [right, all] = score[QStringLiteral("must")];
        QVERIFY(withTable ? right == all : right >= all - 3);
    }
}

void TestSharedDomains::changesNoGoodSharedAddress()
{
    QFile file(QStringLiteral(SHARED "/corpus/email/validity.json"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the shared test material is not here");
    const QJsonArray cases = QJsonDocument::fromJson(file.readAll()).array();
    int tried = 0;
    QStringList wrong;
    for (const DomainCounts &counts : {DomainCounts(), usualCounts()}) {
        const DomainMender mender(counts);
        for (const auto &entry : cases) {
            const QByteArray address = entry[u"address"].toString().trimmed().toLower().toUtf8();
            const std::string domain = address.mid(address.indexOf('@') + 1).toStdString();
            if (entry[u"recommended"].toString() == QLatin1String("reject") || !xdm::isAscii(domain))
                continue;
            ++tried;
            if (const std::string other = mender.mended(domain); !other.empty())
                wrong << QString::fromStdString(domain + ">" + other);
        }
    }
    qInfo() << wrong << wrong.size() << "of" << tried << "good addresses would be changed";
    QVERIFY(tried > 80);
    QCOMPARE(wrong, QStringList());
}

QTEST_GUILESS_MAIN(TestSharedDomains)

#include "tst_shared_domains.moc"
