// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Texts that others wrote, in their encodings. They stay where they are; without them this test is skipped.

#include "csv/encoding_detector.h"
#include "csv/transcoder.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace {

/// Encodings that exports of customers come in, by the names that the collection gives them.
const QStringList mattering {
    QStringLiteral("ascii"),        QStringLiteral("utf-8"),        QStringLiteral("utf-16-le"),
    QStringLiteral("utf-16-be"),    QStringLiteral("windows-1250"), QStringLiteral("windows-1251"),
    QStringLiteral("windows-1252"), QStringLiteral("windows-1253"), QStringLiteral("windows-1254"),
    QStringLiteral("iso-8859-1"),   QStringLiteral("iso-8859-2"),   QStringLiteral("iso-8859-15"),
    QStringLiteral("iso-8859-9"),   QStringLiteral("shift_jis"),    QStringLiteral("cp932"),
    QStringLiteral("euc-kr"),       QStringLiteral("cp949"),        QStringLiteral("gb2312"),
    QStringLiteral("gbk"),          QStringLiteral("gb18030"),      QStringLiteral("big5"),
    QStringLiteral("koi8-r")};

struct Case
{
    QString file;
    QString encoding;
    bool isMarked = false;
    bool isStrict = true;
    QByteArray bytes;
};

QString folder()
{
    return QStringLiteral(SHARED_MATERIAL "/corpus/encodings/");
}

std::vector<Case> cases()
{
    std::vector<Case> all;
    QFile manifest(folder() + QStringLiteral("manifest.json"));
    if (!manifest.open(QIODevice::ReadOnly))
        return all;
    const QJsonArray entries = QJsonDocument::fromJson(manifest.readAll()).array();
    for (const auto &entry : entries) {
        const QJsonObject facts = entry.toObject();
        QFile file(folder() + facts.value(QStringLiteral("file")).toString());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        all.push_back({.file = file.fileName().section(QLatin1Char('/'), -3),
                       .encoding = facts.value(QStringLiteral("encoding")).toString(),
                       .isMarked = !facts.value(QStringLiteral("bom")).isNull(),
                       .isStrict = facts.value(QStringLiteral("decodes_strictly")).toBool(),
                       .bytes = file.readAll()});
    }
    return all;
}

/// Empty where the encoding is none that can be read.
std::u16string truth(const Case &one)
{
    const auto encoding = csv::encodingNamed(one.encoding);
    return encoding ? csv::decoded(*encoding, one.bytes) : std::u16string();
}

bool isRight(const Case &one)
{
    const auto found = csv::detectEncoding(one.bytes, true);
    const bool right = found && csv::decoded(found->encoding, one.bytes) == truth(one);
    if (!right)
        qInfo("%s: %s is taken for %s", qUtf8Printable(one.file), qUtf8Printable(one.encoding),
              found ? csv::nameOf(found->encoding).data() : "nothing");
    return right;
}

} // namespace

class TestEncodingCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        m_cases = cases();
        if (m_cases.empty())
            QSKIP("The shared texts are not at hand.");
    }

    void readsTheEncodingsThatMatter()
    {
        int right = 0;
        int all = 0;
        for (const Case &one : m_cases) {
            if (!mattering.contains(one.encoding))
                continue;
            ++all;
            right += isRight(one) ? 1 : 0;
        }
        qInfo("%d of %d the same text", right, all);
        QVERIFY(all > 60);
        QVERIFY2(right * 100 >= all * 98, "fewer than 98 %");
    }

    void readsAllThatSayWhatTheyAre()
    {
        for (const Case &one : m_cases) {
            const bool unicode
                = one.encoding == QLatin1String("utf-8") || one.encoding.startsWith(QLatin1String("utf-16"));
            if (one.isMarked || (unicode && one.isStrict))
                QVERIFY2(isRight(one), qPrintable(one.file));
        }
    }

    void readsMostOfTheOthers()
    {
        int right = 0;
        int all = 0;
        for (const Case &one : m_cases) {
            if (mattering.contains(one.encoding) || !csv::encodingNamed(one.encoding))
                continue;
            ++all;
            right += isRight(one) ? 1 : 0;
        }
        qInfo("%d of %d of the rarer ones the same text", right, all);
        QVERIFY(right * 10 >= all * 8);
    }

private:
    std::vector<Case> m_cases;
};

QTEST_GUILESS_MAIN(TestEncodingCorpus)
#include "tst_encoding_corpus.moc"
