// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/column_choices.h"
#include "session/nearest_field.h"
#include "session/record_previews.h"
#include "session/unknown_fields.h"
#include "xdm/matcher.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using session::ColumnChoices;
using session::FileReading;

namespace {

const QString birthDate = QStringLiteral("person.birthDate");
const QString city = QStringLiteral("homeAddress.city");
const QString suffix = QStringLiteral("person.name.suffix");
const QString email = QStringLiteral("personalEmail.address");

/// The bundled fields without some, and with an email address of another path.
xdm::Schema tenantSchema()
{
    xdm::Schema schema = xdm::Schema::standard();
    std::erase_if(schema.fields, [](const xdm::Field &field) {
        return field.path.startsWith(QLatin1String("homeAddress.")) || field.path == email;
    });
    schema.fields.insert(schema.fields.begin(),
                         {{.path = QStringLiteral("_acme.address.city"), .title = QStringLiteral("City")},
                          {.path = QStringLiteral("_acme.mail"), .title = QStringLiteral("Mail")}});
    schema.primaryIdentity = {QStringLiteral("_acme.mail"), QStringLiteral("Email")};
    schema.required = {};
    return schema;
}

} // namespace

class TestColumnChoices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void proposesForANewFile();
    void keepsTheUsersWordWhenTheFileIsCutAnew();
    void forgetsTheUsersWordWithAFileOfAnotherShape();
    void keepsItForAFileOfTheSameShape();
    void remembersItAcrossSessions();
    void refusesWhatCannotBe();
    void takesAProposalBackWhenItsFieldIsTaken();
    void acceptsAllProposals();
    void countsEveryColumnOnce();
    void raisesItsVersionOnlyForWhatIsSent();
    void carriesChoicesOverToAnotherSchema();
    void appliesNothingNewWhenTheSchemaChanges();
    void readsValuesAsTheSettingsSay();
    void namesTheNearestField();
    void keepsWordsOfATableThatTheOtherSchemaAllows();
    void gapsNothingBetweenWindowAndCommandLine();
    void showsARowAsItWillBeSent_data();
    void showsARowAsItWillBeSent();
    void answersTheLatestQuestionAlone();
    void isQuickWithManyColumnsAndFields();
    void makesFieldsBesideTheColumns();
    void refusesMadeFieldsThatCannotBe();
    void keepsMadeFieldsWhenTheFileIsCutAnew();
    void remembersMadeFieldsAcrossSessions();
    void carriesMadeFieldsOverToAnotherSchema();
    void showsWhatAMadeFieldHolds();

private:
    QString write(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("the test's own file cannot be written");
        return file.fileName();
    }

    static void open(FileReading &file, const QString &path)
    {
        file.open(path);
        QTRY_COMPARE(file.state(), FileReading::State::Read);
    }

    /// Columns: 0 email, 1 name, 2 city, 3 odd, 4 password
    QString customers(const QString &name = QStringLiteral("customers.csv"))
    {
        return write(name,
                     "email,first name,city,odd,password\n"
                     "ann@example.com,Ann,Lund,1,x\n"
                     ",Bo,Umea,2,y\n"
                     "c@example,Cy,Visby,3,z\n");
    }

    QTemporaryDir m_folder;
};

void TestColumnChoices::proposesForANewFile()
{
    FileReading file;
    ColumnChoices columns(file);
    QVERIFY(columns.mapping().columns.empty());
    QVERIFY(!columns.isEmailMapped());
    QSignalSpy changed(&columns, &ColumnChoices::changed);
    open(file, customers());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(columns.mapping(),
             xdm::match(file.document()->columns(), file.document()->sample(), xdm::Schema::standard()));
    QVERIFY(columns.isEmailMapped());
    file.close();
    QVERIFY(columns.mapping().columns.empty());
}

