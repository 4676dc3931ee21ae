// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// inspect: what a file is, before anything is made of it.

#include "base/job.h"
#include "base/log.h"
#include "cli/arguments.h"
#include "cli/commands.h"
#include "cli/exit_code.h"
#include "cli/interrupts.h"
#include "cli/print.h"
#include "quality/column_statistics.h"
#include "session/damage_words.h"
#include "session/encoding_words.h"
#include "session/reading_words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>
#include <QThreadPool>

namespace cli {

namespace {

using Statistics = quality::ColumnStatistics;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(InspectCommand)
};

const QString jsonOption = QStringLiteral("json");

struct Inspected
{
    csv::Document document;
    quality::ColumnStatistics statistics;
};

base::Result<Inspected> inspect(const csv::Document &opened, base::Progress &progress)
{
    auto document = opened.indexed(progress);
    // A table without rows is told, too.
    if (!document && document.error().code == base::ErrorCode::HeaderOnly)
        return Inspected {.document = opened, .statistics = quality::statisticsOfSample(opened)};
    if (!document)
        return base::Failure(document.error());
    auto statistics = quality::statisticsOf(*document, progress);
    if (!statistics)
        return base::Failure(statistics.error());
    return Inspected {.document = *std::move(document), .statistics = *std::move(statistics)};
}

QString nameOf(base::Origin origin)
{
    switch (origin) {
    case base::Origin::Default:
        return QStringLiteral("default");
    case base::Origin::Detected:
        return QStringLiteral("detected");
    case base::Origin::Recipe:
        return QStringLiteral("recipe");
    case base::Origin::User:
        return QStringLiteral("user");
    }
    Q_UNREACHABLE();
}

QString nameOf(csv::EncodingReason reason)
{
    switch (reason) {
    case csv::EncodingReason::Chosen:
        return QStringLiteral("chosen");
    case csv::EncodingReason::Mark:
        return QStringLiteral("mark");
    case csv::EncodingReason::Ascii:
        return QStringLiteral("ascii");
    case csv::EncodingReason::WellFormed:
        return QStringLiteral("wellFormed");
    case csv::EncodingReason::Pattern:
        return QStringLiteral("pattern");
    case csv::EncodingReason::Letters:
        return QStringLiteral("letters");
    }
    Q_UNREACHABLE();
}

QString nameOf(Statistics::Repeats repeats)
{
    switch (repeats) {
    case Statistics::Repeats::None:
        return QStringLiteral("none");
    case Statistics::Repeats::Unlikely:
        return QStringLiteral("unlikely");
    case Statistics::Repeats::Some:
        return QStringLiteral("some");
    }
    Q_UNREACHABLE();
}

QJsonObject encodingJson(const csv::Document &document)
{
    const csv::EncodingEvidence &evidence = document.encodingEvidence();
    return {{QStringLiteral("name"), csv::nameOf(document.encoding().value)},
            {QStringLiteral("by"), nameOf(document.encoding().origin)},
            {QStringLiteral("reason"), nameOf(evidence.reason)},
            {QStringLiteral("confidence"), evidence.confidence},
            {QStringLiteral("language"),
             evidence.language.isEmpty() ? QJsonValue() : QString::fromLatin1(evidence.language)},
            {QStringLiteral("mark"), evidence.marked},
            {QStringLiteral("why"), session::encodingReason(document)}};
}

QJsonValue characterJson(std::optional<char> character)
{
    return character ? QJsonValue(QString(QLatin1Char(*character))) : QJsonValue();
}

QString nameOf(session::ReadingPart part)
{
    using session::ReadingPart;
    switch (part) {
    case ReadingPart::Delimiter:
        return QStringLiteral("delimiter");
    case ReadingPart::Quote:
        return QStringLiteral("quote");
    case ReadingPart::Escape:
        return QStringLiteral("escape");
    case ReadingPart::Comment:
        return QStringLiteral("comment");
    case ReadingPart::TitleLines:
        return QStringLiteral("titleLines");
    case ReadingPart::Header:
        return QStringLiteral("header");
    case ReadingPart::HeaderLines:
        return QStringLiteral("headerLines");
    case ReadingPart::Encoding:
        return QStringLiteral("encoding");
    }
    Q_UNREACHABLE();
}

/// Who decided each part, and what speaks for it.
QJsonObject reasonsJson(const csv::Document &document)
{
    const csv::OpenOptions choices = session::choicesOf(document);
    QJsonObject reasons;
    for (const session::ReadingPart part : session::readingParts) {
        if (part != session::ReadingPart::Encoding)
            reasons.insert(nameOf(part),
                           QJsonObject {{QStringLiteral("by"), nameOf(session::originOf(choices, part))},
                                        {QStringLiteral("why"), session::evidenceWords(document, part)}});
    }
    return reasons;
}

QJsonObject dialectJson(const csv::Document &document)
{
    const csv::Dialect &dialect = document.dialect();
    return {{QStringLiteral("delimiter"), QString::fromStdString(dialect.delimiter + dialect.delimiterTail)},
            {QStringLiteral("delimiterBy"), nameOf(document.delimiter().origin)},
            {QStringLiteral("quote"), characterJson(dialect.quote)},
            {QStringLiteral("escape"), characterJson(dialect.escape)},
            {QStringLiteral("comment"),
             dialect.comment.empty() ? QJsonValue() : QString::fromStdString(dialect.comment)},
            {QStringLiteral("header"), document.header().value},
            {QStringLiteral("headerBy"), nameOf(document.header().origin)},
            {QStringLiteral("titleLines"), document.titleLines().value},
            {QStringLiteral("headerLines"), document.headerLines().value},
            {QStringLiteral("headerOffer"),
             document.headerOffer().isEmpty()
                 ? QJsonValue()
                 : QJsonValue(QJsonArray::fromStringList(document.headerOffer()))},
            {QStringLiteral("reasons"), reasonsJson(document)}};
}

QJsonValue textJson(const QByteArray &text)
{
    return QString::fromUtf8(text);
}

QJsonValue distinctJson(const std::optional<Statistics::Distinct> &distinct)
{
    if (!distinct)
        return {};
    return QJsonObject {{QStringLiteral("values"), distinct->values},
                        {QStringLiteral("exact"), distinct->exact},
                        {QStringLiteral("repeats"), nameOf(distinct->repeats)}};
}

QJsonValue lengthJson(const Statistics::Column &facts)
{
    if (!facts.length)
        return {};
    return QJsonObject {{QStringLiteral("shortest"), facts.length->shortest},
                        {QStringLiteral("longest"), facts.length->longest},
                        {QStringLiteral("longestRows"), facts.length->longestRows},
                        {QStringLiteral("mean"), double(facts.length->all) / double(facts.filled)}};
}

QJsonArray shapesJson(const Statistics::Column &facts)
{
    QJsonArray shapes;
    for (const Statistics::Shape &shape : facts.shapes)
        shapes.append(QJsonObject {{QStringLiteral("shape"), textJson(shape.text)},
                                   {QStringLiteral("rows"), shape.rows},
                                   {QStringLiteral("exact"), shape.exact},
                                   {QStringLiteral("example"), textJson(shape.example)}});
    return shapes;
}

QJsonArray valuesJson(const Statistics::Column &facts)
{
    QJsonArray values;
    for (const Statistics::Value &value : facts.values)
        values.append(QJsonObject {{QStringLiteral("value"), textJson(value.text)},
                                   {QStringLiteral("cut"), value.cut},
                                   {QStringLiteral("rows"), value.rows},
                                   {QStringLiteral("exact"), value.exact}});
    return values;
}

QJsonArray columnsJson(const Inspected &inspected)
{
    QJsonArray columns;
    const QStringList &names = inspected.document.columns();
    for (int column = 0; column < names.size(); ++column) {
        const Statistics::Column &facts = inspected.statistics.columns.at(std::size_t(column));
        QJsonArray samples;
        for (const QByteArray &sample : facts.samples)
            samples.append(textJson(sample));
        columns.append(QJsonObject {{QStringLiteral("column"), column + 1},
                                    {QStringLiteral("header"), names.at(column)},
                                    {QStringLiteral("secret"), facts.secret},
                                    {QStringLiteral("name"), inspected.document.uniqueColumns().at(column)},
                                    {QStringLiteral("filled"), facts.filled},
                                    {QStringLiteral("blank"), facts.blank},
                                    {QStringLiteral("empty"), facts.empty},
                                    {QStringLiteral("distinct"), distinctJson(facts.distinct)},
                                    {QStringLiteral("length"), lengthJson(facts)},
                                    {QStringLiteral("shapes"), shapesJson(facts)},
                                    {QStringLiteral("allShapes"), facts.allShapes},
                                    {QStringLiteral("values"), valuesJson(facts)},
                                    {QStringLiteral("allValues"), facts.allValues},
                                    {QStringLiteral("samples"), samples}});
    }
    return columns;
}

QJsonArray invalidJson(const csv::Document &document)
{
    QJsonArray places;
    for (const csv::InvalidBytes &place : document.invalidBytes())
        places.append(
            QJsonObject {{QStringLiteral("row"), place.row < 0 ? QJsonValue() : QJsonValue(place.row + 1)},
                         {QStringLiteral("offset"), place.offset},
                         {QStringLiteral("bytes"), QString::fromLatin1(place.bytes.toHex())}});
    return places;
}

/// One line. A name may hold anything, so that all is put in at once.
QString columnWords(int column, const QString &name, const Statistics::Column &facts)
{
    const QLocale locale;
    const QString number = locale.toString(column + 1);
    const QString filled = locale.toString(facts.filled);
    const QString shown = base::oneLine(name);
    if (!facts.distinct || facts.filled == 0)
        return Tr::tr("%1. %2: %3 filled", "number and name of a column, rows").arg(number, shown, filled);
    const QString different = locale.toString(facts.distinct->values);
    return (facts.distinct->exact
                ? Tr::tr("%1. %2: %3 filled, %4 different", "number and name of a column, rows, values")
                : Tr::tr("%1. %2: %3 filled, about %4 different",
                         "number and name of a column, rows, values"))
        .arg(number, shown, filled, different);
}

void printPlain(const Inspected &inspected)
{
    const csv::Document &document = inspected.document;
    print(Tr::tr("Encoding: %1. %2")
              .arg(session::encodingWords(document.encoding().value), session::encodingReason(document)));
    const csv::OpenOptions choices = session::choicesOf(document);
    for (const auto &[part, name] : {std::pair(session::ReadingPart::Delimiter, Tr::tr("Separator")),
                                     {session::ReadingPart::Quote, Tr::tr("Quotation marks")},
                                     {session::ReadingPart::Escape, Tr::tr("Escape character")},
                                     {session::ReadingPart::Comment, Tr::tr("Comments begin with")},
                                     {session::ReadingPart::TitleLines, Tr::tr("Lines above the header")},
                                     {session::ReadingPart::Header, Tr::tr("First row")},
                                     {session::ReadingPart::HeaderLines, Tr::tr("Header")}})
        print(Tr::tr("%1: %2 – %3", "what, its value, why")
                  .arg(name, session::valueWords(choices, part), session::evidenceWords(document, part)));
    print(Tr::tr("Rows: %L1").arg(inspected.statistics.rows));
    for (int column = 0; column < int(document.uniqueColumns().size()); ++column)
        print(columnWords(column, document.uniqueColumns().at(column),
                          inspected.statistics.columns.at(std::size_t(column))));
    printDamage(document.damage());
}

void tell(const Inspected &inspected, bool json)
{
    const csv::Document &document = inspected.document;
    if (!json)
        return printPlain(inspected);
    const QString entry = document.entry().value;
    print(QJsonObject {{QStringLiteral("file"), document.source().path()},
                       {QStringLiteral("bytes"), document.source().size()},
                       {QStringLiteral("entry"), entry.isEmpty() ? QJsonValue() : QJsonValue(entry)},
                       {QStringLiteral("encoding"), encodingJson(document)},
                       {QStringLiteral("dialect"), dialectJson(document)},
                       {QStringLiteral("rows"), inspected.statistics.rows},
                       {QStringLiteral("columns"), columnsJson(inspected)},
                       {QStringLiteral("invalidPlaces"), document.invalidCount()},
                       {QStringLiteral("invalidFirst"), invalidJson(document)},
                       {QStringLiteral("problems"), session::toJson(document.damage())}});
}

} // namespace

