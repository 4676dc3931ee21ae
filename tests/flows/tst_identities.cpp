// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flows/program.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QTest>

using flows::PracticeProcess;
using flows::Program;
using flows::Ran;

namespace {

const QByteArray file("email,firstname,Kundnummer\nIda@example.com,Ida,1001\njo@example.com,Jo,\n");

QString codeOf(const Ran &ran)
{
    return ran.json().value(QStringLiteral("error")).toObject().value(QStringLiteral("code")).toString();
}

QString idOf(const QJsonObject &record, const QString &nameSpace)
{
    return record.value(QStringLiteral("identityMap"))
        .toObject()
        .value(nameSpace)
        .toArray()
        .first()
        .toObject()
        .value(QStringLiteral("id"))
        .toString();
}

} // namespace

/// Further identities and constants: what the platform has of them, and what is refused before anything is
/// sent.
class TestIdentities : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reachThePlatform();
    void areRefusedWithoutTheirNamespace();
    void areRefusedWithoutAnIdentityMap();
    void areAskedForOnlyWhereThereAreAny();
    void goIntoRecipes();
    void saysWhatIsWrongWithThem_data();
    void saysWhatIsWrongWithThem();
};

void TestIdentities::reachThePlatform()
{
    const Program program;
    const PracticeProcess practice(program);
    const QString path = program.write(QStringLiteral("f.csv"), file);
    const Ran ran = program.run({QStringLiteral("run"), path, practice.option(), QStringLiteral("--json"),
                                 QStringLiteral("--identity"), QStringLiteral("CustomerId=kundnummer"),
                                 QStringLiteral("--hashed-email"), QStringLiteral("--constant"),
                                 QStringLiteral("homeAddress.country=Sverige"), QStringLiteral("--leave-out"),
                                 QStringLiteral("Kundnummer")});
    QVERIFY2(ran.exitCode == 0, (ran.err + ran.out).constData());
    const QList<QJsonObject> lines = practice.lines(QStringLiteral("records"));
    QCOMPARE(lines.size(), 2);
    for (const QJsonObject &line : lines) {
        const QJsonObject record = line.value(QStringLiteral("record")).toObject();
        const QByteArray email = record.value(QStringLiteral("personalEmail"))[QStringLiteral("address")]
                                     .toString()
                                     .toLower()
                                     .toUtf8();
        QCOMPARE(idOf(record, QStringLiteral("Email_LC_SHA256")),
                 QString::fromLatin1(QCryptographicHash::hash(email, QCryptographicHash::Sha256).toHex()));
        QCOMPARE(idOf(record, QStringLiteral("CustomerId")),
                 email.startsWith("ida") ? QStringLiteral("1001") : QString());
        QCOMPARE(record.value(QStringLiteral("homeAddress"))[QStringLiteral("country")].toString(),
                 QStringLiteral("Sverige"));
    }
    const QList<QJsonObject> profiles = practice.lines(QStringLiteral("profiles"));
    QCOMPARE(profiles.size(), 2);
}

void TestIdentities::areRefusedWithoutTheirNamespace()
{
    const Program program;
    const PracticeProcess practice(program);
    const QString path = program.write(QStringLiteral("f.csv"), file);
    for (const QString &dry : {QString(), QStringLiteral("--dry-run")}) {
        for (const QString &code : {QStringLiteral("Membership"), QStringLiteral("customerid")}) {
            QStringList arguments {QStringLiteral("run"),
                                   path,
                                   practice.option(),
                                   QStringLiteral("--json"),
                                   QStringLiteral("--identity"),
                                   code + QStringLiteral("=Kundnummer"),
                                   QStringLiteral("--leave-out"),
                                   QStringLiteral("Kundnummer")};
            if (!dry.isEmpty())
                arguments << dry;
            const Ran ran = program.run(arguments);
            QCOMPARE(codeOf(ran), QStringLiteral("NamespaceUnknown"));
            QCOMPARE(ran.exitCode, 5);
            QVERIFY2(ran.out.contains("CustomerId"), ran.out.constData());
        }
    }
    const Ran mapped
        = program.run({QStringLiteral("run"), path, practice.option(), QStringLiteral("--json"),
                       QStringLiteral("--map"), QStringLiteral("Kundnummer=identityMap.Membership.id")});
    QCOMPARE(codeOf(mapped), QStringLiteral("NamespaceUnknown"));
    QCOMPARE(practice.page(QStringLiteral("records")), QByteArray());
}

void TestIdentities::areRefusedWithoutAnIdentityMap()
{
    const Program program;
    const PracticeProcess practice(program);
    const QString path = program.write(QStringLiteral("f.csv"), file);
    const Ran ran = program.run({QStringLiteral("run"), path, practice.option(), QStringLiteral("--json"),
                                 QStringLiteral("--sandbox"), QStringLiteral("practice-dev"),
                                 QStringLiteral("--dataset"), QStringLiteral("Newsletter readers"),
                                 QStringLiteral("--hashed-email")});
    QCOMPARE(codeOf(ran), QStringLiteral("IdentityMapMissing"));
    QCOMPARE(ran.exitCode, 5);
    QCOMPARE(practice.page(QStringLiteral("records")), QByteArray());
}

