// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/destination_place.h"

#include "pages/connection_dialog.h"
#include "session/messages.h"
#include "style/program_style.h"
#include "style/theme.h"
#include "widgets/chip.h"
#include "widgets/notice.h"

#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalBlocker>

namespace pages {

namespace {

using State = session::DestinationChoice::State;

constexpr int comboWidth = 330;
constexpr int practiceKind = 1;
constexpr int connectionKind = 2;
constexpr int kindRole = Qt::UserRole + 1;

struct Item
{
    QString text;
    QString key;
    int kind = 0;
};

/// Fills a combo box only when something is different, so that an open list stays open.
void fill(QComboBox &combo, const std::vector<Item> &items)
{
    bool same = combo.count() == int(items.size());
    for (int i = 0; same && i < combo.count(); ++i) {
        const Item &item = items[std::size_t(i)];
        same = combo.itemText(i) == item.text && combo.itemData(i).toString() == item.key
            && combo.itemData(i, kindRole).toInt() == item.kind;
    }
    if (same)
        return;
    const QSignalBlocker quiet(combo);
    combo.clear();
    for (const Item &item : items) {
        combo.addItem(item.text, item.key);
        combo.setItemData(combo.count() - 1, item.kind, kindRole);
    }
}

void pick(QComboBox &combo, int index)
{
    const QSignalBlocker quiet(combo);
    combo.setCurrentIndex(index);
    if (index < 0 && combo.isEditable())
        combo.clearEditText();
}

} // namespace

DestinationPlace::DestinationPlace(session::DestinationChoice &choice, QWidget *parent)
    : Card(parent)
    , m_choice(choice)
    , m_state(new widgets::Chip({}, style::Tone::Neutral, this))
    , m_production(new widgets::Chip(tr("Production"), style::Tone::Bad, this))
    , m_inProfile(new widgets::Chip(tr("In Profile"), style::Tone::Good, this))
    , m_schema(new QLabel(this))
    , m_manage(new QPushButton(tr("&Manage…"), this))
    , m_secretRow(new QWidget(this))
    , m_secret(new QLineEdit(m_secretRow))
    , m_failed(new widgets::Notice(this))
    , m_notKept(new widgets::Notice(this))
    , m_wish(new widgets::Notice(this))
{
    buildRows();
    buildSecret();
    auto *again = new QPushButton(tr("Try again"), m_failed);
    again->setObjectName(QStringLiteral("tryAgainButton"));
    connect(again, &QPushButton::clicked, &choice, &session::DestinationChoice::tryAgain);
    m_failed->setObjectName(QStringLiteral("destinationFailed"));
    m_failed->addButton(again);
    m_failed->hide();
    m_notKept->setObjectName(QStringLiteral("secretNotKept"));
    m_notKept->hide();
    m_wish->setObjectName(QStringLiteral("missingWishNotice"));
    m_wish->hide();
    box()->addWidget(m_wish);
    box()->addWidget(m_failed);
    box()->addWidget(m_notKept);
    connect(&choice, &session::DestinationChoice::changed, this, &DestinationPlace::showAll);
    connect(&choice, &session::DestinationChoice::connectionsChanged, this, &DestinationPlace::showAll);
    connect(&choice, &session::DestinationChoice::secretNotKept, this, [this](const base::Error &error) {
        const session::Message message = session::describe(error);
        m_notKept->say(
            style::Tone::Warning, tr("Not kept"), message.happened,
            tr("The secret is known until you close the program; you will be asked for it again."));
        m_notKept->show();
    });
    showAll();
}

QComboBox *DestinationPlace::addRow(QGridLayout *grid, int row, const QString &label, const QString &name)
{
    auto *combo = new QComboBox(this);
    combo->setObjectName(name);
    combo->setMinimumContentsLength(12);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMaximumWidth(comboWidth);
    combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *caption = new QLabel(label, this);
    caption->setBuddy(combo);
    style::setMuted(*caption);
    grid->addWidget(caption, row, 0);
    grid->addWidget(combo, row, 1);
    return combo;
}

void DestinationPlace::buildRows()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(style::space::medium);
    grid->setVerticalSpacing(style::space::small);
    m_connection = addRow(grid, 0, tr("&Connection"), QStringLiteral("connectionCombo"));
    m_sandbox = addRow(grid, 1, tr("&Sandbox"), QStringLiteral("sandboxCombo"));
    m_dataset = addRow(grid, 2, tr("&Dataset"), QStringLiteral("datasetCombo"));
    grid->addWidget(m_state, 0, 2);
    grid->addWidget(m_manage, 0, 4);
    grid->addWidget(m_production, 1, 2);
    grid->addWidget(m_schema, 2, 2);
    grid->addWidget(m_inProfile, 2, 3);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(3, 1);
    box()->addLayout(grid);
    m_manage->setObjectName(QStringLiteral("manageConnectionsButton"));
    m_manage->setAccessibleName(tr("Manage connections"));
    m_schema->setTextFormat(Qt::PlainText);
    style::setMuted(*m_schema);
    m_dataset->setEditable(true);
    m_dataset->lineEdit()->setAccessibleName(
        tr("Dataset")); // it has the keys, not the box that the label names
    m_dataset->setInsertPolicy(QComboBox::NoInsert);
    m_dataset->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_dataset->completer()->setFilterMode(Qt::MatchContains);
    m_dataset->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    m_dataset->setAccessibleDescription(tr("Type a part of the name to search."));