int inspectCommand(const QStringList &arguments)
{
    Arguments parsed(
        QStringLiteral("inspect FILE [options]"),
        Tr::tr("Reads the whole file and tells its encoding, how it is cut, its columns with how well they "
               "are filled, and where it is damaged."));
    parsed.positional(QStringLiteral("FILE"), Tr::tr("The CSV file, also as .gz or .zip."));
    parsed.readingOptions();
    parsed.option(jsonOption, Tr::tr("Print JSON."));
    if (const auto over = parsed.settle(arguments))
        return *over;
    const bool json = parsed.isSet(jsonOption);
    const auto opened = parsed.openDocument();
    if (!opened)
        return fail(opened.error(), json);
    const auto running
        = base::run<Inspected>(QThreadPool::globalInstance(),
                               [&opened](base::Progress &progress) { return inspect(*opened, progress); });
    Interrupts interrupts;
    QObject::connect(&interrupts, &Interrupts::interrupted, &interrupts,
                     [&running] { running.progress->cancel(); });
    int code = Done;
    base::whenDone<Inspected>(running.job, &interrupts, [&](const base::Result<Inspected> &done) {
        if (done)
            tell(*done, json);
        else
            code = fail(done.error(), json);
        QCoreApplication::exit();
    });
    QCoreApplication::exec();
    return code;
}

} // namespace cli