void TestIdentities::areAskedForOnlyWhereThereAreAny()
{
    const Program program;
    const PracticeProcess practice(program);
    const QString path = program.write(QStringLiteral("f.csv"), file);
    for (const bool hashed : {false, true}) {
        const QString trace = program.file(hashed ? QStringLiteral("with") : QStringLiteral("without"));
        QStringList arguments {QStringLiteral("run"),     path,
                               practice.option(),         QStringLiteral("--dry-run"),
                               QStringLiteral("--trace"), trace};
        if (hashed)
            arguments << QStringLiteral("--hashed-email");
        QCOMPARE(program.run(arguments).exitCode, 0);
        QFile log(trace);
        QVERIFY(log.open(QIODevice::ReadOnly));
        QCOMPARE(log.readAll().contains("/data/core/idnamespace/identities"), hashed);
    }
}

void TestIdentities::goIntoRecipes()
{
    const Program program;
    const QString path = program.write(QStringLiteral("f.csv"), file);
    const QString recipe = program.file(QStringLiteral("r.json"));
    const Ran mapped
        = program.run({QStringLiteral("map"), path, QStringLiteral("--json"), QStringLiteral("--save-recipe"),
                       recipe, QStringLiteral("--identity"), QStringLiteral("CustomerId=Kundnummer"),
                       QStringLiteral("--constant"), QStringLiteral("homeAddress.country=Sverige")});
    QVERIFY2(mapped.exitCode == 0, mapped.err.constData());
    QCOMPARE(mapped.json().value(QStringLiteral("made")).toArray().size(), 2);
    const Ran said = program.run({QStringLiteral("map"), path, QStringLiteral("--recipe"), recipe});
    QVERIFY(said.out.contains("identityMap.CustomerId.id") && said.out.contains("Sverige"));
    const QString out = program.file(QStringLiteral("out.json"));
    const QString again = program.file(QStringLiteral("again.json"));
    QCOMPARE(program
                 .run({QStringLiteral("convert"), path, QStringLiteral("--out"), out,
                       QStringLiteral("--recipe"), recipe})
                 .exitCode,
             0);
    QCOMPARE(
        program
            .run({QStringLiteral("convert"), path, QStringLiteral("--out"), again, QStringLiteral("--recipe"),
                  recipe, QStringLiteral("--constant"), QStringLiteral("homeAddress.country=Norge")})
            .exitCode,
        0);
    QFile first(out);
    QFile second(again);
    QVERIFY(first.open(QIODevice::ReadOnly) && second.open(QIODevice::ReadOnly));
    const QByteArray lines = first.readAll();
    QVERIFY(lines.contains(R"("identityMap":{"CustomerId":[{"id":"1001"}]})"));
    // What is said at the command counts before the recipe.
    QVERIFY(second.readAll().contains(R"("country":"Norge")"));
}

void TestIdentities::saysWhatIsWrongWithThem_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QStringList &options, const char *code) {
        QTest::newRow(name) << options << QString::fromLatin1(code);
    };
    const QString constant = QStringLiteral("--constant");
    const QString identity = QStringLiteral("--identity");
    row("no text", {constant, QStringLiteral("homeAddress.country")}, "UsageInvalid");
    row("no field", {constant, QStringLiteral("=Sverige")}, "UsageInvalid");
    row("no column", {identity, QStringLiteral("CustomerId=")}, "UsageInvalid");
    row("unknown field", {constant, QStringLiteral("no.such=x")}, "FieldUnknown");
    row("one identity for all", {constant, QStringLiteral("identityMap.CustomerId.id=x")}, "ConstantUnfit");
    row("unfit", {constant, QStringLiteral("person.birthDate=soon")}, "ConstantUnfit");
    row("a column twice",
        {QStringLiteral("--map"), QStringLiteral("Kundnummer=personID"), QStringLiteral("--map"),
         QStringLiteral("Kundnummer=homeAddress.city")},
        "UsageInvalid");
    row("twice", {constant, QStringLiteral("person.name.firstName=Ida")}, "FieldTwice");
    row("two constants",
        {constant, QStringLiteral("homeAddress.city=a"), constant, QStringLiteral("homeAddress.city=b")},
        "FieldTwice");
    row("consent", {constant, QStringLiteral("consents.marketing.email.val=y")}, "ConsentRaised");
    row("unknown column", {identity, QStringLiteral("CustomerId=nowhere")}, "ColumnUnknown");
    row("no namespace's name", {identity, QStringLiteral("Customer Id=Kundnummer")}, "FieldUnknown");
    row("the email's own field", {constant, QStringLiteral("personalEmail.address=a@example.com")},
        "FieldTwice");
}

void TestIdentities::saysWhatIsWrongWithThem()
{
    QFETCH(const QStringList, options);
    const Program program;
    const QString path = program.write(QStringLiteral("f.csv"), file);
    for (const QString &command : {QStringLiteral("map"), QStringLiteral("check")}) {
        const Ran ran = program.run(QStringList {command, path, QStringLiteral("--json")} + options);
        QTEST(codeOf(ran), "code");
        QCOMPARE(ran.exitCode, 2);
    }
}

QTEST_GUILESS_MAIN(TestIdentities)
#include "tst_identities.moc"
