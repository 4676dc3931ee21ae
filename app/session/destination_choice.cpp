// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/destination_choice.h"

#include "session/column_choices.h"
#include "session/destination_chosen.h"
#include "session/destination_desk.h"
#include "session/engine_thread.h"

#include <QCollator>

#include <algorithm>

namespace session {

DestinationChoice::DestinationChoice(ColumnChoices &columns, EngineThread &engine, Environment environment,
                                     QObject *parent)
    : QObject(parent)
    , m_columns(columns)
    , m_engine(engine)
    , m_chosen(std::make_unique<Chosen>())
    , m_desk(new DestinationDesk(std::move(environment)))
{
    m_desk->moveToThread(engine.thread());
    connect(m_desk, &DestinationDesk::connectionsRead, this, [this](const auto &connections) {
        m_chosen->connections = connections;
        m_chosen->areConnectionsRead = true;
        Q_EMIT connectionsChanged();
        if (m_chosen->wantsLast)
            useLast();
    });
    connect(m_desk, &DestinationDesk::rememberedRead, this, &DestinationChoice::onRemembered);
    connect(m_desk, &DestinationDesk::signedIn, this,
            [this](quint64 question, const auto &sandboxes, const QString &organisation) {
                if (question == m_chosen->question)
                    m_chosen->organisation = organisation;
                onSignedIn(question, sandboxes);
            });
    connect(m_desk, &DestinationDesk::signInFailed, this, &DestinationChoice::onSignInFailed);
    connect(m_desk, &DestinationDesk::datasetsTold, this, &DestinationChoice::onDatasets);
    connect(m_desk, &DestinationDesk::schemaTold, this, &DestinationChoice::onSchema);
    connect(m_desk, &DestinationDesk::namespacesTold, this, &DestinationChoice::onNamespaces);
    connect(m_desk, &DestinationDesk::failed, this, &DestinationChoice::onFailed);
    connect(m_desk, &DestinationDesk::added, this, [this](const QString &name, const base::Secret &secret) {
        m_chosen->secrets[name] = secret; // until a keychain has it
        Q_EMIT connectionAdded(name);
    });
    connect(m_desk, &DestinationDesk::refused, this, &DestinationChoice::connectionRefused);
    connect(m_desk, &DestinationDesk::secretKept, this,
            [this](const QString &connection) { m_chosen->secrets.erase(connection); });
    connect(m_desk, &DestinationDesk::secretNotKept, this,
            [this](const QString &, const base::Error &error) { Q_EMIT secretNotKept(error); });
    connect(&m_columns, &ColumnChoices::changed, this, &DestinationChoice::changed);
    m_engine.post([desk = m_desk] {
        desk->readRemembered();
        desk->readConnections();
    });
}

DestinationChoice::~DestinationChoice()
{
    m_desk->disconnect(this);
    m_engine.post([desk = m_desk] { delete desk; });
}

void DestinationChoice::refreshConnections()
{
    m_engine.post([desk = m_desk] { desk->readConnections(); });
}

const std::vector<store::ConnectionRecord> &DestinationChoice::connections() const
{
    return m_chosen->connections;
}

void DestinationChoice::usePractice()
{
    m_chosen->practice = true;
    m_chosen->connection.clear();
    m_chosen->newSecretOf.clear();
    signIn();
}

void DestinationChoice::useConnection(const QString &name)
{
    m_chosen->practice = false;
    m_chosen->connection = name;
    m_chosen->newSecretOf.clear();
    signIn();
}

void DestinationChoice::useLast()
{
    const Remembered &last = m_chosen->last;
    m_chosen->wantsLast = !m_chosen->isRemembered || (!last.practice && !m_chosen->areConnectionsRead);
    if (m_chosen->wantsLast || m_chosen->state != State::Nothing || !last.used)
        return;
    if (last.practice)
        usePractice();
    else if (std::ranges::find(m_chosen->connections, last.connection, &store::ConnectionRecord::name)
             != m_chosen->connections.end())
        useConnection(last.connection);
}

void DestinationChoice::onRemembered(const QJsonObject &remembered)
{
    m_chosen->last = Remembered::fromJson(remembered);
    m_chosen->isRemembered = true;
    if (m_chosen->wantsLast)
        useLast();
}

void DestinationChoice::tryAgain()
{
    if (m_chosen->state == State::Failed && m_chosen->stage == Chosen::Stage::SignIn)
        return signIn();
    if (m_chosen->state != State::Failed)
        return;
    m_chosen->state = State::SignedIn;
    m_chosen->error.reset();
    if (m_chosen->stage == Chosen::Stage::Schema && m_chosen->dataset)
        setDataset(m_chosen->dataset->id);
    else if (m_chosen->sandbox)
        setSandbox(m_chosen->sandbox->name);
}

void DestinationChoice::signIn()
{
    ++m_chosen->question;
    forgetSandbox();
    m_chosen->sandboxes.clear();
    m_chosen->organisation.clear();
    m_chosen->stage = Chosen::Stage::SignIn;
    m_chosen->state = State::SigningIn;
    m_chosen->error.reset();
    if (m_chosen->practice) {
        m_engine.post([desk = m_desk, question = m_chosen->question] { desk->signInToPractice(question); });
    } else {
        m_engine.post(
            [desk = m_desk, question = m_chosen->question, connection = m_chosen->connection,
             given = secretOf(m_chosen->connection)] { desk->signInTo(question, connection, given); });
    }
    Q_EMIT changed();
}

void DestinationChoice::onSignedIn(quint64 question, const std::vector<platform::Sandbox> &sandboxes)
{
    if (question != m_chosen->question)
        return;
    keepNewSecret();
    m_chosen->state = State::SignedIn;
    std::ranges::copy_if(sandboxes, std::back_inserter(m_chosen->sandboxes),
                         [](const auto &sandbox) { return sandbox.state == QLatin1String("active"); });
    const auto isThere = [this](const QString &name) {
        return std::ranges::find(m_chosen->sandboxes, name, &platform::Sandbox::name)
            != m_chosen->sandboxes.end();
    };
    QString preselected = m_chosen->wish.sandbox;
    if (!isThere(preselected))
        preselected = m_chosen->last.sandboxFor(m_chosen->practice, m_chosen->connection);
    if (!isThere(preselected))
        preselected.clear();
    if (const auto chosen = chooseSandbox(sandboxes, {.sandbox = preselected}, m_chosen->practice); chosen)
        setSandbox(chosen->name);
    else
        Q_EMIT changed();
}

void DestinationChoice::keepNewSecret()
{
    const QString connection = std::exchange(m_chosen->newSecretOf, {});
    if (m_chosen->practice || connection.isEmpty() || connection != m_chosen->connection)
        return;
    keepSecret(connection);
}

void DestinationChoice::keepSecret(const QString &connection)
{
    const base::Secret secret = secretOf(connection);
    if (!secret.isEmpty())
        m_engine.post([desk = m_desk, connection, secret] { desk->keepSecret(connection, secret); });
}

base::Secret DestinationChoice::secretOf(const QString &connection) const
{
    const auto held = m_chosen->secrets.find(connection);
    return held == m_chosen->secrets.end() ? base::Secret() : held->second;
}

void DestinationChoice::holdSecret(const QString &connection, const base::Secret &secret)
{
    m_chosen->secrets[connection] = secret;
    const bool waits = m_chosen->state == State::NeedsSecret
        || (m_chosen->state == State::Failed && m_chosen->stage == Chosen::Stage::SignIn);
    if (waits && !m_chosen->practice && m_chosen->connection == connection)
        signIn();
}

void DestinationChoice::dropSecret(const QString &connection)
{
    m_chosen->secrets.erase(connection);
}

void DestinationChoice::onSignInFailed(quint64 question, const base::Error &error)
{
    if (question != m_chosen->question)
        return;
    const bool lacksSecret
        = error.code == base::ErrorCode::SecretMissing || error.code == base::ErrorCode::KeychainUnavailable;
    if (error.code == base::ErrorCode::SignInRefused && !m_chosen->practice) {
        m_chosen->secrets.erase(m_chosen->connection);
        m_chosen->newSecretOf.clear();
    }
    m_chosen->state = lacksSecret ? State::NeedsSecret : State::Failed;
    m_chosen->error = error;
    Q_EMIT changed();
}

void DestinationChoice::onFailed(quint64 question, const base::Error &error)
{
    if (question != m_chosen->question)
        return;
    m_chosen->state = State::Failed;
    m_chosen->error = error;
    m_chosen->isAskingForDatasets = false;
    Q_EMIT changed();
}

void DestinationChoice::giveSecret(const base::Secret &secret)
{
    m_chosen->secrets[m_chosen->connection] = secret;
    m_chosen->newSecretOf = m_chosen->connection;
    signIn();
}

void DestinationChoice::addConnection(const store::ConnectionRecord &record, const base::Secret &secret)
{
    m_engine.post([desk = m_desk, record, secret] { desk->add(record, secret); });
}

void DestinationChoice::removeConnection(const QString &name)
{
    m_chosen->secrets.erase(name);
    if (m_chosen->newSecretOf == name)
        m_chosen->newSecretOf.clear();
    if (m_chosen->connection == name && !m_chosen->practice) {
        ++m_chosen->question;
        forgetSandbox();
        m_chosen->sandboxes.clear();
        m_chosen->connection.clear();
        m_chosen->organisation.clear();
        m_chosen->state = State::Nothing;
        m_chosen->error.reset();
    }
    m_engine.post([desk = m_desk, name] { desk->remove(name); });
    Q_EMIT changed();
}

void DestinationChoice::forgetSandbox()
{
    m_chosen->sandbox.reset();
    m_chosen->datasets.clear();
    m_chosen->isAskingForDatasets = false;
    m_chosen->sandboxQuestion = 0;
    forgetDataset();
    m_columns.setNamespaces({});
}

void DestinationChoice::forgetDataset()
{
    m_chosen->dataset.reset();
    m_chosen->schema.reset();
    m_chosen->mayEnableSchema = false;
}

void DestinationChoice::setSandbox(const QString &name)
{
    const auto named = std::ranges::find(m_chosen->sandboxes, name, &platform::Sandbox::name);
    if (named == m_chosen->sandboxes.end())
        return;
    forgetSandbox();
    m_chosen->sandbox = *named;
    m_chosen->isAskingForDatasets = true;
    m_chosen->stage = Chosen::Stage::Datasets;
    m_chosen->state = State::SignedIn;
    m_chosen->error.reset();
    m_chosen->sandboxQuestion = ++m_chosen->question;
    m_engine.post([desk = m_desk, question = m_chosen->question, name] {
        desk->askForDatasets(question, name);
        desk->askForNamespaces(question);
    });
    Q_EMIT changed();
}

void DestinationChoice::onDatasets(quint64 question, const std::vector<platform::Dataset> &datasets)
{
    if (question != m_chosen->question)
        return;
    m_chosen->isAskingForDatasets = false;
    m_chosen->datasets = datasets;
    QCollator order;
    order.setNumericMode(true);
    order.setCaseSensitivity(Qt::CaseInsensitive);
    std::ranges::stable_sort(m_chosen->datasets, [&order](const auto &one, const auto &other) {
        return order.compare(one.name, other.name) < 0;
    });
    QString preselected
        = m_chosen->last.datasetFor(m_chosen->practice, m_chosen->connection, m_chosen->sandbox->name);
    if (const auto wished = wishedDataset())
        preselected = wished->id;
    if (std::ranges::find(datasets, preselected, &platform::Dataset::id) == datasets.end())
        preselected.clear();
    if (const auto chosen = chooseDataset(datasets, {.dataset = preselected}, m_chosen->practice); chosen)
        setDataset(chosen->id);
    else
        Q_EMIT changed();
}

void DestinationChoice::setDataset(const QString &id)
{
    const auto found = std::ranges::find(m_chosen->datasets, id, &platform::Dataset::id);
    if (found == m_chosen->datasets.end())
        return;
    if (const auto wished = wishedDataset(); wished && wished->id != id)
        forgetWish(); // a person has chosen another
    forgetDataset();
    m_chosen->dataset = *found;
    m_chosen->stage = Chosen::Stage::Schema;
    m_chosen->state = State::SignedIn;
    m_chosen->error.reset();
    m_engine.post([desk = m_desk, question = ++m_chosen->question, schema = found->schemaId] {
        desk->askForSchema(question, schema);
    });
    remember();
    Q_EMIT changed();
}

void DestinationChoice::onSchema(quint64 question, const xdm::Schema &schema)
{
    if (question != m_chosen->question)
        return;
    m_chosen->schema = schema;
    m_columns.setSchema(schema);
    Q_EMIT changed();
}

void DestinationChoice::onNamespaces(quint64 question, const QStringList &codes)
{
    if (question == m_chosen->sandboxQuestion)
        m_columns.setNamespaces(codes); // which lets changed() be said
}

void DestinationChoice::remember()
{
    m_chosen->last.keep(m_chosen->practice, m_chosen->connection, m_chosen->sandbox->name,
                        m_chosen->dataset->id);
    m_engine.post([desk = m_desk, last = m_chosen->last.toJson()] { desk->remember(last); });
}

} // namespace session
