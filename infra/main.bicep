metadata description = 'Country factsheets on Azure: function app, host storage, data storage, Event Grid, monitoring.'

targetScope = 'subscription'

@description('Name of the environment, for example factsheets-prod; the resource group is rg-<name>.')
@minLength(1)
@maxLength(60)
param environmentName string

@description('Region; it must offer Flex Consumption.')
@minLength(1)
param location string

@description('Second phase: send an event for each new blob in drops to the app. Only true when the code is published, because the key in the address is made by the running app. While false the hourly sweep finds new drops.')
param eventGridSubscription bool = false

@description('COST. Reach both storage accounts by private endpoints alone: a virtual network, five endpoints and three DNS zones; public network access is off, so people and BI tools need a way into the network too.')
param privateEndpoints bool = false

@description('Address space of the virtual network, /24 or larger; used with privateEndpoints.')
param networkAddressPrefix string = '10.60.0.0/24'

@description('COST. Memory of an instance in MB.')
@allowed([512, 2048, 4096])
param instanceMemoryMB int = 2048

@description('COST. Most instances at a time.')
@minValue(40)
@maxValue(1000)
param maximumInstanceCount int = 40

@description('COST. Redundancy of the data account. The host account is always Standard_LRS: what it holds can be made again.')
@allowed(['Standard_LRS', 'Standard_ZRS', 'Standard_GRS', 'Standard_GZRS'])
param dataRedundancy string = 'Standard_ZRS'

@description('When the refresh asks Eurostat, as six-field NCRONTAB in UTC. Eurostat publishes at 11:00 and 23:00.')
param refreshSchedule string = '0 15 12 * * *'

@description('When the sweep looks for drops that no event announced, as six-field NCRONTAB in UTC.')
param sweepSchedule string = '0 5 * * * *'

@description('Days after their last change when blobs in work/ (plans, markers, broken downloads) are deleted.')
@minValue(3)
param workExpiryDays int = 14

@description('COST. Days after which earlier states of the lake (history/) are deleted.')
@minValue(1)
param historyExpiryDays int = 365

@description('COST. Days for which deleted or overwritten blobs of the data account can be restored.')
@minValue(1)
@maxValue(365)
param softDeleteDays int = 14

@description('COST. Days that logs are kept; the first 30 cost nothing extra.')
@minValue(30)
@maxValue(730)
param logRetentionDays int = 30

@description('COST. Gigabytes of logs a day; above it logs are dropped until the next day, and the alerts see nothing.')
@minValue(1)
param logDailyCapGb int = 1

@description('Take telemetry with the connection string alone. False: only with Entra ID and role, and the app must give its exporter the identity.')
param telemetryLocalAuth bool = false

@description('Who gets a mail from the alerts; empty: they are seen in the portal alone.')
param alertEmails string[] = []

@description('Alert rejections: text of the log line for a rejected drop (case does not matter).')
param rejectionLogText string = 'Rejected drop'

@description('Alert poison: text of the log line for a poisoned message (case does not matter).')
param poisonLogText string = 'Poisoned message'

@description('Alert no-edition: text of the log line that says how old the current edition is (case does not matter). Its property AgeDays, or else the last number in the line, is the age.')
param editionAgeLogText string = 'Edition age in days'

@description('Alert no-edition: days after which the current edition is too old.')
@minValue(1)
param editionMaxAgeDays int = 8

@description('Object id of the people who bring drops and options (a group, or the deploying user): write to drops and config, read the rest. Empty: none.')
param operatorPrincipalId string = ''

@description('What the operator principal is.')
param operatorPrincipalType 'User' | 'Group' | 'ServicePrincipal' = 'User'

@description('Object id of those who read the outputs, for example a BI tool. Empty: none.')
param readerPrincipalId string = ''

@description('What the reader principal is.')
param readerPrincipalType 'User' | 'Group' | 'ServicePrincipal' = 'Group'

@description('Tags on everything, beside azd-env-name.')
param extraTags { *: string } = {}

var token = uniqueString(subscription().id, environmentName, location)
var identityName = 'id-${token}'
var hostAccountName = 'fshost${token}'
var dataAccountName = 'fsdata${token}'
var insightsName = 'appi-${token}'
var appName = 'func-${token}'
var tags = union(extraTags, { 'azd-env-name': environmentName })

var deploymentContainer = 'deployments'
var dropsContainer = 'drops'
var outputsContainer = 'outputs'
var writtenContainers = ['lake', 'manifests', 'history', 'work', outputsContainer, 'rejected']
var workQueues = ['refresh', 'ingest', 'build', 'country']
// The last one takes the blobs that IngestDrop gives up; its name is the runtime's.
var poisonQueues = [...map(workQueues, queue => '${queue}-poison'), 'webjobs-blobtrigger-poison']

resource group 'Microsoft.Resources/resourceGroups@2025-04-01' = {
  name: 'rg-${environmentName}'
  location: location
  tags: tags
}

