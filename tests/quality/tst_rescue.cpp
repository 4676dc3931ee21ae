// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/check.h"
#include "quality/rescue/rescue_fill.h"
#include "quality/rescue/rescue_words.h"
#include "quality/rescue/same_address.h"
#include "quality/tables.h"
#include "support/lost_customers.h"
#include "xdm/matcher.h"

#include <QTest>

using namespace quality;

namespace {

std::string_view view(const QByteArray &text)
{
    return {text.constData(), std::size_t(text.size())};
}

QByteArray nameOf(RescueKind kind)
{
    switch (kind) {
    case RescueKind::Column:
        return "column";
    case RescueKind::Text:
        return "text";
    case RescueKind::Customer:
        return "customer";
    case RescueKind::Phone:
        return "phone";
    case RescueKind::Name:
        return "name";
    }
    Q_UNREACHABLE();
}

/// A table that was checked.
struct Case
{
    explicit Case(table::Table t)
        : table(std::move(t))
        , mapping(xdm::match(table.document().columns(), table.document().sample(), schema))
    {
        const auto report = check(table, mapping, schema, progress);
        if (!report)
            qFatal("The table cannot be checked: %d", int(report.error().code));
        states = report->states;
    }

    base::Result<Rescue> find(qint64 stretch = csv::limits::stretchBytes)
    {
        return findRescue(table, *states, mapping, schema, progress, stretch);
    }

    /// Each suggestion, in words: "1 column alt_email ann@example.com".
    QStringList told(const Rescue &rescue)
    {
        QStringList words;
        RescueReader reader(table, mapping, schema);
        for (const RescueGroup &group : rescue.groups) {
            for (qint64 row = group.rows.next(0); row >= 0; row = group.rows.next(row + 1)) {
                const auto offer = reader.read(group, row);
                words << QStringLiteral("%1 %2 %3 %4")
                             .arg(row + 1)
                             .arg(QString::fromLatin1(nameOf(group.kind)),
                                  table.document().columns().value(group.column),
                                  offer && *offer ? QString::fromUtf8((*offer)->address)
                                                  : QStringLiteral("nothing"));
            }
        }
        words.sort();
        return words;
    }

    QStringList told()
    {
        const auto rescue = find();
        return rescue ? told(*rescue) : QStringList {QStringLiteral("error")};
    }

    const xdm::Schema schema = xdm::Schema::standard();
    base::Progress progress;
    table::Table table;
    xdm::Mapping mapping;
    std::shared_ptr<const RowStates> states;
};

const QByteArray header("customer_id,first_name,last_name,email,alt_email,telephone,street,postal_code,"
                        "birth_date,sales_rep_email,notes,password\n");

} // namespace

class TestRescue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAddressesInCells_data();
    void findsAddressesInCells();
    void knowsWhomAnAddressIsLike_data();
    void knowsWhomAnAddressIsLike();
    void knowsSharedMailboxes_data();
    void knowsSharedMailboxes();
    void suggests_data();
    void suggests();
    void isTheSameHoweverItIsCut();
    void staysTheSameBeyondMemory();
    void fillsWhatItSuggests();
    void leavesOtherRowsAlone();
    void stopsWhenCancelled();

private:
    Tables m_tables;
    QTemporaryDir m_folder;
};

void TestRescue::findsAddressesInCells_data()
{
    using Form = WrittenAddresses::Form;
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<int>("form");
    QTest::addColumn<QByteArrayList>("addresses");
    const auto row = [](const char *name, const char *cell, Form form, const QByteArrayList &addresses) {
        QTest::newRow(name) << QByteArray(cell) << int(form) << addresses;
    };
    row("nothing", "call first", Form::None, {});
    row("an at sign", "likes @mentions", Form::None, {});
    row("not good", "ann@nowhere", Form::None, {});
    row("alone", " ann@example.com ", Form::Alone, {"ann@example.com"});
    row("mailto", "mailto:ann@example.com", Form::Alone, {"ann@example.com"});
    row("in angle brackets", "<ann@example.com>", Form::Alone, {"ann@example.com"});
    row("with a semicolon", "ann@example.com;", Form::Alone, {"ann@example.com"});
    row("in quotes", "'ann@example.com'", Form::Alone, {"ann@example.com"});
    row("named", "Ann Berg <ann@example.com>", Form::Named, {"ann@example.com"});
    row("named, with mailto", "Ann Berg <mailto:ann@example.com>", Form::Named, {"ann@example.com"});
    row("in a text", "write to ann@example.com.", Form::InText, {"ann@example.com"});
    row("two", "ann@example.com; bo@example.com", Form::InText, {"ann@example.com", "bo@example.com"});
    row("the same twice", "ann@example.com / ANN@example.com", Form::InText, {"ann@example.com"});
    row("part of something", "https://x.example/?q=ann@example.com", Form::None, {});
    row("run together", "ann@example.com@example.org", Form::None, {});
}

