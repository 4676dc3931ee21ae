// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/customers.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace {

QJsonObject toJson(const support::Truth &truth)
{
    return {{QStringLiteral("rows"), truth.rows},
            {QStringLiteral("missing"), truth.missing},
            {QStringLiteral("invalid"), truth.invalid},
            {QStringLiteral("duplicate"), truth.duplicate},
            {QStringLiteral("duplicateByCase"), truth.duplicateByCase},
            {QStringLiteral("duplicateByBlanks"), truth.duplicateByBlanks},
            {QStringLiteral("duplicateOnOtherWebsite"), truth.duplicateOnOtherWebsite},
            {QStringLiteral("uniqueValid"), truth.uniqueValid},
            {QStringLiteral("uniqueKeys"), truth.uniqueKeys},
            {QStringLiteral("customers"), truth.customers},
            {QStringLiteral("addressRows"), truth.addressRows},
            {QStringLiteral("rowsApart"), truth.rowsApart},
            {QStringLiteral("bytes"), truth.bytes},
            {QStringLiteral("header"), QJsonArray::fromStringList(truth.header)}};
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication program(argc, argv);
    QCommandLineParser options;
    options.setApplicationDescription(
        QStringLiteral("Writes a CSV file of invented customers; prints what is in it."));
    options.addHelpOption();
    options.addOptions({
        {QStringLiteral("rows"), QStringLiteral("Data rows."), QStringLiteral("number"),
         QStringLiteral("1000")},
        {QStringLiteral("form"), support::customerForms().join(QStringLiteral(", ")), QStringLiteral("name"),
         support::customerForms().constFirst()},
        {QStringLiteral("seed"), QStringLiteral("The same seed gives the same bytes."),
         QStringLiteral("number"), QStringLiteral("1")},
        {QStringLiteral("missing"), QStringLiteral("Share without an address."), QStringLiteral("share"),
         QStringLiteral("0.03")},
        {QStringLiteral("invalid"), QStringLiteral("Share with a bad address."), QStringLiteral("share"),
         QStringLiteral("0.01")},
        {QStringLiteral("duplicate"), QStringLiteral("Share with somebody else's address."),
         QStringLiteral("share"), QStringLiteral("0.02")},
        {QStringLiteral("awkward"),
         QStringLiteral(
             "Share with a field of several lines, with delimiters and quotes; commerce-customers."),
         QStringLiteral("share"), QStringLiteral("0")},
        {QStringLiteral("crlf"), QStringLiteral("Lines end with CR LF.")},
        {QStringLiteral("mark"), QStringLiteral("Begin with a byte order mark.")},
        {QStringLiteral("delimiter"), QStringLiteral("One character."), QStringLiteral("character"),
         QStringLiteral(",")},
        {QStringLiteral("out"), QStringLiteral("The file to write."), QStringLiteral("file"),
         QStringLiteral("customers.csv")},
    });
    options.process(program);
    support::CustomersSpec spec;
    spec.form = options.value(QStringLiteral("form"));
    spec.rows = options.value(QStringLiteral("rows")).toLongLong();
    spec.seed = options.value(QStringLiteral("seed")).toULongLong();
    spec.missing = options.value(QStringLiteral("missing")).toDouble();
    spec.invalid = options.value(QStringLiteral("invalid")).toDouble();
    spec.duplicate = options.value(QStringLiteral("duplicate")).toDouble();
    spec.awkward = options.value(QStringLiteral("awkward")).toDouble();
    spec.crlf = options.isSet(QStringLiteral("crlf"));
    spec.mark = options.isSet(QStringLiteral("mark"));
    spec.delimiter = options.value(QStringLiteral("delimiter")).toLatin1().at(0);
    const support::Truth truth = support::writeCustomers(options.value(QStringLiteral("out")), spec);
    std::fputs(QJsonDocument(toJson(truth)).toJson().constData(), stdout);
    return 0;
}
