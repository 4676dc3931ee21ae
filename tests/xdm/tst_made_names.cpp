// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/made_name.h"

#include <QRandomGenerator>
#include <QTest>

namespace {

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

} // namespace

class TestMadeNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsThePartsApart_data();
    void tellsThePartsApart();
    void saysWhereItCannotTell_data();
    void saysWhereItCannotTell();
    void partsStandInTheName();
};

void TestMadeNames::tellsThePartsApart_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("family");
    const auto row = [](const char *title, const QString &name, const QString &given, const QString &family) {
        QTest::newRow(title) << name << given << family;
    };
    row("two words", u"Ida Moss"_qs, u"Ida"_qs, u"Moss"_qs);
    row("middle names", u"Ida Maria  Moss"_qs, u"Ida Maria"_qs, u"Moss"_qs);
    row("one word", u"Ida"_qs, u"Ida"_qs, QString());
    row("comma", u"Moss, Ida Maria"_qs, u"Ida Maria"_qs, u"Moss"_qs);
    row("comma without blank", u"Moss,Ida"_qs, u"Ida"_qs, u"Moss"_qs);
    row("comma and nothing", u"Ida Moss,"_qs, u"Ida"_qs, u"Moss"_qs);
    row("two family names before the comma", u"García Márquez, José"_qs, u"José"_qs, u"García Márquez"_qs);
    row("von", u"Ida von Moss"_qs, u"Ida"_qs, u"von Moss"_qs);
    row("van der", u"Piet van der Berg"_qs, u"Piet"_qs, u"van der Berg"_qs);
    row("van 't", u"Piet van 't Hof"_qs, u"Piet"_qs, u"van 't Hof"_qs);
    row("capital particle", u"Maria De Luca"_qs, u"Maria"_qs, u"De Luca"_qs);
    row("de la", u"Ana de la Cruz"_qs, u"Ana"_qs, u"de la Cruz"_qs);
    row("dos", u"Maria José dos Santos"_qs, u"Maria José"_qs, u"dos Santos"_qs);
    row("y links", u"José Ortega y Gasset"_qs, u"José"_qs, u"Ortega y Gasset"_qs);
    row("af", u"Carl af Klint"_qs, u"Carl"_qs, u"af Klint"_qs);
    row("particle first is a given name", u"Van Morris"_qs, u"Van"_qs, u"Morris"_qs);
    row("Ben as a second name", u"Carl Ben Eiel"_qs, u"Carl Ben"_qs, u"Eiel"_qs);
    row("ben as a particle", u"David ben Amos"_qs, u"David"_qs, u"ben Amos"_qs);
    row("capitals", u"IDA VON MOSS"_qs, u"IDA"_qs, u"VON MOSS"_qs);
    row("hyphen", u"Anne-Marie Moss-Berg"_qs, u"Anne-Marie"_qs, u"Moss-Berg"_qs);
    row("title", u"Dr. Ida Moss"_qs, u"Ida"_qs, u"Moss"_qs);
    row("titles", u"Frau Dr. Ida Moss"_qs, u"Ida"_qs, u"Moss"_qs);
    row("title and family name", u"Mr Moss"_qs, QString(), u"Moss"_qs);
    row("Jr.", u"Martin King Jr."_qs, u"Martin"_qs, u"King Jr."_qs);
    row("comma Jr.", u"Martin Luther King, Jr."_qs, u"Martin Luther"_qs, u"King, Jr."_qs);
    row("comma given comma Jr.", u"King, Martin, Jr."_qs, u"Martin"_qs, u"King"_qs);
    row("no-break blank", u"Ida\u00A0Moss"_qs, u"Ida"_qs, u"Moss"_qs);
    row("Russian", u"Иван Иванович Петров"_qs, u"Иван Иванович"_qs, u"Петров"_qs);
    row("Russian, family name first", u"Петров Иван Иванович"_qs, u"Иван Иванович"_qs, u"Петров"_qs);
    row("Japanese", u"山田 太郎"_qs, u"太郎"_qs, u"山田"_qs);
    row("Japanese, wide blank", u"山田\u3000太郎"_qs, u"太郎"_qs, u"山田"_qs);
    row("Kana", u"ヤマダ タロウ"_qs, u"タロウ"_qs, u"ヤマダ"_qs);
    row("foreign in Kana", u"ジョン・スミス"_qs, u"ジョン"_qs, u"スミス"_qs);
    row("Japanese with honorific", u"山田 太郎 様"_qs, u"太郎"_qs, u"山田"_qs);
    row("Chinese", u"王小明"_qs, u"小明"_qs, u"王"_qs);
    row("Chinese of two", u"刘洋"_qs, u"洋"_qs, u"刘"_qs);
    row("Chinese, long family name", u"欧阳小明"_qs, u"小明"_qs, u"欧阳"_qs);
    row("Korean", u"김민수"_qs, u"민수"_qs, u"김"_qs);
    row("Korean with blank", u"김 민수"_qs, u"민수"_qs, u"김"_qs);
    row("Korean, long family name", u"남궁민수"_qs, u"민수"_qs, u"남궁"_qs);
}