void TestRescue::findsAddressesInCells()
{
    QFETCH(const QByteArray, cell);
    QFETCH(const int, form);
    QFETCH(const QByteArrayList, addresses);
    WrittenAddresses written;
    written.look(view(cell));
    QByteArrayList found;
    for (const std::string_view address : written.all())
        found << QByteArray(address.data(), qsizetype(address.size()));
    QCOMPARE(found, addresses);
    QCOMPARE(int(written.form()), form);
}

void TestRescue::knowsWhomAnAddressIsLike_data()
{
    using Likeness = RowName::Likeness;
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<int>("likeness");
    const auto row = [](const char *name, const char *address, Likeness likeness) {
        QTest::addRow("%s, %s", name, address)
            << QString::fromUtf8(name) << QByteArray(address) << int(likeness);
    };
    row("Åsa Öberg", "asa.oberg@example.com", Likeness::Own);
    row("Åsa Öberg", "oberg_asa77@example.com", Likeness::Own);
    row("Åsa Öberg", "a.oberg@example.com", Likeness::Near);
    row("Åsa Öberg", "asa@example.com", Likeness::Near);
    row("Åsa Öberg", "bjorn.oberg@example.com", Likeness::Other);
    row("Åsa Öberg", "b.oberg@example.com", Likeness::Other);
    row("Åsa Öberg", "gardenlover@example.com", Likeness::None);
    row("Jürgen Müller", "juergen.mueller@example.com", Likeness::Own);
    row("Göran von der Heide", "goran.vonderheide@example.com", Likeness::Own);
    row("Göran von der Heide", "uwe.heide@example.com", Likeness::Other);
    row("Νίκος Παπάς", "nikos.papas@example.com", Likeness::Own);
    row("Öberg, Åsa", "asa.oberg@example.com", Likeness::Own);
    row("Åsa Öberg", "lisa@example.com", Likeness::Other); // another row's given name
}

void TestRescue::knowsWhomAnAddressIsLike()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, address);
    QFETCH(const int, likeness);
    const QByteArray text = '"' + name.toUtf8() + '"';
    const table::Table table = m_tables.of("full_name,email\n" + text + ",\nLisa Ek,\n");
    const RescueColumns columns {.email = 1, .fullName = 0};
    RowName row(columns);
    row.learn(table.document().sample());
    const auto record = table.record(0);
    QVERIFY(record);
    const csv::RecordView fields = record->view();
    row.look(fields);
    QCOMPARE(int(row.likenessOf(view(address))), likeness);
}

void TestRescue::knowsSharedMailboxes_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<bool>("shared");
    for (const char *shared : {"info@example.com", "No-Reply@example.com", "kontakt@example.de",
                               "kundservice@example.se", "none@none.example", "sales+north@example.com"})
        QTest::newRow(shared) << QByteArray(shared) << true;
    for (const char *own :
         {"infante@example.com", "ann@example.com", "test.person@example.com", "o@example.com"})
        QTest::newRow(own) << QByteArray(own) << false;
}

void TestRescue::knowsSharedMailboxes()
{
    QFETCH(const QByteArray, address);
    QTEST(isSharedMailbox(view(address)), "shared");
}

