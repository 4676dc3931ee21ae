// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/arguments.h"

#include <QTest>

class TestArguments : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void takesAnAddressBehindPractice()
    {
        QCOMPARE(
            cli::withPracticeUrl({QStringLiteral("f.csv"), QStringLiteral("--practice=http://127.0.0.1:1"),
                                  QStringLiteral("--json")}),
            (QStringList {QStringLiteral("f.csv"), QStringLiteral("--practice-at"),
                          QStringLiteral("http://127.0.0.1:1"), QStringLiteral("--json")}));
        QCOMPARE(cli::withPracticeUrl({QStringLiteral("--practice")}),
                 QStringList {QStringLiteral("--practice")});
    }

    void saysWhatIsWrongWithThem_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const auto row = [](const char *name, const char *arguments) {
            QTest::newRow(name) << QString::fromLatin1(arguments).split(QLatin1Char(' '));
        };
        row("a quotation mark", "f.csv --delimiter \"");
        row("map without field", "f.csv --map Name");
        row("map without column", "f.csv --map =person.name.fullName");
        row("unknown letter case", "f.csv --email-case upper");
        row("no file", "--no-header");
        row("lines that are no number", "f.csv --title-lines two");
        row("fewer lines than none", "f.csv --title-lines=-1");
        row("a header of no lines", "f.csv --header-lines 0");
        row("a header and none", "f.csv --header-lines 2 --no-header");
        row("two files", "a.csv b.csv");
        row("unknown option", "f.csv --please");
        row("unknown decimal sign", "f.csv --decimal semicolon");
        row("decimal sign of no column", "f.csv --decimal =comma");
        row("unknown time zone", "f.csv --time-zone Europe/Atlantis");
        row("unknown country", "f.csv --phone-country XX");
        row("neither yes nor no", "f.csv --spreadsheet-dates maybe");
    }

    void saysWhatIsWrongWithThem()
    {
        QFETCH(const QStringList, arguments);
        cli::Arguments parsed(QStringLiteral("check FILE"), {});
        parsed.positional(QStringLiteral("FILE"), {});
        parsed.fileOptions();
        auto fine = parsed.parse(arguments);
        if (fine) {
            const auto import = parsed.openImport();
            QVERIFY(!import);
            fine = base::Failure(import.error());
        }
        QCOMPARE(fine.error().code, base::ErrorCode::UsageInvalid);
        QVERIFY(!fine.error().subject.isEmpty());
    }

    void takesHowValuesAreRead()
    {
        cli::Arguments parsed(QStringLiteral("check FILE"), {});
        parsed.fileOptions();
        QVERIFY(parsed.parse({QStringLiteral("--decimal"), QStringLiteral("comma"),
                              QStringLiteral("--decimal"), QStringLiteral("a=b=dot"),
                              QStringLiteral("--time-zone"), QStringLiteral("Europe/Stockholm"),
                              QStringLiteral("--phone-country"), QStringLiteral("se"),
                              QStringLiteral("--spreadsheet-dates"), QStringLiteral("yes")}));
        const auto wishes = parsed.mappingWishes();
        QVERIFY(wishes);
        QCOMPARE(wishes->readings.decimal, std::optional(xdm::DecimalSign::Comma));
        QCOMPARE(wishes->readings.decimals.size(), std::size_t(1));
        QCOMPARE(wishes->readings.decimals.front().first, QStringLiteral("a=b"));
        QCOMPARE(wishes->readings.decimals.front().second, xdm::DecimalSign::Dot);
        QCOMPARE(wishes->readings.zone, std::optional<QByteArray>("Europe/Stockholm"));
        QCOMPARE(wishes->readings.country, std::optional<QByteArray>("SE"));
        QCOMPARE(wishes->readings.dayNumbers, std::optional(xdm::DayNumbers::Days));
    }

    void aHeaderMayHoldAnEqualsSign()
    {
        cli::Arguments parsed(QStringLiteral("map FILE"), {});
        parsed.fileOptions();
        QVERIFY(parsed.parse({QStringLiteral("--map"), QStringLiteral("a=b=person.name.fullName")}));
        const auto wishes = parsed.mappingWishes();
        QVERIFY(wishes);
        QCOMPARE(wishes->assign.at(0).first, QStringLiteral("a=b"));
        QCOMPARE(wishes->assign.at(0).second, QStringLiteral("person.name.fullName"));
    }

    void helpNamesTheCommand()
    {
        const cli::Arguments parsed(QStringLiteral("check FILE [options]"), QStringLiteral("Counts."));
        QVERIFY(parsed.helpText().startsWith(QStringLiteral("Usage: profile-upload check FILE [options]\n")));
    }
};

QTEST_GUILESS_MAIN(TestArguments)
#include "tst_arguments.moc"
