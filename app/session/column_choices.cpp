// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/column_choices.h"

#include "base/log.h"
#include "session/column_memory.h"
#include "session/column_settling.h"
#include "xdm/converter.h"
#include "xdm/matcher.h"

#include <QLoggingCategory>

#include <algorithm>

Q_LOGGING_CATEGORY(lcColumns, "profileuploader.columns")

namespace session {

namespace {

using namespace std::chrono_literals;

constexpr auto keepDelay = 300ms; // several words are kept together

bool isProposal(const xdm::ColumnMapping &column)
{
    return column.state == xdm::State::Mapped && !column.applied;
}

/// Lays one word over what was detected, as far as it can still be said of that column.
void lay(const xdm::ColumnMapping &word, const xdm::Schema &schema, xdm::ColumnMapping &column)
{
    if (column.state == xdm::State::Secret)
        return;
    const int place = column.column;
    const QString header = column.header;
    column = word;
    column.column = place;
    column.header = header;
    const xdm::Field *field = schema.field(column.field);
    if (field && !xdm::suits(column.conversion.kind, *field)) {
        column.conversion.kind = xdm::usualKind(*field);
        column.conversion.values.clear();
    }
    if (field && !field->values.isEmpty())
        column.conversion.values.removeIf([field](const auto &entry) {
            return !entry.value().isEmpty() && !field->values.contains(entry.value());
        });
}

void yield(xdm::ColumnMapping &column, const QString &taker)
{
    column.state = xdm::State::Unmatched;
    column.applied = false;
    column.level = xdm::Level::None;
    column.why = taker.isEmpty() ? xdm::Why {.reason = xdm::Reason::User}
                                 : xdm::Why {.reason = xdm::Reason::FieldTaken, .argument = taker};
}

} // namespace

ColumnChoices::ColumnChoices(FileReading &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
    , m_schema(std::make_shared<const xdm::Schema>(xdm::Schema::standard()))
{
    m_pool.setMaxThreadCount(1);
    m_keepTimer.setSingleShot(true);
    m_keepTimer.setInterval(keepDelay);
    connect(&m_keepTimer, &QTimer::timeout, this, &ColumnChoices::keep);
    connect(&file, &FileReading::documentReplaced, this, &ColumnChoices::onDocumentReplaced);
}

ColumnChoices::~ColumnChoices()
{
    keep();
}

void ColumnChoices::setMemory(const QString &folder)
{
    m_memory = folder;
}

void ColumnChoices::setDefaults(const ConversionDefaults &defaults)
{
    if (m_defaults == defaults)
        return;
    m_defaults = defaults;
    if (!m_file.document())
        return;
    detect();
    becomeDifferent();
}

void ColumnChoices::detect()
{
    m_detected = xdm::match(m_headers, m_file.document()->sample(), *m_schema);
    applyDefaults(m_detected, m_defaults);
}

ColumnName ColumnChoices::nameOf(int column) const
{
    return columnName(m_detected, column);
}

void ColumnChoices::onDocumentReplaced()
{
    keep();
    ++m_recalls;
    ++m_version;
    const auto &document = m_file.document();
    if (!document) {
        m_detected = {};
        compose();
        Q_EMIT changed();
        return;
    }
    const bool another = document->source().path() != m_path && document->columns() != m_headers;
    if (another) {
        m_words.clear();
        m_made.clear();
        m_caseWord.reset();
        m_formWord.reset();
        m_beforeRecipe.reset();
    }
    // The same file, cut alike: what a recipe does not know, or a schema came too late for, stays behind.
    if (document->source().path() != m_path || document->columns() != m_headers)
        m_heldBack.clear();
    m_learned.clear();
    m_path = document->source().path();
    m_headers = document->columns();
    detect();
    compose();
    recall();
    Q_EMIT changed();
}

/// Asks the memory for the user's word on files of this shape, unless it has been said already.
void ColumnChoices::recall()
{
    m_keepAt.clear();
    if (m_memory.isEmpty() || !m_file.document()->header().value)
        return;
    m_keepAt = memoryPath(m_memory, m_headers);
    const auto running = base::run<Recipe>(&m_pool, [path = m_keepAt](base::Progress &) {
        return loadRecipe(path); // most often there is none
    });
    base::whenDone<Recipe>(running.job, this, [this, asked = m_recalls](const base::Result<Recipe> &recipe) {
        if (recipe && asked == m_recalls)
            onRecalled(recipe->mapping);
    });
}

void ColumnChoices::onRecalled(const QJsonObject &recipe)
{
    for (xdm::ColumnMapping &column : recalledColumns(recipe, m_detected, *m_schema)) {
        column.why = {.reason = xdm::Reason::User};
        m_words.try_emplace(nameOf(column.column), column);
    }
    for (const xdm::MadeField &made : recalledMade(recipe, m_detected, *m_schema)) {
        if (!m_made.has(made.field))
            m_made.put(made, m_detected);
    }
    if (const auto emailCase = recalledEmailCase(recipe, m_detected, *m_schema); emailCase && !m_caseWord)
        m_caseWord = {*emailCase, base::Origin::Recipe};
    becomeDifferent();
}

void ColumnChoices::setSchema(const xdm::Schema &schema)
{
    if (schema == *m_schema)
        return;
    const auto before = std::exchange(m_schema, std::make_shared<const xdm::Schema>(schema));
    ++m_version;
    if (!m_file.document()) {
        Q_EMIT schemaChanged();
        return Q_EMIT changed();
    }
    const xdm::Mapping old = m_mapping;
    detect();
    const auto followIdentity = [&](std::map<ColumnName, xdm::ColumnMapping> &words) {
        for (auto &[name, word] : words) {
            if (word.field == before->emailPath())
                word.field = m_schema->emailPath();
        }
    };
    followIdentity(m_words);
    if (m_beforeRecipe)
        followIdentity(m_beforeRecipe->columns);
    m_heldBack.clear();
    for (std::size_t i = 0; i < old.columns.size(); ++i) {
        const xdm::ColumnMapping &was = old.columns[i];
        const xdm::ColumnMapping &now = m_detected.columns[i];
        const ColumnName name = nameOf(int(i));
        const bool identity = was.field == before->emailPath();
        if (was.applied && !now.applied && !identity)
            m_words.try_emplace(name, was); // nothing that was to be sent goes without a word
        else if (!was.applied && now.applied && now.field != m_schema->emailPath())
            m_heldBack.insert(name);
    }
    compose();
    Q_EMIT schemaChanged();
    Q_EMIT changed();
}

void ColumnChoices::setNamespaces(const std::optional<QStringList> &codes)
{
    if (codes == m_namespaces)
        return;
    m_namespaces = codes;
    Q_EMIT changed();
}

/// The words first, in the order of columns, then the made fields, then what was detected, as far as none of
/// these wants its field.
void ColumnChoices::compose()
{
    xdm::Mapping mapping = m_detected;
    std::vector<const xdm::ColumnMapping *> words(mapping.columns.size());
    QHash<QString, int> takers;
    for (int i = 0; i < int(mapping.columns.size()); ++i) {
        xdm::ColumnMapping &column = mapping.columns[std::size_t(i)];
        const ColumnName name = nameOf(i);
        if (const auto word = m_words.find(name); word != m_words.end()) {
            lay(word->second, *m_schema, column);
            words[std::size_t(i)] = &word->second;
            if (column.applied && !takers.contains(column.field))
                takers.insert(column.field, i);
        } else if (m_heldBack.contains(name)) {
            column.applied = false;
        }
        if (const auto learned = m_learned.find(name); learned != m_learned.end())
            session::learn(learned->second, wordOn(column), column.conversion);
    }
    const QHash<QString, QString> makers = composeMade(mapping, takers);
    for (int i = 0; i < int(mapping.columns.size()); ++i) {
        xdm::ColumnMapping &column = mapping.columns[std::size_t(i)];
        if (column.state == xdm::State::Mapped && makers.contains(column.field))
            yield(column, makers.value(column.field));
        const int taker = takers.value(column.field, i);
        if (taker != i && column.state == xdm::State::Mapped)
            yield(column, mapping.columns[std::size_t(taker)].header);
    }
    if (m_formWord)
        mapping.form = *m_formWord;
    if (m_caseWord)
        mapping.emailCase.offer(m_caseWord->value, m_caseWord->origin);
    m_mapping = std::move(mapping);
}

void ColumnChoices::becomeDifferent()
{
    const QByteArray before = m_mapping.hash();
    compose();
    if (m_mapping.hash() != before)
        ++m_version;
    Q_EMIT changed();
}

void ColumnChoices::remember(int column, xdm::ColumnMapping word)
{
    word.origin = base::Origin::User;
    m_words[nameOf(column)] = std::move(word);
    keepSoon();
}

void ColumnChoices::keepSoon()
{
    if (!m_keepAt.isEmpty())
        m_keepTimer.start();
}

void ColumnChoices::keep()
{
    if (!m_keepTimer.isActive())
        return;
    m_keepTimer.stop();
    std::vector<bool> chosen(m_mapping.columns.size());
    for (std::size_t i = 0; i < chosen.size(); ++i)
        chosen[i] = m_mapping.columns[i].origin >= base::Origin::Recipe && !isProposal(m_mapping.columns[i]);
    m_pool.start(
        [folder = m_memory, path = m_keepAt, recipe = memoryOf(m_mapping, chosen, m_caseWord.has_value())] {
            // Only a comfort is lost: the next file of this shape is asked about anew.
            if (const auto kept = keepMemory(folder, path, recipe); !kept)
                qCWarning(lcColumns, "choices are not remembered: error %d", int(kept.error().code));
        });
}

ColumnChoices::Count ColumnChoices::count() const
{
    Count count;
    for (const xdm::ColumnMapping &column : m_mapping.columns) {
        if (column.state == xdm::State::Secret)
            ++count.secret;
        else if (column.applied)
            ++count.mapped;
        else if (isProposal(column))
            ++count.proposals;
        else
            ++count.leftOut;
    }
    return count;
}

base::Result<> ColumnChoices::assign(int column, const QString &path)
{
    xdm::Mapping trial = m_mapping;
    if (m_mapping.fills(path) && !m_mapping.columnFor(path))
        return base::Failure({.code = base::ErrorCode::FieldTwice, .column = column, .subject = path});
    if (auto done = xdm::assign(trial, column, path, *m_schema); !done)
        return done;
    xdm::ColumnMapping &word = trial.columns[std::size_t(column)];
    if (word.conversion.kind != m_mapping.columns[std::size_t(column)].conversion.kind) {
        xdm::Mapping alone {.form = trial.form, .columns = {word}};
        applyDefaults(alone, m_defaults);
        word = alone.columns.front();
    }
    remember(column, word);
    becomeDifferent();
    return {};
}

void ColumnChoices::leaveOut(int column)
{
    xdm::ColumnMapping word = m_mapping.columns[std::size_t(column)];
    if (word.state == xdm::State::Secret)
        return;
    xdm::Mapping trial {.columns = {std::move(word)}};
    xdm::leaveOut(trial, 0);
    remember(column, trial.columns.front());
    becomeDifferent();
}

base::Result<> ColumnChoices::accept(int column)
{
    return assign(column, m_mapping.columns[std::size_t(column)].field);
}

void ColumnChoices::acceptAll()
{
    xdm::Mapping trial = m_mapping;
    for (const xdm::ColumnMapping &column : m_mapping.columns) {
        if (isProposal(column) && xdm::assign(trial, column.column, column.field, *m_schema))
            remember(column.column, trial.columns[std::size_t(column.column)]);
    }
    becomeDifferent();
}

void ColumnChoices::setConversion(int column, const xdm::Conversion &conversion)
{
    xdm::ColumnMapping word = m_mapping.columns[std::size_t(column)];
    if (word.state != xdm::State::Mapped || word.conversion == conversion)
        return;
    word.conversion = conversion;
    remember(column, std::move(word));
    becomeDifferent();
}

void ColumnChoices::setEmailCase(xdm::EmailCase emailCase)
{
    m_caseWord = {emailCase, base::Origin::User};
    keepSoon();
    becomeDifferent();
}

void ColumnChoices::learn(int column, const quality::ColumnEvidence &evidence)
{
    quality::ColumnEvidence &known = m_learned[nameOf(column)];
    if (evidence.dates != quality::DateEvidence())
        known.dates = evidence.dates;
    if (evidence.numbers != quality::NumberEvidence())
        known.numbers = evidence.numbers;
    becomeDifferent();
}

Import ColumnChoices::import(const table::Edits &edits) const
{
    Q_ASSERT(m_file.document());
    const csv::Document &document = *m_file.document();
    return {.document = document,
            .edits = edits,
            .wishes = {.recipe = Recipe {.mapping = xdm::toJson(m_mapping), .reading = readingOf(document)}}};
}

} // namespace session