void TestRescue::suggests_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QStringList>("suggestions");
    const auto row = [](const char *name, const QByteArray &rows, const QStringList &suggestions) {
        QTest::newRow(name) << rows << suggestions;
    };
    row("another column", "C1,Ann,Berg,,ann77@example.com,,,,,,,\n",
        {QStringLiteral("1 column alt_email ann77@example.com")});
    row("never a secret column", "C1,Ann,Berg,,,,,,,,,ann.berg@example.com\n", {});
    row("never the sales representative's", "C1,Ann,Berg,,,,,,,ann.berg@example.com,,\n", {});
    row("no shared mailbox", "C1,Ann,Berg,,info@example.com,,,,,,info@example.com,\n", {});
    row("a note that is like the name", "C1,Ann,Berg,,,,,,,,write to ann.berg@example.com,\n",
        {QStringLiteral("1 text notes ann.berg@example.com")});
    row("a note that says it is one", "C1,Ann,Berg,,,,,,,,E-mail: rocket7@example.com,\n",
        {QStringLiteral("1 text notes rocket7@example.com")});
    row("a note about somebody else", "C1,Ann,Berg,,,,,,,,husband: rocket7@example.com,\n", {});
    row("an address that was", "C1,Ann,Berg,,,,,,,,old address ann.berg@example.com,\n", {});
    row("around the bad address", "C1,Ann,Berg,Ann Berg <ann@example.com>,,,,,,,,\n",
        {QStringLiteral("1 text email ann@example.com")});
    row("one of several", "C1,Ann,Berg,,bo.ek@example.com; ann.berg@example.com,,,,,,,\n",
        {QStringLiteral("1 text alt_email ann.berg@example.com")});
    row("another customer's", "C1,Ann,Berg,,bo@example.com,,,,,,,\nC2,Cy,Ek,bo@example.com,,,,,,,,\n", {});
    row("several rows' alike", "C1,Ann,Berg,,x1@example.com,,,,,,,\nC2,Cy,Ek,,x1@example.com,,,,,,,\n", {});
    row("the same customer", "C1,Ann,Berg,,,,,,,,,\nC1,Ann,Berg,x1@example.com,,,,,,,,\n",
        {QStringLiteral("1 customer customer_id x1@example.com")});
    row("two addresses of a customer",
        "C1,Ann,Berg,,,,,,,,,\nC1,Ann,Berg,x1@example.com,,,,,,,,\nC1,Ann,Berg,x2@example.com,,,,,,,,\n", {});
    row("a number given anew", "C1,Ann,Berg,,,,,,,,,\nC1,Bo,Ek,x1@example.com,,,,,,,,\n", {});
    row("no number", "N/A,Ann,Berg,,,,,,,,,\nN/A,Ann,Berg,x1@example.com,,,,,,,,\n", {});
    row("the same telephone",
        "C1,Ann,Berg,,,070-123 45 67,,,,,,\nC2,Ann,Berg,x1@example.com,,+46 70 1234567,,,,,,\n",
        {QStringLiteral("1 phone telephone x1@example.com")});
    row("a family's telephone",
        "C1,Ann,Berg,,,0701234567,,,,,,\nC2,Bo,Berg,x1@example.com,,0701234567,,,,,,\n", {});
    row("a son's telephone",
        "C1,Bo,Berg,,,0701234567,,,2001-02-03,,,\nC2,Bo,Berg,x1@example.com,,0701234567,,,1970-02-03,,,\n",
        {});
    row("the same home",
        "C1,Ann,Berg,,,,High St 1,123 45,,,,\nC2,Ann,Berg,x1@example.com,,,High St 1,12345,,,,\n",
        {QStringLiteral("1 name postal_code x1@example.com")});
    row("a namesake nearby",
        "C1,Ann,Berg,,,,High St 1,123 45,,,,\nC2,Ann,Berg,x1@example.com,,,Low St 2,123 45,,,,\n", {});
}

void TestRescue::suggests()
{
    QFETCH(const QByteArray, rows);
    QFETCH(const QStringList, suggestions);
    // Enough others for the columns to be known by their values.
    QByteArray others;
    for (int i = 10; i < 40; ++i) {
        const QByteArray n = QByteArray::number(i);
        others += 'K' + n + ",Eva" + n + ",Dahl,eva" + n + "@example.com,,08555000" + n + ",Wood St " + n
            + ",999 " + n + ",1980-01-" + QByteArray::number(10 + i % 18)
            + ",rep@example.com,,5ec7e75ec7e7\n";
    }
    Case it(m_tables.of(header + rows + others));
    QCOMPARE(it.told(), suggestions);
}

