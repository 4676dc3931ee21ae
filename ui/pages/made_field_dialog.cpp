// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/made_field_dialog.h"

#include "models/field_words.h"
#include "models/made_words.h"
#include "models/text.h"
#include "pages/column_order.h"
#include "pages/conversion_options.h"
#include "pages/field_picker.h"
#include "pages/made_kinds.h"
#include "pages/page.h"
#include "session/identities.h"
#include "session/messages.h"
#include "style/program_style.h"
#include "style/theme.h"
#include "xdm/converter.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace pages {

namespace {

using Kind = xdm::MadeField::Kind;

constexpr std::chrono::milliseconds restBeforeLook {150};

} // namespace

MadeFieldDialog::MadeFieldDialog(session::Session &session, qint64 row, const QString &replaced,
                                 QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_row(row)
    , m_replaced(replaced)
    , m_form(new QFormLayout)
    , m_kindCombo(new QComboBox(this))
    , m_fieldButton(new QPushButton(this))
    , m_picker(new FieldPicker(this))
    , m_columnCombo(new QComboBox(this))
    , m_order(new ColumnOrder(session.columns().mapping(), this))
    , m_textCombo(new QComboBox(this))
    , m_options(new ConversionOptions(this))
    , m_meaning(wrappingLabel({}, this))
    , m_example(wrappingLabel({}, this))
    , m_message(wrappingLabel({}, this))
    , m_freeButton(new QPushButton(this))
{
    setObjectName(QStringLiteral("madeFieldDialog"));
    setWindowTitle(replaced.isEmpty() ? tr("Add a field") : tr("Change a field"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restBeforeLook);
    fillChoices();
    build();
    start(replaced);
    connect(&m_rest, &QTimer::timeout, this, &MadeFieldDialog::look);
    connect(m_kindCombo, &QComboBox::currentIndexChanged, this, [this] {
        presetField();
        follow();
    });
    connect(m_fieldButton, &QPushButton::clicked, this, &MadeFieldDialog::pickField);
    connect(m_picker, &FieldPicker::picked, this, [this](const QString &path) {
        m_field = path;
        follow();
    });
    connect(m_picker, &FieldPicker::closed, m_fieldButton, qOverload<>(&QWidget::setFocus));
    connect(m_columnCombo, &QComboBox::currentIndexChanged, this, &MadeFieldDialog::lookSoon);
    connect(m_order, &ColumnOrder::changed, this, &MadeFieldDialog::lookSoon);
    connect(m_textCombo, &QComboBox::currentTextChanged, this, &MadeFieldDialog::lookSoon);
    connect(m_options, &ConversionOptions::conversionChosen, this, [this](const xdm::Conversion &conversion) {
        m_turned = conversion;
        m_turnedField = m_field;
        offerConversion();
        look();
    });
    connect(m_freeButton, &QPushButton::clicked, this, &MadeFieldDialog::freeField);
    connect(&session.previews(), &session::RecordPreviews::madePreviewed, this,
            &MadeFieldDialog::showExample);
    connect(&session.file(), &session::FileReading::documentReplaced, this, &QDialog::reject);
    follow();
}

/// Identities only where their namespace exists. Before a sandbox is chosen nobody knows, but that Adobe's
/// own exist in each, and that of its guide to Commerce where that guide was followed.
bool MadeFieldDialog::isOffered(Kind kind) const
{
    const session::ColumnChoices &choices = m_session.columns();
    if (!hasOwnField(kind))
        return true;
    if (!choices.schema().hasIdentityMap)
        return false;
    if (choices.namespaces())
        return kind == Kind::Identity ? !choices.namespaces()->isEmpty()
                                      : choices.namespaces()->contains(xdm::hashedEmailNamespace);
    const xdm::ExportForm form = choices.mapping().form;
    const bool commerce = form != xdm::ExportForm::Other && form != xdm::ExportForm::CommerceAddresses;
    return kind == Kind::HashedEmail || commerce;
}

/// Whether the user says which field is filled.
bool MadeFieldDialog::mayPick(Kind kind) const
{
    return !hasOwnField(kind) || (kind == Kind::Identity && m_session.columns().namespaces());
}

void MadeFieldDialog::fillChoices()
{
    const session::ColumnChoices &choices = m_session.columns();
    for (const Kind kind : {Kind::Constant, Kind::FirstFilled, Kind::Joined, Kind::GivenNames,
                            Kind::FamilyName, Kind::HashedEmail, Kind::Identity}) {
        if (isOffered(kind))
            m_kindCombo->addItem(models::madeKindWords(kind), int(kind));
    }
    for (const xdm::ColumnMapping &column : choices.mapping().columns) {
        if (column.state != xdm::State::Secret)
            m_columnCombo->addItem(models::headerWords(column), column.column);
    }
    m_picker->fields().setSchema(choices.schema(), choices.namespaces());
    m_picker->fields().setMapping(choices.mapping());
}

void MadeFieldDialog::buildParts(QFormLayout &form)
{
    m_kindCombo->setObjectName(QStringLiteral("madeKindCombo"));
    m_fieldButton->setObjectName(QStringLiteral("madeFieldButton"));
    m_fieldButton->setAutoDefault(false);
    m_columnCombo->setObjectName(QStringLiteral("madeColumnCombo"));
    m_textCombo->setObjectName(QStringLiteral("madeTextCombo"));
    m_textCombo->setEditable(true);
    m_textCombo->setInsertPolicy(QComboBox::NoInsert);
    m_textCombo->setCompleter(nullptr); // what is typed is meant as it is
    for (QComboBox *combo : {m_kindCombo, m_columnCombo, m_textCombo})
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    form.setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form.addRow(tr("&Fill it with"), m_kindCombo);
    form.addRow(QString(), m_meaning);
    form.addRow(tr("&Profile field"), m_fieldButton);
    form.addRow(tr("&Column"), m_columnCombo);
    form.addRow(tr("C&olumns"), m_order);
    form.addRow(tr("&Text"), m_textCombo);
    form.addRow(m_options);
    form.addRow(tr("Example"), m_example);
}

void MadeFieldDialog::build()
{
    buildParts(*m_form);
    m_meaning->setObjectName(QStringLiteral("madeMeaning"));
    style::setMuted(*m_meaning);
    m_example->setObjectName(QStringLiteral("madeExample"));
    m_message->setObjectName(QStringLiteral("madeMessage"));
    style::setTone(*m_message, style::Tone::Warning);
    m_freeButton->setObjectName(QStringLiteral("freeFieldButton"));
    m_freeButton->setAutoDefault(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_doneButton
        = buttons->addButton(m_replaced.isEmpty() ? tr("Add") : tr("Change"), QDialogButtonBox::AcceptRole);
    m_doneButton->setObjectName(QStringLiteral("madeDoneButton"));
    m_doneButton->setDefault(true);
    style::setRole(*m_doneButton, style::ButtonRole::Primary);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(style::space::pageSide, style::space::pageTop, style::space::pageSide,
                            style::space::large);
    all->setSpacing(style::space::pageGap);
    all->addLayout(m_form);
    all->addWidget(m_message);
    all->addWidget(m_freeButton, 0, Qt::AlignLeft);
    all->addStretch(1);
    all->addWidget(buttons);
    setMinimumWidth(2 * style::space::sidePanel + style::space::rail / 2);
    connect(buttons, &QDialogButtonBox::accepted, this, &MadeFieldDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &MadeFieldDialog::reject);
}

/// Everything as the field has it that is described anew.
void MadeFieldDialog::start(const QString &replaced)
{
    const auto &all = m_session.columns().made();
    const auto old = std::ranges::find(all, replaced, &xdm::MadeField::field);
    if (old == all.end())
        return;
    m_turned = old->conversion;
    m_turnedField = old->field;
    m_field = old->field;
    if (m_kindCombo->findData(int(old->kind)) < 0) // from another schema, another form
        m_kindCombo->addItem(models::madeKindWords(old->kind), int(old->kind));
    m_kindCombo->setCurrentIndex(m_kindCombo->findData(int(old->kind)));
    if (hasSeveralColumns(old->kind))
        m_order->setColumns(old->columns);
    else if (!old->columns.empty())
        m_columnCombo->setCurrentIndex(m_columnCombo->findData(old->columns.front()));
    m_textCombo->setCurrentText(old->text);
}

Kind MadeFieldDialog::kind() const
{
    return Kind(m_kindCombo->currentData().toInt());
}

void MadeFieldDialog::presetField()
{
    const QString usual = usualField(kind());
    const session::ColumnChoices &choices = m_session.columns();
    const bool isFree = choices.schema().field(usual) && !choices.mapping().fills(usual);
    const bool isThere = !choices.namespaces() || choices.namespaces()->contains(session::namespaceOf(usual));
    if (hasOwnField(kind()) ? isThere : isFree)
        m_field = usual;
    else if (kind() == Kind::Identity || !session::namespaceOf(m_field).isEmpty())
        m_field.clear();
    if (kind() == Kind::Joined && m_textCombo->currentText().isEmpty())
        m_textCombo->setCurrentText(QStringLiteral(" "));
}

/// Shows what the kind needs, and looks anew.
void MadeFieldDialog::follow()
{
    const bool text = kind() == Kind::Constant || kind() == Kind::Joined;
    m_meaning->setText(meaningOf(kind()));
    const auto show = [this](QWidget *part, bool visible) {
        part->setVisible(visible);
        m_form->labelForField(part)->setVisible(visible);
    };
    show(m_columnCombo, hasOneColumn(kind()));
    show(m_order, hasSeveralColumns(kind()));
    show(m_textCombo, text);
    if (auto *label = qobject_cast<QLabel *>(m_form->labelForField(m_textCombo)))
        label->setText(kind() == Kind::Joined ? tr("&Text between") : tr("&Text"));
    m_textCombo->lineEdit()->setAccessibleName(kind() == Kind::Joined ? tr("Text between") : tr("Text"));
    const xdm::Field *field = m_session.columns().schema().field(m_field);
    m_fieldButton->setEnabled(mayPick(kind()));
    m_fieldButton->setText(m_field.isEmpty() ? tr("Choose a field…")
                               : field       ? models::fieldWords(*field)
                                             : models::fieldWords(m_field));
    offerTexts();
    offerConversion();
    look();
}

/// Of a field that accepts certain values only these.
void MadeFieldDialog::offerTexts()
{
    const QSignalBlocker quiet(m_textCombo);
    const QString now = m_textCombo->currentText();
    const xdm::Field *field = m_session.columns().schema().field(m_field);
    m_textCombo->clear();
    if (field && kind() == Kind::Constant)
        m_textCombo->addItems(field->values);
    m_textCombo->setCurrentText(now);
}

void MadeFieldDialog::pickField()
{
    const QPoint place = m_fieldButton->mapToGlobal(QPoint(0, 0));
    m_picker->openAt({place, m_fieldButton->size()}, windowTitle(), m_field, {}, filtersOf(kind()));
}

xdm::MadeField MadeFieldDialog::made() const
{
    xdm::MadeField made {.kind = kind(), .field = m_field};
    if (hasSeveralColumns(made.kind))
        made.columns = m_order->columns();
    else if (hasOneColumn(made.kind) && m_columnCombo->currentIndex() >= 0)
        made.columns = {m_columnCombo->currentData().toInt()};
    if (made.kind == Kind::Constant || made.kind == Kind::Joined)
        made.text = m_textCombo->currentText();
    made.conversion = conversion();
    return made;
}

/// As it was chosen for that field, or as is usual for it; the columns tell the order of their dates.
xdm::Conversion MadeFieldDialog::conversion() const
{
    if (m_field == m_turnedField)
        return m_turned;
    xdm::Conversion conversion;
    if (const xdm::Field *field = m_session.columns().schema().field(m_field))
        conversion.kind = xdm::usualKind(*field);
    using Turn = xdm::ConversionKind;
    const bool dated = conversion.kind == Turn::Date || conversion.kind == Turn::DateTime;
    if (dated && kind() != Kind::Constant)
        conversion.order = xdm::DateOrder::Undecided;
    return conversion;
}

/// A constant is typed as it is meant, and identities are sent as they are.
void MadeFieldDialog::offerConversion()
{
    const xdm::Field *field = m_session.columns().schema().field(m_field);
    if (!field || kind() == Kind::Constant || hasOwnField(kind()))
        return m_options->show(std::nullopt, std::nullopt);
    m_options->show(TurnedValues {.field = *field, .conversion = conversion(), .mayStandIn = false},
                    std::nullopt);
}

void MadeFieldDialog::lookSoon()
{
    m_doneButton->setEnabled(session::isComplete(made()));
    m_rest.start();
}

void MadeFieldDialog::look()
{
    m_rest.stop();
    const xdm::MadeField now = made();
    const session::ColumnChoices &choices = m_session.columns();
    m_taker = -1;
    m_message->hide();
    m_freeButton->hide();
    m_doneButton->setEnabled(false);
    m_example->setText(tr("Not all is said yet.", "which columns, which text"));
    if (!session::isComplete(now))
        return;
    m_session.previews().previewMade(now, m_row, m_session.review().edits());
    if (const auto fine = session::checkMade(now, m_replaced, choices.mapping(), choices.schema()); !fine)
        return refuse(fine.error());
    m_doneButton->setEnabled(true);
}

void MadeFieldDialog::refuse(const base::Error &error)
{
    const auto &columns = m_session.columns().mapping().columns;
    if (error.code == base::ErrorCode::FieldTwice && error.column >= 0) {
        m_taker = error.column;
        const QString header = models::headerWords(columns[std::size_t(m_taker)]);
        m_message->setText(tr("The column “%1” fills that field.").arg(header));
        m_freeButton->setText(tr("&Leave “%1” out as a field of its own").arg(header));
        m_freeButton->show();
    } else if (error.code == base::ErrorCode::FieldTwice) {
        m_message->setText(tr("Another made field fills it already."));
    } else if (error.code == base::ErrorCode::EmailUnmapped) {
        m_message->setText(tr("The email address is the identity: one column has to hold it."));
    } else {
        const session::Message message = session::describe(error);
        m_message->setText(message.happened + u' ' + message.advice);
    }
    m_message->show();
}

void MadeFieldDialog::freeField()
{
    m_session.columns().leaveOut(m_taker);
    m_picker->fields().setMapping(m_session.columns().mapping());
    look();
    m_doneButton->setFocus(Qt::OtherFocusReason);
}

void MadeFieldDialog::showExample(qint64 row, const QString &text, const QString &why)
{
    if (!session::isComplete(made()))
        return;
    const QString number = models::number(row + 1);
    if (!text.isEmpty())
        m_example->setText(tr("Row %1: %2", "a row, what is sent").arg(number, text));
    else if (!why.isEmpty())
        m_example->setText(tr("Row %1 is not sent: %2", "a row, a sentence").arg(number, why));
    else
        m_example->setText(tr("Row %1 gives nothing: the field is left out of its record.").arg(number));
}

void MadeFieldDialog::accept()
{
    look(); // what is typed last may not have been looked at
    if (!m_doneButton->isEnabled())
        return;
    if (const auto done = m_session.columns().changeMade(m_replaced, made()); !done)
        return refuse(done.error());
    QDialog::accept();
}

} // namespace pages