void TestMadeNames::tellsThePartsApart()
{
    QFETCH(QString, name);
    QFETCH(QString, given);
    QFETCH(QString, family);
    const QByteArray utf8 = name.toUtf8();
    xdm::NameSplitter splitter;
    const auto parts = splitter.split(std::string_view(utf8.constData(), std::size_t(utf8.size())));
    QVERIFY(parts);
    QCOMPARE(textOf(parts->given), given);
    QCOMPARE(textOf(parts->family), family);
}

void TestMadeNames::saysWhereItCannotTell_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("two people") << u"Ida & Per Moss"_qs;
    QTest::newRow("two people, in words") << u"Ida och Per Moss"_qs;
    QTest::newRow("address") << u"ida@example.com"_qs;
    QTest::newRow("digits") << u"Kund 4711"_qs;
    QTest::newRow("three parts between commas") << u"Moss, Ida, Bergen"_qs;
    QTest::newRow("Japanese without a blank") << u"山田太郎"_qs;
    QTest::newRow("Japanese or Chinese") << u"田中誠"_qs;
    QTest::newRow("nothing but a dot") << u"・"_qs;
}

void TestMadeNames::saysWhereItCannotTell()
{
    QFETCH(QString, name);
    const QByteArray utf8 = name.toUtf8();
    xdm::NameSplitter splitter;
    QVERIFY(!splitter.split(std::string_view(utf8.constData(), std::size_t(utf8.size()))));
}

void TestMadeNames::partsStandInTheName()
{
    const QStringList pieces {u"Ida"_qs, u"von"_qs, u"de"_qs,  u"y"_qs,      u","_qs,
                              u" "_qs,   u"Dr."_qs, u"Jr."_qs, u"山田"_qs,   u"김"_qs,
                              u"・"_qs,  u"é"_qs,   u"\t"_qs,  u"\u3000"_qs, u"вич"_qs};
    QRandomGenerator random(5);
    xdm::NameSplitter splitter;
    int told = 0;
    for (int round = 0; round < 20'000; ++round) {
        QByteArray name;
        for (int i = random.bounded(1, 9); i > 0; --i)
            name += pieces[random.bounded(int(pieces.size()))].toUtf8()
                + (random.bounded(3) > 0 ? QByteArray(" ") : QByteArray());
        const std::string_view view(name.constData(), std::size_t(name.size()));
        const auto parts = splitter.split(view);
        if (!parts)
            continue;
        ++told;
        for (const std::string_view part : {parts->given, parts->family})
            QVERIFY2(
                part.empty()
                    || (part.data() >= view.data() && part.data() + part.size() <= view.data() + view.size()),
                name.constData());
        QVERIFY2(!parts->given.empty() || !parts->family.empty(), name.constData());
    }
    QVERIFY(told > 5'000);
}

QTEST_GUILESS_MAIN(TestMadeNames)
#include "tst_made_names.moc"