void TestColumnChoices::keepsTheUsersWordWhenTheFileIsCutAnew()
{
    FileReading file;
    ColumnChoices columns(file);
    open(file, customers());
    QVERIFY(columns.assign(3, suffix));
    columns.leaveOut(1);
    columns.setEmailCase(xdm::EmailCase::Keep);
    const xdm::Mapping chosen = columns.mapping();
    file.setHeader(false);
    QTRY_COMPARE(file.state(), FileReading::State::Read);
    QCOMPARE(columns.mapping().columnFor(suffix), nullptr);
    file.setHeader(true);
    QTRY_COMPARE(file.state(), FileReading::State::Read);
    QCOMPARE(columns.mapping(), chosen);
}

void TestColumnChoices::forgetsTheUsersWordWithAFileOfAnotherShape()
{
    FileReading file;
    ColumnChoices columns(file);
    open(file, customers());
    QVERIFY(columns.assign(3, suffix));
    columns.setEmailCase(xdm::EmailCase::Keep);
    open(file, write(QStringLiteral("other.csv"), "email,odd\nann@example.com,1\n"));
    QCOMPARE(columns.mapping().columnFor(suffix), nullptr);
    QCOMPARE(columns.mapping().emailCase.origin, base::Origin::Detected);
}

void TestColumnChoices::keepsItForAFileOfTheSameShape()
{
    FileReading file;
    ColumnChoices columns(file);
    open(file, customers());
    QVERIFY(columns.assign(3, suffix));
    open(file, customers(QStringLiteral("next-month.csv")));
    QCOMPARE(columns.mapping().columnFor(suffix)->column, 3);
    QCOMPARE(columns.mapping().columnFor(suffix)->origin, base::Origin::User);
}

void TestColumnChoices::remembersItAcrossSessions()
{
    const QString memory = m_folder.filePath(QStringLiteral("shapes"));
    xdm::Conversion turned {.kind = xdm::ConversionKind::Text};
    {
        FileReading file;
        ColumnChoices columns(file);
        columns.setMemory(memory);
        open(file, customers());
        QVERIFY(columns.assign(3, birthDate));
        turned = columns.mapping().columns.at(3).conversion;
        turned.order = xdm::DateOrder::DayMonthYear;
        columns.setConversion(3, turned);
        columns.leaveOut(1);
        columns.setEmailCase(xdm::EmailCase::Keep);
    }
    FileReading file;
    ColumnChoices columns(file);
    columns.setMemory(memory);
    open(file, customers(QStringLiteral("later.csv")));
    QTRY_VERIFY(columns.mapping().columnFor(birthDate));
    const xdm::ColumnMapping &odd = columns.mapping().columns.at(3);
    QCOMPARE(odd.conversion, turned);
    QCOMPARE(odd.origin, base::Origin::Recipe);
    QCOMPARE(columns.mapping().columns.at(1).state, xdm::State::LeftOut);
    QCOMPARE(columns.mapping().emailCase, (base::Choice {xdm::EmailCase::Keep, base::Origin::Recipe}));
    QCOMPARE(columns.mapping().columns.at(2).origin, base::Origin::Detected);
    const QStringList kept = QDir(memory).entryList(QDir::Files);
    QCOMPARE(kept.size(), 1);
    QVERIFY(!(QFile::permissions(memory + u'/' + kept.front()) & (QFile::ReadGroup | QFile::ReadOther)));
}

void TestColumnChoices::refusesWhatCannotBe()
{
    FileReading file;
    ColumnChoices columns(file);
    open(file, customers());
    const xdm::Mapping before = columns.mapping();
    QCOMPARE(columns.assign(4, suffix).error().code, base::ErrorCode::ColumnSecret);
    QCOMPARE(columns.assign(3, QStringLiteral("no.such")).error().code, base::ErrorCode::FieldUnknown);
    const auto twice = columns.assign(3, email);
    QCOMPARE(twice.error().code, base::ErrorCode::FieldTwice);
    QCOMPARE(twice.error().subject, QStringLiteral("email"));
    QCOMPARE(columns.mapping(), before);
    columns.leaveOut(4);
    QCOMPARE(columns.mapping().columns.at(4).state, xdm::State::Secret);
}