    connect(m_connection, &QComboBox::activated, this, &DestinationPlace::onConnectionPicked);
    connect(m_sandbox, &QComboBox::activated, this,
            [this](int index) { m_choice.setSandbox(m_sandbox->itemData(index).toString()); });
    connect(m_dataset, &QComboBox::activated, this,
            [this](int index) { m_choice.setDataset(m_dataset->itemData(index).toString()); });
    connect(m_dataset->lineEdit(), &QLineEdit::editingFinished, this, &DestinationPlace::onDatasetTyped);
    connect(m_manage, &QPushButton::clicked, this, &DestinationPlace::manage);
}

void DestinationPlace::buildSecret()
{
    auto *line = new QHBoxLayout(m_secretRow);
    line->setContentsMargins(0, 0, 0, 0);
    auto *caption = new QLabel(tr("Client s&ecret"), m_secretRow);
    caption->setBuddy(m_secret);
    auto *give = new QPushButton(tr("Sign in"), m_secretRow);
    give->setObjectName(QStringLiteral("giveSecretButton"));
    m_secret->setObjectName(QStringLiteral("secretField"));
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setMaximumWidth(comboWidth);
    line->addWidget(caption);
    line->addWidget(m_secret, 1);
    line->addWidget(give);
    line->addStretch(1);
    box()->addWidget(m_secretRow);
    const auto sign = [this] {
        if (m_secret->text().isEmpty())
            return;
        m_choice.giveSecret(base::Secret(m_secret->text().trimmed().toUtf8()));
        m_secret->clear();
    };
    connect(give, &QPushButton::clicked, this, sign);
    connect(m_secret, &QLineEdit::returnPressed, this, sign);
}

void DestinationPlace::showAll()
{
    showConnections();
    showState();
    showSandboxes();
    showDatasets();
    showWish();
}

/// What the recipe wants its rows to go to, where that is not there.
void DestinationPlace::showWish()
{
    const QString missing = m_choice.missingWish();
    m_wish->setVisible(!missing.isEmpty());
    if (!missing.isEmpty())
        m_wish->say(style::Tone::Warning, tr("Recipe"),
                    tr("The recipe sends to “%1”, which is not here.").arg(missing),
                    tr("Choose where this file goes, or another connection."));
}

void DestinationPlace::showConnections()
{
    std::vector<Item> items {{tr("Practice, on this computer"), {}, practiceKind}};
    for (const store::ConnectionRecord &record : m_choice.connections())
        items.push_back({record.name, record.name, connectionKind});
    fill(*m_connection, items);
    int chosen = m_choice.isPractice() ? 0 : -1;
    for (int i = 1; i < m_connection->count() && !m_choice.isPractice(); ++i) {
        if (m_connection->itemData(i).toString() == m_choice.connectionName())
            chosen = i;
    }
    pick(*m_connection, chosen);
    m_connection->setPlaceholderText(tr("Choose …"));
}

void DestinationPlace::showState()
{
    const State state = m_choice.state();
    m_state->setVisible(state != State::Nothing);
    if (state == State::SigningIn) {
        m_state->setText(tr("Signing in …"));
        m_state->setTone(style::Tone::Neutral);
    } else if (state == State::SignedIn) {
        m_state->setText(m_choice.isPractice() ? tr("Practice") : tr("Signed in"));
        m_state->setTone(style::Tone::Good);
    } else {
        m_state->setText(state == State::NeedsSecret ? tr("Secret needed") : tr("Not reached"));
        m_state->setTone(state == State::NeedsSecret ? style::Tone::Warning : style::Tone::Bad);
    }
    const auto &error = m_choice.error();
    const bool wrongSecret = error && !m_choice.isPractice() && error->code == base::ErrorCode::SignInRefused;
    m_secretRow->setVisible(state == State::NeedsSecret || (state == State::Failed && wrongSecret));
    m_failed->setVisible(state == State::Failed || (state == State::NeedsSecret && error));
    if (!error)
        return;
    const session::Message message = session::describe(*error);
    m_failed->say(state == State::Failed ? style::Tone::Bad : style::Tone::Warning,
                  state == State::Failed ? tr("Failed") : tr("Secret needed"), message.happened,
                  message.advice);
}