void TestRescue::isTheSameHoweverItIsCut()
{
    const QString path = m_folder.filePath(QStringLiteral("lost.csv"));
    support::writeLostCustomers(path, {.rows = 8000, .seed = 5, .lost = 0.3});
    Case it(Tables::fromFile(path));
    const auto whole = it.find();
    const auto pieces = it.find(1); // 64 KiB at a time
    QVERIFY(whole && pieces);
    QVERIFY(whole->rows > 1000);
    QCOMPARE(it.told(*pieces), it.told(*whole));
    QCOMPARE(pieces->rows, whole->rows);
    for (std::size_t i = 0; i < whole->groups.size(); ++i) {
        const RescueGroup &group = whole->groups[i];
        QCOMPARE(group.missing + group.invalid, group.rows.size());
        QCOMPARE(group.links, pieces->groups[i].links);
        QVERIFY(i == 0 || whole->groups[i - 1].rows.size() >= group.rows.size());
    }
}

void TestRescue::staysTheSameBeyondMemory()
{
    base::Progress progress;
    SameAddress few(1000, 1, progress, 1, QDir::tempPath(), 1);
    SameAddress many(1000, 1, progress, 1, QDir::tempPath(), 100'000);
    const KeyHash hash;
    for (SameAddress *one : {&few, &many}) {
        for (qint64 row = 0; row < 1000; ++row) {
            const QByteArray address = QByteArray::number(row % 700) + "@example.com";
            QVERIFY(one->addSeen(0, hash.of(view(address)), row, quint32(row % 350) + 1, 0, true));
        }
        QVERIFY(one->decide());
    }
    for (qint64 row = 0; row < 1000; ++row) {
        QCOMPARE(few.rescued(0).at(row), many.rescued(0).at(row));
        QCOMPARE(few.rescued(0).at(row), true); // who has the same address has the same name
    }
}

void TestRescue::fillsWhatItSuggests()
{
    const QString path = m_folder.filePath(QStringLiteral("filled.csv"));
    support::writeLostCustomers(path, {.rows = 5000, .seed = 9, .lost = 0.3});
    Case it(Tables::fromFile(path));
    const auto rescue = it.find();
    QVERIFY(rescue && !rescue->groups.empty());
    for (const RescueGroup &group : rescue->groups) {
        const auto filled
            = fillRescued(it.table, group, RowList::all(it.table.rows()), it.mapping, it.schema, it.progress);
        QVERIFY(filled);
        QCOMPARE(filled->rows, group.rows.size());
        QCOMPARE(filled->after.editedCells(), group.rows.size());
        RescueReader reader(it.table, it.mapping, it.schema);
        for (qint64 row = group.rows.next(0); row >= 0; row = group.rows.next(row + 1)) {
            const auto offer = reader.read(group, row);
            QVERIFY(offer && *offer);
            QCOMPARE(filled->after.at(row, it.mapping.emailColumn(it.schema)), (*offer)->address);
        }
        Case after(table::Table(it.table.document(), filled->after));
        const auto rest = after.find();
        QVERIFY(rest);
        QVERIFY(rest->rows <= rescue->rows - group.rows.size());
    }
}

void TestRescue::leavesOtherRowsAlone()
{
    Case it(m_tables.of("email,alt_email\n,a@example.com\n,b@example.com\n,c@example.com\nd@example.com,\n"));
    const auto rescue = it.find();
    QVERIFY(rescue);
    QCOMPARE(rescue->groups.size(), std::size_t(1));
    QCOMPARE(qint64(rescue->groups.front().samples.size()), limits::rescueSamples);
    const RowList one = RowList::of(4, [](qint64 row) { return row == 1; });
    const auto filled
        = fillRescued(it.table, rescue->groups.front(), one, it.mapping, it.schema, it.progress);
    QVERIFY(filled);
    QCOMPARE(filled->rows, 1);
    QCOMPARE(filled->after.editedCells(), 1);
    QCOMPARE(filled->after.at(1, 0), QByteArray("b@example.com"));
}

void TestRescue::stopsWhenCancelled()
{
    Case it(m_tables.of("email,alt_email\n,a@example.com\nb@example.com,\n"));
    const auto rescue = it.find();
    QVERIFY(rescue);
    it.progress.cancel();
    const auto again = it.find();
    QVERIFY(!again);
    QCOMPARE(again.error().code, base::ErrorCode::Cancelled);
    const auto filled
        = fillRescued(it.table, rescue->groups.front(), RowList::all(2), it.mapping, it.schema, it.progress);
    QVERIFY(!filled);
    QCOMPARE(filled.error().code, base::ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestRescue)
#include "tst_rescue.moc"