void TestColumnChoices::takesAProposalBackWhenItsFieldIsTaken()
{
    FileReading file;
    ColumnChoices columns(file);
    open(file, write(QStringLiteral("p.csv"), "email,firstnam,odd\nann@example.com,Ann,x\n"));
    const xdm::ColumnMapping proposed = columns.mapping().columns.at(1);
    QCOMPARE(proposed.level, xdm::Level::Check);
    QCOMPARE(columns.count().proposals, 1);
    QVERIFY(columns.assign(2, proposed.field));
    QCOMPARE(columns.count().proposals, 0);
    QCOMPARE(columns.mapping().columns.at(1).why,
             (xdm::Why {xdm::Reason::FieldTaken, QStringLiteral("odd")}));
    columns.leaveOut(2);
    QCOMPARE(columns.mapping().columns.at(1), proposed);
}

void TestColumnChoices::acceptsAllProposals()
{
    FileReading file;
    ColumnChoices columns(file);
    open(file, write(QStringLiteral("q.csv"), "email,firstnam,lastnam\nann@example.com,Ann,Berg\n"));
    QCOMPARE(columns.count().proposals, 2);
    QVERIFY(columns.accept(1));
    QCOMPARE(columns.count().proposals, 1);
    columns.acceptAll();
    QCOMPARE(columns.count().proposals, 0);
    QCOMPARE(columns.count().mapped, 3);
}

void TestColumnChoices::countsEveryColumnOnce()
{
    FileReading file;
    ColumnChoices columns(file);
    open(file, QStringLiteral(TEST_DATA "/sample-customers.csv"));
    const ColumnChoices::Count count = columns.count();
    QCOMPARE(count.mapped + count.proposals + count.leftOut + count.secret,
             int(columns.mapping().columns.size()));
    QVERIFY(count.secret >= 2);
}

void TestColumnChoices::raisesItsVersionOnlyForWhatIsSent()
{
    FileReading file;
    ColumnChoices columns(file);
    open(file, write(QStringLiteral("r.csv"), "email,firstnam\nann@example.com,Ann\n"));
    const quint64 first = columns.version();
    columns.leaveOut(1); // was only proposed
    QCOMPARE(columns.version(), first);
    QVERIFY(columns.assign(1, suffix));
    const quint64 second = columns.version();
    QVERIFY(second > first);
    columns.setEmailCase(columns.mapping().emailCase.value);
    QCOMPARE(columns.version(), second);
    columns.setSchema(columns.schema());
    QCOMPARE(columns.version(), second);
    columns.setSchema(tenantSchema());
    QVERIFY(columns.version() > second);
}

void TestColumnChoices::carriesChoicesOverToAnotherSchema()
{
    FileReading file;
    ColumnChoices columns(file);
    open(file, customers());
    QCOMPARE(columns.mapping().columns.at(2).field, city);
    QVERIFY(columns.mapping().columns.at(2).applied);
    QVERIFY(columns.assign(3, suffix));
    columns.setSchema(tenantSchema());
    QCOMPARE(columns.mapping().emailColumn(columns.schema()), 0);
    QCOMPARE(columns.mapping().columnFor(suffix)->column, 3);
    QCOMPARE(session::unknownFields(columns),
             (std::vector<session::UnknownField> {{.column = 2, .path = city}}));
    session::useNearestFields(columns);
    QCOMPARE(columns.mapping().columns.at(2).field, QStringLiteral("_acme.address.city"));
    QVERIFY(session::unknownFields(columns).empty());
}

void TestColumnChoices::appliesNothingNewWhenTheSchemaChanges()
{
    FileReading file;
    ColumnChoices columns(file);
    columns.setSchema(tenantSchema());
    open(file, customers());
    QVERIFY(!columns.mapping().columns.at(2).applied);
    columns.setSchema(xdm::Schema::standard());
    QVERIFY(!columns.mapping().columns.at(2).applied);
    QCOMPARE(columns.count().proposals, 1);
    QVERIFY(columns.isEmailMapped());
}