void DestinationPlace::showSandboxes()
{
    std::vector<Item> items;
    for (const platform::Sandbox &sandbox : m_choice.sandboxes())
        items.push_back({sandbox.production ? tr("%1 (production)").arg(sandbox.name)
                                            : tr("%1 (development)").arg(sandbox.name),
                         sandbox.name});
    fill(*m_sandbox, items);
    const auto chosen = m_choice.sandbox();
    pick(*m_sandbox, chosen ? m_sandbox->findData(chosen->name) : -1);
    m_sandbox->setPlaceholderText(tr("Choose a sandbox"));
    m_sandbox->setEnabled(!items.empty());
    m_production->setVisible(chosen && chosen->production);
}

void DestinationPlace::showDatasets()
{
    std::vector<Item> items;
    for (const platform::Dataset &dataset : m_choice.datasets())
        items.push_back({dataset.name, dataset.id});
    fill(*m_dataset, items);
    const auto chosen = m_choice.dataset();
    if (!m_dataset->lineEdit()->hasFocus() || !m_dataset->lineEdit()->isModified())
        pick(*m_dataset, chosen ? m_dataset->findData(chosen->id) : -1);
    m_dataset->setEnabled(!items.empty());
    m_dataset->lineEdit()->setPlaceholderText(
        m_choice.isAskingForDatasets() ? tr("Asking for datasets …") : tr("Choose or search a dataset"));
    const auto &schema = m_choice.schema();
    m_schema->setText(schema       ? tr("Schema: %1").arg(schema->title)
                          : chosen ? tr("Reading the schema …")
                                   : QString());
    m_inProfile->setVisible(chosen && schema);
    if (!chosen || !schema)
        return;
    const bool in = chosen->inProfile && schema->inProfile;
    m_inProfile->setText(in ? tr("In Profile") : tr("Not in Profile"));
    m_inProfile->setTone(in ? style::Tone::Good : style::Tone::Neutral);
}

void DestinationPlace::onConnectionPicked(int index)
{
    m_notKept->hide();
    if (m_connection->itemData(index, kindRole).toInt() == practiceKind)
        m_choice.usePractice();
    else
        m_choice.useConnection(m_connection->itemData(index).toString());
}

void DestinationPlace::onDatasetTyped()
{
    m_dataset->lineEdit()->setModified(false);
    const QString text = m_dataset->currentText().trimmed();
    const int exact = m_dataset->findText(text, Qt::MatchFixedString);
    if (exact >= 0 && m_dataset->itemText(m_dataset->currentIndex()) != m_dataset->itemText(exact))
        m_choice.setDataset(m_dataset->itemData(exact).toString());
    showDatasets(); // what is no dataset's name gives way to the chosen one
}

void DestinationPlace::manage()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("connectionsMenu"));
    connect(menu->addAction(tr("&Add a connection…")), &QAction::triggered, this,
            &DestinationPlace::addConnection);
    const QString name = m_choice.connectionName();
    if (!m_choice.isPractice() && !name.isEmpty())
        connect(menu->addAction(tr("&Remove “%1”…").arg(name)), &QAction::triggered, this,
                [this, name] { askToRemove(name); });
    menu->popup(m_manage->mapToGlobal(m_manage->rect().bottomLeft()));
}

void DestinationPlace::addConnection()
{
    auto *dialog = new ConnectionDialog(m_choice, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConnectionDialog::added, &m_choice, &session::DestinationChoice::useConnection);
    dialog->open();
}

void DestinationPlace::askToRemove(const QString &name)
{
    auto *ask
        = new QMessageBox(QMessageBox::Question, tr("Remove the connection?"),
                          tr("The connection “%1” and its secret are removed from this computer.").arg(name),
                          QMessageBox::NoButton, this);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setObjectName(QStringLiteral("removeConnectionQuestion"));
    QPushButton *remove = ask->addButton(tr("Remove"), QMessageBox::AcceptRole);
    QPushButton *cancel = ask->addButton(QMessageBox::Cancel);
    ask->setDefaultButton(cancel);
    connect(remove, &QPushButton::clicked, &m_choice, [this, name] { m_choice.removeConnection(name); });
    ask->open();
}

} // namespace pages
