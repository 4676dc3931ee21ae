// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// records: a file as it is cut into records, for scripts and for checking.

#include "cli/arguments.h"
#include "cli/commands.h"
#include "cli/exit_code.h"
#include "cli/print.h"
#include "session/damage_words.h"
#include "session/messages.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(RecordsCommand)
};

const QString jsonOption = QStringLiteral("json");
const QString strictOption = QStringLiteral("strict");
constexpr char utf8Mark[] = "\xEF\xBB\xBF";

/// As it stands: QString drops a byte order mark in front.
QString textOf(std::string_view field)
{
    const QString text = QString::fromUtf8(field.data(), qsizetype(field.size()));
    return field.starts_with(utf8Mark) ? QChar(QChar::ByteOrderMark) + text : text;
}

QByteArray jsonOf(const csv::RecordView &record)
{
    QJsonArray fields;
    for (const std::string_view field : record.fields)
        fields.append(textOf(field));
    // Escaped, because many JSON readers drop this character where it begins a text, too.
    return QJsonDocument(fields).toJson(QJsonDocument::Compact).replace(utf8Mark, "\\ufeff");
}

/// Every record, header and titles among them.
base::Result<> printRecords(const csv::Document &document, bool json)
{
    csv::Reader reader = document.allRecords();
    csv::RecordView record;
    QByteArray text = json ? "[" : "";
    constexpr qsizetype enough = 1 << 16;
    for (qint64 n = 0;; ++n) {
        const auto more = reader.next(record);
        if (!more)
            return base::Failure(more.error());
        if (!*more)
            break;
        text += n == 0 ? "" : json ? ",\n" : "\n";
        text += jsonOf(record);
        if (text.size() > enough) {
            printPart(text);
            text.clear();
        }
    }
    printPart(text + (json ? "]\n" : "\n"));
    return {};
}

/// To standard error: standard output holds the records alone.
void printWarnings(const csv::DamageList &damage, bool json)
{
    if (damage.isEmpty() || !json)
        return printDamage(damage);
    const QJsonObject warnings {{QStringLiteral("warnings"), session::toJson(damage)}};
    printAside(QString::fromUtf8(QJsonDocument(warnings).toJson(QJsonDocument::Compact)));
}

/// To its end: what was opened may be only the beginning, and read in another encoding than all of it.
base::Result<csv::Document> wholeDocument(const csv::Document &opened)
{
    base::Progress progress;
    auto indexed = opened.indexed(progress);
    if (!indexed && indexed.error().code == base::ErrorCode::HeaderOnly)
        return opened;
    return indexed;
}

/// What a strict reader would not take.
bool isDamaged(const csv::DamageList &damage)
{
    using Kind = csv::DamageKind;
    constexpr std::array refused {Kind::QuoteNeverClosed, Kind::TextAfterQuote, Kind::ShortRow,
                                  Kind::LongRow,          Kind::ZeroTail,       Kind::LastRowCut,
                                  Kind::ControlCharacter};
    return std::ranges::any_of(refused, [&damage](Kind kind) { return damage.count(kind) > 0; });
}

} // namespace

int recordsCommand(const QStringList &arguments)
{
    Arguments parsed(QStringLiteral("records FILE [options]"),
                     Tr::tr("Prints every record of the file, the header among them, as a JSON array of its "
                            "fields. What is wrong with the file goes to standard error."));
    parsed.positional(QStringLiteral("FILE"), Tr::tr("The CSV file."));
    parsed.readingOptions();
    parsed.option(strictOption, Tr::tr("Refuse a file that is damaged."));
    parsed.option(jsonOption, Tr::tr("Print one JSON array of all records."));
    if (const auto over = parsed.settle(arguments))
        return *over;
    const bool json = parsed.isSet(jsonOption);
    const bool strict = parsed.isSet(strictOption);
    const auto document = parsed.openDocument();
    using Code = base::ErrorCode;
    const bool nothing = !document
        && (document.error().code == Code::FileEmpty || document.error().code == Code::HeaderMissing);
    if (nothing && !strict) {
        printPart(json ? "[]\n" : "");
        printAside(session::describe(document.error(), session::Audience::CommandLine).happened);
        return Done;
    }
    if (!document)
        return fail(document.error(), json);
    const auto whole = wholeDocument(*document);
    if (!whole)
        return fail(whole.error(), json);
    const bool refused = strict && isDamaged(whole->damage());
    if (!refused) {
        auto printed = printRecords(*whole, json);
        if (printed)
            printed = whole->source().unchanged();
        if (!printed)
            return fail(printed.error(), json);
    }
    printWarnings(whole->damage(), json);
    return refused ? Unusable : Done;
}

} // namespace cli