void TestColumnChoices::readsValuesAsTheSettingsSay()
{
    FileReading file;
    ColumnChoices columns(file);
    columns.setDefaults({.zone = "Europe/Stockholm", .country = "SE"});
    open(file, write(QStringLiteral("t.csv"), "email,mobile phone,odd\nann@example.com,0701234567,1\n"));
    QCOMPARE(columns.mapping().columns.at(1).conversion.country, QByteArray("SE"));
    QVERIFY(columns.assign(2, QStringLiteral("consents.metadata.time")));
    QCOMPARE(columns.mapping().columns.at(2).conversion.zone, QByteArray("Europe/Stockholm"));
    columns.setDefaults({.country = "DE"});
    QCOMPARE(columns.mapping().columns.at(1).conversion.country, QByteArray("DE"));
    QCOMPARE(columns.mapping().columns.at(2).conversion.zone, QByteArray("Europe/Stockholm"));
}

void TestColumnChoices::keepsWordsOfATableThatTheOtherSchemaAllows()
{
    FileReading file;
    ColumnChoices columns(file);
    open(file, write(QStringLiteral("t.csv"), "email,sex\nann@example.com,w\nbo@example.com,m\n"));
    const QString gender = QStringLiteral("person.gender");
    QVERIFY(columns.assign(1, gender));
    xdm::Conversion conversion = columns.mapping().columns.at(1).conversion;
    conversion.values = {{QStringLiteral("w"), QStringLiteral("female")},
                         {QStringLiteral("x"), QStringLiteral("non_specific")}};
    columns.setConversion(1, conversion);
    xdm::Schema schema = xdm::Schema::standard();
    schema.id = QStringLiteral("https://ns.example.com/acme/schemas/1");
    for (xdm::Field &field : schema.fields) {
        if (field.path == gender)
            field.values = {QStringLiteral("female"), QStringLiteral("male")};
    }
    columns.setSchema(schema);
    const xdm::ColumnMapping &sex = columns.mapping().columns.at(1);
    QCOMPARE(sex.field, gender);
    QCOMPARE(sex.conversion.values.keys(), QStringList(QStringLiteral("w")));
    columns.setSchema(xdm::Schema::standard());
    QCOMPARE(columns.mapping().columns.at(1).conversion.values.size(), 2); // the word is not forgotten
}

void TestColumnChoices::namesTheNearestField()
{
    const auto near = [](const char *path) {
        return session::nearestField(QString::fromLatin1(path), xdm::Schema::standard());
    };
    QCOMPARE(near("_acme.name.firstName"), QStringLiteral("person.name.firstName"));
    QCOMPARE(near("person.birthdate"), birthDate);
    QCOMPARE(near("workAddress.citi"), QStringLiteral("workAddress.city"));
    QCOMPARE(near("_acme.zzzzzzzzz"), QString());
    xdm::Schema schema;
    schema.fields = {{.path = QStringLiteral("_acme.city")}, {.path = QStringLiteral("_shop.city")}};
    QCOMPARE(session::nearestField(city, schema), QStringLiteral("_acme.city"));
    const auto isTaken = [](const QString &path) { return path == QStringLiteral("_acme.city"); };
    QCOMPARE(session::nearestField(city, schema, isTaken), QStringLiteral("_shop.city"));
    schema.fields = {{.path = QStringLiteral("_acme.givenName")}, {.path = QStringLiteral("_acme.town")}};
    QCOMPARE(session::nearestField(QStringLiteral("person.name.firstName"), schema),
             QStringLiteral("_acme.givenName"));
}

void TestColumnChoices::gapsNothingBetweenWindowAndCommandLine()
{
    FileReading file;
    ColumnChoices columns(file);
    open(file, QStringLiteral(TEST_DATA "/sample-customers.csv"));
    columns.acceptAll();
    columns.leaveOut(4);
    columns.setEmailCase(xdm::EmailCase::Fold);
    table::Edits edits;
    edits.setCell(1, 0, "new@example.com");
    const session::Import import = columns.import(edits);
    QCOMPARE(import.edits, edits);
    const auto mapping = import.mapping(columns.schema());
    QVERIFY(mapping);
    QCOMPARE(mapping->hash(), columns.mapping().hash());
}