module identity 'modules/identity.bicep' = {
  scope: group
  params: { name: identityName, location: location, tags: tags }
}

module hostStorage 'modules/storage.bicep' = {
  scope: group
  params: {
    name: hostAccountName
    location: location
    tags: tags
    sku: 'Standard_LRS'
    containers: [deploymentContainer]
    queues: []
    expiries: []
    softDeleteDays: null
    publicNetworkAccess: !privateEndpoints
  }
}

module dataStorage 'modules/storage.bicep' = {
  scope: group
  params: {
    name: dataAccountName
    location: location
    tags: tags
    sku: dataRedundancy
    containers: [dropsContainer, 'config', ...writtenContainers]
    queues: [...workQueues, ...poisonQueues]
    expiries: [
      { container: 'work', days: workExpiryDays }
      { container: 'history', days: historyExpiryDays }
    ]
    softDeleteDays: softDeleteDays
    publicNetworkAccess: !privateEndpoints
  }
}

module monitoring 'modules/monitoring.bicep' = {
  scope: group
  params: {
    workspaceName: 'log-${token}'
    insightsName: insightsName
    location: location
    tags: tags
    retentionDays: logRetentionDays
    dailyCapGb: logDailyCapGb
    telemetryLocalAuth: telemetryLocalAuth
  }
}

module roles 'modules/roles.bicep' = {
  scope: group
  dependsOn: [hostStorage, dataStorage, monitoring]
  params: {
    hostAccountName: hostAccountName
    dataAccountName: dataAccountName
    insightsName: insightsName
    identityName: identityName
    identityPrincipalId: identity.outputs.principalId
    dropsContainer: dropsContainer
    writtenContainers: writtenContainers
    operatorContainers: [dropsContainer, 'config']
    outputsContainer: outputsContainer
    operatorPrincipalId: operatorPrincipalId
    operatorPrincipalType: operatorPrincipalType
    readerPrincipalId: readerPrincipalId
    readerPrincipalType: readerPrincipalType
  }
}

module network 'modules/network.bicep' = if (privateEndpoints) {
  scope: group
  params: {
    name: 'vnet-${token}'
    location: location
    tags: tags
    addressPrefix: networkAddressPrefix
    endpoints: [
      { name: 'host-blob', accountId: hostStorage.outputs.id, service: 'blob' }
      { name: 'host-queue', accountId: hostStorage.outputs.id, service: 'queue' }
      { name: 'host-table', accountId: hostStorage.outputs.id, service: 'table' }
      { name: 'data-blob', accountId: dataStorage.outputs.id, service: 'blob' }
      { name: 'data-queue', accountId: dataStorage.outputs.id, service: 'queue' }
    ]
  }
}

module app 'modules/function-app.bicep' = {
  scope: group
  dependsOn: [roles]
  params: {
    planName: 'plan-${token}'
    appName: appName
    location: location
    tags: tags
    serviceName: 'pipeline'
    identityId: identity.outputs.id
    identityClientId: identity.outputs.clientId
    hostAccountName: hostAccountName
    hostBlobEndpoint: hostStorage.outputs.blobEndpoint
    deploymentContainer: deploymentContainer
    dataBlobEndpoint: dataStorage.outputs.blobEndpoint
    dataQueueEndpoint: dataStorage.outputs.queueEndpoint
    insightsConnectionString: monitoring.outputs.connectionString
    instanceMemoryMB: instanceMemoryMB
    maximumInstanceCount: maximumInstanceCount
    refreshSchedule: refreshSchedule
    sweepSchedule: sweepSchedule
    subnetId: network.?outputs.appSubnetId ?? ''
  }
}

module eventGrid 'modules/event-grid.bicep' = if (eventGridSubscription) {
  scope: group
  dependsOn: [dataStorage, app]
  params: {
    topicName: 'evgt-${token}'
    location: location
    tags: tags
    dataAccountName: dataAccountName
    dropsContainer: dropsContainer
    appName: appName
    functionName: 'IngestDrop'
  }
}

module alerts 'modules/alerts.bicep' = {
  scope: group
  params: {
    namePrefix: 'factsheets-${environmentName}'
    location: location
    tags: tags
    insightsId: monitoring.outputs.insightsId
    emails: alertEmails
    rejectionLogText: rejectionLogText
    poisonLogText: poisonLogText
    editionAgeLogText: editionAgeLogText
    editionMaxAgeDays: editionMaxAgeDays
  }
}

@description('Region.')
output AZURE_LOCATION string = location

@description('Resource group.')
output AZURE_RESOURCE_GROUP string = group.name

@description('Name of the function app.')
output FUNCTION_APP_NAME string = appName

@description('Where the data is: the value of DataStorage__blobServiceUri, for the command line too.')
output DATA_BLOB_ENDPOINT string = dataStorage.outputs.blobEndpoint
