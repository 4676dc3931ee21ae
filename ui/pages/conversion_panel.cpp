// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/conversion_panel.h"

#include "models/column_words.h"
#include "models/match_words.h"
#include "models/values_model.h"
#include "pages/conversion_options.h"
#include "pages/conversion_outcome.h"
#include "pages/page.h"
#include "pages/values_part.h"
#include "session/conversion_preview.h"
#include "session/session.h"
#include "style/program_style.h"
#include "style/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace pages {

namespace {

constexpr std::size_t mostExamples = 4;

const QString fullNameField = QStringLiteral("person.name.fullName");
const QString firstNameField = QStringLiteral("person.name.firstName");
const QString lastNameField = QStringLiteral("person.name.lastName");

} // namespace

ConversionPanel::ConversionPanel(session::Session &session, QWidget *parent)
    : Card(parent)
    , m_file(session.file())
    , m_columns(session.columns())
    , m_values(new models::ValuesModel(m_file, m_columns, this))
    , m_preview(new session::ConversionPreview(m_file, m_columns, session.review(), this))
    , m_name(wrappingLabel({}, this))
    , m_why(wrappingLabel({}, this))
    , m_kind(wrappingLabel({}, this))
    , m_options(new ConversionOptions(this))
    , m_valuesView(new ValuesPart(*m_values, this))
    , m_valuesNote(wrappingLabel({}, this))
    , m_outcome(new ConversionOutcome(*m_preview, this))
    , m_splitButton(new QPushButton(tr("&Split the name"), this))
    , m_warning(wrappingLabel({}, this))
    , m_facts(wrappingLabel({}, this))
    , m_acceptButton(new QPushButton(tr("Accept this"), this))
    , m_chooseButton(new QPushButton(tr("Choose a &field…"), this))
    , m_leaveOutButton(new QPushButton(tr("&Leave out"), this))
{
    setObjectName(QStringLiteral("conversionPanel"));
    setAccessibleName(tr("The chosen column"));
    style::setFont(*m_name, 1, QFont::DemiBold);
    for (QLabel *label : {m_why, m_kind, m_valuesNote, m_facts})
        style::setMuted(*label);
    m_name->setObjectName(QStringLiteral("columnName"));
    m_why->setObjectName(QStringLiteral("columnWhy"));
    m_valuesNote->setObjectName(QStringLiteral("valuesNote"));
    m_warning->setObjectName(QStringLiteral("columnWarning"));
    m_facts->setObjectName(QStringLiteral("columnFacts"));
    style::setFont(*m_facts, style::type::small);
    // It takes the focus, so that keys can bring it into sight.
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_facts->setFocusPolicy(Qt::StrongFocus);

    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("conversionScroll"));
    scroll->setAccessibleName(tr("How the column is turned"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *inner = new QWidget;
    auto *layout = new QVBoxLayout(inner);
    layout->setContentsMargins(0, 0, style::space::tiny, 0);
    layout->setSpacing(style::space::tiny);
    layout->addWidget(m_why);
    layout->addWidget(m_warning);
    layout->addSpacing(style::space::tiny);
    layout->addWidget(m_kind);
    layout->addWidget(m_splitButton, 0, Qt::AlignLeft);
    layout->addWidget(m_options);
    layout->addWidget(m_valuesView);
    layout->addWidget(m_valuesNote);
    layout->addWidget(m_outcome);
    layout->addSpacing(style::space::tiny);
    layout->addWidget(m_facts);
    layout->addStretch();
    scroll->setWidget(inner);
    inner->setAutoFillBackground(false); // the card's ground shows, once the area has let go of its own
    scroll->viewport()->setAutoFillBackground(false);

    box()->addWidget(m_name);
    box()->addWidget(scroll, 1);
    buildButtons();
    connect(m_options, &ConversionOptions::rowWanted, this, &ConversionPanel::rowWanted);
    connect(m_outcome, &ConversionOutcome::rowWanted, this, &ConversionPanel::rowWanted);
    connect(m_outcome, &ConversionOutcome::reviewWanted, this,
            [this](qint64 row) { Q_EMIT reviewWanted(row, m_column); });
    connect(&m_columns, &session::ColumnChoices::changed, this, &ConversionPanel::refresh);
    connect(m_options, &ConversionOptions::conversionChosen, this,
            [this](const xdm::Conversion &conversion) { m_columns.setConversion(m_column, conversion); });
    connect(m_options, &ConversionOptions::emailCaseChosen, this,
            [this](xdm::EmailCase emailCase) { m_columns.setEmailCase(emailCase); });
    connect(m_preview, &session::ConversionPreview::changed, this, [this] {
        m_values->setCount(m_preview->count());
        refresh();
    });
    connect(&m_file, &session::FileReading::statisticsChanged, this, &ConversionPanel::refresh);
    refresh();
}

void ConversionPanel::buildButtons()
{
    style::setRole(*m_acceptButton, style::ButtonRole::Primary);
    m_acceptButton->setObjectName(QStringLiteral("acceptButton"));
    m_chooseButton->setObjectName(QStringLiteral("chooseFieldButton"));
    m_leaveOutButton->setObjectName(QStringLiteral("leaveOutButton"));
    m_splitButton->setObjectName(QStringLiteral("splitNameButton"));
    m_splitButton->setAccessibleDescription(tr("Its first and last name fill fields of their own, too."));
    m_splitButton->setToolTip(m_splitButton->accessibleDescription());
    m_splitButton->setAutoDefault(false);
    connect(m_splitButton, &QPushButton::clicked, this, &ConversionPanel::splitName);
    auto *row = new QHBoxLayout;
    row->setSpacing(style::space::small);
    for (QPushButton *button : {m_acceptButton, m_chooseButton, m_leaveOutButton}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch();
    box()->addLayout(row);
    connect(m_acceptButton, &QPushButton::clicked, this, [this] {
        if (const auto done = m_columns.accept(m_column); !done)
            Q_EMIT refused(m_column, done.error());
    });
    connect(m_chooseButton, &QPushButton::clicked, this, [this] { Q_EMIT fieldWanted(m_column); });
    connect(m_leaveOutButton, &QPushButton::clicked, this, [this] { m_columns.leaveOut(m_column); });
}

const xdm::ColumnMapping *ConversionPanel::mapping() const
{
    const auto &all = m_columns.mapping().columns;
    return m_column >= 0 && std::size_t(m_column) < all.size() ? &all[std::size_t(m_column)] : nullptr;
}

void ConversionPanel::setColumn(int column)
{
    m_column = column;
    m_values->setColumn(column);
    m_preview->setColumn(isVisible() ? column : -1);
    m_values->setCount(m_preview->count());
    refresh();
}

/// Nothing is counted for nobody.
void ConversionPanel::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    m_preview->setColumn(m_column);
}

void ConversionPanel::hideEvent(QHideEvent *event)
{
    Card::hideEvent(event);
    m_preview->setColumn(-1);
}

void ConversionPanel::refresh()
{
    const xdm::ColumnMapping *own = mapping();
    for (QWidget *part : std::initializer_list<QWidget *> {
             m_why, m_kind, m_options, m_valuesView, m_valuesNote, m_outcome, m_splitButton, m_warning,
             m_facts, m_acceptButton, m_chooseButton, m_leaveOutButton})
        part->setVisible(own != nullptr);
    if (own)
        return showColumn(*own);
    m_name->setText(tr("Choose a column to see how it is sent."));
}

void ConversionPanel::showColumn(const xdm::ColumnMapping &column)
{
    const bool secret = column.state == xdm::State::Secret;
    const bool mapped = column.state == xdm::State::Mapped;
    m_name->setText(column.header.simplified());
    const auto &all = m_file.statistics().columns;
    const bool counted = std::size_t(column.column) < all.size();
    m_why->setText(
        models::whyWords(column, m_columns.schema(),
                         counted ? all[std::size_t(column.column)].samples : std::vector<QByteArray>()));
    const bool known = mapped && m_columns.schema().field(column.field);
    m_kind->setText(known ? tr("Sent as: %1").arg(models::conversionWords(column.conversion.kind))
                          : QString());
    m_kind->setVisible(known);
    m_splitButton->setVisible(mapped && maySplit(column));
    showOptions(column);
    m_valuesView->fit();
    showValuesNote();
    m_outcome->setVisible(known);
    m_outcome->show(sampleLines(column), m_values->hasList(),
                    column.applied && column.field != m_columns.schema().emailPath());
    showFacts(column);
    m_acceptButton->setVisible(mapped && !column.applied);
    m_chooseButton->setVisible(!secret && !mapped);
    m_leaveOutButton->setVisible(!secret && mapped);
}

void ConversionPanel::showOptions(const xdm::ColumnMapping &column)
{
    const xdm::Field *field = m_columns.schema().field(column.field);
    if (column.state != xdm::State::Mapped || !field)
        return m_options->show(std::nullopt, std::nullopt);
    TurnedValues values {.field = *field, .conversion = column.conversion};
    if (column.field == m_columns.schema().emailPath())
        values.emailCase = m_columns.mapping().emailCase.value;
    values.identity = values.emailCase || column.field.startsWith(QLatin1String("identityMap."));
    m_options->show(values, m_preview->evidence());
}

/// How the first values come out.
QStringList ConversionPanel::sampleLines(const xdm::ColumnMapping &column) const
{
    QStringList lines;
    const auto &all = m_file.statistics().columns;
    if (column.state != xdm::State::Mapped || std::size_t(column.column) >= all.size())
        return lines;
    const std::vector<QByteArray> &samples = all[std::size_t(column.column)].samples;
    for (std::size_t i = 0; i < std::min(samples.size(), mostExamples); ++i) {
        const models::Example example
            = models::exampleOf(samples[i], column, m_columns.mapping(), m_columns.schema());
        if (example.sent && example.before == example.after)
            continue;
        lines << (example.sent ? tr("%1 → %2", "a value in the file, and as it is sent")
                                     .arg(example.before, example.after)
                               : tr("%1 → not sent", "a value in the file").arg(example.before));
    }
    if (lines.isEmpty() && !samples.empty())
        lines << tr("The first values are sent as they stand.");
    return lines;
}

void ConversionPanel::showValuesNote()
{
    QStringList lines;
    if (m_values->hasList() && m_values->refused() > 0)
        lines << tr("%n value(s) are not accepted by the field: choose what is sent.", nullptr,
                    m_values->refused());
    if (m_values->hasList() && m_values->unlisted() > 0)
        lines << tr("%Ln further value(s) are not listed.", nullptr, m_values->unlisted());
    m_valuesNote->setText(lines.join(u'\n'));
    m_valuesNote->setVisible(!lines.isEmpty());
}

/// Whether it holds a whole name, and fields for its parts are free.
bool ConversionPanel::maySplit(const xdm::ColumnMapping &column) const
{
    const auto isFree = [this](const QString &path) {
        return m_columns.schema().field(path) && !m_columns.mapping().fills(path);
    };
    return column.field == fullNameField && isFree(firstNameField) && isFree(lastNameField);
}

void ConversionPanel::splitName()
{
    using Part = xdm::MadeField::Kind;
    for (const auto &[part, field] :
         {std::pair(Part::GivenNames, firstNameField), std::pair(Part::FamilyName, lastNameField)}) {
        if (const auto done = m_columns.addMade({.kind = part, .field = field, .columns = {m_column}}); !done)
            return Q_EMIT refused(m_column, done.error());
    }
    m_leaveOutButton->setFocus(Qt::OtherFocusReason);
}

/// What the column holds beyond its samples, and what of it speaks against its field.
void ConversionPanel::showFacts(const xdm::ColumnMapping &column)
{
    const quality::ColumnStatistics &statistics = m_file.statistics();
    m_warning->setText(models::columnWarning(statistics, column, m_columns.mapping(), m_columns.schema()));
    m_warning->setVisible(!m_warning->text().isEmpty());
    m_facts->setText(models::bulleted(models::columnFacts(statistics, column.column)));
    m_facts->setVisible(!m_facts->text().isEmpty());
}

} // namespace pages