void TestColumnChoices::showsARowAsItWillBeSent_data()
{
    QTest::addColumn<qint64>("row");
    QTest::addColumn<bool>("sent");
    QTest::addColumn<QString>("part");
    QTest::newRow("good") << qint64(0) << true << QStringLiteral("\"address\": \"ann@example.com\"");
    QTest::newRow("edited") << qint64(1) << true << QStringLiteral("\"address\": \"b@example.com\"");
    QTest::newRow("invalid") << qint64(2) << false << QStringLiteral("not valid");
    QTest::newRow("left out") << qint64(3) << false << QStringLiteral("left this row out");
    QTest::newRow("beyond") << qint64(4) << false << QStringLiteral("not been read");
}

void TestColumnChoices::showsARowAsItWillBeSent()
{
    QFETCH(const qint64, row);
    QFETCH(const bool, sent);
    QFETCH(const QString, part);
    FileReading file;
    ColumnChoices columns(file);
    open(file,
         write(QStringLiteral("s.csv"),
               "email,first name\nann@example.com,\"A, \"\"{\"\" n\"\n,Bo\nc@,C\nd@example.com,D\n"));
    table::Edits edits;
    edits.setCell(1, 0, "b@example.com");
    edits.leaveOut(3);
    QString json;
    QString why;
    session::RecordPreviews previews(file, columns);
    connect(&previews, &session::RecordPreviews::previewed, this,
            [&](qint64 of, const QString &shown, const QString &reason) {
                QCOMPARE(of, row);
                json = shown;
                why = reason;
            });
    previews.preview(row, edits);
    QTRY_VERIFY2((sent ? json : why).contains(part), qPrintable(json + why));
    QCOMPARE(json.isEmpty(), !sent);
    QCOMPARE(why.isEmpty(), sent);
    QVERIFY(!json.contains(QLatin1String("_id")));
    if (row == 0) {
        const QJsonDocument record = QJsonDocument::fromJson(json.toUtf8());
        QCOMPARE(record[u"person"][u"name"][u"firstName"].toString(), QStringLiteral("A, \"{\" n"));
    }
}

void TestColumnChoices::answersTheLatestQuestionAlone()
{
    FileReading file;
    ColumnChoices columns(file);
    open(file, customers());
    QList<qint64> answered;
    session::RecordPreviews previews(file, columns);
    connect(&previews, &session::RecordPreviews::previewed, this, [&](qint64 row) { answered << row; });
    for (const qint64 row : {0, 1, 2, 1, 0, 2})
        previews.preview(row, {});
    QTRY_COMPARE(answered, QList<qint64> {2});
    QTest::qWait(50);
    QCOMPARE(answered, QList<qint64> {2});
}

void TestColumnChoices::isQuickWithManyColumnsAndFields()
{
    xdm::Schema schema = xdm::Schema::standard();
    for (int i = 0; i < 10'000; ++i)
        schema.fields.push_back({.path = QStringLiteral("_acme.group%1.field%2").arg(i % 100).arg(i)});
    std::sort(schema.fields.begin(), schema.fields.end(),
              [](const xdm::Field &a, const xdm::Field &b) { return a.path < b.path; });
    QByteArray content = "email";
    for (int i = 1; i < 190; ++i)
        content += ",city " + QByteArray::number(i);
    for (int row = 0; row < 1000; ++row)
        content += "\nann@example.com" + QByteArray(",1988-05-03").repeated(189);
    FileReading file;
    ColumnChoices columns(file);
    open(file, write(QStringLiteral("wide.csv"), content));
    QElapsedTimer clock;
    clock.start();
    columns.setSchema(schema);
    const qint64 match = clock.restart();
    QVERIFY(columns.assign(7, QStringLiteral("_acme.group7.field107")));
    const qint64 assign = clock.restart();
    const QString nearest = session::nearestField(QStringLiteral("_acme.group9.feild209"), schema);
    const qint64 near = clock.elapsed();
    QCOMPARE(nearest, QStringLiteral("_acme.group9.field209"));
    qInfo("schema %lld ms, assign %lld ms, nearest %lld ms", match, assign, near);
    // Far more than it takes: the computer may have other things to do.
    QVERIFY(match < 500 && assign < 200 && near < 500);
}

void TestColumnChoices::makesFieldsBesideTheColumns()
{
    FileReading file;
    ColumnChoices columns(file);
    open(file, write(QStringLiteral("m.csv"), "email,firstnam,odd\nann@example.com,Ann,x\n"));
    const xdm::ColumnMapping proposed = columns.mapping().columns.at(1);
    QCOMPARE(columns.count().proposals, 1);
    const quint64 version = columns.version();
    const xdm::MadeField made {
        .kind = xdm::MadeField::Kind::FirstFilled, .field = proposed.field, .columns = {2, 1}};
    QVERIFY(columns.addMade(made));
    QVERIFY(columns.version() > version);
    QCOMPARE(columns.made(), std::vector<xdm::MadeField> {made});
    QCOMPARE(columns.count().proposals, 0); // nothing is proposed for a field that is filled
    QCOMPARE(columns.mapping().columns.at(1).why,
             (xdm::Why {xdm::Reason::FieldTaken, QStringLiteral("odd")}));
    const auto twice = columns.assign(2, proposed.field);
    QCOMPARE(twice.error().code, base::ErrorCode::FieldTwice);
    QCOMPARE(twice.error().subject, proposed.field);

    const xdm::MadeField constant {.field = suffix, .text = QStringLiteral("Jr")};
    QVERIFY(columns.changeMade(proposed.field, constant));
    QCOMPARE(columns.made(), std::vector<xdm::MadeField> {constant});
    QCOMPARE(columns.mapping().columns.at(1), proposed);
    const auto mapping = columns.import({}).mapping(columns.schema());
    QVERIFY(mapping);
    QCOMPARE(mapping->hash(), columns.mapping().hash());
    columns.removeMade(suffix);
    QVERIFY(columns.made().empty());
    QVERIFY(columns.assign(2, suffix));
}

void TestColumnChoices::refusesMadeFieldsThatCannotBe()
{
    FileReading file;
    ColumnChoices columns(file);
    open(file, customers());
    QVERIFY(columns.addMade({.field = suffix, .text = QStringLiteral("Jr")}));
    const xdm::Mapping before = columns.mapping();
    const auto codeOf = [&columns](const xdm::MadeField &made) { return columns.addMade(made).error().code; };
    QCOMPARE(codeOf({.field = QStringLiteral("no.such"), .text = QStringLiteral("x")}),
             base::ErrorCode::FieldUnknown);
    QCOMPARE(codeOf({.field = suffix, .text = QStringLiteral("x")}), base::ErrorCode::FieldTwice);
    QCOMPARE(codeOf({.kind = xdm::MadeField::Kind::Joined, .field = birthDate, .columns = {3, 4}}),
             base::ErrorCode::ColumnSecret);
    const auto taken = columns.addMade({.field = city, .text = QStringLiteral("Lund")});
    QCOMPARE(taken.error().code, base::ErrorCode::FieldTwice);
    QCOMPARE(taken.error().column, 2);
    QCOMPARE(columns.changeMade(suffix, {.field = city, .text = QStringLiteral("Lund")}).error().code,
             base::ErrorCode::FieldTwice);
    columns.leaveOut(0);
    QCOMPARE(codeOf({.field = email, .text = QStringLiteral("ann@example.com")}),
             base::ErrorCode::EmailUnmapped);
    QVERIFY(columns.assign(0, email));
    QCOMPARE(columns.mapping().hash(), before.hash());
    QVERIFY(columns.changeMade(suffix, {.field = suffix, .text = QStringLiteral("Sr")}));
    QCOMPARE(columns.made().size(), std::size_t(1));
}

void TestColumnChoices::keepsMadeFieldsWhenTheFileIsCutAnew()
{
    FileReading file;
    ColumnChoices columns(file);
    open(file, customers());
    const xdm::MadeField made {.kind = xdm::MadeField::Kind::Joined,
                               .field = suffix,
                               .columns = {3, 1},
                               .text = QStringLiteral("-")};
    QVERIFY(columns.addMade(made));
    file.setHeader(false);
    QTRY_COMPARE(file.state(), FileReading::State::Read);
    QVERIFY(columns.made().empty()); // no such columns
    file.setHeader(true);
    QTRY_COMPARE(file.state(), FileReading::State::Read);
    QCOMPARE(columns.made(), std::vector<xdm::MadeField> {made});
    // The same columns in another place.
    open(file, write(QStringLiteral("else.csv"), "email,other\nann@example.com,x\n"));
    QVERIFY(columns.made().empty());
}

void TestColumnChoices::remembersMadeFieldsAcrossSessions()
{
    const QString memory = m_folder.filePath(QStringLiteral("made shapes"));
    const xdm::MadeField kept {.kind = xdm::MadeField::Kind::FamilyName, .field = suffix, .columns = {3}};
    {
        FileReading file;
        ColumnChoices columns(file);
        columns.setMemory(memory);
        open(file, customers());
        QVERIFY(columns.addMade(kept));
        QVERIFY(columns.addMade({.field = birthDate, .text = QStringLiteral("1988-05-03")}));
        columns.removeMade(birthDate);
    }
    FileReading file;
    ColumnChoices columns(file);
    columns.setMemory(memory);
    open(file, customers(QStringLiteral("made later.csv")));
    QTRY_COMPARE(columns.made().size(), std::size_t(1));
    QCOMPARE(columns.made().front().field, suffix);
    QCOMPARE(columns.made().front().columns, std::vector<int> {3});
    QCOMPARE(columns.made().front().origin, base::Origin::Recipe);
}

void TestColumnChoices::carriesMadeFieldsOverToAnotherSchema()
{
    FileReading file;
    ColumnChoices columns(file);
    open(file, customers());
    columns.leaveOut(2);
    QVERIFY(columns.addMade({.field = city, .text = QStringLiteral("Lund")}));
    QVERIFY(session::unknownFields(columns).empty());
    columns.setSchema(tenantSchema());
    QCOMPARE(columns.made().size(), std::size_t(1));
    QCOMPARE(session::unknownFields(columns), (std::vector<session::UnknownField> {{.path = city}}));
    columns.setSchema(xdm::Schema::standard());
    QVERIFY(session::unknownFields(columns).empty());
    QCOMPARE(columns.made().size(), std::size_t(1));
}

void TestColumnChoices::showsWhatAMadeFieldHolds()
{
    QCOMPARE(
        session::textAt(QStringLiteral(R"({"a": {"b": [{"c": "x", "d": 1.5}]}})"), QStringLiteral("a.b.c")),
        QStringLiteral("x"));
    QCOMPARE(
        session::textAt(QStringLiteral(R"({"a": {"b": [{"c": "x", "d": 1.5}]}})"), QStringLiteral("a.b.d")),
        QStringLiteral("1.5"));
    QVERIFY(session::textAt(QStringLiteral(R"({"a": "x"})"), QStringLiteral("a.b")).isEmpty());
    FileReading file;
    ColumnChoices columns(file);
    open(file, customers());
    QList<qint64> answered;
    QString why;
    session::RecordPreviews previews(file, columns);
    connect(&previews, &session::RecordPreviews::madePreviewed, this,
            [&](qint64 row, const QString &, const QString &reason) {
                answered << row;
                why = reason;
            });
    const xdm::MadeField made {.field = suffix, .text = QStringLiteral("Jr")};
    previews.previewMade(made, 0, {});
    previews.previewMade(made, 2, {});
    QTRY_COMPARE(answered, QList<qint64> {2});
    QVERIFY(why.contains(QLatin1String("not valid")));
    QVERIFY(columns.made().empty());
}

QTEST_GUILESS_MAIN(TestColumnChoices)

#include "tst_column_choices.moc"
